import type { NaskahKepala, TahapTercatat } from '@selaras/db'
import type { KeteranganTahap, PeristiwaTersedia } from '@selaras/domain/tahap'
import { builder } from '../graphql/builder.ts'
import type { WaktuKepala } from '../naskah/waktu.ts'

/** Where a plan stands, with its nearest limit. */
export interface PosisiTahap extends KeteranganTahap {
  readonly waktu: WaktuKepala
}

export const PosisiTahapType = builder.objectRef<PosisiTahap>('PosisiTahap').implement({
  description: 'Where a plan stands: who has it, what happens next, how many days.',
  fields: (t) => ({
    tahap: t.exposeString('tahap'),
    label: t.exposeString('label'),
    pemegang: t.exposeString('pemegang'),
    berikutnya: t.exposeString('berikutnya'),
    urutan: t.exposeInt('urutan'),
    sejak: t.string({
      description: 'ISO day on which the state was entered.',
      resolve: (one) => one.waktu.sejak
    }),
    hari: t.int({ description: 'Days in this state.', resolve: (one) => one.waktu.hari }),
    batas: t.string({
      nullable: true,
      description: 'Last day of the nearest limit, ISO.',
      resolve: (one) => one.waktu.tenggat?.jatuhTempo ?? null
    }),
    batasUraian: t.string({
      nullable: true,
      description: 'What the limit is for.',
      resolve: (one) => one.waktu.tenggat?.uraian ?? null
    }),
    sisaHari: t.int({
      nullable: true,
      description: 'Days to the nearest limit; negative = overdue.',
      resolve: (one) => one.waktu.tenggat?.sisaHari ?? null
    })
  })
})

export const PeristiwaTahapType = builder.objectRef<PeristiwaTersedia>('PeristiwaTahap').implement({
  description: 'An event of the machine in the present state.',
  fields: (t) => ({
    peristiwa: t.exposeString('peristiwa'),
    label: t.exposeString('label'),
    boleh: t.boolean({ resolve: (one) => one.refusal === null }),
    olehSistem: t.exposeBoolean('olehSistem'),
    alasan: t.string({ nullable: true, resolve: (one) => one.refusal?.message ?? null }),
    saran: t.string({ nullable: true, resolve: (one) => one.refusal?.advice ?? null }),
    perluData: t.exposeStringList('perluData')
  })
})

export const LangkahTahapType = builder
  .objectRef<TahapTercatat & { readonly oleh: string }>('LangkahTahap')
  .implement({
    description: 'A row of the tahap log.',
    fields: (t) => ({
      dari: t.string({ nullable: true, resolve: (row) => row.dari }),
      ke: t.string({ resolve: (row) => row.ke }),
      peristiwa: t.string({ resolve: (row) => row.peristiwa }),
      oleh: t.exposeString('oleh'),
      sebagai: t.string({ resolve: (row) => row.sebagai }),
      pada: t.field({ type: 'Waktu', resolve: (row) => row.waktu }),
      alasan: t.exposeString('alasan', { nullable: true })
    })
  })

interface RingkasanTemuan {
  readonly kritis: number
  readonly mayor: number
  readonly minor: number
  readonly info: number
  /** The counts belong to the present version. */
  readonly terkini: boolean
}

export const RingkasanTemuanType = builder.objectRef<RingkasanTemuan>('RingkasanTemuan').implement({
  description: 'Findings by severity; trial rules do not count.',
  fields: (t) => ({
    kritis: t.exposeInt('kritis'),
    mayor: t.exposeInt('mayor'),
    minor: t.exposeInt('minor'),
    info: t.exposeInt('info'),
    terkini: t.exposeBoolean('terkini', {
      description: 'false = the plan has changed since the counts were taken.'
    })
  })
})

/** The counts kept with the head of a plan, or null before its first check. */
export function ringkasanOf(kepala: NaskahKepala): RingkasanTemuan | null {
  const counts = kepala.hitungan
  if (kepala.hitunganVersi === null || typeof counts !== 'object' || counts === null || Array.isArray(counts))
    return null
  const count = (key: string) => Number((counts as Readonly<Record<string, unknown>>)[key] ?? 0)
  return {
    kritis: count('kritis'),
    mayor: count('mayor'),
    minor: count('minor'),
    info: count('info'),
    terkini: kepala.hitunganVersi === kepala.versi
  }
}
