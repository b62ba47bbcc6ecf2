import { useCallback } from 'react'
import { useQuery } from 'urql'
import { seesAllOpd, usePerson } from '../app/person.ts'
import { useStep } from '../data/step.ts'
import { catatan as words } from '../text/catatan.ts'
import { simpanCatatanPutaranMutation } from '../verifikasi/data.ts'
import styles from './catatan.module.css'
import { isListed, useCatatan, useOnPlanEvent } from './context.tsx'
import { putaranTerbukaQuery } from './data.ts'
import type { CellRef } from './thread.ts'

/** Puts the cell in focus on the list of the open round, or takes it off; for those who may write into the round. */
export function ListCell({ cell }: { cell: CellRef | null }) {
  const person = usePerson()
  return seesAllOpd(person) && cell !== null && cell.simpulId !== null ? (
    <Listed simpulId={cell.simpulId} field={cell.field} />
  ) : null
}

function Listed({ simpulId, field }: { simpulId: string; field: string | null }) {
  const { naskahId } = useCatatan()
  const [{ data }, ask] = useQuery({ query: putaranTerbukaQuery, variables: { id: naskahId } })
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  useOnPlanEvent(naskahId, again)
  const step = useStep(simpanCatatanPutaranMutation)
  const round = data?.naskah?.putaran.find(({ peristiwa }) =>
    peristiwa.some(({ nama, boleh }) => nama === 'catatHasil' && boleh)
  )
  if (!round) return null
  const there = isListed(round.sel, simpulId, field)
  const own = ({ simpulId: id, field: name }: CellRef) => id === simpulId && (name === null || name === field)
  const flip = async () => {
    const rest = round.sel
      .filter((one) => !own(one))
      .map(({ simpulId: id, field: name }) => ({ simpulId: id, field: name }))
    const sel = there ? rest : [...rest, { simpulId, field }]
    if (await step.run({ naskahId, ke: round.ke, versi: round.versi, sel })) again()
  }
  return (
    <div className={styles['form']}>
      {there ? <p className={styles['hint']}>{words.terdaftar}</p> : null}
      <div className={styles['actions']}>
        <button
          type="button"
          className={styles['quiet']}
          disabled={step.busy}
          title={words.daftarkanArti}
          onClick={() => void flip()}
        >
          {there ? words.keluarkan : words.daftarkan}
        </button>
      </div>
      {step.refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {step.refusal}
        </p>
      )}
    </div>
  )
}
