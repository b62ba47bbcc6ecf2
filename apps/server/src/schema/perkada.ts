import { resolveCursorConnection } from '@pothos/plugin-relay'
import {
  listNaskahInTahap,
  listPerkada,
  type NaskahKepala,
  type NaskahPerkada,
  type PerkadaTersimpan,
  type PindaianPerkada,
  perkadaOfNaskah
} from '@selaras/db'
import type { Json } from '@selaras/domain/naskah'
import { DAPAT_DIMUAT, sebutanPemda } from '@selaras/domain/perkada'
import { LABEL_TAHAP } from '@selaras/domain/tahap'
import { templatPerkada } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { tahapOf } from '../naskah/facts.ts'
import {
  kepalaNaskahOf,
  kurangOf,
  type LampiranBeku,
  lampiranOf,
  nameOf,
  pemdaOf,
  perkadaOf,
  pindaianPerkadaOf,
  rantaiOf,
  ruangOf
} from '../penetapan/baca.ts'
import { findPerkada } from '../penetapan/tulis.ts'
import { isUuid, NaskahType } from './naskah.ts'
import { RantaiParafType } from './paraf.ts'
import { findOpd, OpdType } from './pemda.ts'

const NaskahPerkadaType = builder.objectRef<NaskahPerkada>('NaskahPerkada').implement({
  description: 'A plan of a Perkada, one Lampiran each.',
  fields: (t) => ({
    naskahId: t.exposeID('naskahId'),
    urutan: t.exposeInt('urutan'),
    opd: t.field({ type: OpdType, resolve: (one, _args, context) => findOpd(context, one.opdId) }),
    judul: t.string({
      resolve: async (one, _args, context) => (await kepalaNaskahOf(context, one.naskahId))?.judul ?? ''
    }),
    tahap: t.string({
      nullable: true,
      resolve: async (one, _args, context) => {
        const kepala = await kepalaNaskahOf(context, one.naskahId)
        return kepala ? tahapOf(kepala) : null
      }
    }),
    tahapLabel: t.string({
      nullable: true,
      resolve: async (one, _args, context) => {
        const kepala = await kepalaNaskahOf(context, one.naskahId)
        return kepala ? LABEL_TAHAP[tahapOf(kepala)] : null
      }
    }),
    rantaiParaf: t.field({
      type: RantaiParafType,
      nullable: true,
      description: 'The chain of paraf that counts.',
      resolve: async (one, _args, context) => {
        const rantai = (await rantaiOf(context, one.naskahId))?.find((chain) => chain.gugur === null)
        return rantai ? { rantai, opdId: one.opdId } : null
      }
    }),
    potretId: t.id({
      nullable: true,
      description: 'The frozen Dokumen that is the law; null before penetapan.',
      resolve: (one) => one.beku?.potretId ?? null
    }),
    hash: t.string({ nullable: true, resolve: (one) => one.beku?.hash ?? null }),
    jangkarPanjang: t.int({
      nullable: true,
      description: 'Entries of the plan’s jejak when it was fixed.',
      resolve: (one) => one.beku?.jangkar.panjang ?? null
    }),
    jangkarHash: t.string({
      nullable: true,
      description: 'Hash of the last of them: shows later that none was rewritten.',
      resolve: (one) => one.beku?.jangkar.hash ?? null
    })
  })
})

const PindaianPerkadaType = builder.objectRef<PindaianPerkada>('PindaianPerkada').implement({
  description:
    'A scan of a Perkada as it was signed; its bytes are served by /berkas/<id>. Never changed or removed.',
  fields: (t) => ({
    id: t.exposeID('id'),
    ke: t.exposeInt('ke', { description: 'From 1.' }),
    nama: t.exposeString('nama'),
    ukuran: t.exposeInt('ukuran', { description: 'Bytes.' }),
    hash: t.exposeString('hash', { description: 'SHA-256, hex.' }),
    alasan: t.string({
      nullable: true,
      description: 'Why the one before was replaced; null for the first.',
      resolve: (one) => one.alasan
    }),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.dibuat }),
    oleh: t.string({ resolve: (one, _args, context) => nameOf(context, one.dibuatOleh) })
  })
})

