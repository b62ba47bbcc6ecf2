import type { IndukKepala } from '@selaras/db'
import { type Result, refuse } from '@selaras/domain'
import { batasChangeInduk } from '@selaras/domain/induk'
import { JENIS_INDUK } from '@selaras/domain/tahap'
import { indukTidakDitemukan } from '@selaras/jobs'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { readIndukChanges } from '../induk/changes.ts'
import { forgetInduk, indukContent, indukHeads } from '../induk/heads.ts'
import { readable, readPeristiwaInduk } from '../induk/peristiwa.ts'
import { tandaiRedaksional } from '../induk/redaksional.ts'
import {
  buatInduk,
  type IndukDiubah,
  type IndukRequest,
  jawabUsulan,
  langkahInduk,
  ubahInduk
} from '../induk/ubah.ts'
import { IndukType, PaguIndukType, SimpulIndukType } from './induk.ts'
import { isUuid } from './naskah.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'

class IndukTersimpan {
  readonly induk: IndukKepala
  readonly melangkah: number

  constructor(induk: IndukKepala, melangkah: number) {
    this.induk = induk
    this.melangkah = melangkah
  }
}

const IndukTersimpanType = builder.objectType(IndukTersimpan, {
  name: 'IndukTersimpan',
  isTypeOf: (value) => value instanceof IndukTersimpan,
  fields: (t) => ({
    induk: t.field({ type: IndukType, resolve: ({ induk }) => induk }),
    melangkah: t.exposeInt('melangkah', { description: 'Renstra that waited for this step and went on.' })
  })
})

const IndukHasil = builder.unionType('IndukHasil', {
  types: [IndukTersimpanType, PenolakanType],
  resolveType: refusalOr('IndukTersimpan')
})

async function stored(
  context: Context,
  result: Result<{ readonly indukId: string; readonly melangkah?: number }>
): Promise<IndukTersimpan | Penolakan> {
  if (!result.ok) return new Penolakan(result.refusal)
  forgetInduk(context)
  const kepala = (await indukHeads(context)).find((one) => one.id === result.value.indukId)
  return kepala
    ? new IndukTersimpan(kepala, result.value.melangkah ?? 0)
    : new Penolakan(indukTidakDitemukan().refusal)
}

const DaftarkanIndukInput = builder.inputType('DaftarkanIndukInput', {
  description: 'Legal data of a parent plan that is in force already, as far as known.',
  fields: (t) => ({
    nomor: t.string({ required: false }),
    tahun: t.int({ required: false }),
    tanggal: t.string({ required: false }),
    berlakuSejak: t.string({ required: false })
  })
})

const BuatIndukInput = builder.inputType('BuatIndukInput', {
  fields: (t) => ({
    kunci: t.id(),
    jenis: t.field({ type: builder.enumType('JenisInduk', { values: JENIS_INDUK }) }),
    judul: t.string(),
    tahun: t.intList(),
    asalId: t.id({ required: false, description: 'The version in force that this one changes.' }),
    dasar: t.string({ required: false, description: 'Why it is changed.' }),
    dariNaskahId: t.id({
      required: false,
      description: 'A Renstra whose part about its parent becomes the first rows.'
    }),
    daftarkan: t.field({ type: DaftarkanIndukInput, required: false })
  })
})

const day = (value: string | null | undefined): string | null =>
  value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null

interface DataHukum {
  readonly nomor?: string | null | undefined
  readonly tahun?: number | null | undefined
  readonly tanggal?: string | null | undefined
  readonly berlakuSejak?: string | null | undefined
}

/** What is known of the Perda or Perkada; what is not stays away. */
function legalData({
  nomor,
  tahun,
  tanggal,
  berlakuSejak
}: DataHukum): NonNullable<IndukRequest['daftarkan']> {
  const fixed = day(tanggal)
  return {
    penetapan: {
      ...(readable(nomor) === '' ? {} : { nomor: readable(nomor) }),
      ...(tahun == null ? {} : { tahun }),
      ...(fixed === null ? {} : { tanggal: fixed })
    },
    pengundangan: {},
    berlakuSejak: day(berlakuSejak) ?? fixed
  }
}

builder.mutationField('buatInduk', (t) =>
  t.field({
    type: IndukHasil,
    description:
      'Makes a new RPJMD or RPD, a perubahan of one in force, or registers one that is in force already.',
    args: { input: t.arg({ type: BuatIndukInput }) },
    resolve: async (_root, { input }, context) => {
      for (const id of [input.asalId, input.dariNaskahId])
        if (id != null && !isUuid(id)) return new Penolakan(indukTidakDitemukan().refusal)
      const dasar = readable(input.dasar)
      const made = await buatInduk(context, {
        kunci: input.kunci,
        jenis: input.jenis,
        judul: readable(input.judul).slice(0, 250),
        tahun: input.tahun.filter((year) => year >= 1945 && year <= 2100),
        asalId: input.asalId ?? null,
        dasar: dasar === '' ? null : dasar,
        dariNaskahId: input.dariNaskahId ?? null,
        daftarkan: input.daftarkan ? legalData(input.daftarkan) : null
      })
      return stored(context, made)
    }
  })
)

const SimpulIndukInput = builder.inputType('SimpulIndukInput', {
  fields: (t) => ({
    id: t.id(),
    jenis: t.string(),
    indukId: t.id({ required: false }),
    urutan: t.float(),
    isian: t.field({ type: 'Json' })
  })
})

