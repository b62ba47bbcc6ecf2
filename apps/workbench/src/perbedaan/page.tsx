import { fieldPointer, placesOf, printNaskah } from '@selaras/domain/cetak'
import { describePlace } from '@selaras/domain/dokumen'
import type { Konflik, MacamKonflik, Naskah } from '@selaras/domain/naskah'
import { listKonflik, resolveKonflik } from '@selaras/domain/naskah'
import { useMemo, useState } from 'react'
import { useEditor, usePlan } from '../rencana/editor-context.ts'
import { useJump } from '../rencana/jump.ts'
import { editText, textOf } from '../sheet/cell-view.ts'
import { teks } from '../text/index.ts'
import styles from './perbedaan.module.css'

const words = teks.perbedaan
const kinds = ['nilai', 'kosong', 'penulisan'] as const satisfies readonly MacamKonflik[]
const step = 50

/** Every difference that an import left, to be decided one by one. */
export function PerbedaanPage() {
  const { naskah, lock } = usePlan()
  const all = useMemo(() => listKonflik(naskah), [naskah])
  const places = usePlaces(naskah)
  const [kind, setKind] = useState<MacamKonflik | null>(null)
  const [shown, setShown] = useState(step)
  const [refusal, setRefusal] = useState('')
  const chosen = all.filter(({ macam }) => kind === null || macam === kind)
  const ordered = kinds.flatMap((one) => chosen.filter(({ macam }) => macam === one))
  return (
    <div className={styles['page']}>
      <h2>{words.judul}</h2>
      <p className={styles['intro']}>{all.length === 0 ? words.habis : words.pengantar}</p>
      <div className={styles['kinds']} role="group" aria-label={words.saring}>
        <strong role="status">{words.sisa(all.length)}</strong>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={kind === one}
            onClick={() => setKind(kind === one ? null : one)}
          >
            {words.macam[one]} ({all.filter(({ macam }) => macam === one).length})
          </button>
        ))}
      </div>
      {refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
      {ordered.length === 0 ? null : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.tempat}</th>
              <th scope="col">{words.nilaiRencana}</th>
              <th scope="col">{words.tercetak}</th>
              <th scope="col">{words.putuskan}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, shown).map((konflik) => (
              <KonflikRow
                key={`${konflik.simpulId} ${konflik.field}`}
                konflik={konflik}
                place={places(konflik)}
                locked={lock}
                onRefused={setRefusal}
              />
            ))}
          </tbody>
        </table>
      )}
      {ordered.length > shown ? (
        <button type="button" className={styles['more']} onClick={() => setShown(shown + step)}>
          {words.lagi(Math.min(step, ordered.length - shown))}
        </button>
      ) : null}
    </div>
  )
}

interface RowProps {
  readonly konflik: Konflik
  readonly place: string
  readonly locked: string | null
  readonly onRefused: (sentence: string) => void
}

function KonflikRow({ konflik, place, locked, onRefused }: RowProps) {
  const editor = useEditor()
  const { naskah } = usePlan()
  const jump = useJump()
  const { simpulId, field } = konflik
  const printed = resolveKonflik(naskah, { simpulId, field, pilihan: 'tertulis' })
  const notPrinted = locked ?? (printed.ok ? null : `${printed.refusal.message} ${printed.refusal.advice}`)
  const choose = (pilihan: 'nilai' | 'tertulis') => {
    const changes = resolveKonflik(naskah, { simpulId, field, pilihan })
    const [refused] = changes.ok
      ? editor.change({ label: words.label, changes: changes.value, lewati: false })
      : [changes]
    onRefused(refused ? `${place}: ${refused.refusal.message} ${refused.refusal.advice}` : '')
  }
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['place']}
          title={words.lihat}
          onClick={() => jump({ simpulId, field })}
        >
          {place}
        </button>
        <small>{words.macam[konflik.macam]}</small>
      </th>
      <td>{shownOf(konflik.nilai)}</td>
      <td>{shownOf(konflik.tertulis)}</td>
      <td className={styles['choices']}>
        <button
          type="button"
          disabled={locked !== null}
          title={locked ?? undefined}
          onClick={() => choose('nilai')}
        >
          {words.pakaiNilai}
          <span className="only-read">: {place}</span>
        </button>
        <button
          type="button"
          disabled={notPrinted !== null}
          title={notPrinted ?? undefined}
          onClick={() => choose('tertulis')}
        >
          {words.pakaiTercetak}
          <span className="only-read">: {place}</span>
        </button>
      </td>
    </tr>
  )
}

const shownOf = (value: Konflik['nilai']): string => {
  const text = textOf(value) || editText(value)
  return text === '' ? words.kosong : text
}

/** Names places in words; the plan is printed once for all of them. */
function usePlaces(naskah: Naskah): (konflik: Konflik) => string {
  return useMemo(() => {
    const { dokumen } = printNaskah(naskah)
    const rows = placesOf(naskah)
    return ({ simpulId, field }) => {
      const node = naskah.simpul.get(simpulId)
      return node
        ? describePlace(dokumen, `${rows.get(simpulId) ?? ''}${fieldPointer(node.jenis, field)}`)
        : field
    }
  }, [naskah])
}
