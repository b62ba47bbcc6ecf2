/** Median of a list; the mean of the two middle values when the count is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

export interface Compared {
  readonly id: string
  readonly goal: string
  /** Median of the per-round ratios a / b. */
  readonly ratio: number
  readonly lowest: number
  readonly highest: number
  readonly a: number
  readonly b: number
  readonly unit: string
  readonly met: boolean
}

export interface Side {
  readonly name: string
  /** One round; returns its figure (milliseconds, or requests a second). */
  readonly run: () => Promise<number>
}

/**
 * Runs both sides in turn, the order changing each round, and compares round by round: a noisy machine disturbs both
 * (quality.md). The first round warms up and does not count.
 */
export async function compare(
  id: string,
  goal: string,
  unit: string,
  a: Side,
  b: Side,
  met: (ratio: number) => boolean,
  rounds = 7
): Promise<Compared> {
  const pairs: { a: number; b: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    const swap = round % 2 === 1
    const first = swap ? await b.run() : await a.run()
    const second = swap ? await a.run() : await b.run()
    if (round > 0) pairs.push(swap ? { a: second, b: first } : { a: first, b: second })
  }
  const ratios = pairs.map((pair) => pair.a / pair.b)
  const ratio = median(ratios)
  return {
    id,
    goal,
    ratio,
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    unit,
    met: met(ratio)
  }
}

/** The p50 in milliseconds of `count` sequential calls. */
export async function p50(count: number, call: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < count; at++) {
    const start = performance.now()
    await call()
    times.push(performance.now() - start)
  }
  return median(times)
}
