import { type BedaIndukTercatat, type IndukKepala, listBedaInduk, readNaskah } from '@selaras/db'
import type { Result } from '@selaras/domain'
import {
  indukUntuk,
  perubahanIndukUntuk,
  type StatusSimpulNaskah,
  type Tinjauan,
  versiKini
} from '@selaras/domain/induk'
import type { Json } from '@selaras/domain/naskah'
import { LABEL_TAHAP_INDUK } from '@selaras/domain/tahap'
import { berlakuSejak } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { indukHeads, sedangDiubah } from '../induk/heads.ts'
import { kaitkan, lepasKaitan, tegaskan } from '../induk/kaitan.ts'
import { type KaitanDilihat, parentsOf, viewKaitan, viewStatus } from '../induk/lihat.ts'
import { readable } from '../induk/peristiwa.ts'
import { notFound } from '../naskah/edit.ts'
import { waktuTahap } from '../naskah/waktu.ts'
import { isUuid, NaskahDilihat, NaskahType } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

const IndukRingkasType = builder.objectRef<IndukKepala>('IndukRingkas').implement({
  description: 'Head of a parent plan.',
  fields: (t) => ({
    id: t.exposeID('id'),
    rumpunId: t.exposeID('rumpunId'),
    jenis: t.exposeString('jenis'),
    judul: t.exposeString('judul'),
    tahap: t.exposeString('tahap'),
    label: t.string({ resolve: ({ tahap }) => LABEL_TAHAP_INDUK[tahap] })
  })
})

const TinjauanType = builder.objectRef<Tinjauan>('Tinjauan').implement({
  description: 'A parent that reads differently now than it was confirmed; `baru` null = it is gone.',
  fields: (t) => ({
    kaitanId: t.exposeID('kaitanId'),
    indukSimpulId: t.exposeID('indukSimpulId'),
    lama: t.field({ type: 'Json', resolve: (one) => one.lama as unknown as Json }),
    baru: t.field({ type: 'Json', nullable: true, resolve: (one) => one.baru as unknown as Json })
  })
})

const KaitanType = builder.objectRef<KaitanDilihat>('Kaitan').implement({
  description: 'A link of a tujuan or sasaran to one of its parents.',
  fields: (t) => ({
    id: t.id({ resolve: ({ kaitan }) => kaitan.id }),
    simpulId: t.id({ resolve: ({ kaitan }) => kaitan.simpulId }),
    jenis: t.string({ description: 'induk or nspk', resolve: ({ kaitan }) => kaitan.jenis }),
    indukId: t.exposeID('indukId', { nullable: true, description: 'The version that counts now.' }),
    indukLalu: t.field({
      type: IndukRingkasType,
      nullable: true,
      description: 'Where no version counts any more: the last one there was.',
      resolve: async ({ kaitan, indukId }, _args, context) =>
        kaitan.jenis === 'induk' && indukId === null
          ? ((await indukHeads(context)).findLast((one) => one.rumpunId === kaitan.rumpunId) ?? null)
          : null
    }),
    indukSimpulId: t.id({
      nullable: true,
      resolve: ({ kaitan }) => (kaitan.jenis === 'induk' ? kaitan.indukSimpulId : null)
    }),
    nspkUraian: t.string({
      nullable: true,
      resolve: ({ kaitan }) => (kaitan.jenis === 'nspk' ? kaitan.uraian : null)
    }),
    nspkSumber: t.string({
      nullable: true,
      resolve: ({ kaitan }) => (kaitan.jenis === 'nspk' ? kaitan.sumber : null)
    }),
    ditegaskan: t.field({
      type: 'Json',
      nullable: true,
      description: 'Content of the parent as its owner confirmed it.',
      resolve: ({ kaitan }) =>
        kaitan.jenis === 'induk' ? ((kaitan.ditegaskan?.isi ?? null) as unknown as Json) : null
    }),
    ditegaskanPada: t.field({
      type: 'Waktu',
      nullable: true,
      resolve: ({ kaitan }) => kaitan.ditegaskanPada
    }),
    ditegaskanOleh: t.string({
      nullable: true,
      resolve: async ({ kaitan }, _args, context) =>
        kaitan.ditegaskanOleh === null
          ? null
          : ((await context.names()).get(kaitan.ditegaskanOleh) ?? 'Sistem')
    }),
    keadaan: t.exposeString('keadaan', { description: 'ditegaskan, belumDitegaskan or perluDitinjau' }),
    tinjauan: t.field({ type: TinjauanType, nullable: true, resolve: ({ tinjauan }) => tinjauan })
  })
})

