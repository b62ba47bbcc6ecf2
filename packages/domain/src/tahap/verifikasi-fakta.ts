import type { Tahap } from '../law/tahap.ts'
import type { SimpulanPutaran } from './facts.ts'
import type { PeranPelaku } from './roles.ts'

/** What the machine of a round is told. All about one round, all at one moment. */
export interface FaktaVerifikasi {
  readonly pelaku: {
    readonly id: string
    readonly peran: readonly PeranPelaku[]
    readonly pernahMenyunting: boolean
  }
  /** State of the plan that the round verifies, and the one in which the plan stands now. */
  readonly tahap: Tahap
  readonly tahapNaskah: Tahap
  readonly hariIni: string
  /** Last day of the round, ISO; null = no limit is known. */
  readonly batas: string | null
  readonly simpulan: SimpulanPutaran | null
  readonly putusan: {
    /** Names of subtrees on which no verdict stands yet. */
    readonly tanpaPutusan: readonly string[]
    readonly perluPenyempurnaan: number
    readonly denganCatatan: number
  }
  readonly periksa: {
    /** Ids of kritis items without an answer. */
    readonly kritisBelum: readonly string[]
    /** Ids of kritis items answered "tidak". */
    readonly kritisTidak: readonly string[]
    /** Ids of items answered "tidak" without cause or follow-up. */
    readonly tanpaTindakLanjut: readonly string[]
  }
  /** Cells listed for "sesuai dengan catatan". */
  readonly sel: number
  readonly catatanWajibTerbuka: number
  /** Blocking findings that kepala Bappelitbangda has not accepted. */
  readonly temuanBelumDiterima: number
  /** The person named by `tugaskan` verifies for this pemda and has not edited the plan. */
  readonly petugasBerhak: boolean
  /** Accounts that look after a part of this round. */
  readonly bertugas: readonly string[]
}

/** Events of verifikasi.machine with what they carry. */
export type PeristiwaVerifikasi =
  | { readonly type: 'tugaskan'; readonly penggunaId: string; readonly cakupan: readonly string[] }
  | { readonly type: 'cabutTugas'; readonly penggunaId: string }
  | { readonly type: 'perpanjang'; readonly batas: string; readonly alasan: string }
  | { readonly type: 'mulaiPeriksa' }
  | { readonly type: 'catatHasil' }
  | { readonly type: 'simpulkan'; readonly simpulan: SimpulanPutaran }
  | { readonly type: 'batalkanSimpulan'; readonly alasan: string }
  | { readonly type: 'tarik' }
  | { readonly type: 'tutup'; readonly hasil: SimpulanPutaran }

/** Every event in order of life: text for its button and the data to ask for. */
export const PERISTIWA_VERIFIKASI: Readonly<
  Record<PeristiwaVerifikasi['type'], { readonly label: string; readonly perluData: readonly string[] }>
> = {
  tugaskan: { label: 'Tugaskan pemeriksa', perluData: ['penggunaId', 'cakupan'] },
  cabutTugas: { label: 'Cabut tugas pemeriksa', perluData: ['penggunaId'] },
  perpanjang: { label: 'Perpanjang batas waktu', perluData: ['batas', 'alasan'] },
  mulaiPeriksa: { label: 'Mulai memeriksa', perluData: [] },
  catatHasil: { label: 'Catat hasil pemeriksaan', perluData: [] },
  simpulkan: { label: 'Simpulkan verifikasi', perluData: ['simpulan'] },
  batalkanSimpulan: { label: 'Batalkan simpulan', perluData: ['alasan'] },
  tarik: { label: 'Tarik pengajuan', perluData: [] },
  tutup: { label: 'Tutup putaran', perluData: ['hasil'] }
}
