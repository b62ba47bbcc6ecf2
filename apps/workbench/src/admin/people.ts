import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

const peopleQuery = graphql(`
  query OrangPemda {
    orang {
      id nama surel faktorKedua
      peran { id peran label sebagai nama mulai selesai keadaan opd { id nama } }
    }
    undangan {
      id surel nama dibuat oleh kedaluwarsa keadaan surat suratPercobaan suratPesan tautan
      peran { peran label sebagai mulai selesai opd { id nama } }
    }
    daftarOpd(first: 200) { edges { node { id nama aktif } } }
  }
`)

/** People, invitations and offices of the pemda; `again` reads them anew. */
export function usePeople() {
  const [{ data, error }, query] = useQuery({ query: peopleQuery })
  return {
    people: data?.orang,
    invitations: data?.undangan ?? [],
    opdList: (data?.daftarOpd.edges ?? []).flatMap((edge) => (edge ? [edge.node] : [])),
    error,
    again: () => query({ requestPolicy: 'network-only' })
  }
}

type People = NonNullable<ReturnType<typeof usePeople>['people']>
export type Orang = People[number]
export type PeranOrang = Orang['peran'][number]
export type Undangan = ReturnType<typeof usePeople>['invitations'][number]
