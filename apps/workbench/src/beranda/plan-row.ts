import type { Tahap } from '@selaras/domain/tahap'
import { isTahap } from '@selaras/domain/tahap'
import type { FragmentOf } from '../data/graphql.ts'
import { graphql, readFragment } from '../data/graphql.ts'

/** What lists of plans show of one plan. */
export const planRow = graphql(`
  fragment PlanRow on Naskah {
    id judul jenis profil tahun tahap versi contoh diubahPada bolehUbah
    opd { id nama singkatan }
    peristiwa { peristiwa label boleh alasan saran olehSistem }
    posisi { label pemegang hari sisaHari batas batasUraian }
    ringkasanTemuan { kritis mayor minor info terkini }
    wajibDitinjau { sejak batas sisaHari sedangDitinjau }
  }
`)

export const plansQuery = graphql(
  `
    query DaftarNaskah($first: Int!, $after: String) {
      daftarNaskah(first: $first, after: $after) {
        edges { cursor node { id ...PlanRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [planRow]
)

export const opdQuery = graphql(`
  query DaftarOpd($first: Int!, $after: String) {
    daftarOpd(first: $first, after: $after) {
      edges { cursor node { id nama singkatan aktif } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

type Raw = ReturnType<typeof readRow>
export interface PlanRow extends Omit<Raw, 'tahap'> {
  /** Null when this program is older than the server and does not know the state. */
  readonly tahap: Tahap | null
}

const readRow = (row: FragmentOf<typeof planRow>) => readFragment(planRow, row)

export function readPlanRow(row: FragmentOf<typeof planRow>): PlanRow {
  const plan = readRow(row)
  return { ...plan, tahap: isTahap(plan.tahap) ? plan.tahap : null }
}
