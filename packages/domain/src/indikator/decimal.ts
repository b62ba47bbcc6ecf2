import Big from 'big.js'
import { groupThousands } from '../money/rupiah.ts'

/**
 * Decimals as the strings that the format stores (`'71.41'`): exact, never a float. Every function takes and gives
 * such strings; a string that is none throws, because the schema has let it through.
 */
export type TeksDesimal = string

const bentuk = /^-?\d+(\.\d+)?$/

/** True for a decimal string of the format: a dot, no thousands separator, no exponent. */
export const isDesimal = (text: string): boolean => bentuk.test(text)

/** A decimal string as it is, or undefined for null and anything that is no decimal. */
export const parseDesimal = (text: string | null | undefined): TeksDesimal | undefined =>
  text !== null && text !== undefined && bentuk.test(text) ? text : undefined

/** Exact sum, normalised (`'0.10' + '0.20'` → `'0.3'`). */
export const addDesimal = (...values: readonly TeksDesimal[]): TeksDesimal =>
  values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed()

/** Exact a − b. */
export const subtractDesimal = (a: TeksDesimal, b: TeksDesimal): TeksDesimal => new Big(a).minus(b).toFixed()

/** Exact a × b. */
export const multiplyDesimal = (a: TeksDesimal, b: TeksDesimal): TeksDesimal => new Big(a).times(b).toFixed()

/** |a − b|. */
export const distanceDesimal = (a: TeksDesimal, b: TeksDesimal): TeksDesimal =>
  new Big(a).minus(b).abs().toFixed()

/** a / b rounded half up to `decimals` places; undefined when b is zero. */
export function ratioDesimal(a: TeksDesimal, b: TeksDesimal, decimals: number): TeksDesimal | undefined {
  const divisor = new Big(b)
  if (divisor.eq(0)) return undefined
  return divide(new Big(a), divisor, decimals)
}

function divide(a: Big, b: Big, decimals: number): string {
  const Rounded = Big()
  Rounded.DP = decimals
  Rounded.RM = Big.roundHalfUp
  return new Rounded(a).div(new Rounded(b)).toFixed(decimals)
}

/** The value rounded half up to `decimals` places, printed with exactly that many. */
export const roundDesimal = (value: TeksDesimal, decimals: number): TeksDesimal =>
  new Big(value).toFixed(decimals, Big.roundHalfUp)

/**
 * −1, 0 or 1. `'9.30'` equals `'9.3'`. Up to 15 characters a double holds every decimal apart and in order, which the
 * checks of a large plan need for speed; longer ones are compared as decimals.
 */
export function compareDesimal(a: TeksDesimal, b: TeksDesimal): -1 | 0 | 1 {
  if (a === b) return 0
  if (a.length > 15 || b.length > 15) return new Big(a).cmp(b) as -1 | 0 | 1
  const [left, right] = [Number(a), Number(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Same number, whatever the printed decimals. */
export const equalDesimal = (a: TeksDesimal, b: TeksDesimal): boolean => compareDesimal(a, b) === 0

/** Arithmetic mean rounded half up to `decimals` places; undefined for an empty list. */
export const meanDesimal = (values: readonly TeksDesimal[], decimals: number): TeksDesimal | undefined =>
  values.length === 0 ? undefined : ratioDesimal(addDesimal(...values), String(values.length), decimals)

/** Number of printed decimals: 2 for `'9.30'`. */
export const countDecimals = (value: TeksDesimal): number => value.split('.')[1]?.length ?? 0

/** id-ID notation with the printed decimals kept: `'71.41'` → `'71,41'`, `'8740671375.10'` → `'8.740.671.375,10'`. */
export function formatDesimal(value: TeksDesimal): string {
  const [whole = '0', fraction] = value.replace(/^-/, '').split('.')
  const sign = value.startsWith('-') ? '-' : ''
  return sign + groupThousands(whole) + (fraction === undefined ? '' : `,${fraction}`)
}
