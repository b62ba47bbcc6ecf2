import {
  compareDesimal,
  countDecimals,
  distanceDesimal,
  equalDesimal,
  meanDesimal,
  roundDesimal
} from '../../indikator/decimal.ts'
import { sumDesimal } from '../../money/sum.ts'
import type { IndikatorSiap, SelIndikator } from './indikator-siap.ts'

/** One series of numbers with its printed end: the main one, or a later part of compound targets. */
export interface DeretAkhir {
  readonly nilai: readonly string[]
  readonly akhir: string
  readonly satuan: string | undefined
  /** 0 for the main series, 1 … for the parts after the first of compound cells. */
  readonly bagian: number
}

/**
 * The series of an indikator that print an end value. `150 KSP dan 130 peserta` gives two: every part is compared with
 * the part in the same position of the end cell. Empty when the end or a yearly number is missing.
 */
export function deretAkhir(one: IndikatorSiap): DeretAkhir[] {
  const { akhir, target } = one
  if (!akhir || akhir.sel.nilai === null || one.angka.length === 0) return []
  const found: DeretAkhir[] = [
    { nilai: one.angka.map((cell) => cell.nilai), akhir: akhir.sel.nilai, satuan: one.satuan, bagian: 0 }
  ]
  for (const [at, part] of (akhir.sel.bagian ?? []).entries()) {
    if (at === 0) continue
    const nilai = target.map((cell) => cell.sel.bagian?.[at]?.nilai)
    if (nilai.every((value) => value !== undefined)) {
      found.push({ nilai: nilai as string[], akhir: part.nilai, satuan: part.satuan, bagian: at })
    }
  }
  return found
}

/** Sum of a series. */
export const jumlahDeret = (deret: DeretAkhir): string => sumDesimal(deret.nilai)

/** Last value of a series. */
export const terakhirDeret = (deret: DeretAkhir): string => deret.nilai.at(-1) ?? '0'

/** Mean of a series at the most decimals that it or its end prints. */
export const rataRataDeret = (deret: DeretAkhir): string =>
  meanDesimal(deret.nilai, Math.max(countDecimals(deret.akhir), ...deret.nilai.map(countDecimals))) ?? '0'

/**
 * How a printed end agrees with the expected one: `sama` also when it is the expected one rounded to its own decimals,
 * `pembulatan` within the tolerance where decimals are printed. Whole numbers must be equal.
 */
export function compareAkhir(
  printed: string,
  expected: string,
  tolerance: string
): 'sama' | 'pembulatan' | 'beda' {
  if (equalDesimal(printed, expected)) return 'sama'
  if (!printed.includes('.') && !expected.includes('.')) return 'beda'
  if (equalDesimal(roundDesimal(expected, countDecimals(printed)), printed)) return 'sama'
  return compareDesimal(distanceDesimal(printed, expected), tolerance) <= 0 ? 'pembulatan' : 'beda'
}

/** Pointers of the yearly numbers. */
export const pointerTarget = (one: IndikatorSiap): string[] =>
  one.target.filter(isAngka).map((cell) => cell.pointer)
const isAngka = (cell: SelIndikator): boolean => cell.sel.nilai !== null
