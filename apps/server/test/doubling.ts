import type { Answer } from './answer.ts'

/** What happened to the mutations that were sent several times at once. */
interface Doubling {
  on: boolean
  /** Mutations by name: how many were sent in several copies, and how many of those did something. */
  readonly sent: Map<string, { cases: number; done: number }>
  /** Copies whose answers were not alike. */
  readonly faults: string[]
}

/** One per test file; off unless the file turns it on before its suites begin. */
export const doubling: Doubling = { on: false, sent: new Map(), faults: [] }

let turn = 0

/** Sends a mutation with a key two to five times at once, in the name of one; the answers must be the same. */
export async function sendDoubled(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  send: () => Promise<Answer>
): Promise<Answer> {
  const name = /^\s*mutation[^{]*\{\s*(\w+)/.exec(document)?.[1]
  const input = variables['input'] as { kunci?: unknown } | undefined
  if (!doubling.on || name === undefined || (variables['kunci'] ?? input?.kunci) === undefined) return send()
  const copies = 2 + (turn++ % 4)
  const answers = await Promise.all(Array.from({ length: copies }, send))
  const [first] = answers
  if (!first) throw new Error('no answer')
  const kept = doubling.sent.get(name) ?? { cases: 0, done: 0 }
  const type = (first.data as Record<string, { __typename?: string }> | null)?.[name]?.__typename
  const done = first.errors.length === 0 && type !== 'Penolakan'
  doubling.sent.set(name, { cases: kept.cases + 1, done: kept.done + (done ? 1 : 0) })
  const different = answers.find((one) => JSON.stringify(one) !== JSON.stringify(first))
  if (different) {
    doubling.faults.push(
      `${name} × ${copies}: ${JSON.stringify(first).slice(0, 400)} and ${JSON.stringify(different).slice(0, 400)}`
    )
  }
  return first
}
