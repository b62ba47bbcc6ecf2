import { usePerson } from '../app/person.ts'

export interface OwnOpd {
  readonly id: string
  readonly nama: string
}

/** The OPD that the person signed in has a role in, each once. */
export function useOwnOpd(): readonly OwnOpd[] {
  const person = usePerson()
  const opdList = person.peran.flatMap(({ opd }) => (opd ? [opd] : []))
  return [...new Map(opdList.map((opd) => [opd.id, opd])).values()]
}
