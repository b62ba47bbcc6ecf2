import type { ButirPeriksa } from '@selaras/domain/law'
import { daftarPeriksa, isProfilId } from '@selaras/domain/law'
import { builder } from '../graphql/builder.ts'
import type {
  BeritaAcaraDilihat,
  JawabanDilihat,
  PenandaTanganDilihat,
  PeristiwaDilihat,
  PutaranDilihat,
  PutaranLaluDilihat,
  PutusanDilihat,
  PutusanTetapDilihat,
  SelDilihat,
  TugasDilihat
} from '../verifikasi/bentuk.ts'
import { viewBatasSel, viewPutaran } from '../verifikasi/lihat.ts'
import { NaskahType } from './naskah.ts'
import { LangkahTahapType } from './tahap.ts'

export const SelTercatatType = builder.objectRef<SelDilihat>('SelTercatat').implement({
  description: 'A cell by node and field; field null = the whole row.',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId'),
    field: t.exposeString('field', { nullable: true }),
    tempat: t.exposeString('tempat', { description: 'Where it is, in words.' })
  })
})

const TugasType = builder.objectRef<TugasDilihat>('TugasPutaran').implement({
  description: 'Chapters or subtrees that a verifier looks after in this round.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kepada: t.exposeString('kepada'),
    penggunaId: t.exposeID('penggunaId'),
    cakupan: t.exposeStringList('cakupan', { description: 'Ids of nodes, or numbers of chapters.' })
  })
})

const PutusanType = builder.objectRef<PutusanDilihat>('Putusan').implement({
  description: 'The latest verdict on a node; with `subpohon` it covers everything below.',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId'),
    subpohon: t.exposeBoolean('subpohon'),
    putusan: t.exposeString('putusan', {
      description: 'sesuai | perluPenyempurnaan | sesuaiDenganCatatan'
    }),
    alasan: t.exposeString('alasan', { nullable: true }),
    oleh: t.exposeString('oleh'),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.pada })
  })
})

const JawabanType = builder.objectRef<JawabanDilihat>('JawabanPeriksa').implement({
  description: 'The latest answer to one row of the checklist.',
  fields: (t) => ({
    butir: t.exposeID('butir'),
    jawaban: t.exposeString('jawaban', { description: 'ya | tidak | tidakBerlaku' }),
    penyebab: t.exposeString('penyebab', { nullable: true }),
    tindakLanjut: t.exposeString('tindakLanjut', { nullable: true }),
    oleh: t.exposeString('oleh'),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.pada })
  })
})

const PeristiwaPutaranType = builder.objectRef<PeristiwaDilihat>('PeristiwaPutaran').implement({
  description: 'An event of the round in its present state; `catatHasil` stands for writing into it.',
  fields: (t) => ({
    nama: t.exposeString('nama'),
    label: t.exposeString('label'),
    boleh: t.exposeBoolean('boleh'),
    alasan: t.exposeString('alasan', { nullable: true }),
    saran: t.exposeString('saran', { nullable: true })
  })
})

const PenandaTanganType = builder.objectRef<PenandaTanganDilihat>('PenandaTangan').implement({
  fields: (t) => ({
    nama: t.exposeString('nama'),
    jabatan: t.exposeString('jabatan'),
    atasNama: t.exposeString('atasNama', { nullable: true })
  })
})

const BeritaAcaraType = builder.objectRef<BeritaAcaraDilihat>('BeritaAcara').implement({
  description: 'The minutes of a closed round, frozen when it closed.',
  fields: (t) => ({
    nomor: t.exposeString('nomor', { nullable: true }),
    tanggal: t.exposeString('tanggal'),
    penandaTangan: t.field({ type: [PenandaTanganType], resolve: (one) => [...one.penandaTangan] }),
    isi: t.field({
      type: 'Json',
      description: 'Everything that the printed page shows (`BeritaAcara` of the domain).',
      resolve: (one) => one.isi
    })
  })
})

const PutusanTetapType = builder.objectRef<PutusanTetapDilihat>('PutusanTetap').implement({
  description:
    'A verdict "sesuai" of the last round on what has not changed since: an offer, nothing is carried over.',
  fields: (t) => ({
    simpulId: t.exposeID('simpulId'),
    subpohon: t.exposeBoolean('subpohon'),
    oleh: t.exposeString('oleh'),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.pada })
  })
})

const PutaranLaluType = builder.objectRef<PutaranLaluDilihat>('PutaranLalu').implement({
  description: 'What the round that returned the plan said, to be confirmed again or not.',
  fields: (t) => ({
    ke: t.exposeInt('ke'),
    putusan: t.field({
      type: [PutusanTetapType],
      complexity: { field: 1, multiplier: 1 },
      resolve: (one) => [...one.putusan]
    }),
    periksa: t.field({
      type: [JawabanType],
      complexity: { field: 1, multiplier: 1 },
      resolve: (one) => [...one.periksa]
    })
  })
})

