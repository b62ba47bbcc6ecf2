import type { Naskah } from '@selaras/domain/naskah'
import type { ReactNode, Ref } from 'react'
import { useMemo, useState } from 'react'
import { catatan as words } from '../text/catatan.ts'
import styles from './catatan.module.css'
import { Compose } from './compose.tsx'
import { useCatatan } from './context.tsx'
import { placeName } from './place.ts'
import type { CellRef, Saringan, Thread } from './thread.ts'
import { countThreads, filterThreads, saringanNama, sortThreads, threadsAt } from './thread.ts'
import { ThreadCard } from './thread-card.tsx'

interface ListProps {
  readonly naskah: Naskah
  /** The cell in focus; null = none, then a comment is about the whole plan. */
  readonly cell: CellRef | null
  readonly onJump: (thread: Thread) => void
  readonly field?: Ref<HTMLTextAreaElement>
  /** What else may be done with the cell in focus. */
  readonly extra?: ReactNode
}

const wholePlan: CellRef = { simpulId: null, field: null }

/** Threads of the cell in focus first, then all with a filter. */
export function CatatanList({ naskah, cell, onJump, field, extra }: ListProps) {
  const { threads, state } = useCatatan()
  const [chosen, setChosen] = useState<ReadonlySet<Saringan>>(new Set())
  const here = useMemo(() => sortThreads(threadsAt(threads, cell ?? wholePlan)), [threads, cell])
  const shown = useMemo(() => sortThreads(filterThreads(threads, chosen)), [threads, chosen])
  return (
    <div className={styles['list']}>
      {state === 'tertinggal' ? (
        <p role="status" className={styles['behind']}>
          {words.takTerjangkau}
        </p>
      ) : null}
      <section className={styles['here']} aria-label={words.diSel}>
        <h3>{cell ? words.diSel : words.rencana}</h3>
        <p className={styles['hint']}>
          {cell ? placeName(naskah, cell) : field ? words.pilihSel : words.dariTabel}
        </p>
        {here.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} />
        ))}
        <Compose
          key={cell ? `${cell.simpulId} ${cell.field}` : ''}
          naskah={naskah}
          cell={cell ?? wholePlan}
          {...(field ? { field } : {})}
        />
        {extra}
      </section>
      <section aria-label={words.semua}>
        <h3 className={styles['allHead']}>
          {words.semua} <span className={styles['hint']}>{words.jumlah(threads.length)}</span>
        </h3>
        {threads.length > 0 ? <FilterChips threads={threads} chosen={chosen} onChange={setChosen} /> : null}
        {state === 'memuat' ? (
          <p role="status" className={styles['empty']}>
            {words.memuat}
          </p>
        ) : null}
        {state === 'siap' && threads.length === 0 ? (
          <p className={styles['empty']}>
            {words.kosong} {words.kosongCara}
          </p>
        ) : null}
        {threads.length > 0 && shown.length === 0 ? (
          <p className={styles['empty']}>
            {words.takCocok}{' '}
            <button type="button" className={styles['link']} onClick={() => setChosen(new Set())}>
              {words.hapusSaringan}
            </button>
          </p>
        ) : null}
        {shown.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} onJump={() => onJump(thread)} />
        ))}
      </section>
    </div>
  )
}

function FilterChips({
  threads,
  chosen,
  onChange
}: {
  threads: readonly Thread[]
  chosen: ReadonlySet<Saringan>
  onChange: (chosen: ReadonlySet<Saringan>) => void
}) {
  const counts = countThreads(threads)
  const flip = (one: Saringan) => {
    const next = new Set(chosen)
    if (!next.delete(one)) next.add(one)
    onChange(next)
  }
  return (
    <div className={styles['chips']} role="group" aria-label={words.saring}>
      {saringanNama.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={chosen.has(one)}
          disabled={counts[one] === 0 && !chosen.has(one)}
          onClick={() => flip(one)}
        >
          {words.saringan[one]} {counts[one]}
        </button>
      ))}
    </div>
  )
}
