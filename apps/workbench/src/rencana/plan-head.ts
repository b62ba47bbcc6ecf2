import { useEffect } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const headQuery = graphql(`
  query KepalaNaskah($id: ID!) {
    naskah(id: $id) {
      id judul jenis profil tahun tahap versi contoh bolehUbah alasanTidakBolehUbah
      opd { id nama singkatan }
      peristiwa { peristiwa label boleh alasan saran perluData olehSistem }
      posisi { label pemegang berikutnya hari batas batasUraian sisaHari }
      wajibDitinjau { sejak batas sisaHari sedangDitinjau }
    }
  }
`)

/** Where the plan stands and what may happen to it now; asked again whenever `versi` rises (0 = not known yet). */
export function usePlanHead(naskahId: string, versi: number) {
  const [{ data, fetching }, ask] = useQuery({ query: headQuery, variables: { id: naskahId } })
  useEffect(() => {
    if (versi === 0) return
    // Guards of the tahap count findings, which the server knows a moment after the change.
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), 800)
    return () => clearTimeout(timer)
  }, [versi, ask])
  return { head: data?.naskah ?? null, fetching, ask }
}

export type PlanHead = NonNullable<ReturnType<typeof usePlanHead>['head']>
