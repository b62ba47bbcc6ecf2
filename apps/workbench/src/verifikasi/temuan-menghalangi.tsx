import type { Keparahan } from '@selaras/domain/aturan'
import type { Naskah } from '@selaras/domain/naskah'
import { useId } from 'react'
import { asalOf, placeName } from '../catatan/place.ts'
import type { CellRef } from '../catatan/thread.ts'
import { useStep } from '../data/step.ts'
import { useJump } from '../rencana/jump.ts'
import { semuaKeparahan } from '../temuan/keparahan.tsx'
import { waktu } from '../text/format.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { Tanggap } from './blocking-groups.ts'
import { pressMany } from './blocking-groups.ts'
import { jawabTemuanMutation, terimaTemuanMutation } from './data.ts'
import { ReasonForm } from './reason-form.tsx'
import type { TemuanMenghalangi } from './use-harus-dijawab.ts'
import styles from './verifikasi.module.css'

interface BlockingProps {
  readonly naskah: Naskah
  readonly temuan: TemuanMenghalangi
  /** What this person may do about it. */
  readonly may: Tanggap | 'lihat'
  readonly onDone: () => void
  /** With these it may be chosen together with others. */
  readonly chosen?: ReadonlySet<string>
  readonly onChoose?: (next: ReadonlySet<string>) => void
}

/** Narrows the server's text to a severity that has a mark of its own. */
export const isKeparahan = (text: string): text is Keparahan =>
  (semuaKeparahan as readonly string[]).includes(text)

/** A finding that holds the plan up: where, what to do, the OPD's answer, and what this person may do. */
export function BlockingTemuan({ naskah, temuan, may, onDone, chosen, onChoose }: BlockingProps) {
  const jump = useJump()
  const id = useId()
  const { tanggapan } = temuan
  const cell = cellOf(temuan)
  const asal = asalOf(cell)
  return (
    <article className={styles['blocking']}>
      <header className={styles['blockingHead']}>
        {chosen && onChoose ? (
          <input
            type="checkbox"
            aria-labelledby={id}
            checked={chosen.has(temuan.kunci)}
            onChange={() => onChoose(pressMany(chosen, [temuan.kunci]).after)}
          />
        ) : null}
        {asal === null ? null : (
          <button
            type="button"
            className={styles['link']}
            title={words.harusDijawab.keSel}
            onClick={() => jump(asal)}
          >
            {placeName(naskah, cell)}
          </button>
        )}
      </header>
      <p id={id}>{temuan.pesan}</p>
      <p className={styles['hint']}>{temuan.saran}</p>
      {tanggapan ? (
        <p className={styles['quote']}>
          <strong>{words.temuan.jawaban}:</strong> {tanggapan.jawaban}
          <span className={styles['hint']}>
            {' '}
            · {tanggapan.oleh}, {waktu(tanggapan.pada)}
          </span>
        </p>
      ) : may === 'terima' ? (
        <p className={styles['hint']}>{words.temuan.belumDijawab}</p>
      ) : null}
      {may === 'jawab' ? <Jawab temuan={temuan} naskahId={naskah.id} onDone={onDone} /> : null}
      {may === 'terima' ? <Terima temuan={temuan} naskahId={naskah.id} onDone={onDone} /> : null}
    </article>
  )
}

/** A finding outside the rows leads to the part of the document that its pointer begins with. */
const cellOf = ({ simpulId, field, jalur }: TemuanMenghalangi): CellRef =>
  simpulId === null ? { simpulId, field: jalur.split('/')[1] || null } : { simpulId, field }

interface ActProps {
  readonly naskahId: string
  readonly temuan: TemuanMenghalangi
  readonly onDone: () => void
}

function Jawab({ naskahId, temuan, onDone }: ActProps) {
  const step = useStep(jawabTemuanMutation)
  return (
    <ReasonForm
      draft={`jawab.${naskahId}.${temuan.kunci}`}
      open={temuan.tanggapan ? words.harusDijawab.ubah : words.harusDijawab.jawab}
      label={words.harusDijawab.jawaban}
      send={words.harusDijawab.kirim}
      busy={step.busy}
      refusal={step.refusal}
      initial={temuan.tanggapan?.jawaban ?? ''}
      onSend={async (jawaban) => {
        const done = await step.run({ naskahId, kunciTemuan: [temuan.kunci], jawaban })
        if (done) onDone()
        return done
      }}
    />
  )
}

function Terima({ naskahId, temuan, onDone }: ActProps) {
  const step = useStep(terimaTemuanMutation)
  return (
    <ReasonForm
      draft={`terima.${naskahId}.${temuan.kunci}`}
      open={words.temuan.terima}
      label={words.temuan.alasanTerima}
      send={words.temuan.terimaKirim}
      busy={step.busy}
      refusal={step.refusal}
      onSend={async (alasan) => {
        const done = await step.run({ naskahId, kunciTemuan: [temuan.kunci], alasan })
        if (done) onDone()
        return done
      }}
    />
  )
}
