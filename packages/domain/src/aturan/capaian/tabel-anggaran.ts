import { below } from '../../dokumen/pointer.ts'
import type { Anggaran, Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { walkAnggaran } from '../../dokumen/walk.ts'
import { toRupiahUnit } from '../../money/sum.ts'
import { kunciTahun } from '../tahun.ts'
import type { BentukRasio, Trio } from './rasio.ts'
import { bentukRasio } from './rasio.ts'

/** The rows of T-C.24, walked once per run. */
export const barisAnggaran = (dokumen: Dokumen): Baris<Anggaran>[] => [...walkAnggaran(dokumen)]

/** Anggaran, realisasi and rasio of one row and year of T-C.24. */
export interface TahunAnggaran {
  readonly row: Anggaran
  readonly baris: string
  readonly tahun: number
  readonly anggaran: Sel | undefined
  readonly realisasi: Sel | undefined
  readonly rasio: Sel | undefined
  /** Both amounts in one unit; undefined where the cell is no number or its unit is no money unit. */
  readonly nilaiAnggaran: string | undefined
  readonly nilaiRealisasi: string | undefined
  readonly satuan: string
}

/** Every row and year of T-C.24, row by row, years ascending. */
export const tahunAnggaran = (dokumen: Dokumen): TahunAnggaran[] =>
  barisAnggaran(dokumen).flatMap(({ row, pointer }) => {
    const years = new Set([row.anggaran, row.realisasi, row.rasio].flatMap((cells) => Object.keys(cells)))
    return [...years].sort().map((year) => readTahun(row, pointer, year))
  })

function readTahun(row: Anggaran, baris: string, year: string): TahunAnggaran {
  const anggaran = row.anggaran[year]
  const realisasi = row.realisasi[year]
  const unit = row.satuan ?? 'rupiah'
  const units = [anggaran?.satuan ?? unit, realisasi?.satuan ?? unit]
  const same = units[0] === units[1]
  return {
    row,
    baris,
    tahun: Number(year),
    anggaran,
    realisasi,
    rasio: row.rasio[year],
    nilaiAnggaran: same ? (anggaran?.nilai ?? undefined) : inRupiah(anggaran, units[0]),
    nilaiRealisasi: same ? (realisasi?.nilai ?? undefined) : inRupiah(realisasi, units[1]),
    satuan: same ? (units[0] ?? 'rupiah') : 'rupiah'
  }
}

const inRupiah = (sel: Sel | undefined, unit: string | undefined): string | undefined =>
  sel?.nilai ? toRupiahUnit(sel.nilai, unit) : undefined

/** The pointer of one of the three cells, or of the column when the row has no such cell. */
export const selAnggaran = (one: TahunAnggaran, kolom: 'anggaran' | 'realisasi' | 'rasio'): string =>
  below(one.baris, kolom, ...(one[kolom] ? [kunciTahun(one.tahun)] : []))

/** How T-C.24 prints its ratios. */
export function bentukAnggaran(dokumen: Dokumen): BentukRasio | undefined {
  const cells: Trio[] = []
  for (const one of tahunAnggaran(dokumen)) {
    if (!one.nilaiAnggaran || !one.nilaiRealisasi || !one.rasio?.nilai) continue
    cells.push({ rasio: one.rasio.nilai, pembilang: one.nilaiRealisasi, penyebut: one.nilaiAnggaran })
  }
  return bentukRasio(dokumen.kepalaTabel?.anggaranRealisasi?.rasio, cells)
}
