import type { Json } from '@selaras/domain/naskah'
import type { Bytea, Instant, Jsonb } from './column.ts'

export interface PerkadaTable {
  pemda_id: string
  perkada_id: string
  versi: number
  isi: Jsonb<Json>
  nomor: string | null
  tahun: number | null
  tanggal: string | null
  ditetapkan: string | null
  ditetapkan_oleh: string | null
  berita_nama: string | null
  berita_tahun: number | null
  berita_nomor: string | null
  tambahan_nomor: string | null
  tanggal_undang: string | null
  diundangkan: string | null
  diundangkan_oleh: string | null
  dibuat: string
  dibuat_oleh: string
  diubah: string
  diubah_oleh: string
}

export interface PerkadaPindaianTable {
  pemda_id: string
  perkada_id: string
  ke: number
  pindaian_id: string
  nama: string
  jenis_media: string
  ukuran: number
  hash: string
  isi: Bytea
  alasan: string | null
  dibuat: Instant
  dibuat_oleh: string
}

interface PerkadaNaskahTable {
  pemda_id: string
  perkada_id: string
  naskah_id: string
  opd_id: string
  urutan: number
  potret_id: string | null
  hash: string | null
  jangkar_panjang: number | null
  jangkar_hash: string | null
}

interface RantaiParafTable {
  pemda_id: string
  naskah_id: string
  ke: number
  opd_id: string
  potret_id: string
  hash: string
  jabatan: string[]
  dibuka: string
  dibuka_oleh: string
  gugur: string | null
  gugur_oleh: string | null
  gugur_alasan: string | null
}

export interface ParafTable {
  pemda_id: string
  naskah_id: string
  ke: number
  jabatan: string
  opd_id: string
  hash: string
  orang: string
  pengguna_id: string | null
  nama: string
  sebagai: string
  tanggal: string
  pindaian_id: string | null
  pindaian_hash: string | null
  waktu: string
  dicatat_oleh: string
  tanda_tangan: Jsonb<Json>
}

interface ReviuApipTable {
  pemda_id: string
  naskah_id: string
  reviu_id: string
  opd_id: string
  potret_id: string
  hash: string
  isi: string
  berkas_id: string | null
  waktu: string
  oleh: string
}

interface RalatTable {
  pemda_id: string
  naskah_id: string
  ke: number
  opd_id: string
  alasan: string
  butir: Jsonb<Json>
  waktu: string
  oleh: string
}

interface PencabutanTable {
  pemda_id: string
  naskah_id: string
  opd_id: string
  nomor: string
  tahun: number
  tanggal: string
  alasan: string
  waktu: string
  oleh: string
}

/** Paraf, Perkada and what follows it. */
export interface PenetapanTables {
  'selaras.perkada': PerkadaTable
  'selaras.perkada_pindaian': PerkadaPindaianTable
  'selaras.perkada_naskah': PerkadaNaskahTable
  'selaras.rantai_paraf': RantaiParafTable
  'selaras.paraf': ParafTable
  'selaras.reviu_apip': ReviuApipTable
  'selaras.ralat': RalatTable
  'selaras.pencabutan': PencabutanTable
}
