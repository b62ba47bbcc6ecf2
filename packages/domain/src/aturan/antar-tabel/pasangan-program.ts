import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen, Program } from '../../dokumen/schema.ts'
import { kemiripan, normaliseNama } from '../../indikator/nama.ts'
import { lipat, pilihTermirip, siapkanCalon, tanpaKurung } from './teks.ts'

export interface BarisProgram {
  readonly row: Program
  readonly pointer: string
}

/** Likeness from which two names of programs are taken for one when no other name is close. */
const batasNamaProgram = 0.7

/** Likeness from which the two names that are left over are taken for one. */
const batasSisa = 0.4

/** A name of a program, kegiatan or sub kegiatan for comparison: without the leading word, brackets, case and spaces. */
export const kunciProgram = (nama: string): string =>
  lipat(normaliseNama(tanpaKurung(nama)).replace(/^(program|sub ?kegiatan|kegiatan) /, ''))

/** A code without printed spaces and trailing dot; empty when the cell is. */
export const kunciKode = (kode: string | null | undefined): string => (kode ?? '').replace(/\s+/g, '').replace(/\.$/, '')

/**
 * For a list of names the row that each means: the same name, else the only one that is close, else, where one name and
 * one row are left over that share some words, these two; each row once.
 */
export function cocokkanNama<Row>(
  names: readonly string[],
  rows: readonly Row[],
  nameOf: (row: Row) => string
): (Row | undefined)[] {
  const free = new Set(rows)
  const result = names.map((name) => take(free, [...free].find((row) => kunciProgram(nameOf(row)) === kunciProgram(name))))
  const close = result.map((found, at) => {
    if (found) return found
    return take(free, pilihTermirip(names[at] ?? '', siapkanCalon([...free], nameOf), batasNamaProgram))
  })
  const [last] = free
  const open = close.flatMap((found, at) => (found ? [] : [at]))
  const name = names[open[0] ?? -1]
  const remaining = free.size === 1 && open.length === 1 && last !== undefined && name !== undefined
  if (!remaining || kemiripan(name, nameOf(last)) < batasSisa) return close
  return close.map((found, at) => (at === open[0] ? last : found))
}

function take<Row>(free: Set<Row>, row: Row | undefined): Row | undefined {
  if (row !== undefined) free.delete(row)
  return row
}

/** Programs of the separate table of indicative budget with the program of T-C.27 each one repeats. */
export interface PasanganProgram {
  readonly pasangan: readonly { readonly asal: BarisProgram; readonly lain: BarisProgram }[]
  readonly asalSisa: readonly BarisProgram[]
  readonly lainSisa: readonly BarisProgram[]
}

/** Pairs by code first, then by name. Shared through `konteks.memo`. */
export function pasangIndikatif(dokumen: Dokumen): PasanganProgram {
  const asal = dokumen.programPendanaan.map((row, at) => ({ row, pointer: pointer('programPendanaan', at) }))
  const lain = (dokumen.indikatifAnggaran ?? []).map((row, at) => ({ row, pointer: pointer('indikatifAnggaran', at) }))
  const free = new Set(asal)
  const byCode = lain.map((one) => {
    const kode = kunciKode(one.row.kode)
    return take(free, kode === '' ? undefined : [...free].find((a) => kunciKode(a.row.kode) === kode))
  })
  const rest = lain.filter((_, at) => !byCode[at])
  const byName = cocokkanNama(rest.map((one) => one.row.uraian), [...free], (a) => a.row.uraian)
  const found = new Map(rest.map((one, at) => [one, byName[at]]))
  const pasangan = lain.flatMap((one, at) => {
    const match = byCode[at] ?? found.get(one)
    return match ? [{ asal: match, lain: one }] : []
  })
  const used = new Set(pasangan.flatMap((one) => [one.asal, one.lain]))
  return {
    pasangan,
    asalSisa: asal.filter((one) => !used.has(one)),
    lainSisa: lain.filter((one) => !used.has(one))
  }
}