export const PutaranType = builder.objectRef<PutaranDilihat>('Putaran').implement({
  description: 'One round of verification of a submission.',
  fields: (t) => ({
    ke: t.exposeInt('ke'),
    tahap: t.exposeString('tahap'),
    status: t.exposeString('status', { description: 'dibuka | diperiksa | disimpulkan | ditutup' }),
    simpulan: t.exposeString('simpulan', { nullable: true }),
    hasil: t.exposeString('hasil', {
      nullable: true,
      description: 'With what it closed: a simpulan, or ditarik.'
    }),
    versi: t.exposeInt('versi', { description: 'Compare-and-set of the round.' }),
    dibuka: t.field({ type: 'Waktu', resolve: (one) => one.dibuka }),
    dibukaOleh: t.exposeString('dibukaOleh'),
    batas: t.exposeString('batas', { nullable: true, description: 'Last day, ISO; it only reminds.' }),
    sisaHari: t.exposeInt('sisaHari', { nullable: true }),
    ditutup: t.field({ type: 'Waktu', nullable: true, resolve: (one) => one.ditutup }),
    ditutupOleh: t.exposeString('ditutupOleh', { nullable: true }),
    potretId: t.exposeID('potretId'),
    potretSebelumnya: t.exposeID('potretSebelumnya', {
      nullable: true,
      description: 'Potret of the round before: what changed since.'
    }),
    tugas: t.field({ type: [TugasType], resolve: (one) => [...one.tugas] }),
    putusan: t.field({
      type: [PutusanType],
      complexity: { field: 1, multiplier: 1 },
      resolve: (one) => [...one.putusan]
    }),
    periksa: t.field({
      type: [JawabanType],
      complexity: { field: 1, multiplier: 1 },
      resolve: (one) => [...one.periksa]
    }),
    nomorBeritaAcara: t.exposeString('nomorBeritaAcara', { nullable: true }),
    catatanProses: t.exposeString('catatanProses', { nullable: true }),
    catatanSubstansi: t.exposeString('catatanSubstansi', { nullable: true }),
    sel: t.field({
      type: [SelTercatatType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Cells listed for "sesuai dengan catatan".',
      resolve: (one) => [...one.sel]
    }),
    kurang: t.exposeStringList('kurang', { description: 'What still stands against concluding.' }),
    peristiwa: t.field({ type: [PeristiwaPutaranType], resolve: (one) => [...one.peristiwa] }),
    riwayat: t.field({
      type: [LangkahTahapType],
      description: 'The log of the round, oldest first.',
      resolve: (one) => [...one.riwayat]
    }),
    beritaAcara: t.field({ type: BeritaAcaraType, nullable: true, resolve: (one) => one.beritaAcara }),
    lalu: t.field({
      type: PutaranLaluType,
      nullable: true,
      complexity: { field: 50, multiplier: 1 },
      description: 'Of a round that is being examined after a return; else null.',
      resolve: (one, _args, context) => one.lalu(context)
    })
  })
})

const ButirPeriksaType = builder.objectRef<ButirPeriksa>('ButirPeriksa').implement({
  description: 'A question that only a person can answer, or a row of Formulir 1 or 3.',
  fields: (t) => ({
    id: t.exposeID('id'),
    uraian: t.exposeString('uraian', { description: 'As a noun phrase, for the printed form.' }),
    pertanyaan: t.exposeString('pertanyaan'),
    contoh: t.exposeString('contoh', { nullable: true }),
    keparahan: t.exposeString('keparahan'),
    aspek: t.exposeString('aspek'),
    formulir: t.exposeInt('formulir'),
    bagian: t.exposeStringList('bagian', { description: 'Tables or chapters it is about.' }),
    jenis: t.exposeStringList('jenis', { description: 'Kinds of nodes it is about.' })
  })
})

builder.queryField('daftarPeriksa', (t) =>
  t.field({
    type: [ButirPeriksaType],
    complexity: { field: 1, multiplier: 1 },
    description: 'The checklist of a profile: H-01 to H-20, and the rows of Formulir 1 and 3.',
    args: { profil: t.arg.string() },
    resolve: (_root, { profil }) => (isProfilId(profil) ? [...daftarPeriksa(profil)] : [])
  })
)

builder.objectFields(NaskahType, (t) => ({
  putaran: t.field({
    type: [PutaranType],
    complexity: { field: 5, multiplier: 2 },
    description: 'Rounds of verification, newest first, at most 50.',
    resolve: async (dilihat, _args, context) => [...(await viewPutaran(context, dilihat))]
  }),
  batasSel: t.field({
    type: [SelTercatatType],
    nullable: true,
    complexity: { field: 1, multiplier: 1 },
    description: 'After "sesuai dengan catatan": the only cells that may change.',
    resolve: async (dilihat, _args, context) => {
      const sel = await viewBatasSel(context, dilihat)
      return sel && [...sel]
    }
  })
}))
