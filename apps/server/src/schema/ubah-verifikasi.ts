import type { Result } from '@selaras/domain'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import type { PutaranDilihat } from '../verifikasi/bentuk.ts'
import { viewOnePutaran } from '../verifikasi/lihat.ts'
import { saveCatatanPutaran, savePeriksa, savePutusan, takePutaranStep } from '../verifikasi/putaran.ts'
import { Penolakan, PenolakanType, refusalOr } from './penolakan.ts'
import { PutaranType } from './verifikasi.ts'

class Tersimpan {
  readonly putaran: PutaranDilihat

  constructor(putaran: PutaranDilihat) {
    this.putaran = putaran
  }
}

const TersimpanType = builder.objectType(Tersimpan, {
  name: 'PutaranTersimpan',
  isTypeOf: (value) => value instanceof Tersimpan,
  fields: (t) => ({ putaran: t.field({ type: PutaranType, resolve: ({ putaran }) => putaran }) })
})

const PutaranHasil = builder.unionType('PutaranHasil', {
  types: [TersimpanType, PenolakanType],
  resolveType: refusalOr('PutaranTersimpan')
})

const LangkahPutaranInput = builder.inputType('LangkahPutaranInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    ke: t.int(),
    versi: t.int({ description: 'Version of the round that the person saw; another one is refused.' }),
    peristiwa: t.string({
      description: 'mulaiPeriksa | tugaskan | cabutTugas | perpanjang | simpulkan | batalkanSimpulan'
    }),
    data: t.field({
      type: 'Json',
      required: false,
      description:
        'tugaskan { penggunaId, cakupan } · cabutTugas { penggunaId } · perpanjang { batas, alasan } · simpulkan { simpulan } · batalkanSimpulan { alasan }'
    })
  })
})

const PutusanInput = builder.inputType('PutusanInput', {
  fields: (t) => ({
    simpulId: t.id({ description: 'A node, or the id of the plan for all of it.' }),
    subpohon: t.boolean({ required: false }),
    putusan: t.string({
      required: false,
      description: 'sesuai | perluPenyempurnaan | sesuaiDenganCatatan; null takes the verdict back.'
    }),
    alasan: t.string({ required: false })
  })
})

const SimpanPutusanInput = builder.inputType('SimpanPutusanInput', {
  fields: (t) => ({ naskahId: t.id(), kunci: t.id(), ke: t.int(), butir: t.field({ type: [PutusanInput] }) })
})

const JawabanPeriksaInput = builder.inputType('JawabanPeriksaInput', {
  fields: (t) => ({
    butir: t.id(),
    jawaban: t.string({
      required: false,
      description: 'ya | tidak | tidakBerlaku; null takes the answer back.'
    }),
    penyebab: t.string({ required: false }),
    tindakLanjut: t.string({ required: false })
  })
})

const SimpanPeriksaInput = builder.inputType('SimpanPeriksaInput', {
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    ke: t.int(),
    butir: t.field({ type: [JawabanPeriksaInput] })
  })
})

export const SelTercatatInput = builder.inputType('SelTercatatInput', {
  fields: (t) => ({ simpulId: t.id(), field: t.string({ required: false }) })
})

const SimpanCatatanPutaranInput = builder.inputType('SimpanCatatanPutaranInput', {
  description: 'An absent field stays as it is.',
  fields: (t) => ({
    naskahId: t.id(),
    kunci: t.id(),
    ke: t.int(),
    versi: t.int({
      required: false,
      description: 'Version of the round that was read; then another is refused.'
    }),
    nomorBeritaAcara: t.string({ required: false }),
    catatanProses: t.string({ required: false }),
    catatanSubstansi: t.string({ required: false }),
    sel: t.field({ type: [SelTercatatInput], required: false })
  })
})

async function answer(
  context: Context,
  { naskahId, ke }: { readonly naskahId: string; readonly ke: number },
  done: Result<unknown>
): Promise<Tersimpan | Penolakan> {
  if (!done.ok) return new Penolakan(done.refusal)
  const seen = await viewOnePutaran(context, naskahId, ke)
  return seen.ok ? new Tersimpan(seen.value) : new Penolakan(seen.refusal)
}

builder.mutationField('langkahPutaran', (t) =>
  t.field({
    type: PutaranHasil,
    description: 'Takes one event of a round. A round is closed by the plan moving on (langkahTahap).',
    args: { input: t.arg({ type: LangkahPutaranInput }) },
    resolve: async (_root, { input }, context) =>
      answer(context, input, await takePutaranStep(context, input))
  })
)

builder.mutationField('simpanPutusan', (t) =>
  t.field({
    type: PutaranHasil,
    description: 'Verdicts on nodes, all or none.',
    args: { input: t.arg({ type: SimpanPutusanInput }) },
    resolve: async (_root, { input }, context) => answer(context, input, await savePutusan(context, input))
  })
)

builder.mutationField('simpanPeriksa', (t) =>
  t.field({
    type: PutaranHasil,
    description: 'Answers to rows of the checklist, all or none.',
    args: { input: t.arg({ type: SimpanPeriksaInput }) },
    resolve: async (_root, { input }, context) => answer(context, input, await savePeriksa(context, input))
  })
)

builder.mutationField('simpanCatatanPutaran', (t) =>
  t.field({
    type: PutaranHasil,
    description: 'The free text of the minutes, and the cells listed for "sesuai dengan catatan".',
    args: { input: t.arg({ type: SimpanCatatanPutaranInput }) },
    resolve: async (_root, { input }, context) =>
      answer(context, input, await saveCatatanPutaran(context, input))
  })
)
