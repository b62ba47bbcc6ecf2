import type { Anggaran, Dokumen } from '../../dokumen/schema.ts'
import { dokumenKosong, tahunan } from '../contoh-dokumen.ts'

type Teks = readonly (string | null)[]

/** A row of T-C.24 with years from 2021 on, for the examples. */
/* @__NO_SIDE_EFFECTS__ */
export function barisContoh(
  anggaran: Teks,
  realisasi: Teks,
  rasio: Teks = [],
  bagian: Partial<Anggaran> = {}
): Anggaran {
  return {
    jenis: 'program',
    uraian: 'Program A',
    anggaran: tahunan(anggaran, undefined, 2021),
    realisasi: tahunan(realisasi, undefined, 2021),
    rasio: tahunan(rasio, undefined, 2021),
    ...bagian
  }
}

/** A dokumen with these rows of T-C.24, ratios printed as decimals. */
/* @__NO_SIDE_EFFECTS__ */
export function denganAnggaran(baris: readonly Anggaran[], bagian: Partial<Dokumen> = {}): Dokumen {
  return dokumenKosong('PMDN86', {
    kepalaTabel: { anggaranRealisasi: { uang: 'rupiah', rasio: 'desimal', pertumbuhan: 'desimal' } },
    anggaranRealisasi: [...baris],
    ...bagian
  })
}
