import { setup } from 'xstate'
import type { FaktaRencanaInduk } from './induk-fakta.ts'
import type { IzinInduk } from './induk-izin.ts'
import { objectionsToIndukEvent } from './induk-izin.ts'
import type { PeristiwaInduk } from './induk-peristiwa.ts'

/** States of one version of an RPJMD or RPD in the order of its life. Stored by name. */
export const TAHAP_INDUK = [
  'persiapan',
  'rancanganAwal',
  'rancangan',
  'rancanganAkhir',
  'ditetapkan',
  'berlaku',
  'digantikan',
  'dibatalkan'
] as const
export type TahapInduk = (typeof TAHAP_INDUK)[number]

/** True when the text names a state of the present machine. */
export const isTahapInduk = (text: string): text is TahapInduk =>
  (TAHAP_INDUK as readonly string[]).includes(text)

/** Raised whenever a state or event changes its meaning; then versi.ts maps stored states to the new ones. */
export const INDUK_MACHINE_VERSION = 2

/** The state before the first: a version that does not exist yet. Never stored. */
export const INDUK_BELUM_ADA = 'belumAda'
export type KeadaanInduk = TahapInduk | typeof INDUK_BELUM_ADA

/** What the server must do in the same transaction as the new state. */
export type EfekInduk =
  /** From here on nothing in this version changes. */
  | 'bekukanInduk'
  /** Every plan that waits for its parent goes on. */
  | 'lanjutkanNaskah'
  /** The version before it ends. */
  | 'gantikanInduk'
  /** Proposals that were answered for this version wait for an answer again. */
  | 'kembalikanUsulan'

const boleh = (params: IzinInduk) => ({ type: 'boleh' as const, params })

const bappelitbangda = ['verifikator', 'kepalaBappelitbangda'] as const
const kepala = ['kepalaBappelitbangda'] as const
const structure = ['strukturInduk', 'tujuanBersasaran'] as const
const complete = [...structure, 'sasaranBerindikator', 'targetLengkap', 'paguIndikatifTerisi'] as const

/** A version that was begun by mistake, or is needed no more, ends before penetapan; its reason stays. */
const batal = {
  batalkan: {
    target: 'dibatalkan',
    guard: boleh({ peran: kepala, syarat: [], isian: 'alasanBatalInduk' }),
    actions: ['bekukanInduk', 'kembalikanUsulan']
  }
} as const

const noop = (): void => undefined

/** The life of one version of an RPJMD or RPD. A change of one that is fixed is a new version, which takes its place. */
export const indukMachine = setup({
  types: {
    context: {} as { readonly facts: FaktaRencanaInduk },
    events: {} as PeristiwaInduk,
    input: {} as { readonly facts: FaktaRencanaInduk }
  },
  guards: {
    boleh: ({ context, event }, izin: IzinInduk) =>
      objectionsToIndukEvent(izin, context.facts, event).length === 0
  },
  actions: {
    bekukanInduk: noop,
    lanjutkanNaskah: noop,
    gantikanInduk: noop,
    kembalikanUsulan: noop
  } satisfies Record<EfekInduk, () => void>
}).createMachine({
  id: 'induk',
  context: ({ input }) => ({ facts: input.facts }),
  initial: INDUK_BELUM_ADA,
  states: {
    belumAda: {
      on: {
        buat: {
          target: 'persiapan',
          guard: boleh({ peran: bappelitbangda, syarat: ['asalIndukBerlaku', 'tanpaPerubahanIndukLain'] })
        },
        daftarkan: {
          target: 'berlaku',
          guard: boleh({ peran: bappelitbangda, syarat: [] }),
          actions: ['bekukanInduk', 'lanjutkanNaskah']
        }
      }
    },
    persiapan: {
      on: {
        mulai: {
          target: 'rancanganAwal',
          guard: boleh({ peran: kepala, syarat: ['dasarPerubahanInduk', 'asalIndukBerlaku'] })
        },
        ...batal
      }
    },
    rancanganAwal: {
      on: {
        susunRancangan: { target: 'rancangan', guard: boleh({ peran: kepala, syarat: structure }) },
        ...batal
      }
    },
    rancangan: {
      on: {
        susunRancanganAkhir: {
          target: 'rancanganAkhir',
          guard: boleh({ peran: kepala, syarat: [...complete, 'usulanTerjawab'] })
        },
        ...batal
      }
    },
    rancanganAkhir: {
      on: {
        tetapkan: {
          target: 'ditetapkan',
          guard: boleh({ peran: kepala, syarat: complete, isian: 'penetapanInduk' }),
          actions: ['bekukanInduk', 'lanjutkanNaskah']
        },
        ...batal
      }
    },
    ditetapkan: {
      on: {
        undangkan: {
          target: 'berlaku',
          guard: boleh({ peran: kepala, syarat: [], isian: 'pengundanganInduk' }),
          actions: ['gantikanInduk']
        }
      }
    },
    berlaku: {
      on: {
        gantikan: {
          target: 'digantikan',
          guard: boleh({ peran: ['sistem'], syarat: ['penggantiIndukBerlaku'] })
        }
      }
    },
    digantikan: { type: 'final' },
    dibatalkan: { type: 'final' }
  }
})
