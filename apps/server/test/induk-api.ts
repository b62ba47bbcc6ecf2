import { uuidv7 } from 'uuidv7'
import type { Answer } from './answer.ts'
import type { Client } from './harness.ts'

const refused = '... on Penolakan { kode pesan saran rincian }'
const induk = `__typename ... on IndukTersimpan { melangkah induk { id rumpunId tahap versi } } ${refused}`
const kaitan = `__typename ... on KaitanTercatat { naskah { id versi } } ${refused}`

export const orangInduk = {
  verifikator: 'verifikator.bappelitbangda@pasuruan.contoh.id',
  kepala: 'kepala.bappelitbangda@pasuruan.contoh.id',
  perencana: 'perencana.dinkop@pasuruan.contoh.id',
  kepalaOpd: 'kepala.dinkop@pasuruan.contoh.id'
} as const

export const buatInduk = (
  client: Client,
  input: Record<string, unknown>,
  kunci = uuidv7()
): Promise<Answer> =>
  client.query(`mutation ($input: BuatIndukInput!) { buatInduk(input: $input) { ${induk} } }`, {
    input: { kunci, jenis: 'RPD', judul: 'RPD 2024–2026', tahun: [2024, 2025, 2026], ...input }
  })

export const ubahInduk = (
  client: Client,
  indukId: string,
  changes: readonly Record<string, unknown>[],
  kunci = uuidv7()
): Promise<Answer> =>
  client.query(
    `mutation ($indukId: ID!, $kunci: ID!, $changes: [ChangeIndukInput!]!) {
      ubahInduk(indukId: $indukId, kunci: $kunci, changes: $changes) { __typename
        ... on IndukBerubah { versi dihapus simpul { id isian } pagu { opdId tahun rupiah } } ${refused} } }`,
    { indukId, kunci, changes }
  )

export const langkahInduk = (
  client: Client,
  indukId: string,
  peristiwa: string,
  data: Record<string, unknown> = {}
): Promise<Answer> =>
  client.query(
    `mutation ($indukId: ID!, $kunci: ID!, $peristiwa: String!, $data: Json) {
      langkahInduk(indukId: $indukId, kunci: $kunci, peristiwa: $peristiwa, data: $data) { ${induk} } }`,
    { indukId, kunci: uuidv7(), peristiwa, data }
  )

export const tandaiRedaksional = (
  client: Client,
  indukId: string,
  simpulId: readonly string[],
  alasan = 'Perbaikan ejaan'
): Promise<Answer> =>
  client.query(
    `mutation ($indukId: ID!, $kunci: ID!, $simpulId: [ID!]!, $alasan: String!) {
      tandaiRedaksional(indukId: $indukId, kunci: $kunci, simpulId: $simpulId, alasan: $alasan) { ${induk} } }`,
    { indukId, kunci: uuidv7(), simpulId, alasan }
  )

export const jawabUsulan = (client: Client, indukId: string, usulanId: readonly string[]): Promise<Answer> =>
  client.query(
    `mutation ($indukId: ID!, $kunci: ID!, $usulanId: [ID!]!) {
      jawabUsulan(indukId: $indukId, kunci: $kunci, usulanId: $usulanId, status: ditampung, tanggapan: "Masuk") { ${induk} } }`,
    { indukId, kunci: uuidv7(), usulanId }
  )

export const kaitkan = (client: Client, input: Record<string, unknown>, kunci = uuidv7()): Promise<Answer> =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $simpulId: ID!, $induk: [IndukDipilihInput!]!, $nspk: NspkInput) {
      kaitkan(naskahId: $naskahId, kunci: $kunci, simpulId: $simpulId, induk: $induk, nspk: $nspk) { ${kaitan} } }`,
    { kunci, induk: [], ...input }
  )

export const lepasKaitan = (client: Client, naskahId: string, kaitanId: readonly string[]): Promise<Answer> =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $kaitanId: [ID!]!) {
      lepasKaitan(naskahId: $naskahId, kunci: $kunci, kaitanId: $kaitanId) { ${kaitan} } }`,
    { naskahId, kunci: uuidv7(), kaitanId }
  )

export const tegaskan = (client: Client, naskahId: string, simpulId: readonly string[]): Promise<Answer> =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $simpulId: [ID!]!) {
      tegaskan(naskahId: $naskahId, kunci: $kunci, simpulId: $simpulId) { ${kaitan} } }`,
    { naskahId, kunci: uuidv7(), simpulId }
  )
