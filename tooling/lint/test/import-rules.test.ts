import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../source-files.ts'

const names = ['domain', 'db', 'jobs', 'opd-sdk', 'opd-satu', 'opd-dua', 'opd-registry']

/** A small copy of the house: every package has an index, and `files` stand in it. Returns the broken rules, sorted. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const base = mkdtempSync(path.join(tmpdir(), 'selaras-imports-'))
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true })
    writeFileSync(path.join(base, file), text)
  }
  mkdirSync(path.join(base, 'node_modules/@selaras'), { recursive: true })
  for (const folder of [...names.map((name) => `packages/${name}`), 'apps/server', 'apps/workbench']) {
    const name = path.basename(folder)
    const dependencies = Object.fromEntries(names.map((other) => [`@selaras/${other}`, '*']))
    write(
      `${folder}/package.json`,
      JSON.stringify({
        name: `@selaras/${name}`,
        type: 'module',
        exports: { '.': './src/index.ts' },
        dependencies
      })
    )
    write(`${folder}/src/index.ts`, 'export const a = 1\n')
    symlinkSync(path.join(base, folder), path.join(base, 'node_modules/@selaras', name))
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  return violations(base)
}

function violations(base: string): Promise<string[]> {
  const script = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = path.join(root, '.dependency-cruiser.mjs')
  const args = [script, '--config', config, '--output-type', 'json', 'packages', 'apps']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: base, maxBuffer: 32_000_000 }, (_error, stdout, stderr) => {
      if (stdout === '') return reject(new Error(stderr))
      const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }
      resolve([...new Set(summary.violations.map(({ rule }) => rule.name))].sort())
    })
  })
}

const use = (what: string): string => `import { a } from '${what}'\nexport const b = a\n`

test('the house as it should be breaks no rule', async () => {
  expect(
    await broken({
      'packages/domain/src/naskah/tree.ts': use('../dokumen/cell.ts'),
      'packages/domain/src/dokumen/cell.ts': 'export const a = 1\n',
      'packages/db/src/load.ts': use('@selaras/domain'),
      'packages/opd-satu/src/rumus.ts': use('@selaras/opd-sdk'),
      'packages/opd-registry/src/list.ts': use('@selaras/opd-satu'),
      'apps/server/src/main.ts':
        use('@selaras/db') + use('@selaras/opd-registry').replaceAll('b', 'c').replaceAll('a ', 'a as d '),
      'apps/workbench/src/main.ts': use('@selaras/domain')
    })
  ).toEqual([])
})

test.each([
  ['the domain imports nothing of ours', 'packages/domain/src/x.ts', '@selaras/db', 'house:packages/domain'],
  ['the database does not know jobs', 'packages/db/src/x.ts', '@selaras/jobs', 'house:packages/db'],
  [
    'the workbench does not know the database',
    'apps/workbench/src/x.ts',
    '@selaras/db',
    'house:apps/workbench'
  ],
  ['a module does not know another', 'packages/opd-satu/src/x.ts', '@selaras/opd-dua', 'house:module'],
  [
    'a module reaches the domain through the sdk',
    'packages/opd-satu/src/x.ts',
    '@selaras/domain',
    'house:module'
  ],
  [
    'the server reaches modules through the registry',
    'apps/server/src/x.ts',
    '@selaras/opd-satu',
    'house:apps/(server|worker|cli)'
  ],
  ['nothing imports an app', 'packages/jobs/src/x.ts', '@selaras/server', 'app-is-a-leaf'],
  ['the domain has no Node', 'packages/domain/src/x.ts', 'node:fs', 'pure-domain'],
  ['the browser has no Node', 'apps/workbench/src/x.ts', 'node:fs', 'browser-without-node'],
  [
    'a path into another package is no import',
    'packages/db/src/x.ts',
    '../../domain/src/index.ts',
    'no-deep-import'
  ],
  [
    'what is not exported cannot be imported',
    'packages/db/src/x.ts',
    '@selaras/domain/src/index.ts',
    'resolvable'
  ]
])('%s', async (_title, file, what, rule) => {
  expect(await broken({ [file]: use(what) })).toContain(rule)
})

test.each([
  ['dokumen', 'naskah'],
  ['aturan', 'naskah'],
  ['tahap', 'dokumen'],
  ['indikator', 'dokumen'],
  ['naskah', 'cetak'],
  ['revisi', 'evaluasi']
])('in the domain %s does not look at %s', async (from, to) => {
  const files = {
    [`packages/domain/src/${from}/x.ts`]: use(`../${to}/y.ts`),
    [`packages/domain/src/${to}/y.ts`]: 'export const a = 1\n'
  }
  expect(await broken(files)).toEqual([`domain:${from}`])
})

test('a circle is refused, also one of types alone', async () => {
  const one = "import type { B } from './b.ts'\nexport interface A { b: B }\n"
  const two = "import type { A } from './a.ts'\nexport interface B { a: A }\n"
  expect(
    await broken({ 'packages/domain/src/naskah/a.ts': one, 'packages/domain/src/naskah/b.ts': two })
  ).toEqual(['no-circle'])
})
