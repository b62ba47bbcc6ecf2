import type { Peran } from '@selaras/domain/tahap'
import { LINGKUP_PERAN, PERAN } from '@selaras/domain/tahap'
import { createContext, useContext } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'

/** The signed-in person as every page may need it. */
export interface Person {
  readonly id: string
  readonly nama: string
  readonly surel: string
  /** A second factor is set up. */
  readonly faktorKedua: boolean
  /** A role demands a second factor that is not set up: nothing but the own account works. */
  readonly perluFaktorKedua: boolean
  readonly peran: readonly {
    readonly peran: Peran
    readonly sebagai: string
    readonly mulai: string
    readonly selesai: string | null
    readonly opd: { readonly id: string; readonly nama: string } | null
  }[]
  readonly pemda: {
    readonly id: string
    readonly nama: string
    readonly jenis: string
    readonly provinsi: string
  }
}

const sayaQuery = graphql(`
  query Saya {
    saya {
      id nama surel faktorKedua perluFaktorKedua
      peran { peran sebagai mulai selesai opd { id nama } }
      pemda { id nama jenis provinsi }
    }
  }
`)

export const PersonContext = createContext<Person | null>(null)

export function usePerson(): Person {
  const person = useContext(PersonContext)
  if (!person) throw new Error('Nobody is signed in here')
  return person
}

/** Asks the server who is signed in. */
export function useSaya() {
  const [{ data, fetching, error }, again] = useQuery({ query: sayaQuery })
  const saya = data?.saya
  const person: Person | null = saya
    ? {
        ...saya,
        peran: saya.peran.flatMap((one) => (isPeran(one.peran) ? [{ ...one, peran: one.peran }] : []))
      }
    : null
  return { person, fetching, error, again }
}

const isPeran = (value: string): value is Peran => (PERAN as readonly string[]).includes(value)

/** Looks after people, offices and settings of the pemda. */
export const isAdmin = (person: Person): boolean =>
  person.peran.some(({ peran }) => peran === 'adminPemda' || peran === 'adminSistem')

/** Roles that look after all OPD of a pemda, whichever office the person sits in. */
export const seesAllOpd = (person: Person): boolean =>
  person.peran.some(({ peran }) => LINGKUP_PERAN[peran] === 'pemda')
