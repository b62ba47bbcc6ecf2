import { type IndukKepala, listUsulan, readIndukLog, type UsulanTercatat } from '@selaras/db'
import type { SimpulInduk } from '@selaras/domain/induk'
import type { Json } from '@selaras/domain/naskah'
import { availableIndukEvents, LABEL_TAHAP_INDUK, mayEditInduk } from '@selaras/domain/tahap'
import { indukFacts } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import { indukContent, indukHeads, openInduk } from '../induk/heads.ts'
import { type BedaDilihat, isKini, type JawabanDilihat, viewJawaban, viewPerbedaan } from '../induk/lihat.ts'
import { pelakuPemda } from '../induk/ubah.ts'
import { findOpd, OpdType } from './pemda.ts'

/** One row of a parent plan, flat; a tree is made by `indukId`. */
export const SimpulIndukType = builder.objectRef<SimpulInduk>('SimpulInduk').implement({
  description: 'One row of a parent plan, flat; a tree is made by `indukId`.',
  fields: (t) => ({
    id: t.exposeID('id'),
    jenis: t.exposeString('jenis'),
    indukId: t.exposeID('indukId', { nullable: true }),
    urutan: t.exposeFloat('urutan'),
    isian: t.field({ type: 'Json', complexity: 0, resolve: (row) => row.isian as Json })
  })
})

export interface PaguIndukDilihat {
  readonly opdId: string
  readonly tahun: number
  readonly rupiah: number | null
}

/** Pagu indikatif of one OPD and year. */
export const PaguIndukType = builder.objectRef<PaguIndukDilihat>('PaguInduk').implement({
  description: 'Pagu indikatif of one OPD and year; null = no amount.',
  fields: (t) => ({
    opdId: t.exposeID('opdId'),
    tahun: t.exposeInt('tahun'),
    rupiah: t.expose('rupiah', { type: 'Rupiah', nullable: true })
  })
})

export const JawabanIndukType = builder.objectRef<JawabanDilihat>('JawabanInduk').implement({
  description: 'A row of a Renstra that answers a row of the parent plan.',
  fields: (t) => ({
    indukSimpulId: t.exposeID('indukSimpulId'),
    opd: t.field({ type: OpdType, resolve: ({ opdId }, _args, context) => findOpd(context, opdId) }),
    naskahId: t.exposeID('naskahId'),
    judul: t.exposeString('judul'),
    simpulId: t.exposeID('simpulId'),
    perluDitinjau: t.exposeBoolean('perluDitinjau')
  })
})

const BedaSimpulIndukType = builder.objectRef<BedaDilihat>('BedaSimpulInduk').implement({
  description: 'A row that this version changes, and the rows of plans that are linked to it.',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId'),
    jenis: t.exposeString('jenis'),
    macam: t.exposeString('macam', { description: 'ditambah, dihapus, diubah or dipindah' }),
    lama: t.field({ type: 'Json', nullable: true, resolve: (one) => one.lama as Json }),
    baru: t.field({ type: 'Json', nullable: true, resolve: (one) => one.baru as Json }),
    menyentuhKaitan: t.exposeBoolean('menyentuhKaitan'),
    redaksional: t.exposeBoolean('redaksional'),
    terdampak: t.field({ type: [JawabanIndukType], resolve: (one) => [...one.terdampak] })
  })
})

interface BedaPagu {
  readonly opdId: string
  readonly tahun: number
  readonly lama: number | null
  readonly baru: number | null
}

const BedaPaguIndukType = builder.objectRef<BedaPagu>('BedaPaguInduk').implement({
  fields: (t) => ({
    opd: t.field({ type: OpdType, resolve: ({ opdId }, _args, context) => findOpd(context, opdId) }),
    tahun: t.exposeInt('tahun'),
    lama: t.expose('lama', { type: 'Rupiah', nullable: true }),
    baru: t.expose('baru', { type: 'Rupiah', nullable: true })
  })
})

