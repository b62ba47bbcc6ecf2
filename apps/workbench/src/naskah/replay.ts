import type { Refusal } from '@selaras/domain'
import type { Change, Naskah } from '@selaras/domain/naskah'
import { applyChanges, sameJson } from '@selaras/domain/naskah'
import type { Batch, Delta } from './transport.ts'

/** Laying changes and rows of the server onto a plan. */

export interface Draft {
  readonly label: string
  readonly changes: readonly Change[]
  /** Cells that cannot be changed are left out and the rest goes on: a paste, an undo. Else all or nothing. */
  readonly lewati: boolean
}

export interface ChangeRefused {
  readonly change: Change
  readonly refusal: Refusal
}

interface Outcome {
  readonly naskah: Naskah
  readonly applied: readonly Change[]
  readonly refused: readonly ChangeRefused[]
  readonly balik: readonly Change[]
}

/** A draft on a plan: what of it was applied, what was refused, and what takes it back. */
export function applyAll(start: Naskah, draft: Draft): Outcome {
  const result = applyChanges(start, draft.changes, { skipStale: draft.lewati })
  if (!result.ok) {
    const at = result.refusal.detail?.['indeks']
    const change = draft.changes[typeof at === 'number' ? at : 0]
    return {
      naskah: start,
      applied: [],
      refused: change ? [{ change, refusal: result.refusal }] : [],
      balik: []
    }
  }
  const { naskah, balik, ditolak } = result.value
  const left = new Set(ditolak.map(({ indeks }) => indeks))
  return {
    naskah,
    balik,
    applied: draft.changes.filter((_, at) => !left.has(at)),
    refused: ditolak.flatMap(({ indeks, refusal }) => {
      const change = draft.changes[indeks]
      return change ? [{ change, refusal }] : []
    })
  }
}

/**
 * The base with unanswered batches on top. A change that no longer fits is left out of the picture without a word: only
 * the server decides, and it may already have taken this very batch before the connection broke.
 */
export function replay(base: Naskah, batches: readonly Batch[]): Naskah {
  let naskah = base
  for (const batch of batches) naskah = applyAll(naskah, { ...batch, lewati: true }).naskah
  return naskah
}

/** True when the plan already is as these rows say: the server took a batch as it was. */
export function agrees(naskah: Naskah, delta: Delta): boolean {
  return (
    delta.simpul.every((row) => sameJson(naskah.simpul.get(row.id), row)) &&
    delta.dihapus.every((id) => !naskah.simpul.has(id)) &&
    Object.entries(delta.bagian).every(([name, part]) => sameJson(naskah.bagian[name], part))
  )
}

/** The plan with rows and parts as the server has them now. */
export function applyRows(base: Naskah, delta: Delta): Naskah {
  const simpul = new Map(base.simpul)
  for (const id of delta.dihapus) simpul.delete(id)
  for (const row of delta.simpul) simpul.set(row.id, row)
  const bagian = { ...base.bagian, ...delta.bagian }
  return { ...base, simpul, bagian, tahun: yearsOf(bagian) ?? base.tahun }
}

// The years stand in the head of the document; the plan repeats them.
function yearsOf(bagian: Naskah['bagian']): readonly number[] | undefined {
  const head = bagian['dokumen']
  const years = typeof head === 'object' && head !== null && 'tahun' in head ? head['tahun'] : undefined
  return Array.isArray(years)
    ? years.filter((year) => typeof year === 'number').sort((a, b) => a - b)
    : undefined
}
