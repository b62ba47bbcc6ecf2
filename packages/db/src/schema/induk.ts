import type { Json } from '@selaras/domain/naskah'
import type { Generated } from 'kysely'
import type { Jsonb } from './column.ts'

export interface IndukTable {
  pemda_id: string
  induk_id: string
  rumpun_id: string
  asal_id: string | null
  jenis: string
  judul: string
  tahun: number[]
  dasar: string | null
  tahap: string
  versi_mesin: number
  versi: number
  penetapan: Jsonb<Json> | null
  pengundangan: Jsonb<Json> | null
  berlaku_sejak: string | null
  contoh: boolean
  beku: Generated<boolean>
  /** State in which it was cancelled; written by the database. */
  batal_dari: Generated<string | null>
  dibuat: string
  dibuat_oleh: string
  diubah: string
}

interface IndukSimpulTable {
  pemda_id: string
  induk_id: string
  simpul_id: string
  jenis: string
  atas_id: string | null
  urutan: number
  isian: Jsonb<Record<string, Json>>
}

interface IndukPaguTable {
  pemda_id: string
  induk_id: string
  opd_id: string
  tahun: number
  rupiah: number
}

interface IndukLogTable {
  pemda_id: string
  induk_id: string
  seq: number
  versi_mesin: number
  dari: string
  peristiwa: string
  ke: string
  data: Jsonb<Json>
  waktu: string
  pengguna_id: string
  sebagai: string
}

interface IndukRedaksionalTable {
  pemda_id: string
  redaksional_id: string
  rumpun_id: string
  simpul_id: string
  lama: string
  baru: string
  alasan: string
  waktu: string
  pengguna_id: string
}

export interface KaitanTable {
  pemda_id: string
  naskah_id: string
  kaitan_id: string
  opd_id: string
  simpul_id: string
  jenis: string
  rumpun_id: string | null
  induk_simpul_id: string | null
  nspk_uraian: string | null
  nspk_sumber: string | null
  ditegaskan: Jsonb<Json> | null
  ditegaskan_pada: string | null
  ditegaskan_oleh: string | null
  dibuat: string
  dibuat_oleh: string
}

export interface UsulanIndukTable {
  pemda_id: string
  usulan_id: string
  opd_id: string
  naskah_id: string
  jenis: string
  isi: Jsonb<Json>
  tahun: number[]
  status: Generated<string>
  induk_id: string | null
  tanggapan: string | null
  dijawab: string | null
  dijawab_oleh: string | null
  waktu: string
  pengguna_id: string
}

interface BedaIndukTable {
  pemda_id: string
  naskah_id: string
  beda_id: string
  opd_id: string
  induk_id: string
  isi: Jsonb<Json>
  waktu: string
}

/** RPJMD and RPD, and links to them. */
export interface IndukTables {
  'selaras.induk': IndukTable
  'selaras.induk_simpul': IndukSimpulTable
  'selaras.induk_pagu': IndukPaguTable
  'selaras.induk_log': IndukLogTable
  'selaras.induk_redaksional': IndukRedaksionalTable
  'selaras.kaitan': KaitanTable
  'selaras.usulan_induk': UsulanIndukTable
  'selaras.beda_induk': BedaIndukTable
}
