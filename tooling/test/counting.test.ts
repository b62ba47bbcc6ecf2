import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Counts } from './counting-reporter.ts'
import { summary } from './sequence.ts'

// Below tooling, so that the examples find vitest.
const folder = path.join(import.meta.dirname, 'fixtures', `counting-${process.pid}`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs vitest on files of its own and returns what the reporter counted. */
function countsOf(files: Readonly<Record<string, string>>): Promise<Counts> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'vitest.config.mjs'), 'export default {}\n')
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(
      path.join(folder, name),
      `import { expect, test, beforeAll, describe } from 'vitest'\n${text}`
    )
  }
  const root = path.resolve(import.meta.dirname, '../..')
  const result = path.join(folder, 'counts.json')
  const reporter = path.join(import.meta.dirname, 'counting-reporter.ts')
  const args = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder]
  const env = { ...process.env, SELARAS_TEST_COUNTS: result }
  return new Promise((resolve, reject) => {
    const options = { env, cwd: folder }
    execFile(process.execPath, [...args, `--reporter=${reporter}`], options, (_error, _stdout, stderr) =>
      existsSync(result) ? resolve(JSON.parse(readFileSync(result, 'utf8'))) : reject(new Error(stderr))
    )
  })
}

test('passes, failures, skips with their reasons, and files that do not load are all counted', async () => {
  const counts = await countsOf({
    'a.test.ts': `
      test('good', () => expect(1).toBe(1))
      test('bad', () => expect(1).toBe(2))
      test('without a database', (context) => context.skip('no PostgreSQL here'))
      test.skip('left out', () => undefined)`,
    'b.test.ts': `
      describe('group', () => {
        beforeAll(() => { throw new Error('hook broke') })
        test('never run', () => undefined)
      })`,
    'c.test.ts': "throw new Error('does not load')"
  })
  expect(counts.passed).toBe(1)
  expect(counts.failed).toBe(3)
  expect(counts.failures.join('\n')).toMatch(/a\.test\.ts > bad/)
  expect(counts.failures.join('\n')).toMatch(/hook broke/)
  expect(counts.failures.join('\n')).toMatch(/does not load/)
  expect(counts.skipped.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['no PostgreSQL here', 'the test gives no reason'])
  )
})

test('the sum stands alone on the last line, reasons of skips and failures before it', () => {
  const skipped = [{ title: 'browser', reason: 'no Chromium found' }]
  const lines = summary({ passed: 7, failed: 1, skipped, failures: ['lint'] }, '3.0 s').split('\n')
  expect(lines).toEqual([
    'skipped: browser (no Chromium found)',
    'failed: lint',
    'duration: 3.0 s',
    '7 passed, 1 failed, 1 skipped'
  ])
})
