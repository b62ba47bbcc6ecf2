import { setup } from 'xstate'
import type { FaktaCatatan, PeristiwaCatatan } from './catatan-fakta.ts'
import type { CabangCatatanNama, SyaratCatatanNama } from './catatan-syarat.ts'
import { CABANG_CATATAN, PERAN_PEMERIKSA, SYARAT_CATATAN } from './catatan-syarat.ts'
import type { IzinMesin } from './mesin-izin.ts'
import { allowsWith } from './mesin-izin.ts'
import { PERAN_PENYUSUN } from './roles.ts'

/** States of a thread in order of life. Stored by name. */
export const STATUS_CATATAN = ['terbuka', 'dijawab', 'selesai'] as const
export type StatusCatatan = (typeof STATUS_CATATAN)[number]

/** The state before the first: a thread that does not exist yet. Never stored. */
export const CATATAN_BELUM_ADA = 'belumAda'
export type KeadaanCatatan = StatusCatatan | typeof CATATAN_BELUM_ADA

/** Raised whenever a state or event changes its meaning. */
export const CATATAN_MACHINE_VERSION = 1

type Izin = IzinMesin<SyaratCatatanNama, CabangCatatanNama>
const allows = allowsWith(SYARAT_CATATAN)
const may = (peran: Izin['peran'], ...syarat: Izin['syarat']): Izin => ({
  peran,
  syarat: ['naskahMasihDisusun', 'bukanPemeriksaPenyunting', ...syarat]
})
const boleh = (params: Izin) => ({ type: 'boleh' as const, params })

/** Somebody who writes plans of this OPD speaks for the OPD, so their roles come first. */
const semua = [...PERAN_PENYUSUN, ...PERAN_PEMERIKSA] as const

const dibalas = may(semua, 'balasanTerisi')
const selesaikan = { target: 'selesai', guard: boleh(may(semua, 'pihakPenulis')) } as const
const bukaLagi = { target: 'terbuka', guard: boleh(may(semua, 'pihakPenulis')) } as const
const usulan = {
  terapkanUsulan: {
    target: 'dijawab',
    guard: boleh(may(PERAN_PENYUSUN, 'usulanMenunggu', 'simpulAda', 'naskahTerbuka'))
  },
  tolakUsulan: {
    target: 'dijawab',
    guard: boleh(may(PERAN_PENYUSUN, 'usulanMenunggu', 'alasanTerisi'))
  }
} as const

/** One thread on (node, field, version). That it is outdated, or its node gone, is derived and no state. */
export const catatanMachine = setup({
  types: {
    context: {} as { readonly facts: FaktaCatatan },
    events: {} as PeristiwaCatatan,
    input: {} as { readonly facts: FaktaCatatan }
  },
  guards: {
    boleh: ({ context, event }, izin: Izin) =>
      allows(izin, context.facts, event) &&
      (izin.cabang === undefined || CABANG_CATATAN[izin.cabang](context.facts))
  }
}).createMachine({
  id: 'catatan',
  context: ({ input }) => ({ facts: input.facts }),
  initial: CATATAN_BELUM_ADA,
  states: {
    belumAda: {
      on: {
        tulis: {
          target: 'terbuka',
          guard: boleh(may(semua, 'simpulAda', 'isiTerisi', 'wajibOlehPemeriksa'))
        }
      }
    },
    terbuka: {
      on: {
        balas: [
          { target: 'dijawab', guard: boleh({ ...dibalas, cabang: 'menjawab' }) },
          { target: 'terbuka', guard: boleh(dibalas) }
        ],
        selesaikan,
        ...usulan
      }
    },
    dijawab: { on: { balas: { target: 'dijawab', guard: boleh(dibalas) }, selesaikan, bukaLagi, ...usulan } },
    selesai: { on: { bukaLagi } }
  }
})
