import type { Tahap } from '../law/tahap.ts'
import type { PeranPelaku } from './roles.ts'

/** The side that began a thread: those who check the plan, or those who write it. */
export type PihakCatatan = 'pemeriksa' | 'penyusun'

/** What became of a suggested value. */
export type StatusUsulan = 'menunggu' | 'diterapkan' | 'ditolak'

/** What the machine of a thread is told. */
export interface FaktaCatatan {
  readonly pelaku: {
    readonly id: string
    readonly peran: readonly PeranPelaku[]
    readonly pernahMenyunting: boolean
  }
  readonly tahapNaskah: Tahap
  /** Who began the thread; for a thread that does not exist yet, the side of the person who asks. */
  readonly pihak: PihakCatatan
  readonly penulisId: string
  /** The node it hangs on is still in the plan; a thread on the whole plan always has its place. */
  readonly simpulAda: boolean
  readonly usulan: StatusUsulan | null
}

/** Events of catatan.machine with what they carry. */
export type PeristiwaCatatan =
  | { readonly type: 'tulis'; readonly isi: string; readonly wajib: boolean }
  | { readonly type: 'balas'; readonly isi: string }
  | { readonly type: 'selesaikan'; readonly isi: string }
  | { readonly type: 'bukaLagi'; readonly isi: string }
  | { readonly type: 'terapkanUsulan' }
  | { readonly type: 'tolakUsulan'; readonly alasan: string }

/** Every event in order of life: text for its button and the data to ask for. */
export const PERISTIWA_CATATAN: Readonly<
  Record<PeristiwaCatatan['type'], { readonly label: string; readonly perluData: readonly string[] }>
> = {
  tulis: { label: 'Tulis catatan', perluData: ['isi', 'wajib'] },
  balas: { label: 'Balas', perluData: ['isi'] },
  selesaikan: { label: 'Tandai selesai', perluData: [] },
  bukaLagi: { label: 'Buka lagi', perluData: [] },
  terapkanUsulan: { label: 'Terapkan usulan nilai', perluData: [] },
  tolakUsulan: { label: 'Tolak usulan nilai', perluData: ['alasan'] }
}
