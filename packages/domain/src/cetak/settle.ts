import type { Bentuk } from '../naskah/bentuk.ts'
import { bentukJenis } from '../naskah/bentuk.ts'
import { toCell, unitOf } from '../naskah/cell.ts'
import type { Turunan } from '../naskah/derive.ts'
import { derivableFields, deriveRow } from '../naskah/derive.ts'
import type { Field } from '../naskah/field.ts'
import type { KunciField } from '../naskah/fields.ts'
import { fields, resolveField, yearKey } from '../naskah/fields.ts'
import { isObject, isSel, sameJson } from '../naskah/json.ts'
import type { FieldKey, Isi, JenisSimpul, Naskah, Simpul } from '../naskah/types.ts'
import { TIDAK_DICETAK } from '../naskah/types.ts'
import { isTahunPagu, readRupiah } from '../naskah/uang.ts'
import type { BarisTerbaca } from './read-rows.ts'

/**
 * Sorts the printed cells of an import: what a row holds itself becomes its value; what is computed or repeated becomes
 * `tertulis` where the table prints something else than the value. Print is the exact inverse.
 */

/** Cells that no other row decides about: enough to derive everything else from. */
export function firstIsian(naskah: Naskah, row: BarisTerbaca, isTotal: boolean): Record<FieldKey, Isi> {
  const isian: Record<FieldKey, Isi> = {}
  for (const [key, value] of Object.entries(row.cells)) {
    const found = resolveField(row.jenis, key)
    const field = found?.field
    const own = !field || field.sumber === 'sendiri' || (field.sumber === 'daun' && !isTotal)
    if (own && holdsAmount(found)) isian[key] = toIsi(naskah, row.jenis, field ?? null, value)
  }
  return isian
}

/** False for money of a year that no plan can have: such a cell is only kept as it is printed. */
const holdsAmount = (found: KunciField | undefined): boolean =>
  found?.field?.macam !== 'rupiah' || found.tahun === null || isTahunPagu(found.tahun)

/** A printed cell as a value: an amount of money in whole rupiah, anything else as it is. */
const toIsi = (naskah: Naskah, jenis: JenisSimpul, field: Field | null, printed: Isi): Isi =>
  field?.macam === 'rupiah' && isSel(printed) ? readRupiah(printed, unitOf(naskah, jenis)) : printed

/** Derived columns that no row of the dokumen prints. */
export function hiddenColumns(naskah: Naskah, rows: readonly BarisTerbaca[]): Bentuk['kolomTidakDicetak'] {
  const printed = new Map<string, Set<string>>()
  const derived = new Map<string, Set<string>>()
  const note = (into: Map<string, Set<string>>, jenis: JenisSimpul, key: FieldKey): void => {
    const nama = resolveField(jenis, key)?.field?.nama
    if (nama === undefined) return
    const group = bentukJenis(jenis)
    into.set(group, (into.get(group) ?? new Set()).add(nama))
  }
  for (const row of rows) {
    for (const key in row.cells) note(printed, row.jenis, key)
    const node = naskah.simpul.get(row.id)
    if (node) for (const key of deriveRow(naskah, node).keys()) note(derived, row.jenis, key)
  }
  return Object.fromEntries(
    [...derived].flatMap(([jenis, names]) => {
      const hidden = fields[jenis as JenisSimpul]
        .map((field) => field.nama)
        .filter((nama) => names.has(nama) && !printed.get(jenis)?.has(nama))
      return hidden.length === 0 ? [] : [[jenis, hidden] as const]
    })
  )
}

/** The row as it is stored; `naskah` holds every row with its `firstIsian`. */
export function settleRow(
  naskah: Naskah,
  row: BarisTerbaca,
  node: Simpul,
  isHidden: (nama: string) => boolean
): Simpul {
  const derived = deriveRow(naskah, node)
  const isian: Record<FieldKey, Isi> = { ...node.isian }
  const tertulis: Record<FieldKey, Isi> = { ...row.wadah }
  for (const [key, printed] of Object.entries(row.cells)) {
    const found = resolveField(row.jenis, key)
    const field = found?.field ?? null
    const value = derived.get(key)
    const computed =
      field?.sumber === 'hitung' ||
      (field?.sumber === 'daun' && !Object.hasOwn(isian, key)) ||
      !holdsAmount(found)
    if (value === undefined && !computed && !Object.hasOwn(isian, key)) {
      isian[key] = toIsi(naskah, row.jenis, field, printed)
    }
    if (field?.berisiRujukan) continue
    const counted = value ?? isian[key]
    const asPrinted = counted === undefined ? undefined : toCell(naskah, row.jenis, field, counted)
    if (asPrinted === undefined || !sameJson(asPrinted, printed)) tertulis[key] = printed
  }
  for (const field of derivableFields(row.jenis)) {
    if (!isHidden(field.nama)) markUnprinted(row, field, derived, tertulis)
  }
  return { ...node, isian, tertulis }
}

/** Notes the derived cells of a column that the row does not print. */
function markUnprinted(
  row: BarisTerbaca,
  field: Field,
  derived: Turunan,
  tertulis: Record<FieldKey, Isi>
): void {
  const missing = keysOf(field, derived).filter((key) => !Object.hasOwn(row.cells, key))
  if (missing.length === 0 || isObject(tertulis[field.nama])) return
  const printsYears =
    field.tahun !== null && Object.keys(row.cells).some((key) => key.startsWith(`${field.nama}:`))
  const keys = field.tahun === null || !printsYears ? [field.nama] : missing
  for (const key of keys) tertulis[key] = TIDAK_DICETAK
}

const keysOf = (field: Field, derived: Turunan): readonly FieldKey[] =>
  field.tahun === null
    ? derived.has(field.nama)
      ? [field.nama]
      : []
    : [...derived.keys()].filter((key) => key.startsWith(yearKey(field.nama, '')))
