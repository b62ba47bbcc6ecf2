import type { Json } from '@selaras/domain/naskah'
import type { Generated } from 'kysely'
import type { Bytea, Instant, Jsonb } from './column.ts'

export interface NaskahTable {
  pemda_id: string
  naskah_id: string
  opd_id: string
  jenis: string
  dasar: string | null
  asal_naskah_id: string | null
  judul: string
  profil: string
  tahun: number[]
  tahap: string
  versi_mesin: number
  versi: number
  fakta: Jsonb<Json>
  hitungan: Jsonb<Json>
  hitungan_versi: number | null
  contoh: boolean
  beku: Generated<boolean>
  dibuat: Instant
  dibuat_oleh: string
  diubah: Instant
}

interface SimpulTable {
  pemda_id: string
  naskah_id: string
  simpul_id: string
  opd_id: string
  jenis: string
  induk_id: string | null
  urutan: number
  rujukan_id: string | null
  isian: Jsonb<Record<string, Json>>
  tertulis: Jsonb<Record<string, Json>>
}

interface PaguTable {
  pemda_id: string
  naskah_id: string
  simpul_id: string
  tahun: number
  opd_id: string
  rupiah: number
}

interface BagianTable {
  pemda_id: string
  naskah_id: string
  nama: string
  opd_id: string
  isi: Jsonb<Json>
}

export interface TahapLogTable {
  pemda_id: string
  naskah_id: string
  seq: number
  opd_id: string
  mesin: string
  versi_mesin: number
  dari: string
  peristiwa: string
  ke: string
  alasan: string | null
  potret_id: string | null
  rincian: Jsonb<Json>
  waktu: string
  pengguna_id: string
  sebagai: string
}

interface PotretTable {
  pemda_id: string
  naskah_id: string
  potret_id: string
  opd_id: string
  versi: number
  tahap: string
  dokumen: string
  hash: string
  temuan: Jsonb<Json>
  versi_aturan: string
  alasan: string
  dibuat: string
  dibuat_oleh: string
}

export interface BerkasSumberTable {
  pemda_id: string
  berkas_id: string
  opd_id: string
  naskah_id: string | null
  nama: string
  jenis_media: string
  ukuran: number
  hash: string
  isi: Bytea
  dibuat: Instant
  dibuat_oleh: string
}

/** A plan, its content and its frozen states. */
export interface NaskahTables {
  'selaras.naskah': NaskahTable
  'selaras.simpul': SimpulTable
  'selaras.pagu': PaguTable
  'selaras.bagian': BagianTable
  'selaras.tahap_log': TahapLogTable
  'selaras.potret': PotretTable
  'selaras.berkas_sumber': BerkasSumberTable
}
