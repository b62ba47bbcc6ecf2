import { printedCells, toCell } from './cell.ts'
import type { Draft } from './draft.ts'
import { fieldNamed, yearKey } from './fields.ts'
import type { PaguTahunan } from './pagu.ts'
import { isPendanaan, isTotal, ownPagu, paguOf, sumPagu } from './pagu.ts'
import { treeOf } from './tree.ts'
import type { Naskah, Simpul, SimpulId } from './types.ts'

/**
 * Pagu lives on leaves. When rows came or went, some row is a leaf that was a total, or a total that was a leaf; its
 * amounts then move so that none is lost in silence.
 */
export function settlePagu(before: Naskah, draft: Draft): void {
  const rows = [...draft.view.simpul.values()].filter(isPendanaan)
  for (const { id } of rows) {
    const node = draft.node(id)
    if (!node) continue
    if (isTotal(draft.tree, id)) moveDown(before, draft, node)
    else if (before.simpul.has(id) && isTotal(treeOf(before), id)) takeOver(before, draft, node)
  }
}

/**
 * A row that got its first children gives its own amounts to the first leaf below, for the years in which no leaf has
 * one; an amount that disagrees with the new sum stays as what the row prints.
 */
function moveDown(before: Naskah, draft: Draft, node: Simpul): void {
  const own = ownPagu(node)
  if (own.size === 0) return
  const printed = before.simpul.has(node.id)
    ? printedCells(before, before.simpul.get(node.id) ?? node)
    : undefined
  const sum = paguOf(draft.view, node.id)
  const leaf = firstLeaf(draft, node.id)
  for (const [tahun, amount] of own) {
    const key = yearKey('pagu', tahun)
    draft.setCell(node.id, 'isian', key, undefined)
    const below = sum.get(tahun) ?? null
    if (below === null && leaf !== undefined) draft.setCell(leaf, 'isian', key, amount)
    else if (amount !== null && amount !== below) {
      const cell =
        printed?.get(key) ?? toCell(draft.view, node.jenis, fieldNamed(node.jenis, 'pagu') ?? null, amount)
      draft.setCell(node.id, 'tertulis', key, cell)
    }
  }
}

function firstLeaf(draft: Draft, id: SimpulId): SimpulId | undefined {
  const [first] = draft.tree.children(id, 'anak')
  return first === undefined ? undefined : (firstLeaf(draft, first) ?? first)
}

/** A row that lost its last child holds from now on what was removed with it; what moved elsewhere it does not keep. */
function takeOver(before: Naskah, draft: Draft, node: Simpul): void {
  const gone = treeOf(before)
    .children(node.id, 'anak')
    .filter((id) => draft.node(id) === undefined)
  const removed: PaguTahunan = sumPagu(gone.map((id) => paguOf(before, id)))
  for (const tahun of paguOf(before, node.id).keys()) {
    const key = yearKey('pagu', tahun)
    if (node.isian[key] === undefined) draft.setCell(node.id, 'isian', key, removed.get(tahun) ?? null)
  }
}
