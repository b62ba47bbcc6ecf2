import type { EfekNama } from './effects.ts'
import type { PeristiwaNama } from './events.ts'
import type { Izin } from './izin.ts'
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

interface ReadTransition {
  readonly eventType: string
  readonly guard?: unknown
  readonly actions: readonly unknown[]
  readonly target: readonly { readonly key: string }[] | undefined
}

/** Reads the transitions back from the machine, so that there is no second table that could differ from it. */
function readEdges(): readonly Edge[] {
  return Object.entries(renstraMachine.states).flatMap(([dari, node]) =>
    (Object.values(node.on).flat() as readonly ReadTransition[]).map((transition) => {
      const guard = transition.guard as { readonly params: Izin }
      return {
        dari: dari as Keadaan,
        peristiwa: transition.eventType as PeristiwaNama,
        ke: (transition.target?.[0]?.key ?? dari) as Keadaan,
        izin: guard.params,
        efek: transition.actions as readonly EfekNama[]
      }
    })
  )
}

/** Every transition, states in order of life, branches of one event in the order in which they are tried. */
export const RENSTRA_EDGES: readonly Edge[] = readEdges()

/** Transitions of one event out of one state. */
export const edgesFor = (keadaan: Keadaan, peristiwa: PeristiwaNama): readonly Edge[] =>
  RENSTRA_EDGES.filter((edge) => edge.dari === keadaan && edge.peristiwa === peristiwa)
