import type { BerkasKepala, PerkadaTersimpan, ReviuApip } from '@selaras/db'
import type { Result } from '@selaras/domain'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { catatanPenetapanOf, pindaianOf } from '../penetapan/baca.ts'
import {
  arrangePerkada,
  changePerkada,
  draftPerkada,
  dropPerkada,
  findPerkada,
  fixPerkadaNow,
  promulgateNow,
  uploadPindaian,
  uploadPindaianPerkada,
  writeReviu
} from '../penetapan/tulis.ts'
import { BerkasType } from './paraf.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'
import { PerkadaType } from './perkada.ts'

class Tersimpan {
  readonly perkada: PerkadaTersimpan

  constructor(perkada: PerkadaTersimpan) {
    this.perkada = perkada
  }
}

const TersimpanType = builder.objectType(Tersimpan, {
  name: 'PerkadaDisimpan',
  isTypeOf: (value) => value instanceof Tersimpan,
  fields: (t) => ({ perkada: t.field({ type: PerkadaType, resolve: ({ perkada }) => perkada }) })
})

const PerkadaHasil = builder.unionType('PerkadaHasil', {
  types: [TersimpanType, PenolakanType],
  resolveType: refusalOr('PerkadaDisimpan')
})

async function answer(
  context: Context,
  done: Promise<Result<{ readonly perkadaId: string }>>
): Promise<Tersimpan | Penolakan> {
  const result = await done
  if (!result.ok) return new Penolakan(result.refusal)
  const perkada = await findPerkada(context, result.value.perkadaId)
  if (perkada === null) throw new Error(`Perkada ${result.value.perkadaId} is not there after it was saved`)
  return new Tersimpan(perkada)
}

const SusunPerkadaInput = builder.inputType('SusunPerkadaInput', {
  fields: (t) => ({ kunci: t.id(), naskahIds: t.idList() })
})
const UbahPerkadaInput = builder.inputType('UbahPerkadaInput', {
  fields: (t) => ({
    kunci: t.id(),
    perkadaId: t.id(),
    versi: t.int({ description: 'The version that the text was changed from.' }),
    teks: t.field({ type: 'Json', description: 'All its words, as Perkada.isi.' })
  })
})
const AturNaskahPerkadaInput = builder.inputType('AturNaskahPerkadaInput', {
  fields: (t) => ({
    kunci: t.id(),
    perkadaId: t.id(),
    versi: t.int(),
    naskahIds: t.idList({ description: 'Exactly these, in the order of the Lampiran.' })
  })
})
const HapusPerkadaInput = builder.inputType('HapusPerkadaInput', {
  fields: (t) => ({ kunci: t.id(), perkadaId: t.id() })
})
const TetapkanPerkadaInput = builder.inputType('TetapkanPerkadaInput', {
  fields: (t) => ({
    kunci: t.id(),
    perkadaId: t.id(),
    nomor: t.string(),
    tahun: t.int(),
    tanggal: t.string({ description: 'ISO day' })
  })
})
const BeritaDaerahInput = builder.inputType('BeritaDaerahInput', {
  fields: (t) => ({ nama: t.string(), tahun: t.int(), nomor: t.string() })
})
const UndangkanPerkadaInput = builder.inputType('UndangkanPerkadaInput', {
  fields: (t) => ({
    kunci: t.id(),
    perkadaId: t.id(),
    berita: t.field({ type: BeritaDaerahInput }),
    tambahan: t.string({ required: false, description: 'Number of the Tambahan Berita Daerah.' }),
    tanggal: t.string({ description: 'ISO day' })
  })
})

const PindaianPerkadaInput = builder.inputType('PindaianPerkadaInput', {
  fields: (t) => ({
    kunci: t.id(),
    perkadaId: t.id(),
    nama: t.string(),
    isi: t.string({ description: 'PDF of at most 10 MB, base64.' }),
    alasan: t.string({ required: false, description: 'Why the last scan is replaced, where there is one.' })
  })
})

builder.mutationFields((t) => ({
  susunPerkada: t.field({
    type: PerkadaHasil,
    description: 'Drafts a Perkada for these plans from the template of their profile (Bagian Hukum).',
    args: { input: t.arg({ type: SusunPerkadaInput }) },
    resolve: (_root, { input }, context) => answer(context, draftPerkada(context, input))
  }),
  ubahPerkada: t.field({
    type: PerkadaHasil,
    args: { input: t.arg({ type: UbahPerkadaInput }) },
    resolve: (_root, { input }, context) =>
      answer(context, changePerkada(context, { ...input, teks: input.teks ?? null }))
  }),
  aturNaskahPerkada: t.field({
    type: PerkadaHasil,
    args: { input: t.arg({ type: AturNaskahPerkadaInput }) },
    resolve: (_root, { input }, context) => answer(context, arrangePerkada(context, input))
  }),
  tetapkanPerkada: t.field({
    type: PerkadaHasil,
    description: 'Records the penetapan and steps every plan of the Perkada: all or none.',
    args: { input: t.arg({ type: TetapkanPerkadaInput }) },
    resolve: (_root, { input }, context) => answer(context, fixPerkadaNow(context, input))
  }),
  undangkanPerkada: t.field({
    type: PerkadaHasil,
    description: 'Records the pengundangan; every plan of the Perkada comes into force: all or none.',
    args: { input: t.arg({ type: UndangkanPerkadaInput }) },
    resolve: (_root, { input }, context) =>
      answer(context, promulgateNow(context, { ...input, tambahan: input.tambahan ?? null }))
  }),
  lampirkanPindaianPerkada: t.field({
    type: PerkadaHasil,
    description: 'Adds the scan of what was signed (Bagian Hukum); the ones before stay.',
    args: { input: t.arg({ type: PindaianPerkadaInput }) },
    resolve: (_root, { input }, context) =>
      answer(context, uploadPindaianPerkada(context, { ...input, alasan: input.alasan ?? '' }))
  })
}))

