import type { SimpulInduk } from '@selaras/domain/induk'
import { treeOfInduk } from '@selaras/domain/induk'
import type { ResultOf } from 'gql.tada'
import { useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { readRow } from './data.ts'
import { kaitanQuery, sasaranQuery } from './kaitan-data.ts'

export type NaskahTerkait = NonNullable<ResultOf<typeof kaitanQuery>['naskah']>
export type KaitanDilihat = NonNullable<NaskahTerkait['kaitan']>[number]

/** A link whose parent is there no more: it cannot be confirmed, only taken away. */
export const isGone = ({ tinjauan }: KaitanDilihat): boolean => tinjauan !== null && tinjauan.baru === null

/** A tujuan or sasaran of the Renstra, in printed order. */
export interface Baris {
  readonly id: string
  readonly jenis: 'tujuan' | 'sasaran'
  readonly uraian: string
  /** The tujuan above a sasaran. */
  readonly tujuanId: string | null
}

/** The rows of T-C.25 that are linked, their links, and the parents there are; asked again when the plan changes. */
export function useKaitan(naskahId: string, versi: number) {
  const [{ data, fetching, error }, ask] = useQuery({
    query: kaitanQuery,
    variables: { id: naskahId },
    requestPolicy: 'cache-and-network'
  })
  useEffect(() => {
    if (versi > 0) ask({ requestPolicy: 'network-only' })
  }, [versi, ask])
  const naskah = data?.naskah ?? null
  const rows = useMemo(() => rowsOf(naskah?.simpul ?? []), [naskah?.simpul])
  return { naskah, rows, fetching, error, again: () => ask({ requestPolicy: 'network-only' }) }
}

interface SimpulGiven {
  readonly id: string
  readonly jenis: string
  readonly indukId: string | null
  readonly urutan: number
  readonly isian: unknown
}

/** Tujuan in printed order, each followed by the sasaran below it. */
export function rowsOf(simpul: readonly SimpulGiven[]): readonly Baris[] {
  const sorted = simpul
    .filter(({ jenis }) => jenis === 'tujuan' || jenis === 'sasaran')
    .sort((a, b) => a.urutan - b.urutan || (a.id < b.id ? -1 : 1))
  const known = new Set(sorted.map(({ id }) => id))
  const walk = (parent: string | null, tujuanId: string | null): Baris[] =>
    sorted
      .filter(({ indukId }) => (indukId !== null && known.has(indukId) ? indukId : null) === parent)
      .flatMap((one) => {
        const jenis = one.jenis === 'tujuan' ? 'tujuan' : 'sasaran'
        const row: Baris = { id: one.id, jenis, uraian: uraianOf(one.isian), tujuanId }
        return [row, ...walk(one.id, jenis === 'tujuan' ? one.id : tujuanId)]
      })
  return walk(null, null)
}

const uraianOf = (isian: unknown): string => {
  const value =
    typeof isian === 'object' && isian !== null ? (isian as Record<string, unknown>)['uraian'] : ''
  return typeof value === 'string' ? value : ''
}

/** A row of a parent plan that can be chosen. */
export interface PilihanInduk {
  readonly rumpunId: string
  readonly node: SimpulInduk
  readonly tingkat: number
}

/** Tujuan and sasaran of one parent plan, in printed order. */
export function useSasaranInduk(indukId: string | undefined): readonly PilihanInduk[] {
  const [{ data }] = useQuery({
    query: sasaranQuery,
    variables: { id: indukId ?? '' },
    pause: indukId === undefined
  })
  return useMemo(() => {
    const induk = data?.induk
    if (!induk) return []
    const simpul = new Map(induk.simpul.map(readRow).map((row) => [row.id, row]))
    return treeOfInduk({ simpul }).rows.flatMap(({ simpul: node, tingkat }) =>
      node.jenis === 'tujuan' || node.jenis === 'sasaran' ? [{ rumpunId: induk.rumpunId, node, tingkat }] : []
    )
  }, [data])
}
