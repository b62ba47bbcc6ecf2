import { builder } from '../graphql/builder.ts'
import type { CatatanDilihat, PesanDilihat } from '../verifikasi/bentuk.ts'
import { viewCatatan } from '../verifikasi/lihat.ts'
import { NaskahType } from './naskah.ts'

const PesanType = builder.objectRef<PesanDilihat>('PesanCatatan').implement({
  description: 'One message of a thread; never changed, never removed.',
  fields: (t) => ({
    id: t.exposeID('id'),
    isi: t.exposeString('isi'),
    oleh: t.exposeString('oleh'),
    sebagai: t.exposeString('sebagai', { description: 'The role in which it was written.' }),
    pada: t.field({ type: 'Waktu', resolve: (one) => one.pada }),
    peristiwa: t.exposeString('peristiwa', {
      nullable: true,
      description:
        'What it did to the thread: tulis, balas, selesaikan, bukaLagi, terapkanUsulan, tolakUsulan.'
    })
  })
})

export const CatatanType = builder.objectRef<CatatanDilihat>('Catatan').implement({
  description: 'A thread on (node, field, version).',
  fields: (t) => ({
    id: t.exposeID('id'),
    naskahId: t.exposeID('naskahId'),
    simpulId: t.exposeID('simpulId', { nullable: true }),
    field: t.exposeString('field', { nullable: true }),
    ke: t.exposeInt('ke', { nullable: true, description: 'The round in which it was written.' }),
    wajib: t.exposeBoolean('wajib'),
    status: t.exposeString('status', { description: 'terbuka | dijawab | selesai' }),
    versi: t.exposeInt('versi', { description: 'Version of the plan on which it was written.' }),
    nilaiSaatDitulis: t.field({ type: 'Json', nullable: true, resolve: (one) => one.nilaiSaatDitulis }),
    nilaiSekarang: t.field({ type: 'Json', nullable: true, resolve: (one) => one.nilaiSekarang }),
    usang: t.exposeBoolean('usang', { description: 'The value has changed since it was written.' }),
    simpulHilang: t.exposeBoolean('simpulHilang'),
    tempat: t.exposeString('tempat'),
    usulan: t.field({ type: 'Json', nullable: true, resolve: (one) => one.usulan }),
    usulanKosong: t.exposeBoolean('usulanKosong', {
      description: 'The suggestion is to empty the cell.'
    }),
    usulanStatus: t.exposeString('usulanStatus', {
      nullable: true,
      description: 'menunggu | diterapkan | ditolak; null = no value was suggested.'
    }),
    pesan: t.field({
      type: [PesanType],
      complexity: { field: 1, multiplier: 1 },
      resolve: (one) => [...one.pesan]
    }),
    dibuat: t.field({ type: 'Waktu', resolve: (one) => one.dibuat }),
    oleh: t.exposeString('oleh'),
    bolehBalas: t.exposeBoolean('bolehBalas'),
    bolehSelesai: t.exposeBoolean('bolehSelesai'),
    bolehBukaLagi: t.exposeBoolean('bolehBukaLagi'),
    bolehTerapkan: t.exposeBoolean('bolehTerapkan')
  })
})

builder.objectFields(NaskahType, (t) => ({
  catatan: t.field({
    type: [CatatanType],
    complexity: { field: 5, multiplier: 2 },
    description: 'Threads, newest first, at most 500.',
    resolve: async (dilihat, _args, context) => [...(await viewCatatan(context, dilihat))]
  })
}))