interface Perbedaan {
  readonly simpul: readonly BedaDilihat[]
  readonly pagu: readonly BedaPagu[]
}

const PerbedaanIndukType = builder.objectRef<Perbedaan>('PerbedaanInduk').implement({
  description: 'What a version changes of the one before it, and for whom.',
  fields: (t) => ({
    simpul: t.field({ type: [BedaSimpulIndukType], resolve: (one) => [...one.simpul] }),
    pagu: t.field({ type: [BedaPaguIndukType], resolve: (one) => [...one.pagu] })
  })
})

interface PeristiwaIndukDilihat {
  readonly peristiwa: string
  readonly label: string
  readonly boleh: boolean
  readonly alasan: string | null
  readonly saran: string | null
  readonly perluData: readonly string[]
  readonly olehSistem: boolean
}

const PeristiwaIndukType = builder.objectRef<PeristiwaIndukDilihat>('PeristiwaInduk').implement({
  description: 'An event of the machine of a parent plan in the present state.',
  fields: (t) => ({
    peristiwa: t.exposeString('peristiwa'),
    label: t.exposeString('label'),
    boleh: t.exposeBoolean('boleh'),
    alasan: t.exposeString('alasan', { nullable: true }),
    saran: t.exposeString('saran', { nullable: true }),
    perluData: t.stringList({ resolve: (one) => [...one.perluData] }),
    olehSistem: t.exposeBoolean('olehSistem')
  })
})

interface LangkahDilihat {
  readonly dari: string
  readonly ke: string
  readonly peristiwa: string
  readonly oleh: string
  readonly alasan: string | null
  readonly waktu: string
}

const LangkahIndukType = builder.objectRef<LangkahDilihat>('LangkahInduk').implement({
  fields: (t) => ({
    dari: t.exposeString('dari'),
    ke: t.exposeString('ke'),
    peristiwa: t.exposeString('peristiwa'),
    oleh: t.exposeString('oleh'),
    alasan: t.exposeString('alasan', { nullable: true }),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.waktu })
  })
})

const UsulanIndukType = builder.objectRef<UsulanTercatat>('UsulanInduk').implement({
  description: 'What an OPD proposes to the draft of a parent plan, or what its verification says about it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    opd: t.field({ type: OpdType, resolve: ({ opdId }, _args, context) => findOpd(context, opdId) }),
    naskahId: t.exposeID('naskahId'),
    jenis: t.exposeString('jenis'),
    isi: t.expose('isi', { type: 'Json' }),
    status: t.exposeString('status', { description: 'baru, ditampung or ditolak' }),
    tanggapan: t.exposeString('tanggapan', { nullable: true }),
    waktu: t.field({ type: 'Waktu', resolve: (one) => one.waktu })
  })
})

