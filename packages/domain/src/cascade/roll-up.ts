import type { PaguTahunan } from '../naskah/pagu.ts'
import { isTotal, paguOf, sumPagu, sumYears } from '../naskah/pagu.ts'
import { treeOf } from '../naskah/tree.ts'
import type { Naskah, SimpulId } from '../naskah/types.ts'
import { buildCascade } from './build-cascade.ts'

/** A total that names its inputs. */
export interface JumlahPagu {
  /** Whole rupiah per year; null = no input has an amount in that year. */
  readonly pagu: PaguTahunan
  /** Over all years; undefined without any year. */
  readonly jumlah: number | null | undefined
  /** The rows that were added up: the children, or the row itself on a leaf. */
  readonly masukan: readonly SimpulId[]
}

const total = (pagu: PaguTahunan, masukan: readonly SimpulId[]): JumlahPagu => ({
  pagu,
  jumlah: sumYears(pagu),
  masukan
})

/** Pagu of any row of the cascade; of a tujuan or sasaran the sum of what stands below it. */
export function rollUp(naskah: Naskah, id: SimpulId): JumlahPagu {
  const node = naskah.simpul.get(id)
  if (node?.jenis === 'tujuan' || node?.jenis === 'sasaran') {
    const below = buildCascade(naskah).children(id)
    return total(sumPagu(below.map((child) => rollUp(naskah, child).pagu)), below)
  }
  const tree = treeOf(naskah)
  return total(paguOf(naskah, id), isTotal(tree, id) ? tree.children(id, 'anak') : [id])
}

/** Pagu of the whole plan: the sum of the top rows of T-C.27. */
export function rollUpAll(naskah: Naskah): JumlahPagu {
  const rows = treeOf(naskah).rows('programPendanaan')
  return total(sumPagu(rows.map((id) => paguOf(naskah, id))), rows)
}

/** Total of one source of funds as its cells name it; null = no cell names one. */
export interface JumlahSumberDana extends JumlahPagu {
  readonly sumberDana: string | null
}

/**
 * Pagu of the leaves per source of funds, in the order of their first appearance. A row whose cell is empty takes the
 * source of the row above it, because forms print it once for all rows.
 */
export function rollUpBySumberDana(naskah: Naskah): JumlahSumberDana[] {
  const tree = treeOf(naskah)
  const leaves = new Map<string | null, SimpulId[]>()
  const visit = (id: SimpulId, above: string | null): void => {
    const cell = naskah.simpul.get(id)?.isian['sumberDana']
    const own = typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : above
    const below = tree.children(id, 'anak')
    for (const child of below) visit(child, own)
    if (below.length === 0) leaves.set(own, [...(leaves.get(own) ?? []), id])
  }
  for (const id of tree.rows('programPendanaan')) visit(id, null)
  return [...leaves].map(([sumberDana, ids]) => ({
    sumberDana,
    ...total(sumPagu(ids.map((id) => paguOf(naskah, id))), ids)
  }))
}
