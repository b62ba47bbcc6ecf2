import { setup } from 'xstate'
import type { IzinMesin } from './mesin-izin.ts'
import { allowsWith } from './mesin-izin.ts'
import type { FaktaVerifikasi, PeristiwaVerifikasi } from './verifikasi-fakta.ts'
import type { SyaratVerifikasiNama } from './verifikasi-syarat.ts'
import { SYARAT_VERIFIKASI_PUTARAN } from './verifikasi-syarat.ts'

/** States of a round in order of life. Stored by name. */
export const STATUS_PUTARAN = ['dibuka', 'diperiksa', 'disimpulkan', 'ditutup'] as const
export type StatusPutaran = (typeof STATUS_PUTARAN)[number]

/** Raised whenever a state or event changes its meaning. */
export const VERIFIKASI_MACHINE_VERSION = 1

type Izin = IzinMesin<SyaratVerifikasiNama>
const allows = allowsWith(SYARAT_VERIFIKASI_PUTARAN)
const boleh = (peran: Izin['peran'], ...syarat: Izin['syarat']) => ({
  type: 'boleh' as const,
  params: { peran, syarat: ['naskahMasihDiverifikasi', ...syarat] } satisfies Izin
})

const kepala = ['kepalaBappelitbangda'] as const
const pemeriksa = ['verifikator', 'kepalaBappelitbangda'] as const

const tugaskan = { guard: boleh(kepala, 'petugasBerhak') }
const cabutTugas = { guard: boleh(kepala, 'petugasBertugas') }
const perpanjang = { guard: boleh(kepala, 'batasMaju') }

/** One round of verification: opened by a submission, closed together with the step of the plan that it decides. */
export const verifikasiMachine = setup({
  types: {
    context: {} as { readonly facts: FaktaVerifikasi },
    events: {} as PeristiwaVerifikasi,
    input: {} as { readonly facts: FaktaVerifikasi }
  },
  guards: { boleh: ({ context, event }, izin: Izin) => allows(izin, context.facts, event) }
}).createMachine({
  id: 'verifikasi',
  context: ({ input }) => ({ facts: input.facts }),
  initial: 'dibuka',
  states: {
    dibuka: {
      on: {
        tugaskan,
        cabutTugas,
        perpanjang,
        mulaiPeriksa: { target: 'diperiksa', guard: boleh(pemeriksa, 'bukanPenyunting') },
        tarik: { target: 'ditutup', guard: boleh(['kepalaOpd']) }
      }
    },
    diperiksa: {
      on: {
        tugaskan,
        cabutTugas,
        perpanjang,
        catatHasil: { guard: boleh(pemeriksa, 'bukanPenyunting') },
        simpulkan: {
          target: 'disimpulkan',
          guard: boleh(
            pemeriksa,
            'bukanPenyunting',
            'putusanLengkap',
            'periksaKritisTerjawab',
            'tindakLanjutTerisi',
            'simpulanSejalan'
          )
        }
      }
    },
    disimpulkan: {
      on: {
        perpanjang,
        batalkanSimpulan: {
          target: 'diperiksa',
          guard: boleh(pemeriksa, 'bukanPenyunting', 'alasanTerisi')
        },
        tutup: { target: 'ditutup', guard: boleh(kepala, 'bukanPenyunting', 'hasilMenurutSimpulan') }
      }
    },
    ditutup: { type: 'final' }
  }
})
