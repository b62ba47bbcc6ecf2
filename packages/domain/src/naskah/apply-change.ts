import type { Refusal, Result } from '../result.ts'
import { ok } from '../result.ts'
import type { Applied, Change } from './change.ts'
import { drawConsequences } from './consequences.ts'
import { Draft } from './draft.ts'
import type { KonteksUbah } from './konteks.ts'
import { stepBagian } from './step-bagian.ts'
import { stepIsi, stepTulis } from './step-cells.ts'
import { stepPindah, stepRujuk } from './step-place.ts'
import { stepHapus, stepTambah } from './step-rows.ts'
import { shareTree } from './tree.ts'
import type { Naskah } from './types.ts'
import { undoOf } from './undo.ts'

/** A change of a group that was not applied, by its position, and why. */
export interface Ditolak {
  readonly indeks: number
  readonly refusal: Refusal
}

/** What a group of changes did; `ditolak` is empty unless refused ones were to be skipped. */
export interface AppliedMany<N> extends Applied<N> {
  readonly ditolak: readonly Ditolak[]
}

export interface GroupOptions extends KonteksUbah {
  /** A paste: refused changes (locked, stale, no number) are skipped and told, the rest is applied. */
  readonly skipStale?: boolean
}

/** One change and what follows from it: a new naskah with what undoes it, or a refusal that leaves everything as it was. */
export function applyChange(
  naskah: Naskah,
  change: Change,
  konteks: KonteksUbah = {}
): Result<Applied<Naskah>> {
  const result = applyChanges(naskah, [change], konteks)
  if (!result.ok) return result
  const { ditolak: _none, ...applied } = result.value
  return ok(applied)
}

/**
 * A group of changes as one: all of them, or with `skipStale` those that are not refused. A refusal names the change by
 * `detail.indeks`. Consequences are drawn once for the whole group.
 */
export function applyChanges(
  naskah: Naskah,
  changes: readonly Change[],
  options: GroupOptions = {}
): Result<AppliedMany<Naskah>> {
  const ditolak: Ditolak[] = []
  let now = naskah
  for (const [start, group] of groups(changes)) {
    const draft = new Draft(now)
    for (const [at, change] of group.entries()) {
      const refusal = step(draft, change, options)
      if (!refusal) continue
      const indeks = start + at
      if (!options.skipStale)
        return { ok: false, refusal: { ...refusal, detail: { ...refusal.detail, indeks } } }
      ditolak.push({ indeks, refusal })
    }
    if (group[0]?.pulih !== true) drawConsequences(now, draft)
    const next = { ...draft.view }
    if (!draft.reshaped) shareTree(now, next)
    now = next
  }
  return ok({ naskah: now, ...undoOf(naskah, now), ditolak })
}

/** Runs of changes that are, or are not, steps of an undo, each with the position of its first. */
function groups(changes: readonly Change[]): [start: number, group: Change[]][] {
  const found: [number, Change[]][] = []
  for (const [at, change] of changes.entries()) {
    const last = found.at(-1)
    if (last && last[1][0]?.pulih === change.pulih) last[1].push(change)
    else found.push([at, [change]])
  }
  return found
}

function step(draft: Draft, change: Change, konteks: KonteksUbah): Refusal | null {
  switch (change.jenis) {
    case 'isi':
      return stepIsi(draft, change, konteks)
    case 'tulis':
      return stepTulis(draft, change, konteks)
    case 'rujuk':
      return stepRujuk(draft, change, konteks)
    case 'tambah':
      return stepTambah(draft, change, konteks)
    case 'pindah':
      return stepPindah(draft, change, konteks)
    case 'hapus':
      return stepHapus(draft, change, konteks)
    case 'bagian':
      return stepBagian(draft, change, konteks)
  }
}
