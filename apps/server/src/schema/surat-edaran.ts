import { listSuratEdaran, type SuratEdaran } from '@selaras/db'
import { rollUpAll } from '@selaras/domain/cascade'
import { type BatasPagu, readBatasPagu } from '@selaras/domain/persiapan'
import { builder } from '../graphql/builder.ts'
import { publishSuratEdaran } from '../persiapan/surat-edaran.ts'
import { NaskahType } from './naskah.ts'
import { findOpd, OpdType } from './pemda.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const PaguIndikatifType = builder.objectRef<SuratEdaran['pagu'][number]>('PaguIndikatif').implement({
  description: 'What one OPD may plan with in one year.',
  fields: (t) => ({
    opd: t.field({ type: OpdType, resolve: (one, _args, context) => findOpd(context, one.opdId) }),
    tahun: t.exposeInt('tahun'),
    rupiah: t.field({ type: 'Rupiah', resolve: (one) => one.rupiah })
  })
})

const SuratEdaranType = builder.objectRef<SuratEdaran>('SuratEdaran').implement({
  description: 'The Surat Edaran of the kepala daerah that begins the rancangan of a period.',
  fields: (t) => ({
    id: t.exposeID('id'),
    nomor: t.exposeString('nomor'),
    tanggal: t.exposeString('tanggal', { description: 'ISO day' }),
    tentang: t.exposeString('tentang'),
    untuk: t.exposeString('untuk', { description: 'awal or perubahan' }),
    tahun: t.intList({ resolve: (surat) => [...surat.tahun] }),
    pagu: t.field({
      type: [PaguIndikatifType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Of all OPD for Bappelitbangda and the like, of their own for the people of an OPD.',
      resolve: async (surat, _args, context) => {
        const { peranPemda, opdId } = await context.tenant()
        return surat.pagu.filter((one) => peranPemda.length > 0 || opdId.includes(one.opdId))
      }
    })
  })
})

builder.queryField('daftarSuratEdaran', (t) =>
  t.field({
    type: [SuratEdaranType],
    description: 'Every Surat Edaran of the pemda, newest first, at most 50.',
    resolve: (_root, _args, context) =>
      context.inTenant(async (tx) => (await listSuratEdaran(tx)).slice(0, 50))
  })
)

const PaguTahunType = builder
  .objectRef<{ readonly tahun: number; readonly rupiah: number }>('PaguTahun')
  .implement({
    fields: (t) => ({
      tahun: t.exposeInt('tahun'),
      rupiah: t.field({ type: 'Rupiah', resolve: (one) => one.rupiah })
    })
  })

const BatasPaguType = builder.objectRef<BatasPagu>('BatasPagu').implement({
  description:
    'The ceilings of a plan as the Surat Edaran set them. They inform and block nothing by themselves.',
  fields: (t) => ({
    nomor: t.exposeString('nomor'),
    tanggal: t.exposeString('tanggal'),
    butir: t.field({ type: [PaguTahunType], resolve: (batas) => [...batas.butir] })
  })
})

builder.objectFields(NaskahType, (t) => ({
  batasPagu: t.field({
    type: BatasPaguType,
    nullable: true,
    resolve: ({ kepala }) => readBatasPagu(kepala.fakta)
  }),
  jumlahPagu: t.field({
    type: [PaguTahunType],
    nullable: true,
    complexity: 20,
    description: 'What the plan asks for per year; null where the content is not visible.',
    resolve: async (dilihat, _args, context) => {
      const naskah = await dilihat.content(context)
      if (naskah === null) return null
      return [...rollUpAll(naskah).pagu].flatMap(([tahun, rupiah]) =>
        rupiah !== null && rupiah >= 0 ? [{ tahun, rupiah }] : []
      )
    }
  })
}))

const PaguIndikatifInput = builder.inputType('PaguIndikatifInput', {
  fields: (t) => ({ opdId: t.id(), tahun: t.int(), rupiah: t.field({ type: 'Rupiah' }) })
})

const SuratEdaranInput = builder.inputType('SuratEdaranInput', {
  fields: (t) => ({
    nomor: t.string(),
    tanggal: t.string(),
    tentang: t.string(),
    untuk: t.string({ description: 'awal or perubahan' }),
    tahun: t.intList(),
    pagu: t.field({ type: [PaguIndikatifInput] })
  })
})

class SuratEdaranTerbit {
  readonly surat: SuratEdaran
  readonly melangkah: number
  readonly ditolak: number

  constructor(surat: SuratEdaran, melangkah: number, ditolak: number) {
    this.surat = surat
    this.melangkah = melangkah
    this.ditolak = ditolak
  }
}

const SuratEdaranTerbitType = builder.objectType(SuratEdaranTerbit, {
  name: 'SuratEdaranTerbit',
  isTypeOf: (value) => value instanceof SuratEdaranTerbit,
  fields: (t) => ({
    surat: t.field({ type: SuratEdaranType, resolve: (one) => one.surat }),
    melangkah: t.exposeInt('melangkah', { description: 'How many plans waited for it and went on.' }),
    ditolak: t.exposeInt('ditolak', { description: 'How many plans waited and were refused by the machine.' })
  })
})

const SuratEdaranHasil = builder.unionType('SuratEdaranHasil', {
  types: [SuratEdaranTerbitType, PenolakanType],
  resolveType: refusalOr('SuratEdaranTerbit')
})

builder.mutationField('terbitkanSuratEdaran', (t) =>
  t.field({
    type: SuratEdaranHasil,
    description: 'Records the Surat Edaran with its pagu indikatif; it reaches every plan that waits for it.',
    args: { kunci: t.arg.id(), surat: t.arg({ type: SuratEdaranInput }) },
    resolve: async (_root, { kunci, surat }, context) => {
      const done = await publishSuratEdaran(context, { kunci, surat })
      if (!done.ok) return new Penolakan(done.refusal)
      const { suratId, melangkah, ditolak } = done.value
      const found = (await context.inTenant(listSuratEdaran)).find((one) => one.id === suratId)
      if (!found) throw new Error(`Surat Edaran ${suratId} was issued and is not there`)
      return new SuratEdaranTerbit(found, melangkah, ditolak)
    }
  })
)
