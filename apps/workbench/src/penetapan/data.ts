import type { ResultOf } from 'gql.tada'
import type { FragmentOf } from '../data/graphql.ts'
import { graphql } from '../data/graphql.ts'

/** What the page of paraf and penetapan asks the server, and what it sends. */

const berkasIsi = graphql(`fragment BerkasIsi on Berkas @_unmask { id nama ukuran }`)

const rantaiIsi = graphql(
  `
    fragment RantaiIsi on RantaiParaf @_unmask {
      ke hash dibuka dibukaOleh giliran gugur gugurOleh alasanGugur
      langkah {
        jabatanId sebutan
        pejabat { penggunaId nama sebagai }
        paraf {
          nama sebagai tanggal dicatatOleh
          pindaian { ...BerkasIsi }
          tandaTangan { sah sebab }
        }
      }
    }
  `,
  [berkasIsi]
)
export type RantaiIsi = FragmentOf<typeof rantaiIsi>

export const penetapanQuery = graphql(
  `
    query Penetapan($id: ID!) {
      naskah(id: $id) {
        id
        rantaiParaf { ...RantaiIsi }
        reviuApip { id hash isi pada oleh berkas { ...BerkasIsi } }
        perkada {
          id judul peraturan nomor tahun tanggal kurang tambahan tanggalUndang
          berita { nama tahun nomor }
          pindaian { id nama hash }
          naskah { naskahId hash jangkarPanjang jangkarHash }
        }
        ralat { ke alasan pada oleh butir { simpulId field lama baru } }
        pencabutan { nomor tahun tanggal alasan pada oleh }
      }
    }
  `,
  [rantaiIsi, berkasIsi]
)
export type PenetapanIsi = NonNullable<ResultOf<typeof penetapanQuery>['naskah']>

export const langkahPenetapan = graphql(`
  mutation LangkahPenetapan($input: LangkahInput!) {
    langkahTahap(input: $input) {
      __typename
      ... on NaskahBaru { naskah { id tahap versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const unggahPindaian = graphql(`
  mutation UnggahPindaian($input: UnggahPindaianInput!) {
    unggahPindaian(input: $input) {
      __typename
      ... on BerkasTersimpan { berkas { id hash nama } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const catatReviu = graphql(`
  mutation CatatReviuApip($input: ReviuApipInput!) {
    catatReviuApip(input: $input) {
      __typename
      ... on ReviuTercatat { id }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const susunPerkada = graphql(`
  mutation SusunPerkada($input: SusunPerkadaInput!) {
    susunPerkada(input: $input) {
      __typename
      ... on PerkadaDisimpan { perkada { id } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

/** Words of the plan, to find the one that a ralat mends. */
export const teksNaskahQuery = graphql(`
  query TeksNaskah($id: ID!) { naskah(id: $id) { id simpul { id jenis isian tertulis } } }
`)
