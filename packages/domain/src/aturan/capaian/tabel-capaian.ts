import { below } from '../../dokumen/pointer.ts'
import type { CapaianKinerja, Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { walkCapaian } from '../../dokumen/walk.ts'
import { kunciTahun } from '../tahun.ts'
import type { BentukRasio, Trio } from './rasio.ts'
import { bentukRasio } from './rasio.ts'

/** Target, realisasi and rasio of one row and year of T-C.23. */
export interface TahunCapaian {
  readonly row: CapaianKinerja
  /** Pointer of the row. */
  readonly baris: string
  readonly tahun: number
  readonly target: Sel | undefined
  readonly realisasi: Sel | undefined
  readonly rasio: Sel | undefined
}

/** Every row and year of T-C.23, row by row, years ascending. */
export const tahunCapaian = (dokumen: Dokumen): TahunCapaian[] =>
  [...walkCapaian(dokumen)].flatMap(({ row, pointer }) => {
    const years = new Set([row.target, row.realisasi, row.rasio].flatMap((cells) => Object.keys(cells)))
    return [...years].sort().map((year) => ({
      row,
      baris: pointer,
      tahun: Number(year),
      target: row.target[year],
      realisasi: row.realisasi[year],
      rasio: row.rasio[year]
    }))
  })

/** The pointer of one of the three cells. */
export const selCapaian = (one: TahunCapaian, kolom: 'target' | 'realisasi' | 'rasio'): string =>
  below(one.baris, kolom, ...(one[kolom] ? [kunciTahun(one.tahun)] : []))

/** How T-C.23 prints its ratios. */
export function bentukCapaian(dokumen: Dokumen): BentukRasio | undefined {
  const cells: Trio[] = []
  for (const { target, realisasi, rasio } of tahunCapaian(dokumen)) {
    if (!target?.nilai || !realisasi?.nilai || !rasio?.nilai) continue
    cells.push({ rasio: rasio.nilai, pembilang: realisasi.nilai, penyebut: target.nilai })
  }
  return bentukRasio(dokumen.kepalaTabel?.capaianKinerja?.rasio, cells)
}
