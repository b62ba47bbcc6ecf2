import { graphql } from '../data/graphql.ts'

/** Operations on rounds of verification and on what a returned plan must answer. */

export const verifikasiQuery = graphql(`
  query Verifikasi($id: ID!) {
    naskah(id: $id) {
      id
      putaran {
        ke tahap status simpulan hasil versi dibuka dibukaOleh batas sisaHari ditutup ditutupOleh
        potretId potretSebelumnya nomorBeritaAcara catatanProses catatanSubstansi kurang
        tugas { id kepada penggunaId cakupan }
        putusan { simpulId subpohon putusan alasan oleh pada }
        periksa { butir jawaban penyebab tindakLanjut oleh pada }
        sel { simpulId field tempat }
        peristiwa { nama label boleh alasan saran }
        beritaAcara { nomor tanggal }
      }
    }
  }
`)

export const putaranLaluQuery = graphql(`
  query PutaranLalu($id: ID!) {
    naskah(id: $id) {
      id
      putaran {
        ke
        lalu {
          ke
          putusan { simpulId subpohon oleh pada }
          periksa { butir jawaban penyebab tindakLanjut oleh pada }
        }
      }
    }
  }
`)

export const daftarPeriksaQuery = graphql(`
  query DaftarPeriksa($profil: String!) {
    daftarPeriksa(profil: $profil) { id pertanyaan keparahan aspek formulir }
  }
`)

export const harusDijawabQuery = graphql(`
  query HarusDijawab($id: ID!) {
    naskah(id: $id) {
      id
      tahap
      bolehUbah
      harusDijawab {
        temuan {
          kunci aturan keparahan pesan saran jalur simpulId field
          tanggapan { kunci jawaban oleh pada diterima alasanTerima diterimaOleh masihAda }
        }
        catatan
        sel { simpulId field tempat }
      }
    }
  }
`)

export const langkahPutaranMutation = graphql(`
  mutation LangkahPutaran($input: LangkahPutaranInput!) {
    langkahPutaran(input: $input) {
      __typename
      ... on PutaranTersimpan { putaran { ke versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const simpanPutusanMutation = graphql(`
  mutation SimpanPutusan($input: SimpanPutusanInput!) {
    simpanPutusan(input: $input) {
      __typename
      ... on PutaranTersimpan { putaran { ke versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const simpanPeriksaMutation = graphql(`
  mutation SimpanPeriksa($input: SimpanPeriksaInput!) {
    simpanPeriksa(input: $input) {
      __typename
      ... on PutaranTersimpan { putaran { ke versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const simpanCatatanPutaranMutation = graphql(`
  mutation SimpanCatatanPutaran($input: SimpanCatatanPutaranInput!) {
    simpanCatatanPutaran(input: $input) {
      __typename
      ... on PutaranTersimpan { putaran { ke versi } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const jawabTemuanMutation = graphql(`
  mutation JawabTemuan($input: JawabTemuanInput!) {
    jawabTemuan(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)

export const terimaTemuanMutation = graphql(`
  mutation TerimaTemuan($input: TerimaTemuanInput!) {
    terimaTemuan(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)

export const langkahTahapMutation = graphql(`
  mutation LangkahVerifikasi($input: LangkahInput!) {
    langkahTahap(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)
