import { useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const tinjauanQuery = graphql(`
  query TinjauanNaskah($id: ID!) {
    naskah(id: $id) { id kaitan { id simpulId keadaan } }
  }
`)

const none: ReadonlySet<string> = new Set()

/** Rows of the plan whose parent reads differently now than it was confirmed; asked again as the plan moves on. */
export function useTinjauan(naskahId: string, versi: number): ReadonlySet<string> {
  const [{ data }, ask] = useQuery({
    query: tinjauanQuery,
    variables: { id: naskahId },
    requestPolicy: 'cache-and-network'
  })
  useEffect(() => {
    if (versi === 0) return
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), 1500)
    return () => clearTimeout(timer)
  }, [versi, ask])
  const kaitan = data?.naskah?.kaitan
  return useMemo(() => {
    const open = (kaitan ?? []).filter(({ keadaan }) => keadaan === 'perluDitinjau')
    return open.length === 0 ? none : new Set(open.map(({ simpulId }) => simpulId))
  }, [kaitan])
}
