import type { IsiInduk } from '@selaras/domain/cascade'
import type { SimpulInduk } from '@selaras/domain/induk'
import { jenisSimpulInduk } from '@selaras/domain/induk'
import type { Isi } from '@selaras/domain/naskah'
import { z } from 'zod'
import { graphql } from '../data/graphql.ts'

/** Operations on parent plans, and what they bring as values of the domain. */

export const listQuery = graphql(`
  query DaftarInduk {
    daftarInduk { id rumpunId asalId jenis judul tahun tahap label penetapan contoh kini diubahPada }
  }
`)

export const detailQuery = graphql(`
  query Induk($id: ID!) {
    induk(id: $id) {
      id rumpunId asalId jenis judul tahun dasar tahap label versi penetapan pengundangan berlakuSejak contoh kini
      bolehUbah alasanTidakBolehUbah
      simpul { id jenis indukId urutan isian }
      pagu { opdId tahun rupiah }
      peristiwa { peristiwa label boleh alasan saran perluData olehSistem }
      riwayat { dari ke peristiwa oleh alasan pada }
      jawaban { indukSimpulId opd { id nama singkatan } naskahId judul simpulId perluDitinjau }
    }
    daftarOpd { edges { node { id nama singkatan jenis aktif } } }
  }
`)

export const perubahanQuery = graphql(`
  query PerubahanInduk($id: ID!) {
    induk(id: $id) {
      id
      perbedaan {
        simpul {
          simpulId jenis macam lama baru menyentuhKaitan redaksional
          terdampak { naskahId judul opd { id nama singkatan } }
        }
        pagu { opd { id nama singkatan } tahun lama baru }
      }
    }
  }
`)

export const usulanQuery = graphql(`
  query UsulanInduk($id: ID!) {
    induk(id: $id) {
      id
      usulan { id opd { id nama singkatan } naskahId jenis isi status tanggapan waktu }
    }
  }
`)

export const buatMutation = graphql(`
  mutation BuatInduk($input: BuatIndukInput!) {
    buatInduk(input: $input) {
      __typename
      ... on IndukTersimpan { induk { id } melangkah }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const ubahMutation = graphql(`
  mutation UbahInduk($indukId: ID!, $kunci: ID!, $changes: [ChangeIndukInput!]!) {
    ubahInduk(indukId: $indukId, kunci: $kunci, changes: $changes) {
      __typename
      ... on IndukBerubah { versi }
      ... on Penolakan { kode pesan saran rincian }
    }
  }
`)

export const langkahMutation = graphql(`
  mutation LangkahInduk($indukId: ID!, $kunci: ID!, $peristiwa: String!, $data: Json) {
    langkahInduk(indukId: $indukId, kunci: $kunci, peristiwa: $peristiwa, data: $data) {
      __typename
      ... on IndukTersimpan { induk { id tahap } melangkah }
      ... on Penolakan { kode pesan saran rincian }
    }
  }
`)

export const redaksionalMutation = graphql(`
  mutation TandaiRedaksional($indukId: ID!, $kunci: ID!, $simpulId: [ID!]!, $alasan: String!) {
    tandaiRedaksional(indukId: $indukId, kunci: $kunci, simpulId: $simpulId, alasan: $alasan) {
      __typename
      ... on IndukTersimpan { induk { id } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

export const jawabMutation = graphql(`
  mutation JawabUsulan($indukId: ID!, $kunci: ID!, $usulanId: [ID!]!, $status: JawabanUsulan!, $tanggapan: String!) {
    jawabUsulan(indukId: $indukId, kunci: $kunci, usulanId: $usulanId, status: $status, tanggapan: $tanggapan) {
      __typename
      ... on IndukTersimpan { induk { id } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

const Row = z.object({
  id: z.string(),
  jenis: z.enum(jenisSimpulInduk),
  indukId: z.string().nullable(),
  urutan: z.number(),
  isian: z.record(z.string(), z.json())
})

/** A row as the server sends it; throws on another shape, which is our own mistake. */
export function readRow(given: unknown): SimpulInduk {
  const row = Row.parse(given)
  return { ...row, isian: row.isian as Record<string, Isi> }
}

const Indikator = z.object({
  uraian: z.string(),
  satuan: z.string().nullable(),
  arah: z.string().nullable(),
  sifat: z.string().nullable(),
  awal: z.string().nullable(),
  target: z.record(z.string(), z.string().nullable())
})
const IsiShape = z.object({
  uraian: z.string(),
  kode: z.string().nullable(),
  indikator: z.array(Indikator)
})

/** Content of a parent as a link keeps it; null where there is none. */
export const readIsi = (given: unknown): IsiInduk | null =>
  given === null || given === undefined ? null : IsiShape.parse(given)
