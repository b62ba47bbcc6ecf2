import Big from 'big.js'
import { countDecimals } from '../../indikator/decimal.ts'
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

/** Sum, last value and mean of a series as they would be printed beside `akhir`. */
export function hitungAkhir(deret: DeretAkhir): { readonly jumlah: string; readonly terakhir: string; readonly rataRata: string } {
  const jumlah = deret.nilai.reduce((sum, value) => sum.plus(value), new Big(0))
  const decimals = Math.max(countDecimals(deret.akhir), ...deret.nilai.map(countDecimals))
  const rata = jumlah.div(deret.nilai.length)
  return { jumlah: jumlah.toFixed(), terakhir: deret.nilai.at(-1) ?? '0', rataRata: rata.toFixed(Math.max(decimals, countDecimals(deret.akhir))) }
}

/** Equal within a tolerance per number of the series; whole numbers must be equal exactly. */
export function isSamaAkhir(printed: string, expected: string, deret: DeretAkhir, tolerance: string): boolean {
  const difference = new Big(printed).minus(expected).abs()
  if (difference.eq(0)) return true
  if (![printed, ...deret.nilai].some((value) => value.includes('.'))) return false
  return difference.lte(tolerance)
}

/** Pointers of the yearly numbers. */
export const pointerTarget = (one: IndikatorSiap): string[] => one.target.filter(isAngka).map((cell) => cell.pointer)
const isAngka = (cell: SelIndikator): boolean => cell.sel.nilai !== null
