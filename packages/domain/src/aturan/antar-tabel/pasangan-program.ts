import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen, Program } from '../../dokumen/schema.ts'
import { kemiripan, kemiripanSiap, normaliseNama, siapkanNama } from '../../indikator/nama.ts'
import { lipat, tanpaKurung } from './teks.ts'

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
export const kunciKode = (kode: string | null | undefined): string =>
  (kode ?? '').replace(/\s+/g, '').replace(/\.$/, '')

/**
 * For a list of names the row that each means, each row once: the same name, then the closest names first, then rows
 * that the caller has other evidence for, and at last the one name and the one row left over when they share words.
 */
export function cocokkanNama<Row>(
  names: readonly string[],
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  bukti: (at: number, row: Row) => boolean = () => false
): (Row | undefined)[] {
  const free = new Set(rows)
  const found: (Row | undefined)[] = names.map((name) => {
    const same = [...free].find((row) => kunciProgram(nameOf(row)) === kunciProgram(name))
    return take(free, same)
  })
  const assign = (at: number, row: Row): void => {
    if (found[at] === undefined && free.has(row)) found[at] = take(free, row)
  }
  const open = (): number[] => names.flatMap((_, at) => (found[at] === undefined ? [at] : []))
  for (const { at, row } of closestFirst(
    open().map((at) => ({ at, nama: names[at] ?? '' })),
    [...free],
    nameOf
  ))
    assign(at, row)
  for (const at of open()) {
    const proven = [...free].filter((row) => bukti(at, row))
    if (proven.length === 1 && proven[0] !== undefined) assign(at, proven[0])
  }
  const [last] = free
  const [left, ...more] = open()
  const alone = free.size === 1 && last !== undefined && left !== undefined && more.length === 0
  if (alone && kemiripan(names[left] ?? '', nameOf(last)) >= batasSisa) assign(left, last)
  return found
}

function closestFirst<Row>(
  names: readonly { readonly at: number; readonly nama: string }[],
  rows: readonly Row[],
  nameOf: (row: Row) => string
): { readonly at: number; readonly row: Row }[] {
  const ready = rows.map((row) => ({ row, nama: siapkanNama(tanpaKurung(nameOf(row))) }))
  return names
    .flatMap(({ at, nama }) => {
      const siap = siapkanNama(tanpaKurung(nama))
      return ready.map((one) => ({ at, row: one.row, nilai: kemiripanSiap(siap, one.nama) }))
    })
    .filter((one) => one.nilai >= batasNamaProgram)
    .sort((a, b) => b.nilai - a.nilai)
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
  const lain = (dokumen.indikatifAnggaran ?? []).map((row, at) => ({
    row,
    pointer: pointer('indikatifAnggaran', at)
  }))
  const free = new Set(asal)
  const byCode = lain.map((one) => {
    const kode = kunciKode(one.row.kode)
    return take(free, kode === '' ? undefined : [...free].find((a) => kunciKode(a.row.kode) === kode))
  })
  const rest = lain.filter((_, at) => !byCode[at])
  const byName = cocokkanNama(
    rest.map((one) => one.row.uraian),
    [...free],
    (a) => a.row.uraian
  )
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
