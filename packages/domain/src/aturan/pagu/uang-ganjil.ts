import { below, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Sel, Tahunan } from '../../dokumen/sel.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { walkAnggaran, walkIndikatif, walkProgram } from '../../dokumen/walk.ts'

/** An amount of money printed in a table, with its unit and the row it belongs to. */
export interface Uang {
  readonly pointer: string
  readonly nilai: string
  readonly satuan: string
  readonly nama: string
  readonly tahun?: number
}

/** Every odd amount (below zero or with decimals) of T-C.24, T-C.27, their totals and the indicative budget. */
export const uangGanjil = (dokumen: Dokumen): Uang[] => [
  ...uangAnggaran(dokumen),
  ...[...walkProgram(dokumen)].flatMap((baris) => uangProgram(dokumen, baris)),
  ...deret(pointer('jumlahProgramPendanaan'), dokumen.jumlahProgramPendanaan, unitProgram(dokumen), 'jumlah'),
  ...[...walkIndikatif(dokumen)].flatMap((baris) => uangProgram(dokumen, baris))
]

const unitProgram = (dokumen: Dokumen): string => dokumen.kepalaTabel?.programPendanaan?.uang ?? 'rupiah'

function uangProgram(dokumen: Dokumen, { row, pointer: place }: Baris<Program>): Uang[] {
  const unit = unitProgram(dokumen)
  const akhir = row.akhir ? one(below(place, 'akhir', 'pagu'), row.akhir.pagu, unit, row.uraian) : []
  return [...deret(below(place, 'pagu'), row.pagu, unit, row.uraian), ...akhir]
}

function uangAnggaran(dokumen: Dokumen): Uang[] {
  const found: Uang[] = []
  for (const { row, pointer: place } of walkAnggaran(dokumen)) {
    const unit = row.satuan ?? 'rupiah'
    found.push(...deret(below(place, 'anggaran'), row.anggaran, unit, row.uraian))
    found.push(...deret(below(place, 'realisasi'), row.realisasi, unit, row.uraian))
  }
  const jumlah = dokumen.jumlahAnggaranRealisasi
  const unit = dokumen.kepalaTabel?.anggaranRealisasi?.uang ?? 'rupiah'
  found.push(...deret(pointer('jumlahAnggaranRealisasi', 'anggaran'), jumlah?.anggaran, unit, 'jumlah'))
  found.push(...deret(pointer('jumlahAnggaranRealisasi', 'realisasi'), jumlah?.realisasi, unit, 'jumlah'))
  return found
}

function deret(base: string, cells: Tahunan | undefined, unit: string, nama: string): Uang[] {
  const found: Uang[] = []
  for (const [year, cell] of Object.entries(cells ?? {})) {
    if (isGanjil(cell)) found.push(...one(`${base}/${year}`, cell, unit, nama, Number(year)))
  }
  return found
}

const isGanjil = ({ nilai }: Sel): boolean => nilai !== null && (nilai.startsWith('-') || nilai.includes('.'))

function one(place: string, cell: Sel, unit: string, nama: string, tahun?: number): Uang[] {
  if (cell.nilai === null || !isGanjil(cell)) return []
  const uang = { pointer: place, nilai: cell.nilai, satuan: cell.satuan ?? unit, nama }
  return [tahun === undefined ? uang : { ...uang, tahun }]
}
