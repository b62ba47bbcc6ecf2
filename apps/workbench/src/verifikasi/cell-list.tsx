import { useCatatan } from '../catatan/context.tsx'
import { placeName } from '../catatan/place.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { Candidate } from './candidates.ts'
import { candidatesOf } from './candidates.ts'
import { simpanCatatanPutaranMutation } from './data.ts'
import { useRoundStep } from './round-version.ts'
import type { RoundProps } from './use-rounds.ts'
import { may } from './use-rounds.ts'
import styles from './verifikasi.module.css'

const text = words.simpulkan

/** Cells for "sesuai dengan catatan": those that were commented on, and whatever is listed already. */
export function CellList({ naskah, round, onDone }: RoundProps) {
  const { threads } = useCatatan()
  const step = useRoundStep(simpanCatatanPutaranMutation)
  const editable = may(round, 'catatHasil')
  const candidates = candidatesOf(round.sel, threads, round.putusan)
  const flip = async (one: Candidate) => {
    const rest = round.sel
      .filter((sel) => sel.simpulId !== one.simpulId || sel.field !== one.field)
      .map(({ simpulId, field }) => ({ simpulId, field }))
    const sel = one.listed ? rest : [...rest, { simpulId: one.simpulId, field: one.field }]
    if (await step.run({ naskahId: naskah.id, ke: round.ke, versi: round.versi, sel })) onDone()
  }
  return (
    <fieldset className={styles['cells']} disabled={!editable || step.busy}>
      <legend>{text.sel}</legend>
      <p className={styles['hint']}>{candidates.length === 0 ? text.selKosong : text.selArti}</p>
      {candidates.map((one) => {
        const place = one.tempat ?? placeName(naskah, one)
        return (
          <label key={`${one.simpulId} ${one.field ?? ''}`} className={styles['check']}>
            <input type="checkbox" checked={one.listed} onChange={() => void flip(one)} />
            <span>{one.field === null ? text.seluruhBaris(place) : place}</span>
          </label>
        )
      })}
      {step.refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {step.refusal}
        </p>
      )}
    </fieldset>
  )
}
