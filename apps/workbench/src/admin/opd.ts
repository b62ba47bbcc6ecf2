import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const opdQuery = graphql(`
  query OpdPemda {
    daftarOpd(first: 200) { edges { node { id nama singkatan jenis aktif } } }
    unitKerja { id opdId nama aktif urutan }
  }
`)

/** Offices and their units; `again` reads them anew. */
export function useOpd() {
  const [{ data, error }, query] = useQuery({ query: opdQuery })
  return {
    opdList: data?.daftarOpd.edges.flatMap((edge) => (edge ? [edge.node] : [])),
    units: data?.unitKerja ?? [],
    error,
    again: () => query({ requestPolicy: 'network-only' })
  }
}

export type Opd = NonNullable<ReturnType<typeof useOpd>['opdList']>[number]
export type Unit = ReturnType<typeof useOpd>['units'][number]

export const historyQuery = graphql(`
  query RiwayatOpd($opdId: ID) {
    riwayatOpd(opdId: $opdId) {
      id jenis tanggal dasar sebelum oleh dibuat opdTerkait { id nama }
    }
  }
`)
