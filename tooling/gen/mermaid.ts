/** The part of an xstate machine that a diagram needs; every machine of the domain fits it. */
export interface ReadableMachine {
  readonly id: string
  readonly states: Readonly<Record<string, ReadableState>>
}

interface ReadableState {
  readonly on: Readonly<Record<string, readonly ReadableTransition[]>>
  readonly always?: readonly ReadableTransition[] | undefined
}

interface ReadableTransition {
  readonly target?: readonly { readonly key: string }[] | undefined
  readonly guard?: unknown
  readonly actions?: readonly unknown[] | undefined
}

interface Arrow {
  readonly from: string
  readonly to: string
  readonly label: string
}

/** More arrows than this into one state by one event are told in a sentence instead of drawn. */
const crowd = 5

/** Diagram of a flat machine: one arrow per pair of states, events that stay in a state left out. */
export function machineDiagram(machine: ReadableMachine): string {
  const arrows = Object.entries(machine.states).flatMap(([from, state]) => arrowsOf(from, state))
  const counts = new Map<string, Arrow[]>()
  for (const arrow of arrows) {
    const key = `${arrow.label} → ${arrow.to}`
    counts.set(key, [...(counts.get(key) ?? []), arrow])
  }
  const crowded = [...counts.values()].filter((group) => group.length > crowd)
  const drawn = arrows.filter((arrow) => !crowded.some((group) => group.includes(arrow)))
  const lines = merge(drawn).map(({ from, to, label }) => `  ${from} --> ${to}${label ? `: ${label}` : ''}`)
  const sentences = crowded.map(
    (group) =>
      `Not drawn: \`${group[0]?.label}\` leads to ${group[0]?.to} from ${group.map(({ from }) => from).join(', ')}.`
  )
  return [fence(['stateDiagram-v2', '  direction TB', ...lines]), ...sentences].join('\n\n')
}

function arrowsOf(from: string, state: ReadableState): Arrow[] {
  const named = Object.entries(state.on).flatMap(([event, list]) => list.map((one) => ({ event, one })))
  const silent = (state.always ?? []).map((one) => ({ event: '', one }))
  return [...named, ...silent].flatMap(({ event, one }) => {
    const to = one.target?.[0]?.key
    return to !== undefined && to !== from ? [{ from, to, label: event }] : []
  })
}

function merge(arrows: readonly Arrow[]): Arrow[] {
  const byPair = new Map<string, Arrow>()
  for (const { from, to, label } of arrows) {
    const before = byPair.get(`${from} ${to}`)
    const labels = before ? [...before.label.split(' / '), label] : [label]
    byPair.set(`${from} ${to}`, { from, to, label: [...new Set(labels)].join(' / ') })
  }
  return [...byPair.values()]
}

/** Boxes and arrows; `edges` are pairs of names. */
export function graphDiagram(
  edges: readonly (readonly [string, string])[],
  alone: readonly string[] = []
): string {
  const id = (name: string): string => name.replace(/[^a-zA-Z0-9]/g, '_')
  const names = [...new Set([...alone, ...edges.flat()])].sort()
  const boxes = names.map((name) => `  ${id(name)}[${name}]`)
  return fence(['flowchart LR', ...boxes, ...edges.map(([from, to]) => `  ${id(from)} --> ${id(to)}`)])
}

const fence = (lines: readonly string[]): string => ['```mermaid', ...lines, '```'].join('\n')

/** `edges` without those that a longer way says already: a → c when a → b → c. */
export function withoutShortcuts(
  edges: readonly (readonly [string, string])[]
): (readonly [string, string])[] {
  const next = new Map<string, string[]>()
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to])
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some(
      (step) => step === to || (!seen.has(step) && reaches(step, to, seen.add(step)))
    )
  return edges.filter(
    ([from, to]) => !(next.get(from) ?? []).some((step) => step !== to && reaches(step, to, new Set([from])))
  )
}
