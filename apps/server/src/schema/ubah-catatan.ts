import type { Result } from '@selaras/domain'
import { batasTemuanDiminta } from '@selaras/domain/verifikasi'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import type { CatatanDilihat, TanggapanDilihat } from '../verifikasi/bentuk.ts'
import {
  acceptSuggestion,
  type CatatanTerjadi,
  declineSuggestion,
  moveCatatan,
  replyCatatan,
  writeCatatan
} from '../verifikasi/catatan.ts'
import { viewOneCatatan, viewTanggapanAtas } from '../verifikasi/lihat.ts'
import { acceptTemuan, answerTemuan } from '../verifikasi/tanggapan.ts'
import { CatatanType } from './catatan.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'
import { TanggapanType } from './tanggapan.ts'

class Tersimpan {
  readonly catatan: CatatanDilihat
  readonly versi: number

  constructor(catatan: CatatanDilihat, versi: number) {
    this.catatan = catatan
    this.versi = versi
  }
}

const TersimpanType = builder.objectType(Tersimpan, {
  name: 'CatatanTersimpan',
  isTypeOf: (value) => value instanceof Tersimpan,
  fields: (t) => ({
    catatan: t.field({ type: CatatanType, resolve: ({ catatan }) => catatan }),
    versi: t.exposeInt('versi', { description: 'Version of the plan now; a suggestion applied raises it.' })
  })
})

const CatatanHasil = builder.unionType('CatatanHasil', {
  types: [TersimpanType, PenolakanType],
  resolveType: refusalOr('CatatanTersimpan')
})

class Terjawab {
  readonly tanggapan: readonly TanggapanDilihat[]

  constructor(tanggapan: readonly TanggapanDilihat[]) {
    this.tanggapan = tanggapan
  }
}

const TerjawabType = builder.objectType(Terjawab, {
  name: 'TanggapanTersimpan',
  isTypeOf: (value) => value instanceof Terjawab,
  fields: (t) => ({
    tanggapan: t.field({
      type: [TanggapanType],
      complexity: { field: 1, multiplier: 1 },
      description: 'One for each finding, in the order asked for.',
      resolve: ({ tanggapan }) => [...tanggapan]
    })
  })
})

const TanggapanHasil = builder.unionType('TanggapanHasil', {
  types: [TerjawabType, PenolakanType],
  resolveType: refusalOr('TanggapanTersimpan')
})

const TulisCatatanInput = builder.inputType('TulisCatatanInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    simpulId: t.id({ required: false, description: 'null = about the plan as a whole.' }),
    field: t.string({ required: false, description: 'null = about the whole row.' }),
    isi: t.string(),
    wajib: t.boolean({
      required: false,
      description: 'Must be answered before the next submission; Bappelitbangda alone.'
    }),
    usulan: t.field({
      type: 'Json',
      required: false,
      description: 'A value for the cell, as `ke` of ubahNaskah; absent = none.'
    }),
    kosongkan: t.boolean({ required: false, description: 'Suggests to empty the cell, instead of a value.' })
  })
})
const BalasCatatanInput = builder.inputType('BalasCatatanInput', {
  fields: (t) => ({ naskahId: t.id(), kunci: t.id(), catatanId: t.id(), isi: t.string() })
})
const UbahCatatanInput = builder.inputType('UbahCatatanInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    catatanId: t.id(),
    peristiwa: t.string({ description: 'selesaikan | bukaLagi' }),
    isi: t.string({ required: false, description: 'A word that goes with it.' })
  })
})
const TerapkanUsulanInput = builder.inputType('TerapkanUsulanInput', {
  fields: (t) => ({ naskahId: t.id(), kunci: t.id(), catatanId: t.id() })
})
const TolakUsulanInput = builder.inputType('TolakUsulanInput', {
  fields: (t) => ({ naskahId: t.id(), kunci: t.id(), catatanId: t.id(), alasan: t.string() })
})
const kunciTemuanArti = `Keys of the findings, 1 to ${batasTemuanDiminta}; all of them are taken, or none.`
const JawabTemuanInput = builder.inputType('JawabTemuanInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    kunciTemuan: t.idList({ description: kunciTemuanArti }),
    jawaban: t.string()
  })
})
const TerimaTemuanInput = builder.inputType('TerimaTemuanInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    kunciTemuan: t.idList({ description: kunciTemuanArti }),
    alasan: t.string()
  })
})

