import type { Bentuk } from './bentuk.ts'
import { bentukOf, isHidden } from './bentuk.ts'
import { cellValue, deriveRow, isDerived } from './derive.ts'
import type { Field } from './field.ts'
import { resolveField } from './fields.ts'
import { isTotal } from './pagu.ts'
import { treeOf } from './tree.ts'
import type { FieldKey, Isi, JenisSimpul, Naskah, Simpul } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'
import { headOf, printRupiah } from './uang.ts'

/** One cell as the workbench shows it. */
export interface Cell {
  /** What counts: own or derived; undefined = the row has no such cell. */
  readonly nilai: Isi | undefined
  /** What an imported table printed instead, while that is not resolved. */
  readonly tertulis: Isi | undefined
  /** Computed or repeated: changed elsewhere. */
  readonly turunan: boolean
  /** What print writes; undefined = nothing. */
  readonly dicetak: Isi | undefined
}

/** Everything about one cell of a row. */
export function readCell(naskah: Naskah, node: Simpul, key: FieldKey): Cell {
  return {
    nilai: cellValue(naskah, node, key),
    tertulis: node.tertulis[key],
    turunan: isDerived(naskah, node, key),
    dicetak: printedCells(naskah, node).get(key)
  }
}

/** Every cell of a row that print writes, by field key: amounts as Sel in the unit of their table. */
export function printedCells(naskah: Naskah, node: Simpul): ReadonlyMap<FieldKey, Isi> {
  const cells = new Map<FieldKey, Isi>()
  const derived = deriveRow(naskah, node)
  const total = isTotal(treeOf(naskah), node.id)
  for (const key in node.isian) {
    const found = resolveField(node.jenis, key)
    const value = node.isian[key]
    if (!found || value === undefined || (found.field && isElsewhere(found.field, total, derived.has(key))))
      continue
    cells.set(key, toCell(naskah, node.jenis, found.field, value))
  }
  const bentuk = derived.size > 0 ? bentukOf(naskah) : undefined
  for (const [key, value] of derived) {
    const field = resolveField(node.jenis, key)?.field
    if (field && bentuk && isShown(bentuk, node, field))
      cells.set(key, toCell(naskah, node.jenis, field, value))
  }
  for (const key in node.tertulis) {
    const value = node.tertulis[key]
    if (value === undefined || !resolveField(node.jenis, key)) continue
    if (value === TIDAK_DICETAK) cells.delete(key)
    else cells.set(key, value)
  }
  return cells
}

const isElsewhere = (field: Field, total: boolean, derived: boolean): boolean =>
  field.sumber !== 'sendiri' && (derived || field.sumber === 'hitung' || (field.sumber === 'daun' && total))

/** False when the whole column, or all years of it in this row, are not printed. */
const isShown = (bentuk: Bentuk, node: Simpul, field: Field): boolean =>
  !isHidden(bentuk, node.jenis, field.nama) &&
  (field.tahun === null || node.tertulis[field.nama] === undefined)

/** The value of a cell as print writes it. */
export const toCell = (naskah: Naskah, jenis: JenisSimpul, field: Field | null, value: Isi): Isi =>
  field?.macam === 'rupiah' && (value === null || typeof value === 'number')
    ? printRupiah(value, unitOf(naskah, jenis))
    : value

/** Unit of the money cells of a jenis: what the head of its table prints, else rupiah. */
export const unitOf = (naskah: Naskah, jenis: JenisSimpul): string =>
  jenis === 'indikatif' ? 'rupiah' : (headOf(naskah, 'programPendanaan', 'uang') ?? 'rupiah')
