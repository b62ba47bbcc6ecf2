import type { EfekNama } from './effects.ts'
import type { PeristiwaNama } from './events.ts'
import type { Izin } from './izin.ts'
import { readEdges } from './read-edges.ts'
import type { Keadaan } from './renstra.machine.ts'
import { renstraMachine } from './renstra.machine.ts'

/** One transition of the machine as data: for refusals with a reason, the docs table and the tests. */
export interface Edge {
  readonly dari: Keadaan
  readonly peristiwa: PeristiwaNama
  readonly ke: Keadaan
  readonly izin: Izin
  readonly efek: readonly EfekNama[]
}

/**
 * Every transition, read back from the machine: states in order of life, branches of one event in the order in which they
 * are tried.
 */
export const RENSTRA_EDGES: readonly Edge[] = readEdges(renstraMachine.states) as readonly Edge[]

/** Transitions of one event out of one state. */
export const edgesFor = (keadaan: Keadaan, peristiwa: PeristiwaNama): readonly Edge[] =>
  RENSTRA_EDGES.filter((edge) => edge.dari === keadaan && edge.peristiwa === peristiwa)
