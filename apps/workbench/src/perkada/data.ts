import type { ResultOf } from 'gql.tada'
import { graphql } from '../data/graphql.ts'

/** What the pages of Perkada ask the server, and what they send. */

export const daftarPerkadaQuery = graphql(`
  query DaftarPerkada($after: String) {
    daftarPerkada(first: 50, after: $after) {
      edges { node { id judul nomor tahun diubah diubahOleh tanggalUndang naskah { naskahId opd { id singkatan } } } }
      pageInfo { hasNextPage endCursor }
    }
    calonPerkada { naskahId judul tahapLabel perkadaId opd { id nama singkatan } }
  }
`)

export const perkadaQuery = graphql(`
  query Perkada($id: ID!) {
    perkada(id: $id) {
      id versi judul isi kurang peraturan beritaDaerah nomor tahun tanggal tambahan tanggalUndang
      berita { nama tahun nomor }
      alasanTidakBolehUbah hanyaMelengkapi templat
      pindaian { id ke nama ukuran hash alasan pada oleh }
      naskah {
        naskahId urutan judul tahap tahapLabel hash jangkarPanjang jangkarHash
        opd { id nama singkatan }
        rantaiParaf { ke langkah { jabatanId paraf { nama sebagai tanggal } } }
      }
    }
    calonPerkada { naskahId judul tahapLabel perkadaId opd { id nama singkatan } }
  }
`)
export type PerkadaDilihat = NonNullable<ResultOf<typeof perkadaQuery>['perkada']>
export type CalonPerkada = ResultOf<typeof perkadaQuery>['calonPerkada'][number]

export const ubahPerkada = graphql(`
  mutation UbahPerkada($input: UbahPerkadaInput!) {
    ubahPerkada(input: $input) {
      __typename ... on PerkadaDisimpan { perkada { id versi } } ... on Penolakan { kode pesan saran }
    }
  }
`)

export const aturNaskahPerkada = graphql(`
  mutation AturNaskahPerkada($input: AturNaskahPerkadaInput!) {
    aturNaskahPerkada(input: $input) {
      __typename ... on PerkadaDisimpan { perkada { id versi } } ... on Penolakan { kode pesan saran }
    }
  }
`)

export const hapusPerkada = graphql(`
  mutation HapusPerkada($input: HapusPerkadaInput!) {
    hapusPerkada(input: $input) {
      __typename ... on PerkadaDihapus { perkadaId } ... on Penolakan { kode pesan saran }
    }
  }
`)

export const tetapkanPerkada = graphql(`
  mutation TetapkanPerkada($input: TetapkanPerkadaInput!) {
    tetapkanPerkada(input: $input) {
      __typename ... on PerkadaDisimpan { perkada { id versi } } ... on Penolakan { kode pesan saran }
    }
  }
`)

export const undangkanPerkada = graphql(`
  mutation UndangkanPerkada($input: UndangkanPerkadaInput!) {
    undangkanPerkada(input: $input) {
      __typename ... on PerkadaDisimpan { perkada { id versi } } ... on Penolakan { kode pesan saran }
    }
  }
`)

export const lampirkanPindaian = graphql(`
  mutation LampirkanPindaianPerkada($input: PindaianPerkadaInput!) {
    lampirkanPindaianPerkada(input: $input) {
      __typename ... on PerkadaDisimpan { perkada { id } } ... on Penolakan { kode pesan saran }
    }
  }
`)
