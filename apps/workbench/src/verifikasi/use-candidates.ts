import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const candidatesQuery = graphql(`
  query CalonPemeriksa($id: ID!) {
    naskah(id: $id) { id calonPemeriksa { penggunaId nama } }
  }
`)

export interface CalonPemeriksa {
  readonly penggunaId: string
  readonly nama: string
}

/** Verifiers of today who have not edited this plan; null while they are being asked for. */
export function useCandidates(naskahId: string): readonly CalonPemeriksa[] | null {
  const [{ data }] = useQuery({ query: candidatesQuery, variables: { id: naskahId } })
  return data?.naskah?.calonPemeriksa ?? null
}
