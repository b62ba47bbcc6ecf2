import Big from 'big.js'
import { countDecimals } from '../../indikator/decimal.ts'

export type BentukRasio = 'desimal' | 'persen'

/** A printed quotient against the numbers it was computed from. */
export type Banding =
  /** Equal when rounded or cut off at the printed decimals. */
  | { readonly hasil: 'sama'; readonly hitung: string }
  /** One unit of the last printed decimal off, which the rounding of the two numbers explains, or a whole percentage. */
  | { readonly hasil: 'pembulatan'; readonly hitung: string }
  | { readonly hasil: 'beda'; readonly hitung: string }

const Teliti = Big()
Teliti.DP = 30

/**
 * Compares a printed ratio with pembilang / penyebut (× 100 for persen). `hitung` has at least two decimals. Undefined
 * when penyebut is zero.
 */
export function compareRasio(
  printed: string,
  pembilang: string,
  penyebut: string,
  bentuk: BentukRasio
): Banding | undefined {
  const bottom = new Teliti(penyebut)
  if (bottom.eq(0)) return undefined
  const factor = bentuk === 'persen' ? 100 : 1
  const exact = new Teliti(pembilang).div(bottom).times(factor)
  const decimals = countDecimals(printed)
  const hitung = exact.toFixed(Math.max(2, decimals), Big.roundHalfUp)
  const value = new Teliti(printed)
  if (value.eq(exact.round(decimals, Big.roundHalfUp)) || value.eq(exact.round(decimals, Big.roundDown))) {
    return { hasil: 'sama', hitung }
  }
  // `1.161,00` for 1.160,97: printed as a whole percentage and given decimals afterwards.
  if (bentuk === 'persen' && /\.0+$/.test(printed) && value.eq(exact.round(0, Big.roundHalfUp))) {
    return { hasil: 'pembulatan', hitung }
  }
  const step = satuanTerakhir(decimals)
  const near = value.minus(exact.round(decimals, Big.roundHalfUp)).abs().lte(step)
  const explained = near && insideRounding(value, step.div(2), pembilang, penyebut, factor)
  return { hasil: explained ? 'pembulatan' : 'beda', hitung }
}

const satuanTerakhir = (decimals: number): Big => new Teliti(1).div(new Teliti(10).pow(decimals))

/** True when two numbers that print as these could give a quotient that prints as `value`. */
function insideRounding(value: Big, half: Big, pembilang: string, penyebut: string, factor: number): boolean {
  const [topLow, topHigh] = spread(pembilang)
  const [bottomLow, bottomHigh] = spread(penyebut)
  if (bottomLow.lte(0)) return true
  const low = topLow.div(bottomHigh).times(factor)
  const high = topHigh.div(bottomLow).times(factor)
  return value.plus(half).gte(low) && value.minus(half).lte(high)
}

function spread(printed: string): [Big, Big] {
  const value = new Teliti(printed)
  const half = satuanTerakhir(countDecimals(printed)).div(2)
  return [value.minus(half), value.plus(half)]
}

/** A ratio, its numerator and its denominator as printed. */
export interface Trio {
  readonly rasio: string
  readonly pembilang: string
  readonly penyebut: string
}

/**
 * How a table prints its ratios: as its head says, else the form that more of its cells agree with; undefined when
 * neither wins.
 */
export function bentukRasio(
  kepala: BentukRasio | undefined,
  cells: readonly Trio[]
): BentukRasio | undefined {
  if (kepala) return kepala
  const count = (bentuk: BentukRasio): number =>
    cells.filter(
      ({ rasio, pembilang, penyebut }) => compareRasio(rasio, pembilang, penyebut, bentuk)?.hasil === 'sama'
    ).length
  const [desimal, persen] = [count('desimal'), count('persen')]
  return desimal === persen ? undefined : desimal > persen ? 'desimal' : 'persen'
}

/** `150,00 %` or `1,50`, as the table prints its ratios. */
export const satuanRasio = (bentuk: BentukRasio | undefined): string => (bentuk === 'persen' ? ' %' : '')
