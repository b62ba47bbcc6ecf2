import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bin, type ChildOptions, type Ended, root, runNode } from './child.ts'
import type { Counts } from './counting-reporter.ts'
import { findBrowser } from './find-browser.ts'

export interface Step {
  readonly name: string
  /** Steps that must have passed. */
  readonly needs?: readonly string[]
  run(filters: readonly string[]): Promise<Counts>
}

/** A check that is either fine or not: one test. Its output is shown only when it fails. */
const check = (name: string, args: readonly string[], options?: ChildOptions): Step => ({
  name,
  run: async () => verdict(name, await runNode(args, options))
})

function verdict(name: string, { code, output }: Ended): Counts {
  if (code === 0) return { passed: 1, failed: 0, skipped: [], failures: [] }
  process.stdout.write(`\n${output.trimEnd()}\n`)
  return { passed: 0, failed: 1, skipped: [], failures: [name] }
}

const skippedStep = (title: string, reason: string): Counts => ({
  passed: 0,
  failed: 0,
  skipped: [{ title, reason }],
  failures: []
})

/** Runs vitest over `projects` and reads back what the counting reporter wrote. */
async function vitest(
  projects: string,
  filters: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'selaras-test-'))
  const file = path.join(folder, 'counts.json')
  const reporters = [
    '--reporter=default',
    `--reporter=${path.join(root, 'tooling/test/counting-reporter.ts')}`
  ]
  process.stdout.write('\n')
  const { code } = await runNode(
    [bin('vitest', 'vitest.mjs'), 'run', '--project', projects, ...reporters, ...filters],
    {
      show: true,
      env: { ...env, SELARAS_TEST_COUNTS: file }
    }
  )
  const counts: Counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: [], failures: [] }
  rmSync(folder, { recursive: true, force: true })
  if (code === 0 || counts.failed > 0) return counts
  const title = `vitest ${projects} ended with code ${code} without naming a failed test`
  return { ...counts, failed: 1, failures: [title] }
}

async function browserTests(filters: readonly string[]): Promise<Counts> {
  let browser: string
  try {
    browser = await findBrowser()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // Where nobody watches, a missing browser must not look like success.
    if (process.env.CI) return { passed: 0, failed: 1, skipped: [], failures: [`browser: ${reason}`] }
    return skippedStep('browser', reason)
  }
  return vitest('browser', filters, { SELARAS_CHROMIUM: browser })
}

const turbo = (task: string): string[] => [
  bin('turbo', 'bin', 'turbo'),
  'run',
  task,
  '--output-logs=errors-only',
  '--ui=stream'
]

const colours = process.stdout.isTTY ? [] : ['--colors=off']

/** Everything `npm test` does, in order: what is cheap and fails often comes first. */
export const steps: readonly Step[] = [
  check('lint', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', ...colours, '.']),
  check('words', ['tooling/lint/words.ts']),
  check('house', ['tooling/lint/house.ts']),
  check('types', turbo('typecheck')),
  check('imports', [
    bin('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    'packages',
    'apps',
    'tooling'
  ]),
  check('dead code', [bin('knip', 'bin', 'knip.js'), '--no-config-hints', '--no-progress']),
  check('generated', ['tooling/gen/run.ts', 'all', '--check']),
  { name: 'unit', run: (filters) => vitest('!browser', filters) },
  check('build', turbo('build')),
  { name: 'browser', needs: ['build'], run: browserTests }
]

/** Why a step whose needs failed was not run. */
export const notRun = (step: Step, failed: readonly string[]): Counts =>
  skippedStep(step.name, `not run, because ${failed.join(' and ')} failed`)
