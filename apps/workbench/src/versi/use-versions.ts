import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const versionsQuery = graphql(`
  query Versi($id: ID!) {
    keluargaNaskah(naskahId: $id) {
      id judul jenis dasar asalId tahun tahap versi diubahPada
      posisi { label }
      masaAcuan { tahun jenis }
      potret { id versi tahap hash alasan dibuat oleh }
    }
  }
`)

export interface Version {
  /** As the server names it: `potret:<id>` or `naskah:<id>`. */
  readonly kunci: string
  readonly naskahId: string
  readonly jenis: string
  readonly tahun: readonly number[]
  readonly versi: number
  readonly tahap: string
  /** Event that froze it; null = the plan as it stands now. */
  readonly alasan: string | null
  readonly hash: string | null
  readonly pada: string
  readonly oleh: string | null
  /** The version to look at it against: the one frozen before it, else the plan that it changes. */
  readonly sebelumnya: string | null
}

/** Every version of a plan and of its perubahan, newest first; asked again when the plan has changed. */
export function useVersions(naskahId: string, versi: number) {
  const [{ data, fetching }, ask] = useQuery({ query: versionsQuery, variables: { id: naskahId } })
  const plans = data?.keluargaNaskah
  const versions = useMemo(
    () =>
      (plans ?? []).toReversed().flatMap((plan): Version[] => {
        const base = { naskahId: plan.id, jenis: plan.jenis, tahun: plan.tahun }
        const origin = plan.asalId === null ? null : `naskah:${plan.asalId}`
        const frozen = (at: number): string | null => {
          const potret = plan.potret[at]
          return potret ? `potret:${potret.id}` : origin
        }
        return [
          {
            ...base,
            kunci: `naskah:${plan.id}`,
            versi: plan.versi,
            tahap: plan.posisi.label,
            alasan: null,
            hash: null,
            pada: plan.diubahPada,
            oleh: null,
            sebelumnya: frozen(0)
          },
          ...plan.potret.map((potret, at) => ({
            ...base,
            kunci: `potret:${potret.id}`,
            versi: potret.versi,
            tahap: potret.tahap,
            alasan: potret.alasan,
            hash: potret.hash,
            pada: potret.dibuat,
            oleh: potret.oleh,
            sebelumnya: frozen(at + 1)
          }))
        ]
      }),
    [plans]
  )
  return { plan: plans?.find(({ id }) => id === naskahId) ?? null, versions, fetching, ask, since: versi }
}