const ChangeIndukInput = builder.inputType('ChangeIndukInput', {
  description: 'One edit (packages/domain/src/induk/change.ts). Amounts of `pagu` are strings of digits.',
  fields: (t) => ({
    jenis: t.field({
      type: builder.enumType('JenisChangeInduk', {
        values: ['isi', 'tambah', 'pindah', 'hapus', 'pagu'] as const
      })
    }),
    simpulId: t.id({ required: false }),
    field: t.string({ required: false }),
    dari: t.field({ type: 'Json', required: false }),
    ke: t.field({ type: 'Json', required: false }),
    simpul: t.field({ type: [SimpulIndukInput], required: false }),
    opdId: t.id({ required: false }),
    tahun: t.int({ required: false })
  })
})

class IndukBerubah {
  readonly indukId: string
  readonly done: IndukDiubah

  constructor(indukId: string, done: IndukDiubah) {
    this.indukId = indukId
    this.done = done
  }
}

const IndukBerubahType = builder.objectType(IndukBerubah, {
  name: 'IndukBerubah',
  description: 'The rows and amounts as they stand now, the changed ones alone.',
  isTypeOf: (value) => value instanceof IndukBerubah,
  fields: (t) => ({
    versi: t.int({ resolve: ({ done }) => done.versi }),
    dihapus: t.idList({ resolve: ({ done }) => [...done.dihapus] }),
    simpul: t.field({
      type: [SimpulIndukType],
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ indukId, done }, _args, context) => {
        const { simpul } = await indukContent(context, indukId)
        return done.diubah.flatMap((id) => simpul.get(id) ?? [])
      }
    }),
    pagu: t.field({
      type: [PaguIndukType],
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ indukId, done }, _args, context) => {
        const { pagu } = await indukContent(context, indukId)
        return done.pagu.map(({ opdId, tahun }) => ({
          opdId,
          tahun,
          rupiah: pagu.get(opdId)?.get(tahun) ?? null
        }))
      }
    })
  })
})

const UbahIndukHasil = builder.unionType('UbahIndukHasil', {
  types: [IndukBerubahType, PenolakanType],
  resolveType: refusalOr('IndukBerubah')
})

builder.mutationField('ubahInduk', (t) =>
  t.field({
    type: UbahIndukHasil,
    description: 'Edits the content of a parent plan: all changes or none.',
    args: { indukId: t.arg.id(), kunci: t.arg.id(), changes: t.arg({ type: [ChangeIndukInput] }) },
    resolve: async (_root, { indukId, kunci, changes }, context) => {
      if (!isUuid(indukId)) return new Penolakan(indukTidakDitemukan().refusal)
      if (changes.length > batasChangeInduk)
        return new Penolakan(
          refuse(
            'TERLALU_BESAR',
            `Perubahan terlalu banyak sekaligus: ${changes.length}, paling banyak ${batasChangeInduk}.`,
            'Kirim dalam beberapa bagian.'
          ).refusal
        )
      const read = readIndukChanges(changes)
      if (!read.ok) return new Penolakan(read.refusal)
      const done = await ubahInduk(context, { indukId, kunci, changes: read.value })
      forgetInduk(context)
      return done.ok ? new IndukBerubah(indukId, done.value) : new Penolakan(done.refusal)
    }
  })
)

builder.mutationField('langkahInduk', (t) =>
  t.field({
    type: IndukHasil,
    description: 'Takes one event of the life of a parent plan, or says which condition is not met.',
    args: {
      indukId: t.arg.id(),
      kunci: t.arg.id(),
      peristiwa: t.arg.string(),
      data: t.arg({ type: 'Json', required: false })
    },
    resolve: async (_root, { indukId, kunci, peristiwa, data }, context) => {
      if (!isUuid(indukId)) return new Penolakan(indukTidakDitemukan().refusal)
      const event = readPeristiwaInduk(peristiwa, data)
      if (!event.ok) return new Penolakan(event.refusal)
      return stored(context, await langkahInduk(context, { indukId, kunci, event: event.value }))
    }
  })
)

builder.mutationField('tandaiRedaksional', (t) =>
  t.field({
    type: IndukHasil,
    description: 'Declares that changes of these rows are of wording alone: links stay confirmed.',
    args: { indukId: t.arg.id(), kunci: t.arg.id(), simpulId: t.arg.idList(), alasan: t.arg.string() },
    resolve: async (_root, { indukId, kunci, simpulId, alasan }, context) => {
      if (!isUuid(indukId) || !simpulId.every(isUuid)) return new Penolakan(indukTidakDitemukan().refusal)
      const request = { indukId, kunci, simpulId: simpulId.slice(0, 500), alasan: readable(alasan) }
      return stored(context, await tandaiRedaksional(context, request))
    }
  })
)

builder.mutationField('jawabUsulan', (t) =>
  t.field({
    type: IndukHasil,
    description: 'Answers proposals of OPD for the draft of a parent plan.',
    args: {
      indukId: t.arg.id(),
      kunci: t.arg.id(),
      usulanId: t.arg.idList(),
      status: t.arg({
        type: builder.enumType('JawabanUsulan', { values: ['ditampung', 'ditolak'] as const })
      }),
      tanggapan: t.arg.string()
    },
    resolve: async (_root, { indukId, kunci, usulanId, status, tanggapan }, context) => {
      if (!isUuid(indukId) || !usulanId.every(isUuid)) return new Penolakan(indukTidakDitemukan().refusal)
      const request = {
        indukId,
        kunci,
        usulanId: usulanId.slice(0, 500),
        status,
        tanggapan: readable(tanggapan)
      }
      return stored(context, await jawabUsulan(context, request))
    }
  })
)
