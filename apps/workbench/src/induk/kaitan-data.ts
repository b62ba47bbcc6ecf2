import { graphql } from '../data/graphql.ts'

/** Links of one Renstra to its parents. */

export const kaitanQuery = graphql(`
  query KaitanNaskah($id: ID!) {
    naskah(id: $id) {
      id versi bolehUbah
      indukTersedia { id rumpunId jenis judul tahap label }
      wajibDitinjau { sejak batas sisaHari sedangDitinjau induk { id judul } }
      simpul { id jenis indukId urutan isian }
      kaitan {
        id simpulId jenis indukId indukSimpulId nspkUraian nspkSumber ditegaskan ditegaskanPada ditegaskanOleh keadaan
        tinjauan { lama baru } indukLalu { judul label }
      }
      bedaInduk { id isi waktu }
    }
  }
`)

export const sasaranQuery = graphql(`
  query SasaranInduk($id: ID!) {
    induk(id: $id) { id rumpunId judul tahun simpul { id jenis indukId urutan isian } }
  }
`)

export const kaitkanMutation = graphql(`
  mutation Kaitkan($naskahId: ID!, $kunci: ID!, $simpulId: ID!, $induk: [IndukDipilihInput!]!, $nspk: NspkInput) {
    kaitkan(naskahId: $naskahId, kunci: $kunci, simpulId: $simpulId, induk: $induk, nspk: $nspk) {
      __typename
      ... on KaitanTercatat { naskah { id versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const lepasMutation = graphql(`
  mutation LepasKaitan($naskahId: ID!, $kunci: ID!, $kaitanId: [ID!]!) {
    lepasKaitan(naskahId: $naskahId, kunci: $kunci, kaitanId: $kaitanId) {
      __typename
      ... on KaitanTercatat { naskah { id versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const tegaskanMutation = graphql(`
  mutation Tegaskan($naskahId: ID!, $kunci: ID!, $simpulId: [ID!]!) {
    tegaskan(naskahId: $naskahId, kunci: $kunci, simpulId: $simpulId) {
      __typename
      ... on KaitanTercatat { naskah { id versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)
