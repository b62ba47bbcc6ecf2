import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { onNaskahChanged } from '../data/live.ts'
import { catatanQuery } from './data.ts'
import type { CatatanMark, CellRef, Thread } from './thread.ts'
import { marksOf } from './thread.ts'

export interface SelTercatat {
  readonly simpulId: string
  /** Null = every field of the row. */
  readonly field: string | null
  readonly tempat: string
}

export interface IzinTerbuka {
  readonly ruangTerbuka: readonly string[]
  readonly tujuanTerkunci: boolean
  readonly tahunTerkunci: readonly number[]
}

/** The threads of one plan for everything on the page that shows them. */
export interface Catatan {
  readonly naskahId: string
  readonly threads: readonly Thread[]
  readonly marks: ReadonlyMap<string, CatatanMark>
  /** The only cells that may change after "sesuai dengan catatan"; null = no such limit. */
  readonly batasSel: readonly SelTercatat[] | null
  /** What a perubahan leaves open; null = nothing may change, or not known yet. */
  readonly izin: IzinTerbuka | null
  readonly state: 'memuat' | 'siap' | 'tertinggal'
  readonly reload: () => void
}

const none: Catatan = {
  naskahId: '',
  threads: [],
  marks: new Map(),
  batasSel: null,
  izin: null,
  state: 'memuat',
  reload: () => {}
}
const CatatanContext = createContext<Catatan>(none)

/** Threads of the plan around; empty outside a plan. */
export const useCatatan = (): Catatan => useContext(CatatanContext)

/** Runs whenever anything happened on the plan, once for a burst, after a pause of some milliseconds. */
export function useOnPlanEvent(naskahId: string, react: () => void, pause = 150): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = onNaskahChanged(naskahId, () => {
      clearTimeout(timer)
      timer = setTimeout(react, pause)
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [naskahId, react, pause])
}

/** Loads the threads of a plan and loads them again whenever anything happens on it. */
export function CatatanProvider({ naskahId, children }: { naskahId: string; children: ReactNode }) {
  const [{ data, error }, ask] = useQuery({ query: catatanQuery, variables: { id: naskahId } })
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  useOnPlanEvent(naskahId, reload)
  const naskah = data?.naskah
  const value = useMemo((): Catatan => {
    const threads = naskah?.catatan ?? []
    return {
      naskahId,
      threads,
      marks: marksOf(threads),
      batasSel: naskah?.batasSel ?? null,
      izin: naskah?.izinSunting ?? null,
      state: error ? 'tertinggal' : naskah ? 'siap' : 'memuat',
      reload
    }
  }, [naskahId, naskah, error, reload])
  return <CatatanContext value={value}>{children}</CatatanContext>
}

/** Whether a cell may change under the limit of "sesuai dengan catatan". */
export const isListed = (batas: readonly CellRef[], simpulId: string, field: string | null): boolean =>
  batas.some((one) => one.simpulId === simpulId && (one.field === null || one.field === field))
