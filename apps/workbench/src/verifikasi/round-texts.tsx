import { useId } from 'react'
import { useDraft } from '../catatan/draft.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { CellList } from './cell-list.tsx'
import { simpanCatatanPutaranMutation } from './data.ts'
import { useRoundStep } from './round-version.ts'
import type { RoundProps } from './use-rounds.ts'
import { may } from './use-rounds.ts'
import styles from './verifikasi.module.css'

const text = words.simpulkan

/** Free texts of the minutes and the list of cells; kept here until they are saved. */
export function RoundTexts({ naskah, round, onDone }: RoundProps) {
  const editable = may(round, 'catatHasil')
  const step = useRoundStep(simpanCatatanPutaranMutation)
  const key = `putaran.${naskah.id}.${round.ke}`
  const [nomor, keepNomor] = useKept(`${key}.nomor`, round.nomorBeritaAcara ?? '')
  const [proses, keepProses] = useKept(`${key}.proses`, round.catatanProses ?? '')
  const [substansi, keepSubstansi] = useKept(`${key}.substansi`, round.catatanSubstansi ?? '')
  const id = useId()
  const changed =
    nomor !== (round.nomorBeritaAcara ?? '') ||
    proses !== (round.catatanProses ?? '') ||
    substansi !== (round.catatanSubstansi ?? '')
  const save = async () => {
    if (step.busy || !changed) return
    const done = await step.run({
      naskahId: naskah.id,
      ke: round.ke,
      nomorBeritaAcara: nomor,
      catatanProses: proses,
      catatanSubstansi: substansi
    })
    if (done) onDone()
  }
  return (
    <>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label htmlFor={`${id}-nomor`}>{text.nomor}</label>
        <input
          id={`${id}-nomor`}
          value={nomor}
          readOnly={!editable}
          onChange={(event) => keepNomor(event.currentTarget.value)}
        />
        <label htmlFor={`${id}-proses`}>{text.proses}</label>
        <textarea
          id={`${id}-proses`}
          rows={2}
          value={proses}
          readOnly={!editable}
          onChange={(event) => keepProses(event.currentTarget.value)}
        />
        <label htmlFor={`${id}-substansi`}>{text.substansi}</label>
        <textarea
          id={`${id}-substansi`}
          rows={3}
          value={substansi}
          readOnly={!editable}
          onChange={(event) => keepSubstansi(event.currentTarget.value)}
        />
        {step.refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {step.refusal}
          </p>
        )}
        {editable ? (
          <div className={styles['actions']}>
            <button type="submit" className={styles['quiet']} disabled={step.busy || !changed}>
              {step.busy ? words.mengirim : text.simpan}
            </button>
            <span className={styles['hint']} role="status">
              {changed ? words.periksa.keadaan.draf : words.periksa.keadaan.tersimpan}
            </span>
          </div>
        ) : null}
      </form>
      <CellList naskah={naskah} round={round} onDone={onDone} />
    </>
  )
}

/** A text that begins with what is saved and is kept in this browser while it differs. */
function useKept(key: string, saved: string): readonly [string, (text: string) => void] {
  const [draft, keep] = useDraft(key)
  // An emptied field is a draft too, hence the mark in front.
  const shown = draft === '' ? saved : draft.slice(1)
  return [shown, (next) => keep(next === saved ? '' : `=${next}`)]
}
