/** One transition as it stands in an xstate machine. */
export interface EdgeTerbaca {
  readonly dari: string
  readonly peristiwa: string
  readonly ke: string
  /** What its guard was given. */
  readonly izin: unknown
  readonly efek: readonly unknown[]
}

interface ReadTransition {
  readonly eventType: string
  readonly guard?: unknown
  readonly actions: readonly unknown[]
  readonly target: readonly { readonly key: string }[] | undefined
}

/**
 * Reads the transitions back from a machine, states in order of life, branches of one event in the order in which they
 * are tried: there is no second table that could differ from it.
 */
export function readEdges(
  states: Readonly<Record<string, { readonly on: Readonly<Record<string, unknown>> }>>
): readonly EdgeTerbaca[] {
  return Object.entries(states).flatMap(([dari, node]) =>
    (Object.values(node.on).flat() as readonly ReadTransition[]).map((transition) => ({
      dari,
      peristiwa: transition.eventType,
      ke: transition.target?.[0]?.key ?? dari,
      izin: (transition.guard as { readonly params: unknown }).params,
      efek: transition.actions
    }))
  )
}