const StatusSimpulType = builder.objectRef<StatusSimpulNaskah>('StatusSimpul').implement({
  description: 'The derived state of a row of the cascade (simpul.machine).',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId'),
    keadaan: t.exposeString('keadaan'),
    indukBerubah: t.exposeBoolean('indukBerubah'),
    tinjauan: t.field({ type: [TinjauanType], resolve: (one) => [...one.tinjauan] })
  })
})

interface WajibDitinjau {
  readonly induk: IndukKepala
  readonly sejak: string
  readonly batas: string | null
  readonly sisaHari: number | null
  readonly sedangDitinjau: boolean
}

const WajibDitinjauType = builder.objectRef<WajibDitinjau>('WajibDitinjau').implement({
  description: 'A plan in force whose parent changed after it: to be looked at until `batas`.',
  fields: (t) => ({
    induk: t.field({ type: IndukRingkasType, resolve: (one) => one.induk }),
    sejak: t.exposeString('sejak'),
    batas: t.exposeString('batas', { nullable: true }),
    sisaHari: t.exposeInt('sisaHari', { nullable: true, description: 'Negative = overdue.' }),
    sedangDitinjau: t.exposeBoolean('sedangDitinjau', {
      description: 'A perubahan or reviu of the plan is under way: nobody is reminded any more.'
    })
  })
})

const BedaIndukType = builder.objectRef<BedaIndukTercatat>('BedaInduk').implement({
  description:
    'Differences between the draft of the parent that a plan was made from and the parent as it was fixed.',
  fields: (t) => ({
    id: t.exposeID('id'),
    isi: t.expose('isi', { type: 'Json' }),
    waktu: t.field({ type: 'Waktu', resolve: (one) => one.waktu })
  })
})

builder.objectFields(NaskahType, (t) => ({
  kaitan: t.field({
    type: [KaitanType],
    nullable: true,
    complexity: { field: 5, multiplier: 1 },
    description: 'Links of tujuan and sasaran to their parents; null where the content is not open.',
    resolve: async (dilihat, _args, context) => {
      const parents = await parentsOf(context, dilihat)
      return parents === null ? null : [...viewKaitan(parents)]
    }
  }),
  statusSimpul: t.field({
    type: [StatusSimpulType],
    nullable: true,
    complexity: { field: 5, multiplier: 1 },
    resolve: async (dilihat, _args, context) => {
      const states = await viewStatus(context, dilihat)
      return states === null ? null : [...states]
    }
  }),
  bedaInduk: t.field({
    type: [BedaIndukType],
    nullable: true,
    resolve: async (dilihat, _args, context) =>
      (await dilihat.content(context)) === null
        ? null
        : context.inOpd(dilihat.kepala.opdId, (tx) => listBedaInduk(tx, dilihat.kepala.id))
  }),
  indukTersedia: t.field({
    type: [IndukRingkasType],
    description: 'Parent plans that share years with this one, the main one first.',
    resolve: async ({ kepala }, _args, context) => [
      ...indukUntuk(versiKini(await indukHeads(context)), kepala.tahun)
    ]
  }),
  wajibDitinjau: t.field({
    type: WajibDitinjauType,
    nullable: true,
    resolve: async ({ kepala }, _args, context) => {
      const log = await context.tahapLog(kepala.id)
      const changed = perubahanIndukUntuk(
        { berlaku: kepala.tahap === 'berlaku', tahun: kepala.tahun, sejak: berlakuSejak(kepala, log) },
        await indukHeads(context)
      )
      if (changed === null) return null
      const { hariIni } = await context.tenant()
      const saat = { hariIni, pengaturan: await context.pengaturan(), indukBerubah: changed.sejak }
      const { tenggat } = waktuTahap(kepala, log, saat)
      return {
        ...changed,
        batas: tenggat?.jatuhTempo ?? null,
        sisaHari: tenggat?.sisaHari ?? null,
        sedangDitinjau: (await sedangDiubah(context)).has(kepala.id)
      }
    }
  })
}))

