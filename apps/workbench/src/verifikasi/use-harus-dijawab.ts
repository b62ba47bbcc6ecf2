import { useCallback } from 'react'
import { useQuery } from 'urql'
import { useOnPlanEvent } from '../catatan/context.tsx'
import { harusDijawabQuery } from './data.ts'

/** Stages in which the OPD mends a plan before it is submitted (again). */
const mending = new Set(['penyempurnaanRancangan', 'rancanganAkhir'])

/** What stands against the next submission, asked again some time after every change; null while unknown. */
export function useHarusDijawab(naskahId: string) {
  const [{ data }, ask] = useQuery({ query: harusDijawabQuery, variables: { id: naskahId } })
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  // The server checks the whole plan for this: not on every key press.
  useOnPlanEvent(naskahId, reload, 1500)
  const naskah = data?.naskah ?? null
  return {
    harus: naskah?.harusDijawab ?? null,
    isMending: naskah?.bolehUbah === true && mending.has(naskah.tahap),
    reload
  }
}

export type HarusDijawab = NonNullable<ReturnType<typeof useHarusDijawab>['harus']>
export type TemuanMenghalangi = HarusDijawab['temuan'][number]

/** Things the OPD still has to do: findings it has answered no longer count. */
export const openCount = ({ temuan, catatan, sel }: HarusDijawab): number =>
  temuan.filter(({ tanggapan }) => tanggapan === null).length + catatan.length + sel.length
