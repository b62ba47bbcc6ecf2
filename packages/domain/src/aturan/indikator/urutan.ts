import { compareDesimal } from '../../indikator/decimal.ts'

/**
 * Positions that break a series: the fewest whose removal leaves it moving one way (never down for `naik`, never up
 * for `turun`). Of equal choices the earlier values are kept, so that a single slip is blamed on the later year.
 */
export function findPelanggar(values: readonly string[], arah: 'naik' | 'turun'): number[] {
  const ok = (before: string, after: string): boolean =>
    arah === 'naik' ? compareDesimal(before, after) <= 0 : compareDesimal(before, after) >= 0
  if (values.every((value, at) => at === 0 || ok(values[at - 1] ?? value, value))) return []
  const kept = longestRun(values, ok)
  return values.flatMap((_, at) => (kept.has(at) ? [] : [at]))
}

function longestRun(values: readonly string[], ok: (before: string, after: string) => boolean): Set<number> {
  const length: number[] = []
  const from: number[] = []
  for (const [at, value] of values.entries()) {
    length[at] = 1
    from[at] = -1
    for (let before = 0; before < at; before += 1) {
      const candidate = (length[before] ?? 0) + 1
      if (ok(values[before] ?? value, value) && candidate > (length[at] ?? 0)) {
        length[at] = candidate
        from[at] = before
      }
    }
  }
  const best = Math.max(...length)
  const kept = new Set<number>()
  for (let at = length.indexOf(best); at >= 0; at = from[at] ?? -1) kept.add(at)
  return kept
}