async function thread(
  context: Context,
  naskahId: string,
  done: Result<CatatanTerjadi>
): Promise<Tersimpan | Penolakan> {
  if (!done.ok) return new Penolakan(done.refusal)
  const seen = await viewOneCatatan(context, naskahId, done.value.catatanId)
  return seen.ok ? new Tersimpan(seen.value, done.value.versi) : new Penolakan(seen.refusal)
}

async function tanggapan(
  context: Context,
  { naskahId, kunciTemuan }: { readonly naskahId: string; readonly kunciTemuan: readonly string[] },
  done: Result<unknown>
): Promise<Terjawab | Penolakan> {
  if (!done.ok) return new Penolakan(done.refusal)
  const seen = await viewTanggapanAtas(context, naskahId, kunciTemuan)
  return seen.ok ? new Terjawab(seen.value) : new Penolakan(seen.refusal)
}

builder.mutationField('tulisCatatan', (t) =>
  t.field({
    type: CatatanHasil,
    description: 'Begins a thread on a cell, a row or the plan.',
    args: { input: t.arg({ type: TulisCatatanInput }) },
    resolve: async (_root, { input }, context) =>
      thread(context, input.naskahId, await writeCatatan(context, input))
  })
)

builder.mutationField('balasCatatan', (t) =>
  t.field({
    type: CatatanHasil,
    description: 'Replies; a reply of the other side makes the thread answered.',
    args: { input: t.arg({ type: BalasCatatanInput }) },
    resolve: async (_root, { input }, context) =>
      thread(context, input.naskahId, await replyCatatan(context, input))
  })
)

builder.mutationField('ubahCatatan', (t) =>
  t.field({
    type: CatatanHasil,
    description: 'Ends a thread or opens it again.',
    args: { input: t.arg({ type: UbahCatatanInput }) },
    resolve: async (_root, { input }, context) =>
      thread(context, input.naskahId, await moveCatatan(context, input))
  })
)

builder.mutationField('terapkanUsulan', (t) =>
  t.field({
    type: CatatanHasil,
    description:
      'Puts the suggested value into the cell, on the same way and under the same locks as an edit.',
    args: { input: t.arg({ type: TerapkanUsulanInput }) },
    resolve: async (_root, { input }, context) =>
      thread(context, input.naskahId, await acceptSuggestion(context, input))
  })
)

builder.mutationField('tolakUsulan', (t) =>
  t.field({
    type: CatatanHasil,
    description: 'Declines the suggested value with a reason.',
    args: { input: t.arg({ type: TolakUsulanInput }) },
    resolve: async (_root, { input }, context) =>
      thread(context, input.naskahId, await declineSuggestion(context, input))
  })
)

builder.mutationField('jawabTemuan', (t) =>
  t.field({
    type: TanggapanHasil,
    description: 'The OPD answers findings with one reason instead of mending them: enough to submit.',
    args: { input: t.arg({ type: JawabTemuanInput }) },
    resolve: async (_root, { input }, context) =>
      tanggapan(context, input, await answerTemuan(context, input))
  })
)

builder.mutationField('terimaTemuan', (t) =>
  t.field({
    type: TanggapanHasil,
    description: 'Kepala Bappelitbangda accepts findings with one reason: enough to pass.',
    args: { input: t.arg({ type: TerimaTemuanInput }) },
    resolve: async (_root, { input }, context) =>
      tanggapan(context, input, await acceptTemuan(context, input))
  })
)
