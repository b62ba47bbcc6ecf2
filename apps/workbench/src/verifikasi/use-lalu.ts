import type { ResultOf } from 'gql.tada'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { putaranLaluQuery } from './data.ts'
import type { Round } from './use-rounds.ts'

/** What the round that returned the plan said of it, to be confirmed again; null where there was none or not yet. */
export function useLalu(
  naskahId: string,
  round: Round | null
): { readonly lalu: Lalu | null; readonly memuat: boolean } {
  const examined = round?.status === 'dibuka' || round?.status === 'diperiksa'
  const [{ data, fetching }] = useQuery({
    query: putaranLaluQuery,
    variables: { id: naskahId },
    // Both Potret are frozen: asked once for a visit, and never from a list whose rounds have moved on since.
    requestPolicy: 'network-only',
    pause: !examined || round.potretSebelumnya === null
  })
  const ke = round?.ke
  const lalu = useMemo(
    () => (examined ? (data?.naskah?.putaran.find((one) => one.ke === ke)?.lalu ?? null) : null),
    [data, examined, ke]
  )
  return { lalu, memuat: fetching && lalu === null }
}

/** Verdicts and answers of that round. */
export type Lalu = NonNullable<
  NonNullable<ResultOf<typeof putaranLaluQuery>['naskah']>['putaran'][number]['lalu']
>
