/** Median of a list; the mean of the two middle values when the count is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** One figure of the bench, compared or alone. */
export interface Figure {
  readonly id: string
  readonly what: string
  /** As quality.md says it; empty for a figure that only informs. */
  readonly goal: string
  readonly a: number
  readonly b: number | null
  readonly unit: string
  /** Median of the per-round ratios a / b, with the lowest and the highest; null for a figure without another side. */
  readonly ratio: { readonly median: number; readonly lowest: number; readonly highest: number } | null
  readonly rounds: number
  /** null where no goal is set. */
  readonly met: boolean | null
}

export interface Side {
  readonly name: string
  /** One round; returns its figure (milliseconds, or requests a second). */
  readonly run: () => Promise<number>
}

export interface Comparison {
  readonly id: string
  readonly what: string
  readonly goal: string
  readonly unit: string
  readonly a: Side
  readonly b: Side
  /** Judges the median ratio; absent where no goal is set. */
  readonly met?: (ratio: number) => boolean
}

/**
 * Runs both sides in turn, the order changing each round, and compares round by round: a noisy machine disturbs both
 * (quality.md). Two rounds warm up and do not count.
 */
export async function compare(comparison: Comparison, rounds: number): Promise<Figure> {
  const { a, b } = comparison
  const warmUp = 2
  const pairs: { a: number; b: number }[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const swap = round % 2 !== 0
    const first = await (swap ? b : a).run()
    const second = await (swap ? a : b).run()
    if (round >= 0) pairs.push(swap ? { a: second, b: first } : { a: first, b: second })
  }
  const ratios = pairs.map((pair) => pair.a / pair.b)
  const ratio = { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) }
  return {
    id: comparison.id,
    what: `${comparison.what}: ${a.name} / ${b.name}`,
    goal: comparison.goal,
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    unit: comparison.unit,
    ratio,
    rounds,
    met: comparison.met ? comparison.met(ratio.median) : null
  }
}

/** The p50 in milliseconds of `count` calls one after the other. */
export async function p50(count: number, call: () => unknown): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < count; at++) {
    const start = performance.now()
    await call()
    times.push(performance.now() - start)
  }
  return median(times)
}