class KaitanTercatat {
  readonly naskah: NaskahDilihat

  constructor(naskah: NaskahDilihat) {
    this.naskah = naskah
  }
}

const KaitanTercatatType = builder.objectType(KaitanTercatat, {
  name: 'KaitanTercatat',
  isTypeOf: (value) => value instanceof KaitanTercatat,
  fields: (t) => ({ naskah: t.field({ type: NaskahType, resolve: ({ naskah }) => naskah }) })
})

const KaitanHasil = builder.unionType('KaitanHasil', {
  types: [KaitanTercatatType, PenolakanType],
  resolveType: refusalOr('KaitanTercatat')
})

async function recorded(context: Context, naskahId: string, done: Result<unknown>) {
  if (!done.ok) return new Penolakan(done.refusal)
  const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
  return kepala === null ? new Penolakan(notFound().refusal) : new KaitanTercatat(new NaskahDilihat(kepala))
}

const IndukDipilihInput = builder.inputType('IndukDipilihInput', {
  fields: (t) => ({ rumpunId: t.id(), simpulId: t.id() })
})
const NspkInput = builder.inputType('NspkInput', {
  fields: (t) => ({ uraian: t.string(), sumber: t.string() })
})

builder.mutationField('kaitkan', (t) =>
  t.field({
    type: KaitanHasil,
    description: 'Links a tujuan or sasaran to parents, confirmed as they read now.',
    args: {
      naskahId: t.arg.id(),
      kunci: t.arg.id(),
      simpulId: t.arg.id(),
      induk: t.arg({ type: [IndukDipilihInput] }),
      nspk: t.arg({ type: NspkInput, required: false })
    },
    resolve: async (_root, { naskahId, kunci, simpulId, induk, nspk }, context) => {
      const ids = [naskahId, simpulId, ...induk.flatMap((one) => [one.rumpunId, one.simpulId])]
      if (!ids.every(isUuid)) return new Penolakan(notFound().refusal)
      const done = await kaitkan(context, {
        naskahId,
        kunci,
        simpulId,
        induk: induk.slice(0, 50),
        nspk: nspk ? { uraian: readable(nspk.uraian), sumber: readable(nspk.sumber) } : null
      })
      return recorded(context, naskahId, done)
    }
  })
)

builder.mutationField('lepasKaitan', (t) =>
  t.field({
    type: KaitanHasil,
    args: { naskahId: t.arg.id(), kunci: t.arg.id(), kaitanId: t.arg.idList() },
    resolve: async (_root, { naskahId, kunci, kaitanId }, context) => {
      if (![naskahId, ...kaitanId].every(isUuid)) return new Penolakan(notFound().refusal)
      const request = { naskahId, kunci, kaitanId: kaitanId.slice(0, 500) }
      return recorded(context, naskahId, await lepasKaitan(context, request))
    }
  })
)

builder.mutationField('tegaskan', (t) =>
  t.field({
    type: KaitanHasil,
    description: 'Confirms that these rows still answer their parents as the parents read now.',
    args: { naskahId: t.arg.id(), kunci: t.arg.id(), simpulId: t.arg.idList() },
    resolve: async (_root, { naskahId, kunci, simpulId }, context) => {
      if (![naskahId, ...simpulId].every(isUuid)) return new Penolakan(notFound().refusal)
      const request = { naskahId, kunci, simpulId: simpulId.slice(0, 2000) }
      return recorded(context, naskahId, await tegaskan(context, request))
    }
  })
)
