import type { SelTercatat } from '../catatan/context.tsx'
import type { Thread } from '../catatan/thread.ts'
import type { Putusan } from './verdict-tree.ts'

/** A cell that may go on the list for "sesuai dengan catatan". */
export interface Candidate {
  readonly simpulId: string
  /** Null = every field of the row. */
  readonly field: string | null
  /** Its place in words where the server has named it. */
  readonly tempat: string | null
  readonly listed: boolean
}

/** Listed cells first, then cells with a thread that is not done, then rows judged "sesuai dengan catatan"; each once. */
export function candidatesOf(
  listed: readonly SelTercatat[],
  threads: readonly Thread[],
  putusan: readonly Putusan[]
): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const add = (one: Candidate) => {
    const key = `${one.simpulId} ${one.field ?? ''}`
    if (!found.has(key)) found.set(key, one)
  }
  for (const { simpulId, field, tempat } of listed) add({ simpulId, field, tempat, listed: true })
  for (const { simpulId, field, tempat, status, simpulHilang } of threads)
    if (simpulId !== null && status !== 'selesai' && !simpulHilang)
      add({ simpulId, field, tempat, listed: false })
  for (const { simpulId, putusan: nilai } of putusan)
    if (nilai === 'sesuaiDenganCatatan') add({ simpulId, field: null, tempat: null, listed: false })
  return [...found.values()]
}
