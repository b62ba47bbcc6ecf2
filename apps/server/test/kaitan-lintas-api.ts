import { uuidv7 } from 'uuidv7'
import type { Client } from './harness.ts'

const hasil = `__typename ... on KaitanLintasTercatat { id } ... on Penolakan { kode pesan saran rincian }`

/** Proposes a link from a node of the own plan to another OPD. */
export const usulkanKaitan = (client: Client, input: Record<string, unknown>) =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $simpulId: ID!, $opdId: ID!, $kebutuhan: String!) { usulkanKaitanLintas(
      naskahId: $naskahId, kunci: $kunci, simpulId: $simpulId, opdId: $opdId, kebutuhan: $kebutuhan) { ${hasil} } }`,
    { kunci: uuidv7(), kebutuhan: 'Data koperasi per kecamatan.', ...input }
  )

/** Accepts a proposal with a node of the own plan. */
export const terimaKaitan = (client: Client, input: Record<string, unknown>) =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $kaitanId: ID!, $simpulId: ID!) { terimaKaitanLintas(
      naskahId: $naskahId, kunci: $kunci, kaitanId: $kaitanId, simpulId: $simpulId) { ${hasil} } }`,
    { kunci: uuidv7(), ...input }
  )

/** Declines a proposal. */
export const tolakKaitan = (client: Client, input: Record<string, unknown>) =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $kaitanId: ID!, $alasan: String!) { tolakKaitanLintas(
      naskahId: $naskahId, kunci: $kunci, kaitanId: $kaitanId, alasan: $alasan) { ${hasil} } }`,
    { kunci: uuidv7(), alasan: 'Bukan tugas kami.', ...input }
  )
