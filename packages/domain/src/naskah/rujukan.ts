import { isObject } from './json.ts'
import type { FieldKey, Json, SimpulId } from './types.ts'

/**
 * Pointers between places of a Dokumen count rows, which move while a plan is edited; inside a naskah a pointer to a row
 * is a reference to its node. Pointers to verbatim parts stay texts.
 */
export interface Rujukan {
  readonly simpulId: SimpulId
  readonly field?: FieldKey
  /** What follows below the row or cell, as pointer text. */
  readonly sisa?: string
}

/** Gives the other form of a pointer or reference; undefined = it leads nowhere any more. */
export type Convert = (place: Json) => Json | undefined

/** True for a reference, false for a pointer text. */
export const isRujukan = (value: unknown): value is Rujukan & Readonly<Record<string, Json>> =>
  isObject(value) && typeof value['simpulId'] === 'string'

/** The verbatim parts that hold pointers. */
export const bagianBerujukan = ['narasi', 'kutipan', 'pohonKinerja'] as const

/** A part of the naskah with its pointers or references converted. */
export function convertBagian(nama: string, part: Json, convert: Convert): Json {
  if (!Array.isArray(part)) return part
  const rows: readonly Json[] = part
  if (nama === 'narasi')
    return rows.map((row) => convertPair(convertOne(row, 'merujuk', convert), 'hitung', convert))
  if (nama === 'kutipan') return rows.map((row) => convertOne(row, 'merujuk', convert))
  if (nama === 'pohonKinerja') return rows.map((row) => convertPohon(row, convert))
  return part
}

/** `rumusData` or `hitung` with its two places converted; undefined when one of them leads nowhere any more. */
export function convertPembagian(value: Json, convert: Convert): Json | undefined {
  if (!isRecord(value)) return value
  const pembilang = value['pembilang'] === undefined ? undefined : convert(value['pembilang'])
  const penyebut = value['penyebut'] === undefined ? undefined : convert(value['penyebut'])
  return pembilang === undefined || penyebut === undefined ? undefined : { ...value, pembilang, penyebut }
}

type JsonObject = Readonly<Record<string, Json>>
const isRecord = (value: Json): value is JsonObject => isObject(value)

const without = (row: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))

function convertOne(row: Json, key: string, convert: Convert): Json {
  if (!isRecord(row) || row[key] === undefined) return row
  const place = convert(row[key])
  return place === undefined ? without(row, key) : { ...row, [key]: place }
}

function convertPair(row: Json, key: string, convert: Convert): Json {
  if (!isRecord(row) || row[key] === undefined) return row
  const pair = convertPembagian(row[key], convert)
  return pair === undefined ? without(row, key) : { ...row, [key]: pair }
}

function convertPohon(node: Json, convert: Convert): Json {
  if (!isRecord(node)) return node
  const { indikator, anak } = node
  return {
    ...node,
    ...(Array.isArray(indikator)
      ? { indikator: indikator.map((row: Json) => convertPair(row, 'rumusData', convert)) }
      : {}),
    ...(Array.isArray(anak) ? { anak: anak.map((row: Json) => convertPohon(row, convert)) } : {})
  }
}
