import type { FragmentOf } from '../data/graphql.ts'
import { graphql } from '../data/graphql.ts'

/** What the pages of persiapan and forum ask the server, and what they send. */

export const forumIsi = graphql(`
  fragment ForumIsi on Forum @_unmask {
    id versi lintas nama tanggal tempat nomor tanggalBeritaAcara ditetapkan bolehUbah
    penyelenggara { id nama }
    undangan { nama instansi }
    hadir { nama jabatan instansi }
    kesepakatan
    penandaTangan { nama jabatan }
    peserta { opd judul }
  }
`)
export type ForumIsi = FragmentOf<typeof forumIsi>

const timIsi = graphql(`
  fragment TimIsi on TimPenyusun @_unmask {
    keputusan { nomor tanggal tentang }
    ketua { nama jabatan }
    sekretaris { nama jabatan }
    anggota { nama jabatan }
  }
`)
export type TimIsi = FragmentOf<typeof timIsi>

export const persiapanQuery = graphql(
  `
    query Persiapan($id: ID!) {
      naskah(id: $id) {
        id
        timPenyusun { ...TimIsi }
        batasPagu { nomor tanggal butir { tahun rupiah } }
        jumlahPagu { tahun rupiah }
        forum { ...ForumIsi }
      }
      daftarSuratEdaran { id nomor tanggal tentang untuk tahun }
      daftarForum { id nama tanggal tempat lintas ditetapkan }
    }
  `,
  [timIsi, forumIsi]
)

export const forumQuery = graphql(`query Forum($id: ID!) { forum(id: $id) { ...ForumIsi } }`, [forumIsi])

export const catatTim = graphql(`
  mutation CatatTimPenyusun($naskahId: ID!, $kunci: ID!, $tim: TimPenyusunInput!) {
    catatTimPenyusun(naskahId: $naskahId, kunci: $kunci, tim: $tim) {
      __typename
      ... on TimPenyusunDicatat { naskah { id versi } }
      ... on Penolakan { kode pesan saran rincian }
    }
  }
`)

export const simpanForum = graphql(`
  mutation SimpanForum($kunci: ID!, $forumId: ID, $versi: Int, $lintas: Boolean, $naskahId: [ID!], $forum: ForumInput!) {
    simpanForum(kunci: $kunci, forumId: $forumId, versi: $versi, lintas: $lintas, naskahId: $naskahId, forum: $forum) {
      __typename
      ... on ForumTercatat { forum { id versi } }
      ... on Penolakan { kode pesan saran rincian }
    }
  }
`)

export const ikutForum = graphql(`
  mutation IkutForum($kunci: ID!, $naskahId: ID!, $forumId: ID) {
    ikutForum(kunci: $kunci, naskahId: $naskahId, forumId: $forumId) {
      __typename
      ... on IkutForumBerhasil { naskah { id versi } }
      ... on Penolakan { kode pesan saran rincian }
    }
  }
`)

export const tetapkanBeritaAcara = graphql(`
  mutation TetapkanBeritaAcaraForum($kunci: ID!, $forumId: ID!, $versi: Int!, $nomor: String!, $tanggal: String!) {
    tetapkanBeritaAcaraForum(kunci: $kunci, forumId: $forumId, versi: $versi, nomor: $nomor, tanggal: $tanggal) {
      __typename
      ... on ForumTercatat { forum { id versi } }
      ... on Penolakan { kode pesan saran rincian }
    }
  }
`)
