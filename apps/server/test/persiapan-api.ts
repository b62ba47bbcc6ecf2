import { uuidv7 } from 'uuidv7'
import type { Client } from './harness.ts'

const penolakan = '... on Penolakan { kode pesan saran rincian }'

export const timContoh = {
  keputusan: {
    nomor: '188.45/12/KEP/2026',
    tanggal: '2026-11-02',
    tentang: 'Tim Penyusun Renstra 2027–2031'
  },
  ketua: { nama: 'Hendro Wicaksono', jabatan: 'Kepala Dinas' },
  sekretaris: { nama: 'Bambang Sutrisno', jabatan: 'Sekretaris Dinas' },
  anggota: [{ nama: 'Rina Wulandari', jabatan: 'Perencana Ahli Muda' }]
}

export const forumContoh = {
  nama: 'Forum Perangkat Daerah 2026',
  tanggal: '2026-11-18',
  tempat: 'Aula Dinas',
  undangan: [{ nama: '', instansi: 'Dewan Koperasi Daerah' }],
  hadir: [{ nama: 'Sutini', jabatan: 'Ketua', instansi: 'Dewan Koperasi Daerah' }],
  kesepakatan: ['Target tahun pertama diturunkan.'],
  penandaTangan: [{ nama: 'Hendro Wicaksono', jabatan: 'Kepala Dinas' }]
}

const forumFields =
  'id versi nama lintas ditetapkan nomor bolehUbah undangan { nama instansi } hadir { nama } kesepakatan peserta { opd judul }'

export const catatTim = (client: Client, naskahId: string, tim: unknown = timContoh, kunci = uuidv7()) =>
  client.query(
    `mutation ($id: ID!, $kunci: ID!, $tim: TimPenyusunInput!) { catatTimPenyusun(naskahId: $id, kunci: $kunci, tim: $tim) {
      __typename
      ... on TimPenyusunDicatat { naskah { id judul versi timPenyusun { keputusan { nomor tanggal tentang } ketua { nama jabatan } sekretaris { nama jabatan } anggota { nama jabatan } } } }
      ${penolakan}
    } }`,
    { id: naskahId, kunci, tim }
  )

export const simpanForum = (
  client: Client,
  args: {
    forumId?: string
    versi?: number
    lintas?: boolean
    naskahId?: readonly string[]
    forum?: unknown
    kunci?: string
  }
) =>
  client.query(
    `mutation ($kunci: ID!, $forumId: ID, $versi: Int, $lintas: Boolean, $naskahId: [ID!], $forum: ForumInput!) {
      simpanForum(kunci: $kunci, forumId: $forumId, versi: $versi, lintas: $lintas, naskahId: $naskahId, forum: $forum) {
        __typename ... on ForumTercatat { forum { ${forumFields} } } ${penolakan} } }`,
    { forum: forumContoh, kunci: uuidv7(), ...args }
  )

export const ikutForum = (client: Client, naskahId: string, forumId: string | null) =>
  client.query(
    `mutation ($kunci: ID!, $naskahId: ID!, $forumId: ID) { ikutForum(kunci: $kunci, naskahId: $naskahId, forumId: $forumId) {
      __typename ... on IkutForumBerhasil { naskah { id judul versi forum { id } } } ${penolakan} } }`,
    { kunci: uuidv7(), naskahId, forumId }
  )

export const tetapkanForum = (client: Client, forumId: string, versi: number, more: object = {}) =>
  client.query(
    `mutation ($kunci: ID!, $forumId: ID!, $versi: Int!, $nomor: String!, $tanggal: String!) {
      tetapkanBeritaAcaraForum(kunci: $kunci, forumId: $forumId, versi: $versi, nomor: $nomor, tanggal: $tanggal) {
        __typename ... on ForumTercatat { forum { ${forumFields} } } ${penolakan} } }`,
    { kunci: uuidv7(), forumId, versi, nomor: '050/BA/1', tanggal: '2026-11-19', ...more }
  )

export const terbitkan = (client: Client, surat: unknown, kunci = uuidv7()) =>
  client.query(
    `mutation ($kunci: ID!, $surat: SuratEdaranInput!) { terbitkanSuratEdaran(kunci: $kunci, surat: $surat) {
      __typename ... on SuratEdaranTerbit { melangkah ditolak surat { id nomor tahun pagu { tahun rupiah opd { id } } } } ${penolakan} } }`,
    { kunci, surat }
  )

export const suratContoh = (opdId: string, more: object = {}) => ({
  nomor: '050/77/2026',
  tanggal: '2026-11-10',
  tentang: 'Penyusunan Rancangan Renstra',
  untuk: 'awal',
  tahun: [2018, 2019, 2020, 2021, 2022, 2023],
  pagu: [2019, 2020].map((tahun) => ({ opdId, tahun, rupiah: '3000000000' })),
  ...more
})

export const hadir = (client: Client, naskahId: string, more: object = {}) =>
  client.query(
    `mutation ($id: ID!, $tab: String!, $simpulId: ID, $field: String, $pergi: Boolean) {
      hadir(naskahId: $id, tab: $tab, simpulId: $simpulId, field: $field, pergi: $pergi) {
        __typename ... on HadirDiterima { orang { id nama tab sel { simpulId field } } } ${penolakan} } }`,
    { id: naskahId, tab: 'satu', ...more }
  )

/** A plan of nothing, as the workbench begins one. */
export const emptyPlan = JSON.stringify({
  format: 'selaras.renstra/1',
  pemda: { nama: 'Kabupaten Lumajang', jenis: 'kabupaten', provinsi: 'Jawa Timur' },
  perangkatDaerah: { nama: 'Dinas Kesehatan Kabupaten Lumajang', bidangUrusan: [] },
  dokumen: {
    judul: 'Renstra Dinas Kesehatan',
    jenis: 'renstra',
    profil: 'INM2-2025',
    tahun: [2027, 2028, 2029, 2030, 2031, 2032],
    nomenklatur: 'kepmendagri-900.1.15.5-1317-2023'
  },
  induk: { jenis: 'RPJMD', misi: [] },
  tujuanSasaran: [],
  programPendanaan: []
})
