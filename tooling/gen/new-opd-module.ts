import path from 'node:path'
import { BIDANG_URUSAN } from '@selaras/domain/law'
import { camel, kebab, readIfThere } from './generated.ts'

/**
 * A package with an empty module of that name (kebab-case) for that bidang urusan, and the registry's dependency on it.
 * Without a code, the urusan of the same name. Throws when the name is taken or no name, or the urusan unknown.
 */
export function newOpdModule(base: string, nama: string, kode: string): Record<string, string> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(nama) || nama === 'sdk' || nama === 'registry') {
    throw new Error(`"${nama}" is no name for a module: lower case with hyphens, for instance kesehatan`)
  }
  const folder = `packages/opd-${nama}`
  if (readIfThere(path.join(base, folder, 'package.json')) !== undefined)
    throw new Error(`${folder} is there already`)
  const urusan = findUrusan(nama, kode)
  return {
    [`${folder}/package.json`]: manifest(nama),
    [`${folder}/tsconfig.json`]: tsconfig,
    [`${folder}/vitest.config.ts`]: vitestConfig(nama),
    [`${folder}/src/index.ts`]: index(nama, urusan),
    [`${folder}/src/${nama}.test.ts`]: test(nama),
    'packages/opd-registry/package.json': withDependency(base, nama)
  }
}

interface Urusan {
  readonly kode: string
  readonly sebutan: string
}

function findUrusan(nama: string, kode: string): Urusan {
  const wanted = Object.entries(BIDANG_URUSAN).find(([code, name]) =>
    kode ? code === kode : kebab(name) === nama
  )
  if (wanted) return { kode: wanted[0], sebutan: wanted[1] }
  const known = Object.entries(BIDANG_URUSAN).map(([code, name]) => `  ${code} ${name}`)
  throw new Error(
    `say which bidang urusan it serves: npm run gen -- opd-module ${nama} <code>, one of\n${known.join('\n')}`
  )
}

function withDependency(base: string, nama: string): string {
  const file = path.join(base, 'packages/opd-registry/package.json')
  const registry = JSON.parse(readIfThere(file) ?? '{}') as { dependencies?: Record<string, string> }
  const dependencies = { ...registry.dependencies, [`@selaras/opd-${nama}`]: 'workspace:*' }
  const sorted = Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ ...registry, dependencies: sorted }, null, 2)}\n`
}

const manifest = (nama: string): string =>
  `${JSON.stringify(
    {
      name: `@selaras/opd-${nama}`,
      version: '0.1.0',
      private: true,
      license: 'MIT',
      type: 'module',
      exports: { '.': './src/index.ts' },
      scripts: { typecheck: 'tsc -p .', test: 'vitest run' },
      dependencies: { '@selaras/opd-sdk': 'workspace:*' }
    },
    null,
    2
  )}\n`

const tsconfig = `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "types": ["node"] },
  "include": ["src", "test"]
}
`

const vitestConfig = (nama: string): string => `import { testPreset } from '../../tooling/vitest/preset.ts'

export default testPreset('opd-${nama}')
`

const index = (
  nama: string,
  { kode, sebutan }: Urusan
): string => `import { defineOpdModule } from '@selaras/opd-sdk'

/** What dinas of this urusan know: their series, formulas, IKK, and checks. */
export const ${camel(nama)} = defineOpdModule({
  id: '${nama}',
  nama: '${sebutan}',
  bidangUrusan: ['${kode}'],
  deret: [],
  tabel: [],
  indikator: [],
  ikk: [],
  skor: [],
  aturan: [],
  contoh: {},
  laporan: []
})
`

const test = (nama: string): string => `import { testModule } from '@selaras/opd-sdk'
import { expect, test } from 'vitest'
import { ${camel(nama)} } from './index.ts'

test('the ${nama} module is a sound declaration whose examples all run', () => {
  expect(testModule(${camel(nama)})).toEqual([])
})
`
