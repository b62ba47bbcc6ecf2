import Big from 'big.js'
import type { Sumber } from './sumber.ts'

/** One class of a scale. A value belongs to the first class whose `di` it exceeds. */
export interface KelasSkala {
  readonly kode: string
  readonly sebutan: string
  /** Lower bound, exclusive, as decimal string; null = everything that is left. */
  readonly di: string | null
}

export interface Skala {
  readonly nama: string
  readonly kelas: readonly KelasSkala[]
  readonly sumber: Sumber
}

/** Class of an unrounded value (decimal string or Big) on a scale; the last class takes what no other takes. */
export function classOnScale(skala: Skala, nilai: string | Big): KelasSkala {
  const value = new Big(nilai)
  const found = skala.kelas.find((kelas) => kelas.di === null || value.gt(kelas.di))
  if (!found) throw new RangeError(`scale "${skala.nama}" has no last class`)
  return found
}
