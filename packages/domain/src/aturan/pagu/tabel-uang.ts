import Big from 'big.js'
import { below, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { walkProgram } from '../../dokumen/walk.ts'
import { compareSum, sumDesimal, toRupiahUnit } from '../../money/sum.ts'
import type { Hasil } from '../define-aturan.ts'
import { kunciTahun } from '../tahun.ts'

/** A money cell of T-C.27 with its place and the unit it is printed in. */
export interface SelUang {
  readonly pointer: string
  readonly sel: Sel
  readonly nilai: string | null
  readonly satuan: string
}

/** The rows of T-C.27, walked once per run. */
export const barisProgram = (dokumen: Dokumen): Baris<Program>[] => [...walkProgram(dokumen)]

/** Keys of the years that have a pagu column anywhere in T-C.27, ascending. */
export function tahunPagu(dokumen: Dokumen): string[] {
  const years = new Set<string>()
  for (const { row } of walkProgram(dokumen)) for (const year of Object.keys(row.pagu)) years.add(year)
  return [...years].sort()
}

/** Money unit of a T-C.27 cell: its own, else that of the table head, else rupiah. */
export function selUang(dokumen: Dokumen, sel: Sel, place: string): SelUang {
  const satuan = sel.satuan ?? dokumen.kepalaTabel?.programPendanaan?.uang ?? 'rupiah'
  return { pointer: place, sel, nilai: sel.nilai, satuan }
}

/** The pagu cell of a row and year; undefined without such a column. */
export function selPagu(dokumen: Dokumen, baris: Baris<Program>, year: number): SelUang | undefined {
  const sel = baris.row.pagu[kunciTahun(year)]
  return sel ? selUang(dokumen, sel, below(baris.pointer, 'pagu', kunciTahun(year))) : undefined
}

/** The rows directly below a row. */
export const anakBaris = (baris: Baris<Program>): Baris<Program>[] =>
  (baris.row.anak ?? []).map((row, at) => ({
    row,
    pointer: below(baris.pointer, 'anak', at),
    parents: [...baris.parents, baris.row]
  }))

/** The printed grand total row. */
export const selJumlah = (dokumen: Dokumen, year: string): SelUang | undefined => {
  const sel = dokumen.jumlahProgramPendanaan?.[year]
  return sel ? selUang(dokumen, sel, pointer('jumlahProgramPendanaan', year)) : undefined
}

/**
 * Compares a printed total with its addends and yields at most one finding at the total. Empty addends count as zero.
 * A total that is its addends plus a fraction of its own is left to the rule on whole rupiah. Amounts in different
 * units are compared in rupiah; a unit that is no money unit makes the comparison impossible.
 */
export function checkJumlah(
  total: SelUang,
  addends: readonly SelUang[],
  data: Hasil['data'],
  tahun?: number
): Hasil[] {
  const filled = addends.filter((one) => one.nilai !== null)
  if (filled.length === 0) return []
  const same = [total, ...filled].every((one) => one.satuan === total.satuan)
  const values = filled.map((one) => (same ? one.nilai : toRupiahUnit(one.nilai as string, one.satuan)))
  if (values.some((value) => value === undefined)) return []
  // Empty cells count as zero and are named too: often the one that was forgotten is the mistake.
  const related = addends.map((one) => one.pointer)
  const satuan = same ? total.satuan : 'rupiah'
  const sum = sumDesimal(values as string[])
  const common = { pointer: total.pointer, related, expected: sum, ...(tahun === undefined ? {} : { tahun }) }
  const facts = { ...data, satuan, banyak: filled.length }
  if (total.nilai === null) return sum === '0' ? [] : [{ ...common, kasus: 'kosong', data: facts }]
  const printed = same ? total.nilai : toRupiahUnit(total.nilai, total.satuan)
  if (printed === undefined || printed === sum) return []
  const fit = compareSum(printed, values as string[])
  if (fit === 'sama' || (fit === 'pembulatan' && new Big(printed).round(0, Big.roundDown).eq(sum))) return []
  const hasil = { ...common, actual: printed, data: facts }
  return fit === 'pembulatan'
    ? [{ ...hasil, keparahan: 'minor', kasus: 'pembulatan' }]
    : [{ ...hasil, kasus: 'beda' }]
}
