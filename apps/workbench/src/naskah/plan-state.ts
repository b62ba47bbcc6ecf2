import type { Change, Naskah, NaskahId } from '@selaras/domain/naskah'
import type { CellKey, Conflict, Refused } from './cells.ts'
import { cellKey } from './cells.ts'
import { authorOf, lossOf, refusalFor, takeTold, theirsOf, valueAt } from './losses.ts'
import type { ChangeRefused, Draft } from './replay.ts'
import { agrees, applyAll, applyRows, replay } from './replay.ts'
import type { Answer, Batch, Delta } from './transport.ts'

/**
 * The plan in the editor as plain data, and what happens to it. `base` is what the server has; `naskah` is that with the
 * unanswered batches on top, and what people see. When the server has spoken, the batches are laid on the new base.
 */
export interface PlanState {
  readonly naskahId: NaskahId
  readonly versi: number
  readonly lock: string | null
  readonly base: Naskah
  readonly naskah: Naskah
  /** Unanswered, oldest first. */
  readonly batches: readonly Batch[]
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
  readonly conflicts: ReadonlyMap<CellKey, Conflict>
  readonly refused: ReadonlyMap<CellKey, Refused>
}

/** One entry of undo or redo: the changes that take a batch back, in order, and what it was. */
export interface Step {
  readonly label: string
  readonly changes: readonly Change[]
}

export interface Committed {
  readonly state: PlanState
  /** Null when nothing was left to send. */
  readonly batch: Batch | null
  readonly refused: readonly ChangeRefused[]
}

/** How many steps back are kept. */
const undoDepth = 200

/** A plan as loaded, with what waited in the outbox on top. */
export function openPlan(
  loaded: { naskah: Naskah; versi: number; lock: string | null },
  kept: Pick<PlanState, 'batches' | 'undo' | 'redo' | 'conflicts' | 'refused'>
): PlanState {
  return {
    naskahId: loaded.naskah.id,
    versi: loaded.versi,
    lock: loaded.lock,
    base: loaded.naskah,
    naskah: replay(loaded.naskah, kept.batches),
    ...kept
  }
}

/** Applies a draft at once; the batch it makes has to be sent. */
export function commit(state: PlanState, draft: Draft, stamp: { kunci: string; dibuat: number }): Committed {
  const done = applyAll(state.naskah, draft)
  if (done.applied.length === 0) return { state, batch: null, refused: done.refused }
  const batch: Batch = {
    ...stamp,
    naskahId: state.naskahId,
    label: draft.label,
    changes: done.applied,
    lewati: draft.lewati
  }
  const next: PlanState = {
    ...state,
    naskah: done.naskah,
    batches: [...state.batches, batch],
    undo: [...state.undo, { label: draft.label, changes: done.balik }].slice(-undoDepth),
    redo: [],
    refused: withoutCells(state.refused, done.applied),
    conflicts: withoutCells(state.conflicts, done.applied)
  }
  return { state: next, batch, refused: done.refused }
}

/** Takes the last step back (or forward); cells changed by somebody else since are left alone and returned as refused. */
export function stepBack(
  state: PlanState,
  way: 'undo' | 'redo',
  stamp: { kunci: string; dibuat: number }
): (Committed & { label: string }) | null {
  const step = state[way].at(-1)
  if (!step) return null
  const before = { ...state, [way]: state[way].slice(0, -1) }
  const done = applyAll(state.naskah, { label: step.label, changes: step.changes, lewati: true })
  if (done.applied.length === 0)
    return { state: before, batch: null, refused: done.refused, label: step.label }
  const batch: Batch = {
    ...stamp,
    naskahId: state.naskahId,
    label: step.label,
    changes: done.applied,
    lewati: true
  }
  const other = way === 'undo' ? 'redo' : 'undo'
  const next: PlanState = {
    ...before,
    naskah: done.naskah,
    batches: [...state.batches, batch],
    [other]: [...state[other], { label: step.label, changes: done.balik }]
  }
  return { state: next, batch, refused: done.refused, label: step.label }
}

/** The server has answered a batch: its rows become the base, what it did not take is kept as conflict or refused. */
export function acknowledge(state: PlanState, kunci: string, answer: Answer): PlanState {
  const batch = state.batches.find((candidate) => candidate.kunci === kunci)
  if (!batch) return state
  const rest = state.batches.filter((candidate) => candidate !== batch)
  // Rows of others may lie between: only the next version in line counts as known.
  const versi = answer.ok && answer.delta.versi === state.versi + 1 ? answer.delta.versi : state.versi
  // Taken as it was, and nothing waits behind it: what is shown is what the server has. Keeping the very value spares
  // checking and laying out everything again.
  if (rest.length === 0 && answer.ok && answer.dilewati.length === 0 && agrees(state.naskah, answer.delta)) {
    return { ...state, versi, batches: rest, base: state.naskah }
  }
  const base = newBase(state, batch, answer)
  const losses = answer.ok
    ? answer.dilewati.flatMap(({ indeks, refusal }) => lossOf(batch.changes[indeks], refusal))
    : batch.changes.flatMap((change, indeks) => lossOf(change, refusalFor(indeks, answer.refusal)))
  const lost = new Map(losses.map((loss) => [cellKey(loss.simpulId, loss.field), loss]))
  const conflicts = new Map(state.conflicts)
  const refused = new Map(state.refused)
  for (const [key, loss] of lost) {
    if (loss.refusal.code !== 'BASI') refused.set(key, loss)
    else
      conflicts.set(key, {
        ...loss,
        mine: loss.tried,
        theirs: theirsOf(loss.refusal),
        author: authorOf(loss.refusal)
      })
  }
  return { ...state, base, versi, batches: rest, naskah: replay(base, rest), conflicts, refused }
}

function newBase(state: PlanState, batch: Batch, answer: Answer): Naskah {
  const refusals = answer.ok ? answer.dilewati.map(({ refusal }) => refusal) : [answer.refusal]
  const known = answer.ok ? applyRows(state.base, answer.delta) : state.base
  return refusals.reduce((naskah, refusal) => takeTold(naskah, batch, refusal), known)
}

/** Rows that others (or another window) changed. */
export function merge(state: PlanState, delta: Delta): PlanState {
  if (delta.versi <= state.versi) return state
  const base = applyRows(state.base, delta)
  const conflicts = new Map(
    [...state.conflicts].map(([key, conflict]) => [key, { ...conflict, theirs: valueAt(base, conflict) }])
  )
  return { ...state, base, versi: delta.versi, naskah: replay(base, state.batches), conflicts }
}

/** The plan loaded anew under the same unanswered batches. */
export function reload(
  state: PlanState,
  loaded: { naskah: Naskah; versi: number; lock: string | null }
): PlanState {
  return { ...state, ...loaded, base: loaded.naskah, naskah: replay(loaded.naskah, state.batches) }
}

/** A conflict or a refused value is settled: the person keeps what the server has. */
export function forget(state: PlanState, key: CellKey): PlanState {
  const conflicts = new Map(state.conflicts)
  const refused = new Map(state.refused)
  conflicts.delete(key)
  refused.delete(key)
  return { ...state, conflicts, refused }
}

function withoutCells<Value>(
  cells: ReadonlyMap<CellKey, Value>,
  changes: readonly Change[]
): ReadonlyMap<CellKey, Value> {
  if (cells.size === 0) return cells
  const left = new Map(cells)
  for (const change of changes) {
    if (change.jenis === 'isi' || change.jenis === 'tulis')
      left.delete(cellKey(change.simpulId, change.field))
  }
  return left
}
