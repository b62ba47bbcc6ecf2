import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useMemo } from 'react'
import { seesAllOpd, usePerson } from '../app/person.ts'
import { namaRencana } from '../text/format.ts'
import { teks } from '../text/index.ts'
import styles from './beranda.module.css'
import { FirstPlan } from './first-plan.tsx'
import { PlanTable } from './plan-table.tsx'
import { PlanTemuan } from './plan-temuan.tsx'
import { type Todo, todosOf } from './todo.ts'
import { useOpdRows, usePlans } from './use-plans.ts'

const words = teks.beranda

/** The start page: what waits for me, my plans, what is worst in the plan I can mend. */
export function BerandaPage() {
  const person = usePerson()
  const wide = seesAllOpd(person)
  const { plans, loaded, error, hasMore, more } = usePlans()
  const opdRows = useOpdRows(plans, wide)
  const todos = useMemo(
    () =>
      todosOf(
        plans,
        person.peran.map(({ peran }) => peran)
      ),
    [plans, person]
  )
  const mine = plans.find((plan) => plan.bolehUbah)
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  if (!loaded)
    return (
      <p className={styles['page']} role="status">
        {error ? words.gagalMuat : teks.umum.memuat}
      </p>
    )
  return (
    <div className={styles['page']}>
      <h1>{words.judul}</h1>
      <section className={styles['section']} aria-labelledby="hari-ini">
        <h2 id="hari-ini">{words.hariIni}</h2>
        {todos.length === 0 ? (
          <p className={styles['note']}>
            {plans.length === 0 && !wide ? words.kosong.opd : words.takAdaTugas}
          </p>
        ) : null}
        {todos.length > 0 ? (
          <ul className={styles['todo']}>
            {todos.map((todo) => (
              <li key={todo.id}>
                <TodoLink todo={todo}>
                  <span>
                    <strong>{todo.title}</strong>
                    <small>{todo.detail}</small>
                  </span>
                  <span aria-hidden="true">→</span>
                </TodoLink>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <section className={styles['section']} aria-labelledby="rencana">
        <div className={styles['sectionHead']}>
          <h2 id="rencana">{wide ? words.semuaOpd : words.rencanaSaya}</h2>
        </div>
        {plans.length === 0 && opdRows.length === 0 ? (
          <FirstPlan />
        ) : (
          <PlanTable
            plans={plans}
            byOpd={wide ? opdRows : undefined}
            label={wide ? words.semuaOpd : words.rencanaSaya}
          />
        )}
        {hasMore ? (
          <button type="button" className={styles['button']} data-quiet onClick={more}>
            {words.muatLagi}
          </button>
        ) : null}
      </section>
      {mine ? (
        <PlanTemuan planId={mine.id} title={`${namaRencana(mine)}, ${mine.opd.nama}`} version={mine.versi} />
      ) : null}
    </div>
  )
}

function TodoLink({ todo: { planId, page }, children }: { todo: Todo; children: ReactNode }) {
  if (planId === null) return <Link to={page === 'papan' ? '/papan' : '/kalender'}>{children}</Link>
  return page === 'induk' ? (
    <Link to="/renstra/$naskahId/induk" params={{ naskahId: planId }}>
      {children}
    </Link>
  ) : (
    <Link to="/renstra/$naskahId" params={{ naskahId: planId }}>
      {children}
    </Link>
  )
}
