import { setup } from 'xstate'
import { belum } from './guard.ts'
import type { IzinMesin, Syarat } from './mesin-izin.ts'
import { allowsWith, guardsOn, tanpaAlasan } from './mesin-izin.ts'
import type { PeranPelaku } from './roles.ts'
import { PERAN_PENYUSUN } from './roles.ts'

/** States of a crosscutting link from a node of one OPD to a node of another. Stored by name. */
export const STATUS_KAITAN_LINTAS = ['diusulkan', 'diterima', 'ditolak'] as const
export type StatusKaitanLintas = (typeof STATUS_KAITAN_LINTAS)[number]

/** The state before the first. Never stored. */
export const KAITAN_LINTAS_BELUM_ADA = 'belumAda'
export type KeadaanKaitanLintas = StatusKaitanLintas | typeof KAITAN_LINTAS_BELUM_ADA

/** Raised whenever a state or event changes its meaning. */
export const KAITAN_LINTAS_MACHINE_VERSION = 1

export interface FaktaKaitanLintas {
  readonly pelaku: {
    readonly id: string
    readonly peran: readonly PeranPelaku[]
    /** OPD in which the person holds these roles today. */
    readonly opdId: readonly string[]
  }
  readonly opdPengusul: string
  readonly opdPenerima: string
  /** Both nodes still exist. */
  readonly simpulAda: boolean
}

/** Events of kaitan-lintas.machine. */
export type PeristiwaKaitanLintas =
  | { readonly type: 'usulkan' }
  | { readonly type: 'terima' }
  | { readonly type: 'tolak'; readonly alasan: string }

const on = guardsOn<PeristiwaKaitanLintas, FaktaKaitanLintas>()

const ofOpd =
  (
    opd: (f: FaktaKaitanLintas) => string,
    message: string
  ): Syarat<FaktaKaitanLintas, PeristiwaKaitanLintas> =>
  (f) =>
    f.pelaku.opdId.includes(opd(f))
      ? null
      : { code: 'TIDAK_BERHAK', message, advice: 'Minta perangkat daerah itu melakukannya.' }

/** Named guards of kaitan-lintas.machine. */
export const SYARAT_KAITAN_LINTAS = {
  lintasOpd: (f) =>
    f.opdPengusul === f.opdPenerima
      ? belum(
          'Kaitan lintas perangkat daerah menghubungkan dua perangkat daerah yang berbeda.',
          'Pilih simpul pada Renstra perangkat daerah lain.'
        )
      : null,
  simpulAda: (f) =>
    f.simpulAda
      ? null
      : belum(
          'Salah satu simpul yang dikaitkan sudah dihapus, atau Renstranya sudah digantikan atau berakhir.',
          'Pilih simpul yang masih ada, lalu usulkan lagi.'
        ),
  dariPengusul: ofOpd((f) => f.opdPengusul, 'Kaitan diusulkan oleh perangkat daerah pemilik simpul asal.'),
  dariPenerima: ofOpd(
    (f) => f.opdPenerima,
    'Kaitan diterima atau ditolak oleh perangkat daerah yang dituju.'
  ),
  alasanTerisi: on('tolak', ({ alasan }) => tanpaAlasan(alasan))
} satisfies Record<string, Syarat<FaktaKaitanLintas, PeristiwaKaitanLintas>>

export type SyaratKaitanLintasNama = keyof typeof SYARAT_KAITAN_LINTAS

type Izin = IzinMesin<SyaratKaitanLintasNama>
const allows = allowsWith(SYARAT_KAITAN_LINTAS)
const boleh = (peran: Izin['peran'], ...syarat: Izin['syarat']) => ({
  type: 'boleh' as const,
  params: { peran, syarat } satisfies Izin
})

/** A crosscutting link: one OPD proposes that its node depends on another's, the other accepts or declines. */
export const kaitanLintasMachine = setup({
  types: {
    context: {} as { readonly facts: FaktaKaitanLintas },
    events: {} as PeristiwaKaitanLintas,
    input: {} as { readonly facts: FaktaKaitanLintas }
  },
  guards: { boleh: ({ context, event }, izin: Izin) => allows(izin, context.facts, event) }
}).createMachine({
  id: 'kaitanLintas',
  context: ({ input }) => ({ facts: input.facts }),
  initial: KAITAN_LINTAS_BELUM_ADA,
  states: {
    belumAda: {
      on: {
        usulkan: {
          target: 'diusulkan',
          guard: boleh(PERAN_PENYUSUN, 'dariPengusul', 'lintasOpd', 'simpulAda')
        }
      }
    },
    diusulkan: {
      on: {
        terima: { target: 'diterima', guard: boleh(['kepalaOpd'], 'dariPenerima', 'simpulAda') },
        tolak: { target: 'ditolak', guard: boleh(['kepalaOpd'], 'dariPenerima', 'alasanTerisi') }
      }
    },
    diterima: { type: 'final' },
    ditolak: { type: 'final' }
  }
})
