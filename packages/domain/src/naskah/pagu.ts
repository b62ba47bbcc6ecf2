import { tableOf } from './structure.ts'
import type { Tree } from './tree.ts'
import { treeOf } from './tree.ts'
import type { Naskah, Simpul, SimpulId } from './types.ts'

/** Year → whole rupiah; null = the cell is there and empty. A year without a cell is not in the map. */
export type PaguTahunan = ReadonlyMap<number, number | null>

const memo = new WeakMap<Naskah, ReadonlyMap<SimpulId, PaguTahunan>>()
const none: PaguTahunan = new Map()

/** Pagu per year of a row of T-C.27: its own on a leaf, else the sum of its leaves. Empty for any other row. */
export const paguOf = (naskah: Naskah, id: SimpulId): PaguTahunan => allPagu(naskah).get(id) ?? none

/** True for a row of T-C.27 that has rows below it, so that its pagu is their sum. */
export const isTotal = (tree: Tree, id: SimpulId): boolean => tree.children(id, 'anak').length > 0

/** Pagu per year of every row of T-C.27, computed once per naskah. */
export function allPagu(naskah: Naskah): ReadonlyMap<SimpulId, PaguTahunan> {
  const seen = memo.get(naskah)
  if (seen) return seen
  const tree = treeOf(naskah)
  const found = new Map<SimpulId, PaguTahunan>()
  const visit = (id: SimpulId): PaguTahunan => {
    const below = tree.children(id, 'anak')
    const node = naskah.simpul.get(id)
    const pagu = below.length > 0 ? sumPagu(below.map(visit)) : node ? ownPagu(node) : none
    found.set(id, pagu)
    return pagu
  }
  for (const id of tree.rows('programPendanaan')) visit(id)
  memo.set(naskah, found)
  return found
}

/** The amounts that stand in the row itself. */
export function ownPagu(node: Simpul): PaguTahunan {
  const pagu = new Map<number, number | null>()
  for (const key in node.isian) {
    if (!key.startsWith('pagu:')) continue
    const value = node.isian[key]
    pagu.set(Number(key.slice(5)), typeof value === 'number' ? value : null)
  }
  return pagu
}

/** Sum per year; a year in which no addend has an amount stays empty, and so does one that leaves the safe integers. */
export function sumPagu(addends: readonly PaguTahunan[]): PaguTahunan {
  const sum = new Map<number, number | null>()
  for (const pagu of addends) {
    for (const [tahun, value] of pagu) {
      const before = sum.get(tahun)
      sum.set(tahun, value === null ? (before ?? null) : (before ?? 0) + value)
    }
  }
  for (const [tahun, value] of sum) if (value !== null && !Number.isSafeInteger(value)) sum.set(tahun, null)
  return sum
}

/** Sum over the years; undefined without any year, null when no year has an amount. */
export function sumYears(pagu: PaguTahunan): number | null | undefined {
  if (pagu.size === 0) return undefined
  let sum: number | null = null
  for (const value of pagu.values()) if (value !== null) sum = (sum ?? 0) + value
  return sum !== null && !Number.isSafeInteger(sum) ? null : sum
}

/** True for a row whose pagu is part of T-C.27. */
export const isPendanaan = (node: Simpul): boolean => tableOf(node.jenis)?.kunci === 'programPendanaan'
