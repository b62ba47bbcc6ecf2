import type { Json } from '@selaras/domain/naskah'
import type { ColumnType, Generated } from 'kysely'
import type { Instant, Jsonb } from './column.ts'

interface PemdaTable {
  pemda_id: string
  nama: string
  jenis: string
  provinsi: string
  pengaturan: Jsonb<Json>
  dibuat: Instant
  /** Day on which the daily work of the pemda ran last. */
  hari_kerja: ColumnType<string | null, string | null | undefined, string>
}

interface OpdTable {
  pemda_id: string
  opd_id: string
  nama: string
  singkatan: string
  jenis: string
  aktif: Generated<boolean>
  dibuat: Instant
}

interface OpdRiwayatTable {
  pemda_id: string
  riwayat_id: string
  opd_id: string
  jenis: string
  tanggal: string
  dasar: string
  sebelum: Jsonb<Json> | null
  sesudah: Jsonb<Json> | null
  opd_terkait: string[]
  dibuat: string
  dibuat_oleh: string
}

interface UnitKerjaTable {
  pemda_id: string
  unit_id: string
  opd_id: string
  nama: string
  aktif: Generated<boolean>
  urutan: number
}

interface PenggunaPeranTable {
  pemda_id: string
  peran_id: string
  pengguna_id: string
  nama: string
  peran: string
  opd_id: string | null
  sebagai: string
  mulai: string
  selesai: string | null
}

interface UndanganTable {
  pemda_id: string
  undangan_id: string
  surel: string
  nama: string
  peran: Jsonb<Json>
  token_hash: string
  kedaluwarsa: string
  dibuat: string
  dibuat_oleh: string
  dikirim_ulang: Generated<number>
  diterima: string | null
  diterima_oleh: string | null
  dibatalkan: string | null
  surat: Generated<string>
  surat_percobaan: Generated<number>
  surat_pesan: string | null
}

interface SuratEdaranTable {
  pemda_id: string
  surat_id: string
  nomor: string
  tanggal: string
  tentang: string
  tahun: number[]
  pagu_indikatif: Jsonb<Json>
  untuk: Generated<string>
  dibuat: Instant
  dibuat_oleh: string
}

export interface PemberitahuanTable {
  pemda_id: string
  pemberitahuan_id: string
  pengguna_id: string
  kunci: string
  jenis: string
  naskah_id: string | null
  data: Jsonb<Json>
  waktu: string
  dibaca: string | null
}

interface IdempotensiTable {
  pemda_id: string
  pengguna_id: string
  kunci: string
  payload_hash: string
  jawaban: Jsonb<Json> | null
  dibuat: Instant
}

/** Offices, people and what a pemda says to them. */
export interface PemdaTables {
  'selaras.pemda': PemdaTable
  'selaras.opd': OpdTable
  'selaras.opd_riwayat': OpdRiwayatTable
  'selaras.unit_kerja': UnitKerjaTable
  'selaras.pengguna_peran': PenggunaPeranTable
  'selaras.undangan': UndanganTable
  'selaras.surat_edaran': SuratEdaranTable
  'selaras.pemberitahuan': PemberitahuanTable
  'selaras.idempotensi': IdempotensiTable
}
