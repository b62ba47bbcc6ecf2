import type { TahapTercatat } from '@selaras/db'
import type { Json } from '@selaras/domain/naskah'
import type { SelTercatat } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'

/** A cell with the words that lead a reader to it. */
export interface SelDilihat extends SelTercatat {
  /** "sub kegiatan Pelatihan … · Target 2024". */
  readonly tempat: string
}

export interface TugasDilihat {
  readonly id: string
  readonly kepada: string
  readonly penggunaId: string
  readonly cakupan: readonly string[]
}

export interface PutusanDilihat {
  readonly simpulId: string
  readonly subpohon: boolean
  readonly putusan: string
  readonly alasan: string | null
  readonly oleh: string
  readonly pada: string
}

export interface JawabanDilihat {
  readonly butir: string
  readonly jawaban: string
  readonly penyebab: string | null
  readonly tindakLanjut: string | null
  readonly oleh: string
  readonly pada: string
}

export interface PeristiwaDilihat {
  readonly nama: string
  readonly label: string
  readonly boleh: boolean
  readonly alasan: string | null
  readonly saran: string | null
}

export interface PenandaTanganDilihat {
  readonly nama: string
  readonly jabatan: string
  readonly atasNama: string | null
}

export interface BeritaAcaraDilihat {
  readonly nomor: string | null
  readonly tanggal: string
  readonly penandaTangan: readonly PenandaTanganDilihat[]
  readonly isi: Json
}

/** A verdict "sesuai" of the last round on something that has not changed since. */
export interface PutusanTetapDilihat {
  readonly simpulId: string
  readonly subpohon: boolean
  readonly oleh: string
  readonly pada: string
}

/** What the last round said that somebody who verifies now may confirm again. */
export interface PutaranLaluDilihat {
  readonly ke: number
  readonly putusan: readonly PutusanTetapDilihat[]
  readonly periksa: readonly JawabanDilihat[]
}

/** A round of verification as its page shows it. */
export interface PutaranDilihat {
  readonly ke: number
  readonly tahap: string
  readonly status: string
  readonly simpulan: string | null
  readonly hasil: string | null
  readonly versi: number
  readonly dibuka: string
  readonly dibukaOleh: string
  readonly batas: string | null
  readonly sisaHari: number | null
  readonly ditutup: string | null
  readonly ditutupOleh: string | null
  readonly potretId: string
  readonly potretSebelumnya: string | null
  readonly tugas: readonly TugasDilihat[]
  readonly putusan: readonly PutusanDilihat[]
  readonly periksa: readonly JawabanDilihat[]
  readonly nomorBeritaAcara: string | null
  readonly catatanProses: string | null
  readonly catatanSubstansi: string | null
  readonly sel: readonly SelDilihat[]
  readonly kurang: readonly string[]
  readonly peristiwa: readonly PeristiwaDilihat[]
  readonly riwayat: readonly (TahapTercatat & { readonly oleh: string })[]
  readonly beritaAcara: BeritaAcaraDilihat | null
  /** Read when it is asked for: it compares two Potret. */
  readonly lalu: (context: Context) => Promise<PutaranLaluDilihat | null>
}

export interface PesanDilihat {
  readonly id: string
  readonly isi: string
  readonly oleh: string
  readonly sebagai: string
  readonly pada: string
  readonly peristiwa: string | null
}

/** A thread as the panel beside the grid shows it. */
export interface CatatanDilihat {
  readonly id: string
  readonly naskahId: string
  readonly simpulId: string | null
  readonly field: string | null
  readonly ke: number | null
  readonly wajib: boolean
  readonly status: string
  readonly versi: number
  readonly nilaiSaatDitulis: Json
  readonly nilaiSekarang: Json
  readonly usang: boolean
  readonly simpulHilang: boolean
  readonly tempat: string
  readonly usulan: Json
  readonly usulanKosong: boolean
  readonly usulanStatus: string | null
  readonly pesan: readonly PesanDilihat[]
  readonly dibuat: string
  readonly oleh: string
  readonly bolehBalas: boolean
  readonly bolehSelesai: boolean
  readonly bolehBukaLagi: boolean
  readonly bolehTerapkan: boolean
}

export interface TanggapanDilihat {
  readonly kunci: string
  readonly aturan: string
  readonly jawaban: string
  readonly oleh: string
  readonly pada: string
  readonly diterima: boolean
  readonly alasanTerima: string | null
  readonly diterimaOleh: string | null
  readonly masihAda: boolean
}

export interface TemuanDilihat {
  readonly kunci: string
  readonly aturan: string
  readonly keparahan: string
  readonly pesan: string
  readonly saran: string
  readonly jalur: string
  readonly simpulId: string | null
  readonly field: string | null
  readonly tanggapan: TanggapanDilihat | null
}

export interface HarusDijawabDilihat {
  readonly temuan: readonly TemuanDilihat[]
  readonly catatan: readonly string[]
  readonly sel: readonly SelDilihat[]
}
