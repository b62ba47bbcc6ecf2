import type { Change, FieldKey, Isi, Naskah, Simpul } from '@selaras/domain/naskah'
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts'

/** A cell of the plan behind a place of the grid. */
export interface Address {
  readonly node: Simpul
  readonly key: FieldKey
}

/** The cell of the plan that a place of the sheet shows; null where the form has none. */
export function addressOf(sheet: Sheet, naskah: Naskah, row: SheetRow, column: SheetColumn): Address | null {
  if (row.tone === 'band') return null
  if (row.tone === 'total') {
    const key = sheet.totalField?.(column) ?? null
    const root = naskah.simpul.get(naskah.id)
    return key !== null && root ? { node: root, key } : null
  }
  if (column.of === 'node' && !row.first) return null
  const id = column.of === 'node' ? row.nodeId : row.indikatorId
  const node = id === null ? undefined : naskah.simpul.get(id)
  return node ? { node, key: column.field } : null
}

/** A line without indikator offers its cells: typing a name begins one. */
export const mayBegin = (row: SheetRow, column: SheetColumn): boolean =>
  row.tone !== 'total' &&
  row.tone !== 'band' &&
  column.of === 'indikator' &&
  row.first &&
  row.nodeId !== null &&
  row.indikatorId === null

/** The edit of one own field, from the value it has now. */
export function fill({ node, key }: Address, ke: Isi): Change {
  const dari = node.isian[key]
  return { jenis: 'isi', simpulId: node.id, field: key, ...(dari === undefined ? {} : { dari }), ke }
}
