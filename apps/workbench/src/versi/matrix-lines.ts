import { teksTempat } from '@selaras/domain/revisi'
import { versi } from '../text/versi.ts'
import type { CompareRow, Comparison } from './compare-query.ts'

/** One line of the printed matrix. */
export interface MatrixLine {
  readonly key: string
  readonly tabel: string
  readonly kode: string
  readonly uraian: string
  readonly isian: string
  readonly semula: string
  readonly menjadi: string
  readonly uang: boolean
  readonly selisih: string | null
  readonly persen: string | null
  readonly keterangan: string
}

const words = versi.banding

/** The rows of a comparison as lines of the matrix: one per cell, one for a move, then the texts. */
export function matrixLines(rows: readonly CompareRow[], texts: Comparison['teks']): MatrixLine[] {
  return [
    ...rows.flatMap(linesOf),
    ...texts.map((one, at) => ({
      key: `teks ${at}`,
      tabel: one.bagian,
      kode: '',
      uraian: one.tempat,
      isian: '',
      semula: one.semula ?? '',
      menjadi: one.menjadi ?? '',
      uang: false,
      selisih: null,
      persen: null,
      keterangan:
        one.semula === null
          ? (words.macam['ditambah'] ?? '')
          : one.menjadi === null
            ? (words.macam['dihapus'] ?? '')
            : ''
    }))
  ]
}

function linesOf(row: CompareRow): MatrixLine[] {
  const base = { tabel: row.tabel, kode: row.kode ?? '', uraian: row.uraian }
  const none = { isian: '', semula: '', menjadi: '', uang: false, selisih: null, persen: null }
  const whole = row.macam.find((macam) => macam === 'ditambah' || macam === 'dihapus')
  const note = (turunan: boolean): string =>
    whole ? (words.macam[whole] ?? '') : turunan ? words.jumlahDari : ''
  const lines: MatrixLine[] = row.sel.map((cell) => ({
    ...base,
    key: `${row.simpulId} ${cell.field}`,
    isian: cell.label,
    semula: cell.semula ?? '',
    menjadi: cell.menjadi ?? '',
    uang: cell.uang,
    selisih: cell.selisih,
    persen: cell.persen,
    keterangan: note(cell.turunan)
  }))
  if (row.dari && row.ke) {
    lines.unshift({
      ...base,
      ...none,
      key: `${row.simpulId} letak`,
      isian: words.letak,
      semula: teksTempat(row.dari),
      menjadi: teksTempat(row.ke),
      keterangan: words.macam['dipindah'] ?? ''
    })
  }
  return lines.length > 0 ? lines : [{ ...base, ...none, key: row.simpulId, keterangan: note(false) }]
}
