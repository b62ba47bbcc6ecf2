import type { Json } from '@selaras/domain/naskah'
import type { Jsonb } from './column.ts'

interface RiwayatAlihanTable {
  pemda_id: string
  naskah_id: string
  nomor: number
  opd_id: string
  simpul_id: string[]
  dari_naskah_id: string
  dari_seq: number
  dari_hash: string
  waktu: string
  pengguna_id: string
  tindakan: string
  perubahan: Jsonb<Json>
  penyusun: boolean
}

export interface KaitanLintasTable {
  pemda_id: string
  kaitan_id: string
  pengusul_opd_id: string
  pengusul_naskah_id: string
  pengusul_simpul_id: string
  pengusul_isi: Jsonb<Json>
  kebutuhan: string
  penerima_opd_id: string
  penerima_naskah_id: string | null
  penerima_simpul_id: string | null
  penerima_isi: Jsonb<Json> | null
  status: string
  alasan: string | null
  dibuat: string
  dibuat_oleh: string
  diputus: string | null
  diputus_oleh: string | null
}

interface KaitanLintasLogTable {
  pemda_id: string
  kaitan_id: string
  seq: number
  versi_mesin: number
  dari: string
  peristiwa: string
  ke: string
  alasan: string | null
  waktu: string
  pengguna_id: string
  sebagai: string
}

/** What binds plans of two OPD. */
export interface AlihanTables {
  'selaras.riwayat_alihan': RiwayatAlihanTable
  'selaras.kaitan_lintas': KaitanLintasTable
  'selaras.kaitan_lintas_log': KaitanLintasLogTable
}
