import { unitOf } from '../naskah/cell.ts'
import { cellValue, deriveRow, isDerived } from '../naskah/derive.ts'
import type { Field } from '../naskah/field.ts'
import type { KunciField } from '../naskah/fields.ts'
import { fields, labelField, resolveField, yearKey } from '../naskah/fields.ts'
import { isSel } from '../naskah/json.ts'
import type { FieldKey, Isi, Naskah, Simpul } from '../naskah/types.ts'
import { TIDAK_DICETAK } from '../naskah/types.ts'
import { readRupiah } from '../naskah/uang.ts'
import type { BedaSimpul } from './beda.ts'
import type { SelisihNilai } from './selisih.ts'
import { selisihRupiah, selisihSel, teksIsi } from './selisih.ts'

/** One cell that reads differently in two versions. */
export interface BedaSel {
  readonly field: FieldKey
  /** Field without its year, for a table with one column per year. */
  readonly nama: string
  readonly label: string
  /** Label without the year. */
  readonly labelNama: string
  readonly tahun: number | null
  /** As a reader sees it; null = the row has no such cell in that version. */
  readonly semula: string | null
  readonly menjadi: string | null
  readonly uang: boolean
  readonly selisih: SelisihNilai | null
  /** A total: it changed because rows below it did. */
  readonly turunan: boolean
}

type Sisi = Pick<BedaSimpul, 'lama' | 'baru'>

/** The cells of a row that read differently, in printed order; of a new or removed row all that hold something. */
export function bedaSelOf(lama: Naskah, baru: Naskah, row: Sisi): BedaSel[] {
  const node = row.baru ?? row.lama
  return node
    ? keysOf(lama, baru, row).flatMap((key) => {
        const known = resolveField(node.jenis, key)
        return known?.field ? (compareCell(lama, baru, row, { ...known, field: known.field }) ?? []) : []
      })
    : []
}

function compareCell(
  lama: Naskah,
  baru: Naskah,
  row: Sisi,
  known: KunciField & { readonly field: Field }
): BedaSel | null {
  const { key, field, tahun } = known
  const both = row.lama !== null && row.baru !== null
  if (both ? isListedElsewhere(lama, baru, row, field, key) : isFromAbove(lama, baru, row, field, key))
    return null
  const uang = field.macam === 'rupiah'
  const from = row.lama ? shown(lama, row.lama, key, field) : undefined
  const to = row.baru ? shown(baru, row.baru, key, field) : undefined
  const semula = teksIsi(from, uang) ?? null
  const menjadi = teksIsi(to, uang) ?? null
  if (semula === menjadi || (!both && !semula && !menjadi)) return null
  const derived = (naskah: Naskah, one: Simpul | null): boolean => one !== null && isDerived(naskah, one, key)
  return {
    field: key,
    nama: field.nama,
    label: labelField(known),
    labelNama: field.label,
    tahun,
    semula,
    menjadi,
    uang,
    selisih: uang ? selisihRupiah(amountOf(from), amountOf(to)) : selisihSel(from, to),
    turunan: uang && (derived(baru, row.baru) || derived(lama, row.lama))
  }
}

const amountOf = (value: Isi | undefined): number | null => (typeof value === 'number' ? value : null)

/** Keys that either side has, in the order of the columns and then of the years. */
function keysOf(lama: Naskah, baru: Naskah, row: Sisi): FieldKey[] {
  const node = row.baru ?? row.lama
  if (!node) return []
  const keys = new Set<FieldKey>()
  for (const [naskah, one] of [
    [lama, row.lama],
    [baru, row.baru]
  ] as const) {
    if (!one) continue
    for (const key in one.isian) keys.add(key)
    for (const key in one.tertulis) keys.add(key)
    for (const key of deriveRow(naskah, one).keys()) keys.add(key)
  }
  const columns = fields[node.jenis]
  return columns.flatMap((field) => {
    if (field.tahun === null) return keys.has(field.nama) ? [field.nama] : []
    const prefix = `${field.nama}:`
    const years = [...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
    return years.sort().map((year) => yearKey(field.nama, year))
  })
}

/** Computed or repeated on both sides, so that its change is listed at its source; totals of money are listed all the same. */
function isListedElsewhere(lama: Naskah, baru: Naskah, row: Sisi, field: Field, key: FieldKey): boolean {
  if (field.sumber === 'sendiri' || field.macam === 'rupiah' || !row.lama || !row.baru) return false
  const printed = row.lama.tertulis[key] !== undefined || row.baru.tertulis[key] !== undefined
  return !printed && isDerived(lama, row.lama, key) && isDerived(baru, row.baru, key)
}

/** A text of the rows above, which a new or removed row is told with anyway. */
const isFromAbove = (lama: Naskah, baru: Naskah, row: Sisi, { sumber }: Field, key: FieldKey): boolean =>
  sumber === 'induk' &&
  ((row.baru !== null && isDerived(baru, row.baru, key)) ||
    (row.lama !== null && isDerived(lama, row.lama, key)))

/** What print shows; amounts as whole rupiah. */
function shown(naskah: Naskah, node: Simpul, key: FieldKey, field: Field): Isi | undefined {
  const printed = node.tertulis[key]
  const value = printed === undefined ? cellValue(naskah, node, key) : printed
  if (value === TIDAK_DICETAK) return undefined
  return field.macam === 'rupiah' && isSel(value) ? readRupiah(value, unitOf(naskah, node.jenis)) : value
}
