import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'
import type { ChangedTable, TextChange } from './changes.ts'
import { changedTables } from './changes.ts'

/** Kinds of differences that somebody made; totals that follow from them are not asked for. */
const made = ['ditambah', 'dihapus', 'diubah', 'dipindah']
/** As many rows as the server sends at once; a plan that differs in more is compared on its own page. */
const shownRows = 500

const changesQuery = graphql(`
  query PerubahanPutaran($dari: String!, $ke: String!, $macam: [String!], $batas: Int) {
    perbandingan(dari: $dari, ke: $ke) {
      jumlahBaris(macam: $macam)
      baris(macam: $macam, batas: $batas) {
        simpulId tabel macam kode uraian di
        sel { field label semula menjadi uang selisih persen turunan }
      }
      teks { bagian tempat semula menjadi }
    }
  }
`)

export type Changes =
  | { readonly state: 'pertama' | 'memuat' | 'gagal' }
  | {
      readonly state: 'siap'
      readonly tables: readonly ChangedTable[]
      readonly texts: readonly TextChange[]
      /** Rows that are not shown here. */
      readonly more: number
      /** The two versions as their page of comparison names them. */
      readonly dari: string
      readonly ke: string
    }

/** What the submission of a round changed against that of the round before, both by the id of their Potret. */
export function useChanges(before: string | null, now: string | null): Changes {
  const known = before !== null && now !== null
  const dari = `potret:${before ?? ''}`
  const ke = `potret:${now ?? ''}`
  const [{ data, error }] = useQuery({
    query: changesQuery,
    variables: { dari, ke, macam: made, batas: shownRows },
    pause: !known
  })
  const found = data?.perbandingan
  return useMemo((): Changes => {
    if (!known) return { state: 'pertama' }
    if (found)
      return {
        state: 'siap',
        tables: changedTables(found.baris),
        texts: found.teks,
        more: Math.max(0, found.jumlahBaris - found.baris.length),
        dari,
        ke
      }
    return { state: error || found === null ? 'gagal' : 'memuat' }
  }, [known, found, error, dari, ke])
}
