import type { Json } from '@selaras/domain/naskah'
import type { Jsonb } from './column.ts'

export interface PutaranTable {
  pemda_id: string
  naskah_id: string
  ke: number
  opd_id: string
  tahap: string
  status: string
  simpulan: string | null
  hasil: string | null
  versi: number
  potret_id: string
  potret_sebelumnya: string | null
  batas: string | null
  nomor: string | null
  catatan_proses: string | null
  catatan_substansi: string | null
  sel: Jsonb<Json>
  dibuka: string
  dibuka_oleh: string
  ditutup: string | null
  ditutup_oleh: string | null
  versi_tutup: number | null
  berita_acara: Jsonb<Json> | null
}

interface PutaranTugasTable {
  pemda_id: string
  naskah_id: string
  ke: number
  tugas_id: string
  opd_id: string
  pengguna_id: string
  cakupan: string[]
  pada: string
  oleh: string
}

interface PutusanTable {
  pemda_id: string
  naskah_id: string
  ke: number
  nomor: number
  opd_id: string
  simpul_id: string
  subpohon: boolean
  putusan: string | null
  alasan: string | null
  pada: string
  oleh: string
}

interface JawabanPeriksaTable {
  pemda_id: string
  naskah_id: string
  ke: number
  nomor: number
  opd_id: string
  butir: string
  jawaban: string | null
  penyebab: string | null
  tindak_lanjut: string | null
  pada: string
  oleh: string
}

export interface CatatanTable {
  pemda_id: string
  naskah_id: string
  catatan_id: string
  opd_id: string
  simpul_id: string | null
  field: string | null
  ke: number | null
  pihak: string
  wajib: boolean
  status: string
  versi: number
  nilai: Jsonb<Json>
  tempat: string
  usulan: Jsonb<Json> | null
  usulan_status: string | null
  dibuat: string
  dibuat_oleh: string
}

interface CatatanPesanTable {
  pemda_id: string
  naskah_id: string
  catatan_id: string
  nomor: number
  opd_id: string
  isi: string
  dari: string
  ke: string
  peristiwa: string
  versi_mesin: number
  pengguna_id: string
  sebagai: string
  versi_naskah: number
  pada: string
}

interface TanggapanTemuanTable {
  pemda_id: string
  naskah_id: string
  nomor: number
  opd_id: string
  kunci: string
  aturan: string
  peristiwa: string
  isi: string
  pengguna_id: string
  sebagai: string
  pada: string
}

/** Rounds, verdicts and comments. */
export interface VerifikasiTables {
  'selaras.putaran': PutaranTable
  'selaras.putaran_tugas': PutaranTugasTable
  'selaras.putusan': PutusanTable
  'selaras.jawaban_periksa': JawabanPeriksaTable
  'selaras.catatan': CatatanTable
  'selaras.catatan_pesan': CatatanPesanTable
  'selaras.tanggapan_temuan': TanggapanTemuanTable
}
