import type { Field } from './field.ts'
import { fieldsKinerja } from './fields-kinerja.ts'
import { fieldsPendanaan } from './fields-pendanaan.ts'
import type { FieldKey, JenisSimpul } from './types.ts'

/** The columns of every jenis, in printed order. */
export const fields: Readonly<Record<JenisSimpul, readonly Field[]>> = {
  ...fieldsKinerja,
  ...fieldsPendanaan
}

/** A key of `isian` taken apart: its column and, for a yearly one, its year. `field` null = an `x-` key, kept as it is. */
export interface KunciField {
  readonly key: FieldKey
  readonly field: Field | null
  readonly tahun: number | null
}

const names = Object.fromEntries(
  Object.entries(fields).map(([jenis, list]) => [jenis, new Map(list.map((field) => [field.nama, field]))])
) as unknown as Readonly<Record<JenisSimpul, ReadonlyMap<string, Field>>>

/** Objects inside a printed row (`acuan`, `akhir`, `pertumbuhan`): they may carry `x-` keys of their own. */
const groups = Object.fromEntries(
  Object.entries(fields).map(([jenis, list]) => [
    jenis,
    new Set(list.filter((field) => field.jalur.length === 2).map((field) => field.jalur[0] ?? ''))
  ])
) as unknown as Readonly<Record<JenisSimpul, ReadonlySet<string>>>

/** The objects inside a printed row of this jenis. */
export const groupsOf = (jenis: JenisSimpul): ReadonlySet<string> => groups[jenis]

const known = new Map<string, ReadonlyMap<FieldKey, KunciField>>()

/** Column and year of a field key; undefined when a row of this jenis has no such column. */
export function resolveField(jenis: JenisSimpul, key: FieldKey): KunciField | undefined {
  const seen = known.get(jenis)?.get(key)
  if (seen) return seen
  const found = readKey(jenis, key)
  if (!found) return undefined
  // Keys come from outside, so only those of real columns and sensible years are remembered.
  if (found.field) known.set(jenis, new Map(known.get(jenis)).set(key, found))
  return found
}

function readKey(jenis: JenisSimpul, key: FieldKey): KunciField | undefined {
  if (isTambahan(jenis, key)) return { key, field: null, tahun: null }
  const colon = key.lastIndexOf(':')
  const nama = colon < 0 ? key : key.slice(0, colon)
  const field = names[jenis].get(nama)
  if (!field || (field.tahun === null) !== colon < 0) return undefined
  if (colon < 0) return { key, field, tahun: null }
  const year = key.slice(colon + 1)
  return /^\d{4}$/.test(year) ? { key, field, tahun: Number(year) } : undefined
}

/** An `x-` key of the row, or of one of its objects (`acuan.x-catatan`). */
function isTambahan(jenis: JenisSimpul, key: FieldKey): boolean {
  if (key.startsWith('x-')) return true
  const dot = key.indexOf('.')
  return dot > 0 && key.startsWith('x-', dot + 1) && groups[jenis].has(key.slice(0, dot))
}

/** A column by its name without a year; undefined when the jenis has none. */
export const fieldNamed = (jenis: JenisSimpul, nama: string): Field | undefined => names[jenis].get(nama)

/** The key of a yearly column for one year: `target` and 2024 → `target:2024`. */
export const yearKey = (nama: string, tahun: number | string): FieldKey =>
  `${nama}:${typeof tahun === 'number' ? fourDigits(tahun) : tahun}`

/** Years are four digits in the format, even a misread `0201`. */
const fourDigits = (tahun: number): string => String(tahun).padStart(4, '0')

/** Keys below the printed row for a field key: `akhir.pagu` → `['akhir', 'pagu']`, `target:2024` → `['target', '2024']`. */
export function printedPath({ key, field, tahun }: KunciField): readonly string[] {
  if (!field)
    return key.startsWith('x-') ? [key] : [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)]
  return tahun === null ? field.jalur : [...field.jalur, fourDigits(tahun)]
}

/** Column title with its year: `Target 2024`. */
export const labelField = ({ field, tahun, key }: KunciField): string =>
  !field ? key : tahun === null ? field.label : `${field.label} ${tahun}`
