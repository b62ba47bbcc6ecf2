import { type Dokumen, matchDeret, pointer } from '@selaras/opd-sdk'
import { deret } from '../deret.ts'

/** One number of a series. */
export interface DeretCell {
  readonly tabel: string
  readonly tahun: number
  readonly nilai: string
  readonly pointer: string
  readonly uraian: string
}

/** The numbers of a series in printed order; cells without a number are left out. */
export function cellsOf(dokumen: Dokumen, id: string): readonly DeretCell[] {
  return matchDeret({ deret }, dokumen)
    .filter((row) => row.deret === id)
    .flatMap((row) =>
      Object.entries(row.baris.nilai).flatMap(([tahun, cell]) =>
        cell.nilai === null
          ? []
          : [
              {
                tabel: row.tabel,
                tahun: Number(tahun),
                nilai: cell.nilai,
                uraian: row.baris.uraian,
                pointer: row.pointer + pointer('nilai', tahun)
              }
            ]
      )
    )
}
