import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const unitQuery = graphql(`
  query UnitKerjaNaskah($id: ID!) {
    naskah(id: $id) { id opd { id } }
    unitKerja { id opdId nama aktif urutan }
  }
`)

/** Names of the units in use of the plan's OPD, in their order; empty while unknown. */
export function useUnitKerja(naskahId: string, wanted: boolean): readonly string[] {
  const [{ data }] = useQuery({
    query: unitQuery,
    variables: { id: naskahId },
    pause: !wanted,
    requestPolicy: 'cache-first'
  })
  return useMemo(() => {
    const opdId = data?.naskah?.opd.id
    return (data?.unitKerja ?? [])
      .filter((one) => one.aktif && one.opdId === opdId)
      .sort((a, b) => a.urutan - b.urutan)
      .map((one) => one.nama)
  }, [data])
}
