import type { Peran } from '@selaras/domain/tahap'
import { LINGKUP_PERAN } from '@selaras/domain/tahap'
import { usePerson } from '../app/person.ts'

/** The roles that the signed-in person has for a plan of this OPD. */
export function useRolesFor(opdId: string): readonly Peran[] {
  return usePerson().peran.flatMap(({ peran, opd }) =>
    LINGKUP_PERAN[peran] === 'opd' && opd?.id !== opdId ? [] : [peran]
  )
}
