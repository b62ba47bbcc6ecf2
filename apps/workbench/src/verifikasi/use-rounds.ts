import type { Naskah } from '@selaras/domain/naskah'
import { useCallback, useEffect } from 'react'
import { useQuery } from 'urql'
import { useOnPlanEvent } from '../catatan/context.tsx'
import { verifikasiQuery } from './data.ts'
import { sawRound } from './round-version.ts'

/** Rounds of a plan, newest first; asked again whenever anything happens on it. */
export function useRounds(naskahId: string) {
  const [{ data, error, fetching }, ask] = useQuery({ query: verifikasiQuery, variables: { id: naskahId } })
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  useOnPlanEvent(naskahId, reload)
  const rounds = data?.naskah?.putaran ?? null
  useEffect(() => {
    for (const round of rounds ?? []) sawRound(naskahId, round)
  }, [naskahId, rounds])
  return { rounds, failed: error !== undefined, fetching, reload }
}

export type Round = NonNullable<ReturnType<typeof useRounds>['rounds']>[number]

/** The round on its plan, and what to do when something was saved. */
export interface RoundProps {
  readonly naskah: Naskah
  readonly round: Round
  readonly onDone: () => void
}

/** Whether this event may be sent in the round now. */
export const may = (round: Round, nama: string): boolean =>
  round.peristiwa.some((event) => event.nama === nama && event.boleh)

/** Why an event is refused, with what to do; '' = it is allowed or unknown here. */
export const whyNot = (round: Round, nama: string): string => {
  const event = round.peristiwa.find((one) => one.nama === nama)
  return event && !event.boleh ? [event.alasan, event.saran].filter(Boolean).join(' ') : ''
}
