import { hari } from '../hidup/papan-ketik.ts'
import { kunci, type Pelanggan } from './pelanggan.ts'
import { langkah, type Pemegang } from './pemegang.ts'
import { jawabSisanya } from './putaran-api.ts'

const pejabat = (nama: string) => ({ nama, jabatan: 'Pejabat Dinas' })

/** Surat Edaran for plans of these years and kind. */
export const terbitkanSurat = (
  siapa: Pelanggan,
  untuk: 'awal' | 'perubahan',
  pagu: { readonly opdId: string; readonly rupiah: string },
  tahun: readonly number[]
) =>
  siapa.minta('terbitkanSuratEdaran', {
    kunci: ['ID!', kunci()],
    surat: [
      'SuratEdaranInput!',
      {
        nomor: `050/${untuk}/SE/2026`,
        tanggal: hari(-1),
        tentang: 'Penyusunan Renstra',
        untuk,
        tahun,
        pagu: tahun.map((one) => ({ ...pagu, tahun: one }))
      }
    ]
  })

/** From persiapan to penyempurnaanRancangan: tim penyusun, rancangan awal, forum. The Surat Edaran is out. */
export async function sampaiPenyempurnaan(oleh: Pemegang, naskahId: string): Promise<void> {
  const { perencana, kepala } = oleh
  const keputusan = { nomor: '188/9/2026', tanggal: hari(-20), tentang: 'Tim Penyusun' }
  await perencana.minta('catatTimPenyusun', {
    naskahId: ['ID!', naskahId],
    kunci: ['ID!', kunci()],
    tim: [
      'TimPenyusunInput!',
      {
        keputusan,
        ketua: pejabat('Siti Aminah'),
        sekretaris: pejabat('Budi Hartono'),
        anggota: [pejabat('Dian')]
      }
    ]
  })
  await langkah(kepala, naskahId, 'mulai')
  await jawabSisanya(perencana, naskahId)
  await langkah(kepala, naskahId, 'sampaikan')
  const isi = {
    nama: 'Forum Perangkat Daerah',
    tanggal: hari(),
    tempat: 'Aula',
    undangan: [{ nama: '', instansi: 'Dekopinda' }],
    hadir: [{ nama: 'Nur Hayati', jabatan: 'Ketua', instansi: 'Dekopinda' }],
    kesepakatan: ['Target dipertahankan.'],
    penandaTangan: [pejabat('Siti Aminah')]
  }
  const { forum } = await perencana.minta<{ forum: { id: string; versi: number } }>(
    'simpanForum',
    { kunci: ['ID!', kunci()], naskahId: ['[ID!]', [naskahId]], forum: ['ForumInput!', isi] },
    '... on ForumTercatat { forum { id versi } }'
  )
  await langkah(kepala, naskahId, 'bukaForum')
  await perencana.minta('tetapkanBeritaAcaraForum', {
    kunci: ['ID!', kunci()],
    forumId: ['ID!', forum.id],
    versi: ['Int!', forum.versi],
    nomor: ['String!', '005/9/BA/2026'],
    tanggal: ['String!', hari()]
  })
  await langkah(kepala, naskahId, 'tutupForum')
}
