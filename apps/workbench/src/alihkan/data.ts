import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const plansQuery = graphql(`
  query RenstraDialihkan($opdId: ID!) {
    daftarNaskah(opdId: $opdId, first: 100) {
      edges { node { id judul tahap tahun jenis asalId } }
    }
  }
`)

const rowsQuery = graphql(`
  query BarisDialihkan($id: ID!) {
    naskah(id: $id) { id jenis asalId simpul { id jenis indukId urutan isian tertulis } }
  }
`)

const familyQuery = graphql(`
  query KeluargaDialihkan($id: ID!) {
    keluargaNaskah(naskahId: $id) { id opd { id } }
  }
`)

export const previewQuery = graphql(`
  query PratinjauAlihan($bagian: BagianDialihkanInput!) {
    pratinjauAlihan(bagian: $bagian) {
      __typename
      ... on PratinjauAlihan {
        nama opdAsal opdPenerima
        jumlah { jenis jumlah }
        pagu { tahun rupiah }
        akibat { jenis jumlah }
      }
      ... on Penolakan { pesan saran }
    }
  }
`)

export const movePlanMutation = graphql(`
  mutation AlihkanPengampu($naskahId: ID!, $kunci: ID!, $opdId: ID!, $alasan: String!) {
    alihkanPengampu(naskahId: $naskahId, kunci: $kunci, opdId: $opdId, alasan: $alasan) {
      __typename ... on PengampuDialihkan { naskahId } ... on Penolakan { pesan saran }
    }
  }
`)

export const movePartMutation = graphql(`
  mutation AlihkanBagian($bagian: BagianDialihkanInput!, $kunci: ID!, $alasan: String!) {
    alihkanBagian(bagian: $bagian, kunci: $kunci, alasan: $alasan) {
      __typename ... on BagianBeralih { jumlah } ... on Penolakan { pesan saran }
    }
  }
`)

/** The plans of an OPD, newest first; undefined while they are read and after that failed, empty without an OPD. */
export function usePlans(opdId: string) {
  const [{ data, fetching }, ask] = useQuery({
    query: plansQuery,
    variables: { opdId },
    pause: opdId === '',
    requestPolicy: 'network-only'
  })
  return {
    plans: opdId === '' ? [] : data?.daftarNaskah.edges.map(({ node }) => node),
    failed: opdId !== '' && !data && !fetching,
    again: () => ask({ requestPolicy: 'network-only' })
  }
}

/** How many plans go along with a plan: it and its versions of the same OPD. */
export function useFamily(naskahId: string): number {
  const [{ data }] = useQuery({ query: familyQuery, variables: { id: naskahId }, pause: naskahId === '' })
  const family = data?.keluargaNaskah ?? []
  const own = family.find(({ id }) => id === naskahId)?.opd.id
  return family.filter(({ opd }) => opd.id === own).length
}

/**
 * The rows of a plan as this person may read them; of a perubahan that is not open yet those of the plan it changes,
 * which have the same ids. Null = nothing is open, or it could not be read.
 */
export function useRows(naskahId: string) {
  const [{ data, fetching }, ask] = useQuery({
    query: rowsQuery,
    variables: { id: naskahId },
    pause: naskahId === '',
    requestPolicy: 'network-only'
  })
  const own = data?.naskah?.id === naskahId ? data.naskah : null
  // A perubahan keeps the ids of the plan it changes; a plan that was merely begun from another one does not.
  const asalId = own && own.simpul === null && own.jenis !== 'awal' ? (own.asalId ?? '') : ''
  const [before, askBefore] = useQuery({
    query: rowsQuery,
    variables: { id: asalId },
    pause: asalId === ''
  })
  const older = asalId === '' ? null : before.data?.naskah
  const ownFailed = naskahId !== '' && own === null && !fetching
  const olderFailed = asalId !== '' && older === undefined && !before.fetching
  return {
    loading: (own === null && fetching) || (asalId !== '' && older === undefined && before.fetching),
    failed: ownFailed || olderFailed,
    again: () => (ownFailed ? ask : askBefore)({ requestPolicy: 'network-only' }),
    rows: own?.simpul ?? older?.simpul ?? null,
    isOlder: own?.simpul === null && Boolean(older?.simpul)
  }
}

export type PlanDialihkan = NonNullable<ReturnType<typeof usePlans>['plans']>[number]
