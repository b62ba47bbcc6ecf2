import type { Counts } from './counting-reporter.ts'
import { notRun, type Step } from './steps.ts'

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs steps one after the other with a line each, adds up, prints reasons and the sum. Returns the exit code. */
export async function runSequence(chosen: readonly Step[], filters: readonly string[]): Promise<number> {
  const total: Counts = { passed: 0, failed: 0, skipped: [], failures: [] }
  const failedSteps = new Set<string>()
  const begin = performance.now()
  for (const step of chosen) {
    const start = performance.now()
    process.stdout.write(`${step.name} … `)
    const missing = (step.needs ?? []).filter((name) => failedSteps.has(name))
    const counts = missing.length > 0 ? notRun(step, missing) : await step.run(filters)
    if (counts.failed > 0) failedSteps.add(step.name)
    process.stdout.write(`${line(step.name, counts)}, ${seconds(start)}\n`)
    add(total, counts)
  }
  process.stdout.write(`\n${summary(total, seconds(begin))}\n`)
  return total.failed === 0 ? 0 : 1
}

const line = (name: string, { passed, failed, skipped }: Counts): string => {
  if (failed > 0) return `${name}: ${failed} FAILED`
  if (passed === 0 && skipped.length > 0) return `${name}: skipped`
  return passed + skipped.length > 1 ? `${name}: ${passed} passed` : 'ok'
}

function add(total: Counts, counts: Counts): void {
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped.push(...counts.skipped)
  total.failures.push(...counts.failures)
}

/** The last lines of a run: reasons of skips, failures, duration, and alone at the end the sum. */
export function summary({ passed, failed, skipped, failures }: Counts, duration: string): string {
  return [
    ...skipped.map(({ title, reason }) => `skipped: ${title} (${reason})`),
    ...failures.map((title) => `failed: ${title}`),
    `duration: ${duration}`,
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`
  ].join('\n')
}
