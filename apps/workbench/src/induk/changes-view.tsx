import { namaSimpulInduk } from '@selaras/domain/induk'
import { formatRupiah } from '@selaras/domain/money'
import type { ResultOf } from 'gql.tada'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Dialog } from '../app/dialog.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { induk as words } from '../text/induk.ts'
import { umum } from '../text/umum.ts'
import { perubahanQuery, readIsi, redaksionalMutation } from './data.ts'
import styles from './induk.module.css'
import { IsiView } from './isi-view.tsx'

const say = words.perubahan

type Perbedaan = NonNullable<NonNullable<ResultOf<typeof perubahanQuery>['induk']>['perbedaan']>
type Baris = Perbedaan['simpul'][number]

/** What this version changes of the one before it, and for which OPD; changes of wording can be declared as such. */
export function ChangesView({ id, mayMark }: { readonly id: string; readonly mayMark: boolean }) {
  const [{ data }, ask] = useQuery({
    query: perubahanQuery,
    variables: { id },
    requestPolicy: 'cache-and-network'
  })
  const [marking, setMarking] = useState<Baris | null>(null)
  if (!data) return <p role="status">{umum.memuat}</p>
  const perbedaan = data.induk?.perbedaan
  if (!perbedaan) return <p className={styles['note']}>{say.versiPertama}</p>
  if (perbedaan.simpul.length + perbedaan.pagu.length === 0)
    return <p className={styles['note']}>{say.kosong}</p>
  const touched = new Set(perbedaan.simpul.flatMap(({ terdampak }) => terdampak.map(({ opd }) => opd.id)))
  return (
    <div className={styles['stack']}>
      <p>{say.ringkas(perbedaan.simpul.length, touched.size)}</p>
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={words.bagian.perubahan}>
        <table className={styles['table']}>
          <caption className="only-read">{words.bagian.perubahan}</caption>
          <thead>
            <tr>
              <th scope="col">{say.baris}</th>
              <th scope="col">{say.lama}</th>
              <th scope="col">{say.baru}</th>
              <th scope="col">{say.untuk}</th>
            </tr>
          </thead>
          <tbody>
            {perbedaan.simpul.map((one) => (
              <ChangeRow key={one.simpulId} one={one} mayMark={mayMark} onMark={setMarking} />
            ))}
          </tbody>
        </table>
      </div>
      {perbedaan.pagu.length > 0 ? <PaguChanges pagu={perbedaan.pagu} /> : null}
      {marking ? (
        <MarkDialog
          id={id}
          simpulId={marking.simpulId}
          onClose={() => setMarking(null)}
          onDone={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
    </div>
  )
}

function ChangeRow({ one, mayMark, onMark }: { one: Baris; mayMark: boolean; onMark: (one: Baris) => void }) {
  const plans = [...new Map(one.terdampak.map((each) => [each.naskahId, each])).values()]
  const kind = namaSimpulInduk[one.jenis as keyof typeof namaSimpulInduk] ?? one.jenis
  return (
    <tr>
      <th scope="row">
        {kind}
        <div className={styles['under']}>{say.macam[one.macam] ?? one.macam}</div>
      </th>
      <td>{one.lama === null ? '' : <IsiView isi={readIsi(one.lama)} />}</td>
      <td>{one.baru === null ? '' : <IsiView isi={readIsi(one.baru)} />}</td>
      <td>
        {plans.length === 0 ? (
          <span className={styles['none']}>{one.menyentuhKaitan ? say.takAda : ''}</span>
        ) : (
          <ul className={styles['answers']}>
            {plans.map((each) => (
              <li key={each.naskahId} title={each.judul}>
                {alone(each, plans) ? each.opd.nama : each.judul}
              </li>
            ))}
          </ul>
        )}
        {one.redaksional ? <p className={styles['under']}>✓ {say.redaksional}</p> : null}
        {mayMark && one.menyentuhKaitan && !one.redaksional && one.lama !== null && one.baru !== null ? (
          <button type="button" className={styles['quiet']} onClick={() => onMark(one)}>
            {say.tandai}
          </button>
        ) : null}
      </td>
    </tr>
  )
}

type Terdampak = Baris['terdampak'][number]

/** Whether it is the only plan of its OPD here; several are told apart by their titles. */
const alone = ({ opd }: Terdampak, plans: readonly Terdampak[]): boolean =>
  plans.filter((one) => one.opd.id === opd.id).length === 1

function PaguChanges({ pagu }: { pagu: Perbedaan['pagu'] }) {
  const shown = (value: string | null) => (value === null ? '' : formatRupiah(Number(value)))
  return (
    <table className={styles['table']}>
      <caption>{say.pagu}</caption>
      <thead>
        <tr>
          <th scope="col">{words.pagu.opd}</th>
          <th scope="col">{say.tahun}</th>
          <th scope="col">{say.lama}</th>
          <th scope="col">{say.baru}</th>
        </tr>
      </thead>
      <tbody>
        {pagu.map(({ opd, tahun, lama, baru }) => (
          <tr key={`${opd.id} ${tahun}`}>
            <th scope="row">{opd.nama}</th>
            <td>{tahun}</td>
            <td className={styles['sum']}>{shown(lama)}</td>
            <td className={styles['sum']}>{shown(baru)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface MarkDialogProps {
  readonly id: string
  readonly simpulId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

function MarkDialog({ id, simpulId, onClose, onDone }: MarkDialogProps) {
  const { busy, refused, run } = useAct(redaksionalMutation)
  const [alasan, setAlasan] = useState('')
  return (
    <Dialog title={say.tandaiJudul} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={async (event) => {
          event.preventDefault()
          if ((await run({ indukId: id, simpulId: [simpulId], alasan })) === null) return
          onDone()
          onClose()
        }}
      >
        <p>{say.tandaiIsi}</p>
        {refused ? (
          <p role="alert" className={styles['refusal']}>
            {refused.text}
          </p>
        ) : null}
        <label>
          {say.alasan}
          <textarea
            rows={3}
            required
            value={alasan}
            onChange={(event) => setAlasan(event.currentTarget.value)}
          />
        </label>
        <div className={styles['actions']}>
          <button type="submit" className={styles['button']} disabled={busy}>
            {say.tandai}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
