import Big from 'big.js'
import type { Arah } from './deret.ts'

/** Ratios and achievement (domain-facts §5.2). Nothing that cannot be computed is ever 0: it is undefined, "n/a". */

/** How an indikator whose arah is turun is measured; a choice of the pemda, so it is data. */
export type RumusTurun = 'selisih' | 'kebalikan' | 'kondisiAwal'

export interface HitungCapaian {
  readonly realisasi: string | null | undefined
  readonly target: string | null | undefined
  readonly arah: Arah
  /** Default `selisih`: (2T − R) / T, not below 0. `kebalikan`: T / R. `kondisiAwal`: (B − R) / (B − T). */
  readonly rumusTurun?: RumusTurun | undefined
  /** The worst or starting value B, for `kondisiAwal`. */
  readonly kondisiAwal?: string | null | undefined
  /** For arah rentang: the interval that counts as 100; without it the target itself is the best value. */
  readonly rentang?: readonly [min: string, max: string] | undefined
  /** Decimals of the answer, 2 by default. */
  readonly desimal?: number | undefined
}

const Teliti = Big()
Teliti.DP = 40

/** R / T as a decimal ratio (1 = reached), rounded half up; undefined without a number or with target 0. */
export function rasioCapaian(
  realisasi: string | null | undefined,
  target: string | null | undefined,
  desimal = 4
): string | undefined {
  if (realisasi === null || realisasi === undefined || target === null || target === undefined)
    return undefined
  const bottom = new Teliti(target)
  return bottom.eq(0) ? undefined : new Teliti(realisasi).div(bottom).toFixed(desimal, Big.roundHalfUp)
}

/** Achievement in percent by arah; undefined when it is not defined. A turun target of 0 that was kept is 100. */
export function capaian(input: HitungCapaian): string | undefined {
  const { realisasi, target, arah } = input
  if (realisasi === null || realisasi === undefined || target === null || target === undefined)
    return undefined
  const r = new Teliti(realisasi)
  const t = new Teliti(target)
  const share =
    arah === 'naik'
      ? divide(r, t)
      : arah === 'turun'
        ? shareTurun(r, t, input)
        : shareRentang(r, t, input.rentang)
  return share?.times(100).toFixed(input.desimal ?? 2, Big.roundHalfUp)
}

const divide = (a: Big, b: Big): Big | undefined => (b.eq(0) ? undefined : a.div(b))
const floorZero = (value: Big | undefined): Big | undefined => (value?.lt(0) ? new Teliti(0) : value)

function shareTurun(r: Big, t: Big, input: HitungCapaian): Big | undefined {
  if (t.eq(0) && r.eq(0)) return new Teliti(1)
  if (input.rumusTurun === 'kebalikan') return divide(t, r)
  if (input.rumusTurun === 'kondisiAwal') {
    if (input.kondisiAwal === null || input.kondisiAwal === undefined) return undefined
    const b = new Teliti(input.kondisiAwal)
    return floorZero(divide(b.minus(r), b.minus(t)))
  }
  return floorZero(divide(t.times(2).minus(r), t))
}

function shareRentang(r: Big, t: Big, rentang: HitungCapaian['rentang']): Big | undefined {
  const [min, max] = rentang ? [new Teliti(rentang[0]), new Teliti(rentang[1])] : [t, t]
  if (r.gte(min) && r.lte(max)) return new Teliti(1)
  return r.lt(min) ? floorZero(divide(r, min)) : floorZero(divide(max.times(2).minus(r), max))
}

export interface Pertumbuhan {
  /** Mean of the yearly growth as a decimal (0.22 = 22 %); undefined when no year can be compared with the one before. */
  readonly nilai: string | undefined
  /** How many yearly growths the mean is made of. */
  readonly banyak: number
}

/** Mean growth of T-C.24: mean of (x − previous) / previous over the years where both exist and previous is not 0. */
export function rataRataPertumbuhan(
  values: readonly (string | null | undefined)[],
  desimal = 4
): Pertumbuhan {
  const growth: Big[] = []
  for (const [at, value] of values.entries()) {
    const previous = at === 0 ? undefined : values[at - 1]
    if (value === null || value === undefined || previous === null || previous === undefined) continue
    const base = new Teliti(previous)
    if (!base.eq(0)) growth.push(new Teliti(value).minus(base).div(base))
  }
  if (growth.length === 0) return { nilai: undefined, banyak: 0 }
  const sum = growth.reduce((total, step) => total.plus(step), new Teliti(0))
  return { nilai: sum.div(growth.length).toFixed(desimal, Big.roundHalfUp), banyak: growth.length }
}
