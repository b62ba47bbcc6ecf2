import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'

declare const merek: unique symbol

/** Whole rupiah, never negative zero, inside the safe integers (about nine thousand trillion). */
export type Rupiah = number & { readonly [merek]: 'Rupiah' }

/** A number as Rupiah; throws on a fraction or an unsafe size, because that is our own mistake, not the user's. */
export function rupiah(value: number): Rupiah {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not whole, safe rupiah: ${value}`)
  return (value === 0 ? 0 : value) as Rupiah
}

/** Exact sum; throws when it leaves the safe integers. */
export const addRupiah = (...values: readonly Rupiah[]): Rupiah =>
  rupiah(values.reduce((sum, value) => rupiah(sum + value), 0))

/** `1234567` → `1.234.567`, written out by hand so that no locale data can change a printed plan. */
export function formatRupiah(value: Rupiah | number): string {
  const digits = String(Math.abs(rupiah(value)))
  return (value < 0 ? '-' : '') + groupThousands(digits)
}

/** `1234567` → `Rp1.234.567`. */
export const formatRupiahFull = (value: Rupiah | number): string =>
  value < 0 ? `-Rp${formatRupiah(-value)}` : `Rp${formatRupiah(value)}`

/** A string of digits with a dot between each three, counted from the right. */
export const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** A Result that also says how an ambiguous text was read, so that nothing is guessed in silence. */
export type Terbaca =
  | { readonly ok: true; readonly value: Rupiah; readonly dibaca?: string }
  | { readonly ok: false; readonly refusal: Refusal }

const saranRupiah = 'Tulis rupiah penuh tanpa desimal, misalnya 1.250.000.'

/**
 * Reads what a person typed or pasted as a pagu: `Rp`, spaces, NBSP, dots as thousands separators, an ending `,00`,
 * `,-` or `.00` after comma groups. Negative amounts, fractions and text are refused. A text that another country
 * would read differently (`1.234`, `1,234,567`) is accepted with `dibaca`, also in words of the refusal's `detail`.
 */
export function parseRupiah(text: string): Terbaca {
  const bare = text.replace(/[\s\u00a0\u202f\u2007]+/g, ' ').trim()
  if (bare === '') return tolak('Pagu kosong.')
  const unsigned = bare
    .replace(/^(rp|idr)\.? ?/i, '')
    .replace(/ ?(rupiah|,-+|,?–)$/i, '')
    .trim()
  if (/^[-−–(]/.test(unsigned) || /^[-−–(]/.test(bare))
    return tolak(`Pagu tidak boleh negatif: ${kutip(bare)}.`)
  if (/^\d+(,0+)?$/.test(unsigned)) return jadi(unsigned.replace(/,0+$/, ''))
  if (/^\d{1,3}(\.\d{3})+(,0+)?$/.test(unsigned)) return fromDots(unsigned)
  if (/^\d{1,3}( \d{3})+(,0+)?$/.test(unsigned)) return jadi(unsigned.replace(/,0+$/, '').replaceAll(' ', ''))
  if (/^\d{1,3}(,\d{3}){2,}(\.0+)?$/.test(unsigned)) return fromCommas(unsigned)
  if (/^\d{1,3}(,\d{3})+\.0+$/.test(unsigned)) return fromCommas(unsigned)
  if (/^[\d.]*\d,\d+$|^[\d,]*\d\.\d+$/.test(unsigned)) {
    return tolak(`Pagu harus rupiah bulat, tanpa pecahan: ${kutip(bare)}.`)
  }
  return tolak(`Bukan jumlah uang: ${kutip(bare)}.`)
}

function fromDots(text: string): Terbaca {
  const whole = text.replace(/,0+$/, '')
  const read = jadi(whole.replaceAll('.', ''))
  const single = text === whole && whole.split('.').length === 2
  return read.ok && single ? { ...read, dibaca: dibaca(text, read.value, 'titik') } : read
}

function fromCommas(text: string): Terbaca {
  const read = jadi(text.replace(/\.0+$/, '').replaceAll(',', ''))
  return read.ok ? { ...read, dibaca: dibaca(text, read.value, 'koma') } : read
}

const kutip = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`
const dibaca = (text: string, value: Rupiah, pemisah: string): string =>
  `${kutip(text)} dibaca ${formatRupiahFull(value)}; ${pemisah} dianggap pemisah ribuan.`

function jadi(digits: string): Terbaca {
  const value = Number(digits)
  if (!Number.isSafeInteger(value)) return tolak('Jumlah uang terlalu besar untuk disimpan.')
  return { ok: true, value: rupiah(value) }
}

const tolak = (message: string): { readonly ok: false; readonly refusal: Refusal } =>
  refuse('NILAI_TIDAK_SAH', message, saranRupiah)
