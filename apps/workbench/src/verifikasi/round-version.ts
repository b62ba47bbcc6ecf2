import type { TypedDocumentNode } from 'urql'
import type { Step } from '../data/step.ts'
import { useStep } from '../data/step.ts'

/**
 * The version of each round that this person knows: the one last loaded, carried on by their own changes. Whoever saves
 * a text and concludes at once has seen everything, though the page has not loaded the round again yet.
 */
const known = new Map<string, number>()

const keyOf = (naskahId: string, ke: number): string => `${naskahId} ${ke}`

/** A round was loaded in this version. */
export function sawRound(naskahId: string, { ke, versi }: { ke: number; versi: number }): void {
  const key = keyOf(naskahId, ke)
  known.set(key, Math.max(versi, known.get(key) ?? 0))
}

/** The version to send with an event of the round. */
export const versionOf = (naskahId: string, { ke, versi }: { ke: number; versi: number }): number =>
  Math.max(versi, known.get(keyOf(naskahId, ke)) ?? 0)

/** An own change led to this version; if somebody else's lies between, it stays unknown until the round is loaded. */
export function tookRound(naskahId: string, { ke, versi }: { ke: number; versi: number }): void {
  const key = keyOf(naskahId, ke)
  if (versi === (known.get(key) ?? 0) + 1) known.set(key, versi)
}

interface InRound {
  readonly naskahId: string
  readonly ke: number
  readonly kunci: string
}
type Answer = {
  readonly __typename: string
  readonly putaran?: { readonly ke: number; readonly versi: number }
}

/** Changes of a round that are on their way: the next one waits, because its version follows from their answer. */
const underway = new Map<string, Promise<unknown>>()

/** `useStep` for a change of a round: own changes go one after the other, each with the version the last one led to. */
export function useRoundStep<Data extends Record<string, Answer>, Input extends InRound>(
  document: TypedDocumentNode<Data, { input: Input }>
): Step<Input, Exclude<Data[keyof Data], { __typename: 'Penolakan' }>> {
  const step = useStep(document)
  const take: typeof step.take = (input) => {
    const { naskahId, ke, versi } = input as unknown as InRound & { versi?: number }
    const key = keyOf(naskahId, ke)
    const turn = (underway.get(key) ?? Promise.resolve()).then(async () => {
      const now = versi === undefined ? input : { ...input, versi: versionOf(naskahId, { ke, versi }) }
      const taken = await step.take(now)
      const putaran = (taken as Answer | null)?.putaran
      if (putaran) tookRound(naskahId, putaran)
      return taken
    })
    underway.set(
      key,
      turn.catch(() => {})
    )
    return turn
  }
  return { ...step, take, run: async (input) => (await take(input)) !== null }
}
