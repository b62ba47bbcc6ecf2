import { uuidv7 } from 'uuidv7'
import type { Answer } from './answer.ts'
import type { Client } from './harness.ts'

const hasil =
  '{ __typename ... on Penolakan { kode pesan saran rincian } ... on AdministrasiBerhasil { id } }'

/** Every act of an admin with its arguments as GraphQL writes them. */
export const acts = {
  berikanPeran: '$penggunaId: ID!, $peran: PeranInput!',
  akhiriPeran: '$peranId: ID!, $selesai: String!, $alasan: String!',
  ubahPeran: '$peranId: ID!, $nama: String!, $sebagai: Sebagai!, $mulai: String!, $selesai: String',
  undang: '$surel: String!, $nama: String!, $peran: [PeranInput!]!',
  kirimUlangUndangan: '$id: ID!',
  batalkanUndangan: '$id: ID!',
  simpanPemda: '$nama: String!, $jenis: JenisPemda!, $provinsi: String!',
  simpanPengaturan: '$sidik: String!, $pengaturan: Json!',
  buatOpd: '$opd: OpdInput!, $dasar: DasarInput!',
  ubahOpd: '$opdId: ID!, $opd: OpdInput!, $dasar: DasarInput!',
  pecahOpd: '$opdId: ID!, $baru: [OpdInput!]!, $dasar: DasarInput!',
  gabungOpd: '$opdId: [ID!]!, $ke: ID!, $dasar: DasarInput!',
  aktifkanOpd: '$opdId: ID!, $aktif: Boolean!, $dasar: DasarInput!',
  simpanUnitKerja: '$id: ID, $opdId: ID!, $nama: String!, $aktif: Boolean!, $urutan: Int!'
} as const
export type Act = keyof typeof acts

/** Sends one act with its variables and a key of its own. */
export function send(
  client: Client,
  act: Act,
  variables: Record<string, unknown>,
  kunci = uuidv7()
): Promise<Answer> {
  const passed = [...acts[act].matchAll(/\$(\w+):/g)].map(([, name]) => `${name}: $${name}`).join(', ')
  return client.query(`mutation ($kunci: ID!, ${acts[act]}) { ${act}(kunci: $kunci, ${passed}) ${hasil} }`, {
    kunci,
    ...variables
  })
}

/** The answer of an act; throws when the request itself failed. */
export async function done(
  client: Client,
  act: Act,
  variables: Record<string, unknown>,
  kunci?: string
): Promise<{
  readonly __typename: string
  readonly id: string[]
  readonly kode: string
  readonly pesan: string
}> {
  const answer = await send(client, act, variables, kunci)
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors))
  return answer.data[act]
}

/** A role as an admin asks for it. */
export const peran = (peran: string, opdId: string | null, lain: Record<string, unknown> = {}) => ({
  peran,
  opdId,
  sebagai: 'definitif',
  mulai: '2026-11-21',
  selesai: null,
  ...lain
})

export const dasar = { tanggal: '2026-12-01', dasar: 'Perda Nomor 4 Tahun 2026' }

export interface OrangDilihat {
  readonly id: string
  readonly nama: string
  readonly surel: string
  readonly peran: readonly {
    readonly id: string
    readonly peran: string
    readonly keadaan: string
    readonly opd: { readonly id: string } | null
  }[]
}

export async function people(client: Client): Promise<OrangDilihat[]> {
  const { data, errors } = await client.query(
    '{ orang { id nama surel peran { id peran keadaan mulai selesai sebagai opd { id } } } }'
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.orang
}

/** Every act with ids of somebody else's OPD (and rows that are nobody's), as the tenancy probes send them. */
export function actsWith(opdId: string): Readonly<Record<Act, Record<string, unknown>>> {
  const opd = { nama: 'Dinas Curian', singkatan: 'Curi', jenis: 'opd' }
  const id = uuidv7()
  return {
    berikanPeran: { penggunaId: id, peran: peran('perencanaOpd', opdId) },
    akhiriPeran: { peranId: id, selesai: '2026-11-21', alasan: 'x' },
    ubahPeran: { peranId: id, nama: 'Curian', sebagai: 'definitif', mulai: '2026-01-01' },
    undang: { surel: 'x@y.id', nama: 'Curian', peran: [peran('perencanaOpd', opdId)] },
    kirimUlangUndangan: { id },
    batalkanUndangan: { id },
    simpanPemda: { nama: 'Curian', jenis: 'kota', provinsi: 'Curian' },
    simpanPengaturan: { sidik: 'x', pengaturan: {} },
    buatOpd: { opd, dasar },
    ubahOpd: { opdId, opd, dasar },
    pecahOpd: { opdId, baru: [opd], dasar },
    gabungOpd: { opdId: [opdId], ke: opdId, dasar },
    aktifkanOpd: { opdId, aktif: false, dasar },
    simpanUnitKerja: { opdId, nama: 'Bidang Curian', aktif: true, urutan: 1 }
  }
}
