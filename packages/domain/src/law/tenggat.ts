import type { Sumber } from './sumber.ts'
import type { Tahap } from './tahap.ts'

export type TenggatId =
  | 'forum'
  | 'rancangan'
  | 'verifikasiRancangan'
  | 'perbaikanRancangan'
  | 'rancanganAkhir'
  | 'verifikasiRancanganAkhir'
  | 'perbaikanRancanganAkhir'
  | 'penetapan'
  | 'tinjauInduk'

/** Events of the process whose date starts a time limit. */
export type PeristiwaAcuan =
  | 'suratEdaran'
  | 'forumDitutup'
  | 'rancanganDiajukan'
  | 'rancanganDikembalikan'
  | 'indukDitetapkan'
  | 'indukBerubah'
  | 'rancanganAkhirDiajukan'
  | 'rancanganAkhirDikembalikan'

export type SatuanWaktu = 'hari' | 'hariKerja' | 'minggu' | 'bulan'

/** A length of time counted from an event, or a fixed last day. */
export type Lama =
  | { readonly nilai: number; readonly satuan: SatuanWaktu; readonly sejak: PeristiwaAcuan }
  | { readonly tanggal: string }

/** When people are reminded of a limit that runs for them. */
export interface Pengingat {
  /** Days before the last day; 0 = on it. */
  readonly hariSebelum: readonly number[]
  /** Once overdue, again every so many days. */
  readonly terlambatSetiap: number
}

/** A time limit. It reminds and is shown as overdue; it never blocks anything. */
export interface Tenggat {
  readonly id: TenggatId
  /** States in which the clock is shown. */
  readonly tahap: readonly Tahap[]
  readonly uraian: string
  readonly lama: Lama
  readonly sumber: Sumber
}
