import type { Refusal } from '@selaras/domain'
import type { Change, FieldKey, Isi, SimpulId } from '@selaras/domain/naskah'
import type { Author, Batch } from './transport.ts'

/** Key of one cell of the plan in maps: row id and field. */
export type CellKey = `${SimpulId} ${FieldKey}`
export const cellKey = (simpulId: SimpulId, field: FieldKey): CellKey => `${simpulId} ${field}`

/** Two people on one cell: the server holds theirs, the person chooses. */
export interface Conflict {
  readonly simpulId: SimpulId
  readonly field: FieldKey
  readonly mine: Isi | undefined
  readonly theirs: Isi | undefined
  /** Null when the server did not say who it was. */
  readonly author: Author | null
}

/** A value the server did not take, kept so that nothing typed is lost. */
export interface Refused {
  readonly simpulId: SimpulId
  readonly field: FieldKey
  readonly tried: Isi | undefined
  readonly refusal: Refusal
}

export type SaveState = 'local' | 'sending'

/** Cells that wait for the server: those of the batch under way are being sent, the others wait here. */
export function saveStates(
  batches: readonly Batch[],
  sending: string | null
): ReadonlyMap<CellKey, SaveState> {
  const states = new Map<CellKey, SaveState>()
  for (const batch of batches) {
    for (const change of batch.changes) {
      for (const key of keysOf(change)) states.set(key, batch.kunci === sending ? 'sending' : 'local')
    }
  }
  return states
}

/** The cells a change writes; a new row is marked at its text. */
export function keysOf(change: Change): readonly CellKey[] {
  if (change.jenis === 'isi' || change.jenis === 'tulis') return [cellKey(change.simpulId, change.field)]
  if (change.jenis === 'tambah') return change.simpul.map((simpul) => cellKey(simpul.id, 'uraian'))
  return change.jenis === 'pindah' || change.jenis === 'rujuk' ? [cellKey(change.simpulId, 'uraian')] : []
}
