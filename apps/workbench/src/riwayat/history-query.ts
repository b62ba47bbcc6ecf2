import { useEffect, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { FragmentOf } from '../data/graphql.ts'
import { graphql, readFragment } from '../data/graphql.ts'

const entryFragment = graphql(`
  fragment EntriTampil on EntriRiwayat {
    seq pada oleh tindakan label dariRenstraLain langkah alasan jumlahPerubahan
    perubahan { simpulId field macam tempat label dari ke }
  }
`)
export type Entry = ReturnType<typeof readEntry>
const readEntry = (entry: FragmentOf<typeof entryFragment>) => readFragment(entryFragment, entry)

const historyQuery = graphql(
  `
    query Riwayat($id: ID!, $simpulId: ID, $field: String, $tindakan: [String!], $sebelum: Int) {
      naskah(id: $id) {
        id
        riwayat(simpulId: $simpulId, field: $field, tindakan: $tindakan, sebelum: $sebelum, batas: 50) {
          berikutnya
          entri { ...EntriTampil }
        }
      }
    }
  `,
  [entryFragment]
)

export interface HistoryFilter {
  readonly simpulId: string | null
  readonly field: string | null
  readonly tindakan: readonly string[] | null
}

/** Entries newest first, page after page; begins again with another filter or when the plan has changed. */
export function useHistory(naskahId: string, filter: HistoryFilter, versi: number) {
  const [earlier, setEarlier] = useState<readonly Entry[]>([])
  const [sebelum, setSebelum] = useState<number | null>(null)
  const { simpulId, field } = filter
  const kinds = filter.tindakan?.join() ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first page
  useEffect(() => {
    setEarlier([])
    setSebelum(null)
  }, [naskahId, simpulId, field, kinds, versi])
  const [{ data, fetching }, ask] = useQuery({
    query: historyQuery,
    variables: {
      id: naskahId,
      simpulId,
      field,
      tindakan: filter.tindakan === null ? null : [...filter.tindakan],
      sebelum
    },
    requestPolicy: 'cache-and-network'
  })
  useEffect(() => {
    if (versi > 0) ask({ requestPolicy: 'network-only' })
  }, [versi, ask])
  const found = data?.naskah?.riwayat
  const page = useMemo(() => found?.entri.map(readEntry) ?? [], [found])
  const more = () => {
    if (typeof found?.berikutnya !== 'number') return
    setEarlier([...earlier, ...page])
    setSebelum(found.berikutnya)
  }
  const entries = useMemo(
    () => [...new Map([...earlier, ...page].map((entry) => [entry.seq, entry])).values()],
    [earlier, page]
  )
  return {
    entries,
    fetching,
    loaded: data !== undefined,
    hidden: data !== undefined && found === null,
    hasMore: typeof found?.berikutnya === 'number',
    more
  }
}
