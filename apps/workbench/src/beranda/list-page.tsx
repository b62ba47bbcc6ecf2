import { useEffect } from 'react'
import { seesAllOpd, usePerson } from '../app/person.ts'
import { teks } from '../text/index.ts'
import styles from './beranda.module.css'
import { FirstPlan, NewPlanActions } from './first-plan.tsx'
import { PlanTable } from './plan-table.tsx'
import { useOpdRows, usePlans } from './use-plans.ts'

const words = teks.beranda

/** All plans this person may see, and the two ways to a new one. */
export function DaftarPage() {
  const wide = seesAllOpd(usePerson())
  const { plans, loaded, error, hasMore, more } = usePlans()
  const opdRows = useOpdRows(plans, wide)
  useEffect(() => {
    document.title = `${teks.shell.renstra} · Selaras`
  }, [])
  if (!loaded)
    return (
      <p className={styles['page']} role="status">
        {error ? words.gagalMuat : teks.umum.memuat}
      </p>
    )
  return (
    <div className={styles['page']}>
      <div className={styles['sectionHead']}>
        <h1>{teks.shell.renstra}</h1>
        {plans.length > 0 ? <NewPlanActions /> : null}
      </div>
      {plans.length === 0 && opdRows.length === 0 ? (
        <FirstPlan />
      ) : (
        <PlanTable plans={plans} byOpd={wide ? opdRows : undefined} label={teks.shell.renstra} />
      )}
      {hasMore ? (
        <button type="button" className={styles['button']} data-quiet onClick={more}>
          {words.muatLagi}
        </button>
      ) : null}
    </div>
  )
}