/** One version of an RPJMD or RPD; Bappelitbangda writes it, everybody in the pemda reads it from rancangan awal on. */
export const IndukType = builder.objectRef<IndukKepala>('Induk').implement({
  description:
    'One version of an RPJMD or RPD; Bappelitbangda writes it, everybody in the pemda reads it from rancangan awal on.',
  fields: (t) => ({
    id: t.exposeID('id'),
    rumpunId: t.exposeID('rumpunId', { description: 'Id of the first version: what links point at.' }),
    asalId: t.exposeID('asalId', { nullable: true }),
    jenis: t.exposeString('jenis'),
    judul: t.exposeString('judul'),
    tahun: t.intList({ resolve: ({ tahun }) => [...tahun] }),
    dasar: t.exposeString('dasar', { nullable: true }),
    tahap: t.exposeString('tahap'),
    label: t.string({ resolve: ({ tahap }) => LABEL_TAHAP_INDUK[tahap] }),
    versi: t.exposeInt('versi'),
    penetapan: t.field({ type: 'Json', nullable: true, resolve: (one) => one.penetapan as Json }),
    pengundangan: t.field({ type: 'Json', nullable: true, resolve: (one) => one.pengundangan as Json }),
    berlakuSejak: t.exposeString('berlakuSejak', { nullable: true }),
    contoh: t.exposeBoolean('contoh'),
    diubahPada: t.field({ type: 'Waktu', resolve: ({ diubah }) => diubah }),
    kini: t.boolean({
      description: 'This version is the one that counts now.',
      resolve: (kepala, _args, context) => isKini(context, kepala)
    }),
    bolehUbah: t.boolean({
      resolve: async ({ tahap }, _args, context) =>
        mayEditInduk(tahap, (await context.tenant()).peranPemda).ok
    }),
    alasanTidakBolehUbah: t.string({
      nullable: true,
      resolve: async ({ tahap }, _args, context) => {
        const izin = mayEditInduk(tahap, (await context.tenant()).peranPemda)
        return izin.ok ? null : `${izin.refusal.message} ${izin.refusal.advice}`
      }
    }),
    simpul: t.field({
      type: [SimpulIndukType],
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ id }, _args, context) => [...(await indukContent(context, id)).simpul.values()]
    }),
    pagu: t.field({
      type: [PaguIndukType],
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ id }, _args, context) =>
        [...(await indukContent(context, id)).pagu].flatMap(([opdId, years]) =>
          [...years].map(([tahun, rupiah]) => ({ opdId, tahun, rupiah }))
        )
    }),
    peristiwa: t.field({
      type: [PeristiwaIndukType],
      resolve: (kepala, _args, context) => {
        openInduk(context, kepala.id)
        return context.inTenant(async (tx, tenant) =>
          availableIndukEvents(kepala.tahap, await indukFacts(tx, kepala, pelakuPemda(tenant))).map(
            (one) => ({
              ...one,
              boleh: one.refusal === null,
              alasan: one.refusal?.message ?? null,
              saran: one.refusal?.advice ?? null
            })
          )
        )
      }
    }),
    riwayat: t.field({
      type: [LangkahIndukType],
      resolve: async ({ id }, _args, context) => {
        openInduk(context, id)
        const names = await context.names()
        const log = await context.inTenant((tx) => readIndukLog(tx, id))
        return log.map((row) => ({ ...row, oleh: names.get(row.pelakuId) ?? 'Sistem' }))
      }
    }),
    jawaban: t.field({
      type: [JawabanIndukType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Which row of which Renstra answers which row; an OPD sees its own alone.',
      resolve: async (kepala, _args, context) => [...(await viewJawaban(context, kepala))]
    }),
    usulan: t.field({
      type: [UsulanIndukType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Proposals and remarks for the years of this plan; an OPD sees its own alone.',
      resolve: ({ id, tahun }, _args, context) => {
        openInduk(context, id)
        return context.inTenant((tx) => listUsulan(tx, tahun))
      }
    }),
    perbedaan: t.field({
      type: PerbedaanIndukType,
      nullable: true,
      complexity: { field: 1, multiplier: 1 },
      description: 'What this version changes of the one before it, and for whom; null for a first version.',
      resolve: (kepala, _args, context) => viewPerbedaan(context, kepala)
    })
  })
})

builder.queryField('daftarInduk', (t) =>
  t.field({
    type: [IndukType],
    complexity: { field: 1, multiplier: 1 },
    description: 'Every version of the parent plans of the pemda, oldest first, at most 200.',
    resolve: async (_root, _args, context) => [...(await indukHeads(context))]
  })
)

builder.queryField('induk', (t) =>
  t.field({
    type: IndukType,
    nullable: true,
    description: 'One version by id; null when it does not exist or is not open to this person.',
    args: { id: t.arg.id() },
    resolve: async (_root, { id }, context) =>
      (await indukHeads(context)).find((one) => one.id === id) ?? null
  })
)
