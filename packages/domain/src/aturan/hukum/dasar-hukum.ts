import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen, Peraturan } from '../../dokumen/schema.ts'
import type { Peraturan as PeraturanRegister } from '../../law/index.ts'
import { findPeraturan, normalizeJenis, normalizeNomor } from '../../law/index.ts'

export type Daftar = 'dasarHukum' | 'mengingat'

/** A cited regulation with its place and, when the register holds it, what it is. */
export interface Kutipan {
  readonly daftar: Daftar
  readonly pointer: string
  readonly row: Peraturan
  readonly terdaftar: PeraturanRegister | null
}

/** Every regulation in section 1.2 and in the Mengingat. Shared through `konteks.memo`. */
export const kutipanPeraturan = (dokumen: Dokumen): Kutipan[] =>
  (['dasarHukum', 'mengingat'] as const).flatMap((daftar) =>
    (dokumen[daftar] ?? []).map((row, at) => ({
      daftar,
      pointer: pointer(daftar, at),
      row,
      terdaftar: findPeraturan(row)
    }))
  )

/** Kind, number and year for comparison; the kind as printed where it is unknown. */
export function kunciPeraturan(row: Pick<Peraturan, 'jenis' | 'nomor' | 'tahun'>): string {
  const jenis = normalizeJenis(row.jenis)
  const kind = jenis
    ? `${jenis.jenis} ${jenis.lembaga ?? ''}`
    : row.jenis.toLowerCase().replace(/[^a-z]+/g, '')
  return `${kind}|${normalizeNomor(row.nomor)}|${row.tahun}`
}

/** `Undang-Undang 32/2004`. */
export const sebutPeraturan = (row: Pick<Peraturan, 'jenis' | 'nomor' | 'tahun'>): string =>
  `${row.jenis.replace(/\s+/g, ' ').trim()} Nomor ${row.nomor} Tahun ${row.tahun}`

/** `UU 23/2014 tentang Pemerintahan Daerah`. */
export const sebutTerdaftar = (one: PeraturanRegister): string =>
  `${one.jenis} ${one.nomor}/${one.tahun} tentang ${one.tentang}`

/** Day on which the document cites the law: stipulation of the Perkada, else the date of the document. */
export const tanggalDokumen = (dokumen: Dokumen): string | undefined =>
  dokumen.dokumen.perkada?.tanggalDitetapkan ?? dokumen.dokumen.tanggal
