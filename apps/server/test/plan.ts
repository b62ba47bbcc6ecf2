import type { Client } from './harness.ts'

export const akun = {
  perencana: 'perencana.dinkop@lumajang.contoh.id',
  sekretaris: 'sekretaris.dinkop@lumajang.contoh.id',
  hukum: 'hukum.setda@lumajang.contoh.id',
  asisten: 'asisten.setda@lumajang.contoh.id',
  sekda: 'sekda.setda@lumajang.contoh.id',
  kepala: 'kepala.dinkop@lumajang.contoh.id',
  perencanaLain: 'perencana.dinkes@lumajang.contoh.id',
  verifikator: 'verifikator.bappelitbangda@lumajang.contoh.id',
  kepalaBappelitbangda: 'kepala.bappelitbangda@lumajang.contoh.id',
  kepalaLain: 'kepala.dinkes@lumajang.contoh.id',
  admin: 'admin@lumajang.contoh.id',
  adminLain: 'admin@pasuruan.contoh.id',
  pemdaLain: 'perencana.dinkop@pasuruan.contoh.id',
  verifikatorLain: 'verifikator.bappelitbangda@pasuruan.contoh.id'
} as const

export interface SimpulGiven {
  readonly id: string
  readonly jenis: string
  readonly indukId: string | null
  readonly isian: Record<string, unknown>
  readonly tertulis: Record<string, unknown>
  readonly pagu: readonly { readonly tahun: number; readonly rupiah: string | null }[]
}

export interface Plan {
  readonly id: string
  readonly versi: number
  readonly simpul: readonly SimpulGiven[]
}

export const planFields =
  'id versi tahap simpul { id jenis indukId urutan rujukanId isian tertulis pagu { tahun rupiah } }'

/** The first plan that this person sees, in this stage when one is named. */
export async function firstPlan(client: Client, tahap?: string): Promise<Plan> {
  const list = await client.query('{ daftarNaskah { edges { node { id tahap } } } }')
  const nodes = list.data.daftarNaskah.edges.map((edge: { node: { id: string; tahap: string } }) => edge.node)
  const found = nodes.find((node: { tahap: string }) => tahap === undefined || node.tahap === tahap)
  if (!found) throw new Error(`no plan in ${tahap ?? 'any stage'}`)
  return loadPlan(client, found.id)
}

export async function loadPlan(client: Client, id: string): Promise<Plan> {
  const answer = await client.query(`query ($id: ID!) { naskah(id: $id) { ${planFields} } }`, { id })
  return answer.data.naskah
}

/** A leaf of T-C.27 with its pagu. */
export function firstLeaf(plan: Plan): {
  readonly simpul: SimpulGiven
  readonly tahun: number
  readonly rupiah: number
} {
  const simpul = plan.simpul.find((one) => one.pagu.some((pagu) => pagu.rupiah !== null))
  const pagu = simpul?.pagu.find((one) => one.rupiah !== null)
  if (!simpul || !pagu) throw new Error('the plan has no pagu')
  return { simpul, tahun: pagu.tahun, rupiah: Number(pagu.rupiah) }
}

const penolakan = '... on Penolakan { kode pesan saran rincian }'

export const ubah = (client: Client, input: Record<string, unknown>) =>
  client.query(
    `mutation ($input: UbahNaskahInput!) { ubahNaskah(input: $input) {
      __typename
      ... on UbahNaskahBerhasil { versi dihapus simpul { id isian tertulis pagu { tahun rupiah } } dilewati { indeks penolakan { kode } } }
      ${penolakan}
    } }`,
    { input }
  )

export const masuk = (
  client: Client,
  mutation: 'imporNaskah' | 'daftarkanNaskah',
  input: Record<string, unknown>
) =>
  client.query(
    `mutation ($input: MasukInput!) { ${mutation}(input: $input) {
      __typename ... on NaskahBaru { jumlahKonflik naskah { id tahap versi } } ${penolakan}
    } }`,
    { input }
  )

export const langkah = (client: Client, input: Record<string, unknown>) =>
  client.query(
    `mutation ($input: LangkahInput!) { langkahTahap(input: $input) {
      __typename ... on NaskahBaru { naskah { id tahap versi } } ${penolakan}
    } }`,
    { input }
  )
