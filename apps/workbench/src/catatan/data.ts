import { graphql } from '../data/graphql.ts'

/** Operations on comment threads. */

export const catatanQuery = graphql(`
  query CatatanNaskah($id: ID!) {
    naskah(id: $id) {
      id
      batasSel { simpulId field tempat }
      izinSunting { ruangTerbuka tujuanTerkunci tahunTerkunci }
      catatan {
        id simpulId field ke wajib status nilaiSaatDitulis nilaiSekarang usang simpulHilang tempat
        usulan usulanKosong usulanStatus dibuat oleh bolehBalas bolehSelesai bolehBukaLagi bolehTerapkan
        pesan { id isi oleh sebagai pada peristiwa }
      }
    }
  }
`)

/** The round that is open now, for those who may list cells in it. */
export const putaranTerbukaQuery = graphql(`
  query PutaranTerbuka($id: ID!) {
    naskah(id: $id) {
      id
      putaran { ke versi status sel { simpulId field tempat } peristiwa { nama boleh } }
    }
  }
`)

export const tulisMutation = graphql(`
  mutation TulisCatatan($input: TulisCatatanInput!) {
    tulisCatatan(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)

export const balasMutation = graphql(`
  mutation BalasCatatan($input: BalasCatatanInput!) {
    balasCatatan(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)

export const ubahMutation = graphql(`
  mutation UbahCatatan($input: UbahCatatanInput!) {
    ubahCatatan(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)

export const terapkanMutation = graphql(`
  mutation TerapkanUsulan($input: TerapkanUsulanInput!) {
    terapkanUsulan(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)

export const tolakMutation = graphql(`
  mutation TolakUsulan($input: TolakUsulanInput!) {
    tolakUsulan(input: $input) { __typename ... on Penolakan { kode pesan saran } }
  }
`)
