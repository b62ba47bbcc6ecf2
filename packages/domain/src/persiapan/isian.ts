import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'

/** A refusal of one field of a form; `field` is its path in the input, so that the form can point at it. */
export const salah = (field: string, message: string, advice: string) =>
  refuse('NILAI_TIDAK_SAH', message, advice, { field })

/** Text of a person without control characters but line breaks, trimmed; anything else than text is empty. */
export const readable = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/[^\P{C}\n]/gu, '').trim() : ''

/** A text that must be there and not be longer than `batas` characters. */
export function readText(
  value: unknown,
  { field, sebutan, batas }: { readonly field: string; readonly sebutan: string; readonly batas: number }
): Result<string> {
  const text = readable(value)
  if (text === '') return salah(field, `${sebutan} belum diisi.`, `Isi ${lower(sebutan)}.`)
  return text.length > batas
    ? salah(field, `${sebutan} terlalu panjang: paling banyak ${batas} huruf.`, 'Persingkat isian ini.')
    : ok(text)
}

/** An ISO day that exists and lies between two days (inclusive); both ends are optional. */
export function readDay(
  value: unknown,
  {
    field,
    sebutan,
    palingLambat
  }: { readonly field: string; readonly sebutan: string; readonly palingLambat?: string }
): Result<string> {
  if (!isDay(value))
    return salah(field, `${sebutan} belum diisi atau bukan tanggal.`, 'Isi tanggal, bulan, dan tahunnya.')
  return palingLambat !== undefined && value > palingLambat
    ? salah(field, `${sebutan} belum tiba.`, 'Periksa tanggalnya: paling lambat hari ini.')
    : ok(value)
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Every result's value, or the first refusal. */
export function allOf<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const values: T[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return ok(values)
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
