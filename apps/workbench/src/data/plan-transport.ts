import type { Refusal, RefusalCode } from '@selaras/domain'
import type { Naskah, NaskahId } from '@selaras/domain/naskah'
import type { AnyVariables, Client, CombinedError, TypedDocumentNode } from 'urql'
import type { Answer, Batch, Delta, Loaded, Transport } from '../naskah/transport.ts'
import { Gone, SignedOut, Unreachable } from '../naskah/transport.ts'
import { teks } from '../text/index.ts'
import { isSignedOut } from './client.ts'
import { graphql } from './graphql.ts'
import { onNaskahChanged } from './live.ts'
import { changeInput, readBagian, readSimpul } from './rows.ts'

const simpul = graphql(`
  fragment PlanSimpul on Simpul @_unmask {
    id jenis indukId urutan rujukanId isian tertulis pagu { tahun rupiah }
  }
`)
const loadQuery = graphql(
  `
    query MuatNaskah($id: ID!) {
      naskah(id: $id) {
        id profil tahun versi bolehUbah alasanTidakBolehUbah
        simpul { ...PlanSimpul }
        bagian { nama isi }
      }
    }
  `,
  [simpul]
)
const deltaQuery = graphql(
  `
    query DeltaNaskah($id: ID!, $sejak: Int!) {
      naskah(id: $id) {
        id
        delta(sejak: $sejak) { versi penuh simpul { ...PlanSimpul } dihapus bagian { nama isi } }
      }
    }
  `,
  [simpul]
)
const sendMutation = graphql(
  `
    mutation UbahNaskah($input: UbahNaskahInput!) {
      ubahNaskah(input: $input) {
        __typename
        ... on UbahNaskahBerhasil {
          versi
          simpul { ...PlanSimpul }
          dihapus
          bagian { nama isi }
          dilewati { indeks penolakan { kode pesan saran rincian } }
        }
        ... on Penolakan { kode pesan saran rincian }
      }
    }
  `,
  [simpul]
)
/** The plan over GraphQL: queries and mutations by urql, live changes by server-sent events. */
export function planTransport(client: Client): Transport {
  return {
    load: (id) => load(client, id),
    delta: (id, since) => delta(client, id, since),
    send: (id, batch) => send(client, id, batch),
    subscribe: onNaskahChanged
  }
}

async function load(client: Client, id: NaskahId): Promise<Loaded> {
  const { naskah } = await ask(client, loadQuery, { id })
  if (!naskah?.simpul || !naskah.bagian) throw new Gone(id)
  const rows = naskah.simpul.map(readSimpul)
  const value: Naskah = {
    id: naskah.id,
    profil: naskah.profil,
    tahun: naskah.tahun,
    simpul: new Map(rows.map((row) => [row.id, row])),
    bagian: readBagian(naskah.bagian)
  }
  return {
    naskah: value,
    versi: naskah.versi,
    lock: naskah.bolehUbah ? null : (naskah.alasanTidakBolehUbah ?? teks.rencana.terkunci)
  }
}

async function delta(client: Client, id: NaskahId, since: number): Promise<Delta> {
  const { naskah } = await ask(client, deltaQuery, { id, sejak: since })
  if (!naskah?.delta) throw new Gone(id)
  const { simpul: rows, bagian, ...rest } = naskah.delta
  return { ...rest, simpul: rows.map(readSimpul), bagian: readBagian(bagian) }
}

async function send(client: Client, naskahId: NaskahId, batch: Batch): Promise<Answer> {
  const input = {
    naskahId,
    kunci: batch.kunci,
    changes: batch.changes.map(changeInput),
    lewatiYangDitolak: batch.lewati
  }
  const { ubahNaskah: answer } = await tell(client, sendMutation, { input })
  if (answer.__typename === 'Penolakan') return { ok: false, refusal: refusalOf(answer) }
  return {
    ok: true,
    delta: {
      versi: answer.versi,
      penuh: false,
      simpul: answer.simpul.map(readSimpul),
      dihapus: answer.dihapus,
      bagian: readBagian(answer.bagian)
    },
    dilewati: answer.dilewati.map(({ indeks, penolakan }) => ({ indeks, refusal: refusalOf(penolakan) }))
  }
}

const refusalOf = (told: { kode: string; pesan: string; saran: string; rincian: unknown }): Refusal => ({
  code: told.kode as RefusalCode,
  message: told.pesan,
  advice: told.saran,
  ...(typeof told.rincian === 'object' && told.rincian !== null
    ? { detail: told.rincian as Record<string, unknown> }
    : {})
})

async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables
): Promise<Data> {
  const { data, error } = await client.query(query, variables).toPromise()
  return answered(data, error)
}

async function tell<Data, Variables extends AnyVariables>(
  client: Client,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables
): Promise<Data> {
  const { data, error } = await client.mutation(mutation, variables).toPromise()
  return answered(data, error)
}

function answered<Data>(data: Data | undefined, error: CombinedError | undefined): Data {
  if (isSignedOut(error)) throw new SignedOut()
  // A gateway that answers instead of the server (502, an HTML page) is as good as no connection.
  if (error?.networkError) throw new Unreachable(error.message)
  if (error || data === undefined) throw new Error(error?.message ?? 'Empty answer')
  return data
}