type Berita = NonNullable<PerkadaTersimpan['pengundangan']>['berita']
const BeritaDaerahType = builder.objectRef<Berita>('BeritaDaerah').implement({
  description: 'Where a Perkada was promulgated.',
  fields: (t) => ({
    nama: t.exposeString('nama'),
    tahun: t.exposeInt('tahun'),
    nomor: t.exposeString('nomor')
  })
})

export const PerkadaType = builder.objectRef<PerkadaTersimpan>('Perkada').implement({
  description: 'A regulation of the head of the pemda that fixes one or many plans.',
  fields: (t) => ({
    id: t.exposeID('id'),
    versi: t.exposeInt('versi', { description: 'Counts changes of text and plans; compare-and-set.' }),
    judul: t.string({ resolve: ({ isi }) => judulOf(isi) }),
    isi: t.field({
      type: 'Json',
      description: 'Its words (packages/domain/src/perkada/perkada.ts, IsiPerkada).',
      resolve: ({ isi }) => isi
    }),
    kurang: t.stringList({
      description: 'What the words still lack before it can be fixed.',
      resolve: (one) => [...kurangOf(one)]
    }),
    peraturan: t.string({
      description: '"Peraturan Bupati Pasuruan"',
      resolve: async (_one, _args, context) => (await sebutan(context)).peraturan
    }),
    beritaDaerah: t.string({
      description: 'Name of the gazette of this pemda.',
      resolve: async (_one, _args, context) => (await sebutan(context)).berita
    }),
    nomor: t.string({ nullable: true, resolve: (one) => one.penetapan?.nomor ?? null }),
    tahun: t.int({ nullable: true, resolve: (one) => one.penetapan?.tahun ?? null }),
    tanggal: t.string({
      nullable: true,
      description: 'ISO day of penetapan.',
      resolve: (one) => one.penetapan?.tanggal ?? null
    }),
    berita: t.field({
      type: BeritaDaerahType,
      nullable: true,
      resolve: (one) => one.pengundangan?.berita ?? null
    }),
    tambahan: t.string({ nullable: true, resolve: (one) => one.pengundangan?.tambahan ?? null }),
    tanggalUndang: t.string({
      nullable: true,
      description: 'ISO day of pengundangan.',
      resolve: (one) => one.pengundangan?.tanggal ?? null
    }),
    diubah: t.field({ type: 'Waktu', resolve: (one) => one.diubah }),
    diubahOleh: t.string({ resolve: (one, _args, context) => nameOf(context, one.diubahOleh) }),
    alasanTidakBolehUbah: t.string({
      nullable: true,
      description: 'Why the person asking may not word it now; null = they may.',
      resolve: async (one, _args, context) => {
        const ruang = await ruangOf(context, one)
        return ruang.ok ? null : `${ruang.refusal.message} ${ruang.refusal.advice}`
      }
    }),
    hanyaMelengkapi: t.boolean({
      description: 'An official has signed: what is filled stands, what is empty may be completed.',
      resolve: async (one, _args, context) => {
        const ruang = await ruangOf(context, one)
        return ruang.ok && ruang.value === 'yangKosong'
      }
    }),
    templat: t.field({
      type: 'Json',
      nullable: true,
      complexity: 20,
      description:
        'The words that the template gives for these plans as the facts are now; Bagian Hukum alone.',
      resolve: async (one, _args, context) => {
        const { hariIni, peranPemda } = await context.tenant()
        if (!peranPemda.includes('bagianHukum')) return null
        return (await context.inTenant((tx) => templatPerkada(tx, one, hariIni))) as Json
      }
    }),
    pindaian: t.field({
      type: [PindaianPerkadaType],
      description: 'Scans of what was signed, newest first: the first one counts, the others were replaced.',
      resolve: async ({ id }, _args, context) => [...((await pindaianPerkadaOf(context, id)) ?? [])]
    }),
    naskah: t.field({ type: [NaskahPerkadaType], resolve: (one) => [...one.naskah] })
  })
})

