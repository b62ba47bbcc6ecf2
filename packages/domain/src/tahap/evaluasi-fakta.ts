import type { StatusPerhitungan } from './perhitungan.machine.ts'
import type { PeranPelaku } from './roles.ts'

/** What the machine of an evaluation sheet is told: the sheet of one OPD and one year or quarter. */
export interface FaktaEvaluasi {
  readonly pelaku: {
    readonly id: string
    readonly peran: readonly PeranPelaku[]
    /** Has ever written in this sheet: may then not review it. */
    readonly pernahMenyunting: boolean
  }
  /** Where its computation stands; null = it was never asked for. */
  readonly perhitungan: StatusPerhitungan | null
  /** Indicators of the sheet that have neither a realisation nor a reason for its absence. */
  readonly tanpaRealisasi: number
  readonly rekomendasi: number
  readonly rekomendasiBelumDijawab: number
}

/** Events of evaluasi.machine with what they carry. */
export type PeristiwaEvaluasi =
  | { readonly type: 'susun' }
  | { readonly type: 'sampaikan' }
  | { readonly type: 'telaah' }
  | { readonly type: 'kembalikan'; readonly alasan: string }
  | { readonly type: 'rekomendasikan' }
  | { readonly type: 'tindaklanjuti' }
  | { readonly type: 'laporkan' }
  | { readonly type: 'selesaikan' }

/** Every event in order of life: text for its button and the data to ask for. */
export const PERISTIWA_EVALUASI: Readonly<
  Record<PeristiwaEvaluasi['type'], { readonly label: string; readonly perluData: readonly string[] }>
> = {
  susun: { label: 'Susun lembar evaluasi', perluData: [] },
  sampaikan: { label: 'Sampaikan evaluasi', perluData: [] },
  telaah: { label: 'Telaah evaluasi', perluData: [] },
  kembalikan: { label: 'Kembalikan untuk dilengkapi', perluData: ['alasan'] },
  rekomendasikan: { label: 'Sampaikan rekomendasi', perluData: [] },
  tindaklanjuti: { label: 'Sampaikan tindak lanjut', perluData: [] },
  laporkan: { label: 'Laporkan kepada kepala daerah', perluData: [] },
  selesaikan: { label: 'Selesaikan evaluasi', perluData: [] }
}
