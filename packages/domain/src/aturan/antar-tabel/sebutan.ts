import { below, parentPointer, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { walkTujuanSasaran } from '../../dokumen/walk.ts'
import { lipat } from './teks.ts'

export type JenisSimpul = 'tujuan' | 'sasaran'

/** A tujuan or sasaran of T-C.25, the table that the others repeat. */
export interface Simpul {
  readonly jenis: JenisSimpul
  readonly pointer: string
  readonly uraian: string
  /** Pointer of the tujuan above a sasaran. */
  readonly induk: string | null
}

/** A cell of another table that names a tujuan or sasaran. */
export interface Sebutan {
  readonly jenis: JenisSimpul
  readonly tabel: keyof Dokumen
  readonly pointer: string
  /** Pointer of the row the cell stands in. */
  readonly baris: string
  readonly teks: string
}

/** The tujuan and sasaran of T-C.25 in printed order. */
export const daftarSimpul = (dokumen: Dokumen): Simpul[] =>
  [...walkTujuanSasaran(dokumen)].map(({ row, pointer: place, parents }) => ({
    jenis: row.jenis,
    pointer: place,
    uraian: row.uraian,
    induk: row.jenis === 'sasaran' && parents.length > 0 ? parentPointer(parentPointer(place)) : null
  }))

/** Every cell of T-C.26, T-C.27 and T-C.28 that names a tujuan or sasaran; empty (merged) cells are left out. */
export function daftarSebutan(dokumen: Dokumen): Sebutan[] {
  const found: Sebutan[] = []
  for (const tabel of ['strategiKebijakan', 'programPendanaan', 'indikatorKinerja'] as const) {
    const rows: readonly { tujuan?: string | null | undefined; sasaran?: string | null | undefined }[] =
      dokumen[tabel] ?? []
    for (const [index, row] of rows.entries()) {
      const baris = pointer(tabel, index)
      for (const jenis of ['tujuan', 'sasaran'] as const) {
        const teks = row[jenis]
        if (isi(teks)) found.push({ jenis, tabel, pointer: below(baris, jenis), baris, teks })
      }
    }
  }
  return found
}

const isi = (teks: string | null | undefined): teks is string =>
  typeof teks === 'string' && lipat(teks) !== ''
