import { shorten } from '../../dokumen/tempat.ts'
import { formatDesimal, isDesimal } from '../../indikator/decimal.ts'
import type { Hasil } from '../define-aturan.ts'

/** Small pieces of Indonesian sentences that the messages of the rules share. */

/** A printed text in quotation marks, shortened so that a message stays one line. */
export const kutip = (text: string | undefined, limit = 90): string =>
  `“${shorten((text ?? '').replace(/\s+/g, ' ').trim(), limit)}”`

/** A value as Indonesians write it: decimals with a comma, anything else as it is. */
export const angka = (value: string | undefined): string =>
  value === undefined ? '(kosong)' : isDesimal(value) ? formatDesimal(value) : value

/** A fact of the finding as text; empty when the check did not give it. */
export const fakta = (hasil: Hasil, key: string): string => String(hasil.data?.[key] ?? '')

/** `A`, `A dan B`, `A, B dan C`. */
export function rangkai(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} dan ${items.at(-1)}`
}
