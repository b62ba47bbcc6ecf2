import { setup } from 'xstate'
import { belum } from './guard.ts'
import type { FaktaPelaku, IzinMesin, Syarat } from './mesin-izin.ts'
import { allowsWith } from './mesin-izin.ts'
import { PERAN_PENYUSUN } from './roles.ts'

/** States of the computation of an evaluation sheet, a background job. Stored by name. */
export const STATUS_PERHITUNGAN = ['antre', 'berjalan', 'selesai', 'gagal', 'dibatalkan'] as const
export type StatusPerhitungan = (typeof STATUS_PERHITUNGAN)[number]

/** The state before the first. Never stored. */
export const PERHITUNGAN_BELUM_ADA = 'belumAda'
export type KeadaanPerhitungan = StatusPerhitungan | typeof PERHITUNGAN_BELUM_ADA

/** Raised whenever a state or event changes its meaning. */
export const PERHITUNGAN_MACHINE_VERSION = 1

/** Times a failed computation is tried again before a person must ask for it. */
export const batasPercobaan = 3

export interface FaktaPerhitungan extends FaktaPelaku {
  /** Times the computation has been begun. */
  readonly percobaan: number
}

/** Events of perhitungan.machine. */
export type PeristiwaPerhitungan =
  | { readonly type: 'minta' }
  | { readonly type: 'mulai' }
  | { readonly type: 'selesaikan' }
  | { readonly type: 'gagalkan'; readonly alasan: string }
  | { readonly type: 'ulangi' }
  | { readonly type: 'batalkan' }

/** Named guards of perhitungan.machine. */
export const SYARAT_PERHITUNGAN = {
  masihBolehDicoba: (f) =>
    f.percobaan < batasPercobaan || !f.pelaku.peran.includes('sistem')
      ? null
      : belum(
          `Perhitungan sudah gagal ${f.percobaan} kali dan tidak diulangi sendiri.`,
          'Periksa penyebabnya, lalu minta perhitungan lagi.'
        )
} satisfies Record<string, Syarat<FaktaPerhitungan, PeristiwaPerhitungan>>

export type SyaratPerhitunganNama = keyof typeof SYARAT_PERHITUNGAN

type Izin = IzinMesin<SyaratPerhitunganNama>
const allows = allowsWith(SYARAT_PERHITUNGAN)
const boleh = (peran: Izin['peran'], ...syarat: Izin['syarat']) => ({
  type: 'boleh' as const,
  params: { peran, syarat } satisfies Izin
})

const sistem = ['sistem'] as const
const orang = [...PERAN_PENYUSUN, 'verifikator', 'kepalaBappelitbangda'] as const
const batalkan = { target: 'dibatalkan', guard: boleh(orang) } as const

/** The computation of an evaluation sheet: a job that people start and stop, and that retries by itself. */
export const perhitunganMachine = setup({
  types: {
    context: {} as { readonly facts: FaktaPerhitungan },
    events: {} as PeristiwaPerhitungan,
    input: {} as { readonly facts: FaktaPerhitungan }
  },
  guards: { boleh: ({ context, event }, izin: Izin) => allows(izin, context.facts, event) }
}).createMachine({
  id: 'perhitungan',
  context: ({ input }) => ({ facts: input.facts }),
  initial: PERHITUNGAN_BELUM_ADA,
  states: {
    belumAda: { on: { minta: { target: 'antre', guard: boleh([...orang, ...sistem]) } } },
    antre: { on: { mulai: { target: 'berjalan', guard: boleh(sistem) }, batalkan } },
    berjalan: {
      on: {
        selesaikan: { target: 'selesai', guard: boleh(sistem) },
        gagalkan: { target: 'gagal', guard: boleh(sistem) },
        batalkan
      }
    },
    selesai: { on: { minta: { target: 'antre', guard: boleh([...orang, ...sistem]) } } },
    gagal: { on: { ulangi: { target: 'antre', guard: boleh([...orang, ...sistem], 'masihBolehDicoba') } } },
    dibatalkan: { on: { minta: { target: 'antre', guard: boleh(orang) } } }
  }
})
