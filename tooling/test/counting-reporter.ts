import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'

/** What one vitest run adds to the sum of `npm test`; written as JSON to the file named by SELARAS_TEST_COUNTS. */
export interface Counts {
  passed: number
  failed: number
  skipped: { readonly title: string; readonly reason: string }[]
  failures: string[]
}

/** A vitest reporter that counts, and keeps the reason of each skip, which the built-in reporters drop. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts: Counts = { passed: 0, failed: 0, skipped: [], failures: [] }
    for (const module of modules) countModule(module, counts)
    for (const error of unhandled) fail(counts, `error outside any test: ${error.message}`)
    const file = process.env.SELARAS_TEST_COUNTS
    if (file) writeFileSync(file, JSON.stringify(counts))
  }
}

function countModule(module: TestModule, counts: Counts): void {
  const where = `${module.project.name} ${module.relativeModuleId}`
  // A file that could not be loaded, or a hook that failed, has no failed test of its own.
  for (const error of module.errors()) fail(counts, `${where}: ${error.message}`)
  for (const suite of module.children.allSuites()) {
    for (const error of suite.errors()) fail(counts, `${where} > ${suite.fullName}: ${error.message}`)
  }
  for (const test of module.children.allTests()) countTest(test, `${where} > ${test.fullName}`, counts)
}

function countTest(test: TestCase, title: string, counts: Counts): void {
  const result = test.result()
  if (result.state === 'passed') counts.passed += 1
  else if (result.state === 'failed') fail(counts, title)
  else
    counts.skipped.push({
      title,
      reason: (result.state === 'skipped' && result.note) || 'the test gives no reason'
    })
}

function fail(counts: Counts, title: string): void {
  counts.failed += 1
  counts.failures.push(title)
}
