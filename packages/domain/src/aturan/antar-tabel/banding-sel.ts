import type { Sel } from '../../dokumen/sel.ts'
import {
  compareDesimal,
  countDecimals,
  distanceDesimal,
  equalDesimal,
  roundDesimal
} from '../../indikator/decimal.ts'
import { isKosong } from '../sel-kosong.ts'
import { lipat } from './teks.ts'

/** How two printed cells of one fact agree. */
export type KecocokanSel =
  | 'sama'
  /** Within the tolerance, or one is the other with fewer printed decimals. */
  | 'pembulatan'
  | 'beda'
  /** One of the two cells is empty. */
  | 'kosong'
  /** Nothing to compare: a column is missing or both are empty. */
  | 'takTerbanding'

/** The value of a cell for a message: its number, all numbers of a compound cell, or its words. */
export const nilaiSel = (sel: Sel | undefined): string | undefined =>
  sel?.bagian ? sel.bagian.map((part) => part.nilai).join(' + ') : (sel?.nilai ?? sel?.teks ?? undefined)

/** Compares two cells of one fact by number, compound cells part by part, cells without a number by their words. */
export function bandingkanSel(a: Sel | undefined, b: Sel | undefined, toleransi: string): KecocokanSel {
  if (!a || !b || (isKosong(a) && isKosong(b))) return 'takTerbanding'
  if (isKosong(a) || isKosong(b)) return 'kosong'
  if (a.nilai === null || b.nilai === null) {
    return a.nilai === b.nilai && lipat(a.teks ?? '') === lipat(b.teks ?? '') ? 'sama' : 'beda'
  }
  const left = a.bagian?.map((part) => part.nilai) ?? [a.nilai]
  const right = b.bagian?.map((part) => part.nilai) ?? [b.nilai]
  if (left.length !== right.length) return 'beda'
  if (left.every((value, at) => equalDesimal(value, right[at] ?? ''))) return 'sama'
  return left.every((value, at) => isPembulatan(value, right[at] ?? '0', toleransi)) ? 'pembulatan' : 'beda'
}

function isPembulatan(a: string, b: string, toleransi: string): boolean {
  if (compareDesimal(distanceDesimal(a, b), toleransi) <= 0) return true
  const fewer = Math.min(countDecimals(a), countDecimals(b))
  return fewer > 0 && equalDesimal(roundDesimal(a, fewer), roundDesimal(b, fewer))
}
