import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { FragmentOf } from '../data/graphql.ts'
import { graphql, readFragment } from '../data/graphql.ts'
import { kunciOf } from './side-key.ts'

export const rowFragment = graphql(`
  fragment BarisBandingan on BarisBeda {
    simpulId jenis tabel tingkat macam kode uraian di
    dari { induk sesudah } ke { induk sesudah }
    sel { field nama label labelNama tahun semula menjadi uang selisih persen turunan }
  }
`)
export type CompareRow = ReturnType<typeof readCompareRow>
export const readCompareRow = (row: FragmentOf<typeof rowFragment>) => readFragment(rowFragment, row)
export type CompareCell = CompareRow['sel'][number]

const sides = graphql(`
  fragment SisiBandingan on SisiBanding { kunci naskahId judul jenis tahun tahap versi pada oleh hash }
`)
export type CompareSide = ReturnType<typeof readSide>
export const readSide = (side: FragmentOf<typeof sides>) => readFragment(sides, side)

const compareQuery = graphql(
  `
    query Bandingkan($dari: String!, $ke: String!, $tabel: String, $macam: [String!], $batas: Int!) {
      perbandingan(dari: $dari, ke: $ke) {
        dari { ...SisiBandingan } ke { ...SisiBandingan }
        hitungan { ditambah dihapus diubah dipindah tetap }
        tingkat { tingkat tahun semula menjadi selisih persen }
        banyak { tingkat semula menjadi }
        jumlahTabel { tabel jumlah }
        jumlahBaris(tabel: $tabel, macam: $macam)
        baris(tabel: $tabel, macam: $macam, batas: $batas) { ...BarisBandingan }
        teks { bagian tempat semula menjadi }
      }
    }
  `,
  [sides, rowFragment]
)

export interface CompareFilter {
  readonly tabel: string | null
  readonly macam: string | null
  readonly batas: number
}

/** The two versions that the address names, and what differs between them. */
export function useComparison({ tabel, macam, batas }: CompareFilter) {
  const { naskahId = '', dari = '', ke = '' } = useParams({ strict: false })
  const [{ data, fetching, error }] = useQuery({
    query: compareQuery,
    variables: {
      dari: kunciOf(dari),
      ke: kunciOf(ke),
      tabel,
      macam: macam === null ? null : [macam],
      batas
    }
  })
  const found = data?.perbandingan
  // Another filter leaves the page standing until its rows have come, so that nobody loses their place.
  const [kept, setKept] = useState(found)
  if (found && found !== kept) setKept(found)
  return { naskahId, dari, ke, result: found ?? (fetching ? kept : null) ?? null, fetching, error }
}

export type Comparison = NonNullable<ReturnType<typeof useComparison>['result']>
