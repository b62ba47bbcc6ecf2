import type { Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'
import { treeOf } from '@selaras/domain/naskah'
import { printedRow } from '../sheet/cell-view.ts'

/** Rows of a table in printed order. */
export const tableRows = (naskah: Naskah, table: string): readonly Simpul[] =>
  nodes(naskah, treeOf(naskah).rows(table))

/** Rows of one array of a row. */
export const childRows = (naskah: Naskah, id: SimpulId, slot: string): readonly Simpul[] =>
  nodes(naskah, treeOf(naskah).children(id, slot))

const nodes = (naskah: Naskah, ids: readonly SimpulId[]): readonly Simpul[] =>
  ids.flatMap((id) => naskah.simpul.get(id) ?? [])

/** Years that the rows print under a yearly column, ascending. */
export function yearsPrinted(
  naskah: Naskah,
  rows: readonly Simpul[],
  ...fields: readonly string[]
): readonly number[] {
  const years = new Set<number>()
  for (const row of rows) {
    for (const key of printedRow(naskah, row).keys()) {
      const colon = key.lastIndexOf(':')
      if (colon > 0 && fields.includes(key.slice(0, colon))) years.add(Number(key.slice(colon + 1)))
    }
  }
  return [...years].sort((a, b) => a - b)
}

/** True when at least one row prints this column. */
export const isPrinted = (naskah: Naskah, rows: readonly Simpul[], field: string): boolean =>
  rows.some((row) => printedRow(naskah, row).has(field))
