import { setup } from 'xstate'
import type { FaktaEvaluasi, PeristiwaEvaluasi } from './evaluasi-fakta.ts'
import type { SyaratEvaluasiNama } from './evaluasi-syarat.ts'
import { SYARAT_EVALUASI } from './evaluasi-syarat.ts'
import type { IzinMesin } from './mesin-izin.ts'
import { allowsWith } from './mesin-izin.ts'
import { PERAN_PENYUSUN } from './roles.ts'

/** States of an evaluation sheet in order of life. Stored by name. */
export const STATUS_EVALUASI = [
  'disusun',
  'disampaikan',
  'ditelaah',
  'direkomendasikan',
  'ditindaklanjuti',
  'dilaporkanKeKepalaDaerah',
  'selesai'
] as const
export type StatusEvaluasi = (typeof STATUS_EVALUASI)[number]

/** The state before the first. Never stored. */
export const EVALUASI_BELUM_ADA = 'belumAda'
export type KeadaanEvaluasi = StatusEvaluasi | typeof EVALUASI_BELUM_ADA

/** Raised whenever a state or event changes its meaning. */
export const EVALUASI_MACHINE_VERSION = 1

type Izin = IzinMesin<SyaratEvaluasiNama>
const allows = allowsWith(SYARAT_EVALUASI)
const boleh = (peran: Izin['peran'], ...syarat: Izin['syarat']) => ({
  type: 'boleh' as const,
  params: { peran, syarat } satisfies Izin
})

const opd = ['kepalaOpd'] as const
const bappelitbangda = ['kepalaBappelitbangda'] as const
const penelaah = ['verifikator', 'kepalaBappelitbangda'] as const

/** One evaluation sheet: written by the OPD, reviewed by Bappelitbangda, reported to the kepala daerah. */
export const evaluasiMachine = setup({
  types: {
    context: {} as { readonly facts: FaktaEvaluasi },
    events: {} as PeristiwaEvaluasi,
    input: {} as { readonly facts: FaktaEvaluasi }
  },
  guards: { boleh: ({ context, event }, izin: Izin) => allows(izin, context.facts, event) }
}).createMachine({
  id: 'evaluasi',
  context: ({ input }) => ({ facts: input.facts }),
  initial: EVALUASI_BELUM_ADA,
  states: {
    belumAda: { on: { susun: { target: 'disusun', guard: boleh(PERAN_PENYUSUN) } } },
    disusun: {
      on: {
        sampaikan: { target: 'disampaikan', guard: boleh(opd, 'realisasiLengkap', 'perhitunganSelesai') }
      }
    },
    disampaikan: {
      on: {
        telaah: { target: 'ditelaah', guard: boleh(penelaah, 'bukanPenyusun') },
        kembalikan: { target: 'disusun', guard: boleh(penelaah, 'bukanPenyusun', 'alasanTerisi') }
      }
    },
    ditelaah: {
      on: {
        rekomendasikan: {
          target: 'direkomendasikan',
          guard: boleh(bappelitbangda, 'bukanPenyusun', 'rekomendasiAda')
        },
        kembalikan: { target: 'disusun', guard: boleh(penelaah, 'bukanPenyusun', 'alasanTerisi') }
      }
    },
    direkomendasikan: {
      on: { tindaklanjuti: { target: 'ditindaklanjuti', guard: boleh(opd, 'rekomendasiTerjawab') } }
    },
    ditindaklanjuti: {
      on: { laporkan: { target: 'dilaporkanKeKepalaDaerah', guard: boleh(bappelitbangda) } }
    },
    dilaporkanKeKepalaDaerah: { on: { selesaikan: { target: 'selesai', guard: boleh(bappelitbangda) } } },
    selesai: { type: 'final' }
  }
})
