import type { Sumber } from './sumber.ts'

/** Key of the exchange format `selaras.renstra/1` that holds the rows of a form. */
export type BagianTabel =
  | 'permasalahan'
  | 'capaianKinerja'
  | 'anggaranRealisasi'
  | 'tujuanSasaran'
  | 'strategiKebijakan'
  | 'programPendanaan'
  | 'indikatifAnggaran'
  | 'indikatorKinerja'
  | 'ikk'
  | 'prioritas'

/** A column; `tahun` columns repeat per year of the plan (`rencana`) or of the previous plan (`lalu`). */
export interface Kolom {
  /** Field of the row in the exchange format, with dots for nesting. */
  readonly id: string
  readonly judul: string
  readonly tahun?: 'rencana' | 'lalu'
  /** The form demands a value in every row of the level it belongs to. */
  readonly wajib: boolean
}

/** A form of the profile. */
export interface Tabel {
  /** Stable name in code; the printed number where the regulation has one. */
  readonly form: string
  readonly judul: string
  /** null = the exchange format has no key of its own for it. */
  readonly bagian: BagianTabel | null
  readonly bab: string
  readonly sub: string | null
  readonly wajib: boolean
  readonly kolom: readonly Kolom[]
  readonly sumber: Sumber
}

/** A column that the form demands in every row. */
export const col = (id: string, judul: string, tahun?: Kolom['tahun']): Kolom =>
  tahun === undefined ? { id, judul, wajib: true } : { id, judul, tahun, wajib: true }

/** A column that may stay empty. */
export const opt = (id: string, judul: string, tahun?: Kolom['tahun']): Kolom => ({
  ...col(id, judul, tahun),
  wajib: false
})

export const KOLOM_TB35: readonly Kolom[] = [
  opt('nomor', 'No'),
  col('masalahPokok', 'Masalah Pokok'),
  col('masalah.uraian', 'Masalah'),
  col('masalah.akar', 'Akar Masalah')
]

export const KOLOM_TC23: readonly Kolom[] = [
  opt('no', 'No'),
  col('indikator', 'Indikator Kinerja sesuai Tugas dan Fungsi'),
  opt('acuan.nspk', 'Target NSPK'),
  opt('acuan.ikk', 'Target IKK'),
  opt('acuan.lainnya', 'Target Indikator Lainnya'),
  col('target', 'Target Renstra Tahun ke-', 'lalu'),
  col('realisasi', 'Realisasi Capaian Tahun ke-', 'lalu'),
  col('rasio', 'Rasio Capaian Tahun ke-', 'lalu')
]

export const KOLOM_TC24: readonly Kolom[] = [
  col('uraian', 'Uraian'),
  col('anggaran', 'Anggaran Tahun ke-', 'lalu'),
  col('realisasi', 'Realisasi Anggaran Tahun ke-', 'lalu'),
  col('rasio', 'Rasio Realisasi dan Anggaran Tahun ke-', 'lalu'),
  opt('pertumbuhan.anggaran', 'Rata-rata Pertumbuhan Anggaran'),
  opt('pertumbuhan.realisasi', 'Rata-rata Pertumbuhan Realisasi')
]

export const KOLOM_TC27: readonly Kolom[] = [
  col('tujuan', 'Tujuan'),
  col('sasaran', 'Sasaran'),
  col('kode', 'Kode'),
  col('uraian', 'Program, Kegiatan, dan Sub Kegiatan'),
  col(
    'indikator.uraian',
    'Indikator Kinerja Tujuan, Sasaran, Program (outcome), Kegiatan dan Sub Kegiatan (output)'
  ),
  col('indikator.awal', 'Data Capaian pada Tahun Awal Perencanaan'),
  col('indikator.target', 'Target', 'rencana'),
  col('pagu', 'Rp', 'rencana'),
  col('indikator.akhir', 'Kondisi Kinerja pada Akhir Periode: Target'),
  col('akhir.pagu', 'Kondisi Kinerja pada Akhir Periode: Rp'),
  col('unitKerja', 'Unit Kerja Penanggung Jawab'),
  col('lokasi', 'Lokasi')
]