function judulOf(isi: Json): string {
  const judul = (isi as { readonly judul?: unknown } | null)?.judul
  return typeof judul === 'string' ? judul : ''
}

const sebutan = async (context: Context) => sebutanPemda(await pemdaOf(context))

builder.objectField(NaskahType, 'perkada', (t) =>
  t.field({
    type: PerkadaType,
    nullable: true,
    description: 'The Perkada that is to fix the plan, or has.',
    resolve: async ({ kepala }, _args, context) => (await perkadaOf(context, kepala.id)) ?? null
  })
)

const LampiranType = builder.objectRef<LampiranBeku>('Lampiran').implement({
  description: 'The frozen Dokumen that a Perkada has, or is to have, as its Lampiran.',
  fields: (t) => ({
    potretId: t.exposeID('potretId'),
    hash: t.exposeString('hash', { description: 'SHA-256 of the file, hex.' }),
    dokumen: t.field({
      type: 'Json',
      description: 'The file in the format selaras.renstra/1.',
      resolve: (one) => one.dokumen
    })
  })
})

builder.objectField(NaskahType, 'lampiran', (t) =>
  t.field({
    type: LampiranType,
    nullable: true,
    complexity: 60,
    description: 'What was fixed, else what is being signed, else what was frozen last; null = nothing yet.',
    resolve: async ({ kepala }, _args, context) => {
      context.countIsi()
      return (await lampiranOf(context, kepala.id)) ?? null
    }
  })
)

builder.queryField('perkada', (t) =>
  t.field({
    type: PerkadaType,
    nullable: true,
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => findPerkada(context, id)
  })
)

builder.queryField('daftarPerkada', (t) =>
  t.connection({
    type: PerkadaType,
    description: 'The Perkada this person may see, newest first.',
    resolve: (_root, args, context) =>
      resolveCursorConnection<Promise<PerkadaTersimpan[]>>(
        { args, defaultSize: 50, maxSize: 200, toCursor: (one: PerkadaTersimpan) => one.id },
        ({ limit, after }) =>
          after !== undefined && !isUuid(after)
            ? Promise.resolve([])
            : context.inTenant((tx) =>
                listPerkada(tx, { batas: limit, ...(after === undefined ? {} : { setelah: after }) })
              )
      )
  })
)

interface Calon {
  readonly kepala: NaskahKepala
  readonly perkadaId: string | null
}

const CalonPerkadaType = builder.objectRef<Calon>('CalonPerkada').implement({
  description: 'A plan that may be taken into a Perkada now.',
  fields: (t) => ({
    naskahId: t.id({ resolve: ({ kepala }) => kepala.id }),
    judul: t.string({ resolve: ({ kepala }) => kepala.judul }),
    opd: t.field({ type: OpdType, resolve: ({ kepala }, _args, context) => findOpd(context, kepala.opdId) }),
    tahapLabel: t.string({ resolve: ({ kepala }) => LABEL_TAHAP[tahapOf(kepala)] }),
    perkadaId: t.id({
      nullable: true,
      description: 'The Perkada in which it stands already.',
      resolve: ({ perkadaId }) => perkadaId
    })
  })
})

builder.queryField('calonPerkada', (t) =>
  t.field({
    type: [CalonPerkadaType],
    description: 'Plans from the final draft to the eve of penetapan; at most 500.',
    resolve: (_root, _args, context) =>
      context.inTenant(async (tx) => {
        const plans = (await listNaskahInTahap(tx, [...DAPAT_DIMUAT])).slice(0, 500)
        const taken = await perkadaOfNaskah(
          tx,
          plans.map(({ id }) => id)
        )
        return plans.map((kepala) => ({ kepala, perkadaId: taken.get(kepala.id)?.id ?? null }))
      })
  })
)
