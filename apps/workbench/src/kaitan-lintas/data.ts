import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const linksQuery = graphql(`
  query KaitanLintas($id: ID!) {
    kaitanLintas(naskahId: $id) {
      id status arah kebutuhan alasan bolehTerima bolehTolak oleh dibuat diputusOleh diputus
      pengusul { opd { id nama } simpulId jenis kode uraian indikator { uraian satuan } }
      penerimaOpd { id nama }
      penerima { simpulId jenis kode uraian indikator { uraian satuan } }
    }
  }
`)

export const opdQuery = graphql(`
  query OpdDituju {
    daftarOpd(first: 200) { edges { node { id nama aktif } } }
  }
`)

export const proposeMutation = graphql(`
  mutation UsulkanKaitanLintas($naskahId: ID!, $kunci: ID!, $simpulId: ID!, $opdId: ID!, $kebutuhan: String!) {
    usulkanKaitanLintas(naskahId: $naskahId, kunci: $kunci, simpulId: $simpulId, opdId: $opdId, kebutuhan: $kebutuhan) {
      __typename ... on KaitanLintasTercatat { id } ... on Penolakan { pesan saran }
    }
  }
`)

export const acceptMutation = graphql(`
  mutation TerimaKaitanLintas($naskahId: ID!, $kunci: ID!, $kaitanId: ID!, $simpulId: ID!) {
    terimaKaitanLintas(naskahId: $naskahId, kunci: $kunci, kaitanId: $kaitanId, simpulId: $simpulId) {
      __typename ... on KaitanLintasTercatat { id } ... on Penolakan { pesan saran }
    }
  }
`)

export const declineMutation = graphql(`
  mutation TolakKaitanLintas($naskahId: ID!, $kunci: ID!, $kaitanId: ID!, $alasan: String!) {
    tolakKaitanLintas(naskahId: $naskahId, kunci: $kunci, kaitanId: $kaitanId, alasan: $alasan) {
      __typename ... on KaitanLintasTercatat { id } ... on Penolakan { pesan saran }
    }
  }
`)

/** The links of a plan to other OPD; undefined while they are read and after that failed. */
export function useLinks(naskahId: string) {
  const [{ data, fetching }, ask] = useQuery({
    query: linksQuery,
    variables: { id: naskahId },
    requestPolicy: 'cache-and-network'
  })
  return {
    links: data?.kaitanLintas,
    failed: !data && !fetching,
    again: () => ask({ requestPolicy: 'network-only' })
  }
}

export type Link = NonNullable<ReturnType<typeof useLinks>['links']>[number]
