import { useState } from 'react'
import type { CombinedError } from 'urql'
import { graphql } from '../data/graphql.ts'
import { teks } from '../text/index.ts'

/** What the server answers to every act of an admin. */
type Hasil =
  | { readonly __typename: 'AdministrasiBerhasil'; readonly id: readonly string[] }
  | { readonly __typename: 'Penolakan'; readonly pesan: string; readonly saran: string }

/** One act at a time: busy, and why it was refused. What was typed stays on the screen. */
export function useAct() {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  return {
    busy,
    refusal,
    clear: () => setRefusal(''),
    /** True when it was done. */
    async run(
      ask: Promise<{ data?: Readonly<Record<string, Hasil>> | undefined; error?: CombinedError | undefined }>
    ): Promise<boolean> {
      setBusy(true)
      setRefusal('')
      const { data, error } = await ask
      setBusy(false)
      const answer = data ? Object.values(data)[0] : undefined
      if (answer?.__typename === 'AdministrasiBerhasil') return true
      if (answer) setRefusal(`${answer.pesan} ${answer.saran}`)
      else setRefusal(error?.graphQLErrors[0]?.message ?? teks.umum.takTerjangkau.isi)
      return false
    }
  }
}

export const berikanPeran = graphql(`
  mutation BerikanPeran($kunci: ID!, $penggunaId: ID!, $peran: PeranInput!) {
    berikanPeran(kunci: $kunci, penggunaId: $penggunaId, peran: $peran) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const akhiriPeran = graphql(`
  mutation AkhiriPeran($kunci: ID!, $peranId: ID!, $selesai: String!, $alasan: String!) {
    akhiriPeran(kunci: $kunci, peranId: $peranId, selesai: $selesai, alasan: $alasan) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const ubahPeran = graphql(`
  mutation UbahPeran($kunci: ID!, $peranId: ID!, $nama: String!, $sebagai: Sebagai!, $mulai: String!, $selesai: String) {
    ubahPeran(kunci: $kunci, peranId: $peranId, nama: $nama, sebagai: $sebagai, mulai: $mulai, selesai: $selesai) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const undang = graphql(`
  mutation Undang($kunci: ID!, $surel: String!, $nama: String!, $peran: [PeranInput!]!) {
    undang(kunci: $kunci, surel: $surel, nama: $nama, peran: $peran) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const kirimUlangUndangan = graphql(`
  mutation KirimUlangUndangan($kunci: ID!, $id: ID!) {
    kirimUlangUndangan(kunci: $kunci, id: $id) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const batalkanUndangan = graphql(`
  mutation BatalkanUndangan($kunci: ID!, $id: ID!) {
    batalkanUndangan(kunci: $kunci, id: $id) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const simpanPemda = graphql(`
  mutation SimpanPemda($kunci: ID!, $nama: String!, $jenis: JenisPemda!, $provinsi: String!) {
    simpanPemda(kunci: $kunci, nama: $nama, jenis: $jenis, provinsi: $provinsi) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const simpanPengaturan = graphql(`
  mutation SimpanPengaturan($kunci: ID!, $sidik: String!, $pengaturan: Json!) {
    simpanPengaturan(kunci: $kunci, sidik: $sidik, pengaturan: $pengaturan) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const buatOpd = graphql(`
  mutation BuatOpd($kunci: ID!, $opd: OpdInput!, $dasar: DasarInput!) {
    buatOpd(kunci: $kunci, opd: $opd, dasar: $dasar) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const ubahOpd = graphql(`
  mutation UbahOpd($kunci: ID!, $opdId: ID!, $opd: OpdInput!, $dasar: DasarInput!) {
    ubahOpd(kunci: $kunci, opdId: $opdId, opd: $opd, dasar: $dasar) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const pecahOpd = graphql(`
  mutation PecahOpd($kunci: ID!, $opdId: ID!, $baru: [OpdInput!]!, $dasar: DasarInput!) {
    pecahOpd(kunci: $kunci, opdId: $opdId, baru: $baru, dasar: $dasar) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const gabungOpd = graphql(`
  mutation GabungOpd($kunci: ID!, $opdId: [ID!]!, $ke: ID!, $dasar: DasarInput!) {
    gabungOpd(kunci: $kunci, opdId: $opdId, ke: $ke, dasar: $dasar) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const aktifkanOpd = graphql(`
  mutation AktifkanOpd($kunci: ID!, $opdId: ID!, $aktif: Boolean!, $dasar: DasarInput!) {
    aktifkanOpd(kunci: $kunci, opdId: $opdId, aktif: $aktif, dasar: $dasar) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const simpanUnitKerja = graphql(`
  mutation SimpanUnitKerja($kunci: ID!, $id: ID, $opdId: ID!, $nama: String!, $aktif: Boolean!, $urutan: Int!) {
    simpanUnitKerja(kunci: $kunci, id: $id, opdId: $opdId, nama: $nama, aktif: $aktif, urutan: $urutan) {
      __typename ... on AdministrasiBerhasil { id } ... on Penolakan { pesan saran }
    }
  }
`)
export const hapusContoh = graphql(`
  mutation HapusContoh { hapusContoh { __typename ... on ContohDihapus { jumlah } ... on Penolakan { pesan saran } } }
`)
