import { graphql } from '../data/graphql.ts'

export const kalenderQuery = graphql(`
  query Kalender {
    kalender { jenis tanggal uraian naskahId judul forumId sisaHari opd { id nama singkatan } }
    tenggatProfil { profil id uraian tahap lama diaturPemda pasti }
    daftarSuratEdaran { id nomor tanggal tentang untuk tahun pagu { tahun rupiah opd { id } } }
    daftarForum { id nama tanggal tempat lintas nomor ditetapkan bolehUbah penyelenggara { id nama } }
  }
`)

/** What the parent plans give each OPD, to fill the table of a new letter from. */
export const paguIndukQuery = graphql(`
  query PaguInduk { daftarInduk { id judul kini tahun pagu { opdId tahun rupiah } } }
`)

export const terbitkanSurat = graphql(`
  mutation TerbitkanSuratEdaran($kunci: ID!, $surat: SuratEdaranInput!) {
    terbitkanSuratEdaran(kunci: $kunci, surat: $surat) {
      __typename
      ... on SuratEdaranTerbit { melangkah ditolak surat { id } }
      ... on Penolakan { kode pesan saran rincian }
    }
  }
`)
