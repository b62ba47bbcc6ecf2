import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { PlanRow } from './plan-row.ts'
import { opdQuery, plansQuery, readPlanRow } from './plan-row.ts'
import type { OpdRow } from './plan-table.tsx'

const pageSize = 50

/** Plans this person may see, page after page. */
export function usePlans() {
  const [after, setAfter] = useState<string | null>(null)
  const [earlier, setEarlier] = useState<readonly PlanRow[]>([])
  const [{ data, fetching, error }, again] = useQuery({
    query: plansQuery,
    variables: { first: pageSize, after }
  })
  const page = useMemo(() => data?.daftarNaskah.edges.map(({ node }) => readPlanRow(node)) ?? [], [data])
  const info = data?.daftarNaskah.pageInfo
  const more = () => {
    if (!info?.hasNextPage) return
    setEarlier([...earlier, ...page])
    setAfter(info.endCursor)
  }
  const plans = useMemo(() => unique([...earlier, ...page]), [earlier, page])
  return { plans, fetching, loaded: Boolean(data), error, hasMore: info?.hasNextPage === true, more, again }
}

/** Every OPD of the pemda with its plans, those without a plan too. */
export function useOpdRows(plans: readonly PlanRow[], wanted: boolean): readonly OpdRow[] {
  const [{ data }] = useQuery({ query: opdQuery, variables: { first: 100 }, pause: !wanted })
  return useMemo(() => {
    const rows = data?.daftarOpd.edges.map(({ node }) => node) ?? []
    return rows.map((opd) => ({ ...opd, plans: plans.filter((plan) => plan.opd.id === opd.id) }))
  }, [data, plans])
}

const unique = (plans: readonly PlanRow[]): readonly PlanRow[] => [
  ...new Map(plans.map((plan) => [plan.id, plan])).values()
]