class Dihapus {
  readonly perkadaId: string

  constructor(perkadaId: string) {
    this.perkadaId = perkadaId
  }
}
const DihapusType = builder.objectType(Dihapus, {
  name: 'PerkadaDihapus',
  isTypeOf: (value) => value instanceof Dihapus,
  fields: (t) => ({ perkadaId: t.exposeID('perkadaId') })
})
const HapusPerkadaHasil = builder.unionType('HapusPerkadaHasil', {
  types: [DihapusType, PenolakanType],
  resolveType: refusalOr('PerkadaDihapus')
})
builder.mutationField('hapusPerkada', (t) =>
  t.field({
    type: HapusPerkadaHasil,
    description: 'Removes a draft that nobody signs for.',
    args: { input: t.arg({ type: HapusPerkadaInput }) },
    resolve: async (_root, { input }, context) => {
      const done = await dropPerkada(context, input)
      return done.ok ? new Dihapus(done.value.perkadaId) : new Penolakan(done.refusal)
    }
  })
)

class Terunggah {
  readonly berkas: BerkasKepala

  constructor(berkas: BerkasKepala) {
    this.berkas = berkas
  }
}
const TerunggahType = builder.objectType(Terunggah, {
  name: 'BerkasTersimpan',
  isTypeOf: (value) => value instanceof Terunggah,
  fields: (t) => ({ berkas: t.field({ type: BerkasType, resolve: ({ berkas }) => berkas }) })
})
const UnggahPindaianHasil = builder.unionType('UnggahPindaianHasil', {
  types: [TerunggahType, PenolakanType],
  resolveType: refusalOr('BerkasTersimpan')
})
const UnggahPindaianInput = builder.inputType('UnggahPindaianInput', {
  fields: (t) => ({
    kunci: t.id(),
    naskahId: t.id(),
    nama: t.string(),
    isi: t.string({ description: 'PDF, PNG or JPEG of at most 10 MB, base64.' })
  })
})
builder.mutationField('unggahPindaian', (t) =>
  t.field({
    type: UnggahPindaianHasil,
    description: 'Stores a scan with a plan (Bagian Hukum at paraf, Inspektorat at reviu APIP).',
    args: { input: t.arg({ type: UnggahPindaianInput }) },
    resolve: async (_root, { input }, context) => {
      const done = await uploadPindaian(context, input)
      if (!done.ok) return new Penolakan(done.refusal)
      const berkas = (await pindaianOf(context, done.value.naskahId))?.find(
        (one) => one.id === done.value.berkasId
      )
      if (!berkas) throw new Error(`berkas ${done.value.berkasId} is not there after it was stored`)
      return new Terunggah(berkas)
    }
  })
)

class ReviuTercatat {
  readonly reviu: ReviuApip

  constructor(reviu: ReviuApip) {
    this.reviu = reviu
  }
}
const ReviuTercatatType = builder.objectType(ReviuTercatat, {
  name: 'ReviuTercatat',
  isTypeOf: (value) => value instanceof ReviuTercatat,
  fields: (t) => ({ id: t.id({ resolve: ({ reviu }) => reviu.id }) })
})
const ReviuHasil = builder.unionType('ReviuHasil', {
  types: [ReviuTercatatType, PenolakanType],
  resolveType: refusalOr('ReviuTercatat')
})
const ReviuApipInput = builder.inputType('ReviuApipInput', {
  fields: (t) => ({
    kunci: t.id(),
    naskahId: t.id(),
    isi: t.string({ description: 'The result in words; may be empty when a file is given.' }),
    berkasId: t.id({ required: false })
  })
})
builder.mutationField('catatReviuApip', (t) =>
  t.field({
    type: ReviuHasil,
    description: 'Records the working paper of Inspektorat on what is frozen now.',
    args: { input: t.arg({ type: ReviuApipInput }) },
    resolve: async (_root, { input }, context) => {
      const done = await writeReviu(context, { ...input, berkasId: input.berkasId ?? null })
      if (!done.ok) return new Penolakan(done.refusal)
      const { reviu = [] } = (await catatanPenetapanOf(context, done.value.naskahId)) ?? {}
      const found = reviu.find((one) => one.id === done.value.reviuId)
      if (!found) throw new Error(`reviu ${done.value.reviuId} is not there after it was recorded`)
      return new ReviuTercatat(found)
    }
  })
)
