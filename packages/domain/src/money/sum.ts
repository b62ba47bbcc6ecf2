import Big from 'big.js'

/** How a printed total agrees with what is printed above it. */
export type Kecocokan = 'sama' | 'pembulatan' | 'beda'

/**
 * Compares a printed total with the sum of its addends, all decimal strings of one unit. Equal is `sama`. A difference
 * below 0.5 × number of addends + 0.5 is `pembulatan` when a fraction is printed in an addend or in the total
 * (house.md, "Money tolerance"); everything else is `beda`.
 */
export function compareSum(printedTotal: string, addends: readonly string[]): Kecocokan {
  const difference = new Big(printedTotal).minus(sumDesimal(addends)).abs()
  if (difference.eq(0)) return 'sama'
  if (![printedTotal, ...addends].some(hasFraction)) return 'beda'
  return difference.lt(new Big(addends.length).times('0.5').plus('0.5')) ? 'pembulatan' : 'beda'
}

/** Exact sum of decimal strings, as a decimal string; `'0'` without addends. */
export function sumDesimal(values: readonly string[]): string {
  return sumWhole(values) ?? values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed()
}

/** Whole numbers that stay safe integers, the usual case of a plan, need no decimal library. */
function sumWhole(values: readonly string[]): string | undefined {
  let sum = 0
  for (const value of values) {
    if (value.length > 15 || value.includes('.')) return undefined
    sum += Number(value)
  }
  return Number.isSafeInteger(sum) ? String(sum) : undefined
}

/** True when the decimal string is no whole number (`'7.50'`, not `'7.00'`). */
export const hasFraction = (value: string): boolean => /\.\d*[1-9]/.test(value)

const kali: ReadonlyMap<string, number> = new Map(
  Object.entries({
    rupiah: 1,
    'ribu rupiah': 1_000,
    'juta rupiah': 1_000_000,
    'miliar rupiah': 1_000_000_000
  })
)

/** How many rupiah one of this unit is; undefined when it is no money unit (`campuran`). */
export const rupiahPer = (satuan: string): number | undefined => kali.get(satuan.trim().toLowerCase())

/** A money value in rupiah, as an exact decimal string; undefined when the unit is no money unit (`campuran`). */
export function toRupiahUnit(nilai: string, satuan: string | undefined): string | undefined {
  const factor = rupiahPer(satuan ?? 'rupiah')
  return factor === undefined ? undefined : new Big(nilai).times(factor).toFixed()
}
