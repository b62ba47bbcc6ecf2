import { formatRupiah } from '@selaras/domain/money'
import type { FieldKey, Isi, Naskah, Simpul } from '@selaras/domain/naskah'
import { cellValue, isDerived, isSel, konflikOf, printedCells, resolveField } from '@selaras/domain/naskah'
import { teks } from '../text/index.ts'

/** How a cell of the plan is shown and edited as text. */

const memo = new WeakMap<Naskah, Map<Simpul, ReadonlyMap<FieldKey, Isi>>>()

/** What print writes into the cells of a row, computed once per state of the plan. */
export function printedRow(naskah: Naskah, node: Simpul): ReadonlyMap<FieldKey, Isi> {
  const rows = memo.get(naskah) ?? new Map<Simpul, ReadonlyMap<FieldKey, Isi>>()
  memo.set(naskah, rows)
  const seen = rows.get(node)
  if (seen) return seen
  const cells = printedCells(naskah, node)
  rows.set(node, cells)
  return cells
}

/** The text a cell shows: what print writes; a derived cell the form does not print shows what was computed. */
export function shownText(naskah: Naskah, node: Simpul, key: FieldKey): string {
  const printed = printedRow(naskah, node).get(key)
  const value = printed === undefined ? cellValue(naskah, node, key) : printed
  return typeof value === 'number' ? formatRupiah(value) : textOf(value)
}

/** Any value as one text. */
export function textOf(value: Isi | undefined): string {
  if (value === undefined || value === null) return ''
  if (isSel(value)) return value.teks ?? ''
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join('\n')
  return typeof value === 'object' ? '' : String(value)
}

/** What editing starts with: the number without thousands separators and its unit, else the text. */
export function editText(value: Isi | undefined): string {
  if (!isSel(value) || value.nilai === null || value.bagian) return textOf(value)
  const number = value.nilai.replace('.', ',')
  if (value.satuan === undefined) return number
  return value.satuan === '%' ? `${number}%` : `${number} ${value.satuan}`
}

/** The number of a cell as a decimal string, null when it holds none or several. */
export function numberOf(value: Isi | undefined): string | null {
  if (typeof value === 'number') return String(value)
  return isSel(value) && !value.bagian ? value.nilai : null
}

/** Why this cell is not edited here, undefined when it may be. */
export function lockOf(naskah: Naskah, node: Simpul, key: FieldKey): string | undefined {
  const field = resolveField(node.jenis, key)?.field
  if (!field) return teks.lembar.kunci.terstruktur
  if (field.macam === 'json') return teks.lembar.kunci.terstruktur
  if (!isDerived(naskah, node, key)) return undefined
  if (node.jenis === 'naskah') return teks.lembar.kunci.jumlah
  return field.sumber === 'sendiri' ? undefined : teks.lembar.kunci[field.sumber]
}

/** True when an imported table prints another value than the plan holds. */
export function contradicts(naskah: Naskah, node: Simpul, key: FieldKey): boolean {
  if (node.tertulis[key] === undefined) return false
  const konflik = konflikOf(naskah, node, key)
  return konflik !== undefined && konflik.macam !== 'penulisan'
}
