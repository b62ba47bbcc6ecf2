import { namaJenis } from '../naskah/levels.ts'
import type { Perbandingan } from './align.ts'
import { susunBedaBagian } from './beda-bagian.ts'
import type { SelisihNilai } from './selisih.ts'
import type { BarisBeda, MacamBeda, Tempat } from './susun.ts'
import { susunBeda } from './susun.ts'
import type { BedaSel } from './tampil.ts'

/** One line of the semula–menjadi matrix that goes with a Perubahan. */
export interface BarisMatriks {
  /** Key of the table, or of the part held verbatim. */
  readonly tabel: string
  readonly kode: string
  readonly uraian: string
  /** Which cell: its column title. */
  readonly isian: string
  readonly semula: string
  readonly menjadi: string
  readonly uang: boolean
  readonly selisih: SelisihNilai | null
  readonly keterangan: string
}

/** The whole matrix: first the rows of the tables in printed order, then the parts held verbatim. */
export function semulaMenjadi(perbandingan: Perbandingan): BarisMatriks[] {
  const rows = susunBeda(perbandingan).flatMap(linesOf)
  const texts = susunBedaBagian(perbandingan).map(
    ({ bagian, tempat, semula, menjadi }): BarisMatriks => ({
      tabel: bagian,
      kode: '',
      uraian: tempat,
      isian: '',
      semula: semula ?? '',
      menjadi: menjadi ?? '',
      uang: false,
      selisih: null,
      keterangan: semula === null ? kata.ditambah : menjadi === null ? kata.dihapus : ''
    })
  )
  return [...rows, ...texts]
}

const kata: Readonly<Record<MacamBeda, string>> = {
  ditambah: 'Ditambah',
  dihapus: 'Dihapus',
  diubah: '',
  dipindah: 'Dipindah',
  jumlah: 'Jumlah dari rincian'
}

function linesOf(row: BarisBeda): BarisMatriks[] {
  const base = { tabel: row.tabel, kode: row.kode ?? '', uraian: `${row.uraian} (${namaJenis[row.jenis]})` }
  const place = placeLine(row)
  const lines = row.sel.map((sel) => ({ ...base, ...cellLine(sel), keterangan: noteOf(row, sel) }))
  if (place) return [{ ...base, ...place }, ...lines]
  if (lines.length > 0) return lines
  const empty = { isian: '', semula: '', menjadi: '', uang: false, selisih: null }
  return [{ ...base, ...empty, keterangan: row.macam.map((macam) => kata[macam]).join(', ') }]
}

const cellLine = ({ label, semula, menjadi, uang, selisih }: BedaSel) => ({
  isian: label,
  semula: semula ?? '',
  menjadi: menjadi ?? '',
  uang,
  selisih
})

function noteOf({ macam }: BarisBeda, { turunan }: BedaSel): string {
  if (macam.includes('ditambah')) return kata.ditambah
  if (macam.includes('dihapus')) return kata.dihapus
  return turunan ? kata.jumlah : ''
}

function placeLine(
  row: BarisBeda
): Pick<BarisMatriks, 'isian' | 'semula' | 'menjadi' | 'uang' | 'selisih' | 'keterangan'> | null {
  if (!row.dari || !row.ke) return null
  return {
    isian: 'Letak',
    semula: teksTempat(row.dari),
    menjadi: teksTempat(row.ke),
    uang: false,
    selisih: null,
    keterangan: kata.dipindah
  }
}

/** A place in words: under which row, after which. */
export const teksTempat = ({ induk, sesudah }: Tempat): string =>
  [
    induk === null ? '' : `di bawah “${induk}”`,
    sesudah === null ? 'sebagai yang pertama' : `sesudah “${sesudah}”`
  ]
    .filter((part) => part !== '')
    .join(', ')
