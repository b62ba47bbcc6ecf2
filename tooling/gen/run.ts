// npm run gen                                      everything that is generated
// npm run gen -- aturan <folder> "<judul>"         a new rule
// npm run gen -- opd-module <nama> [kode urusan]  a new OPD module
// npm run gen -- all --check                       exit 1 when something generated is stale (npm test does this)
import { alurPageGenerator } from './alur-page.ts'
import { aturanIndex } from './aturan-index.ts'
import { aturanPagesGenerator } from './aturan-pages.ts'
import { type Generator, root, settle } from './generated.ts'
import { glosariumPageGenerator } from './glosarium-page.ts'
import { newAturan } from './new-aturan.ts'
import { newOpdModule } from './new-opd-module.ts'
import { opdRegistry } from './opd-registry.ts'
import { schemaGenerator, schemaTypesGenerator } from './schema.ts'

/** In order: later ones import what earlier ones write. */
const generators: readonly Generator[] = [
  aturanIndex,
  opdRegistry,
  schemaGenerator,
  schemaTypesGenerator,
  aturanPagesGenerator,
  glosariumPageGenerator,
  alurPageGenerator
]

async function main([what = 'all', ...args]: readonly string[]): Promise<void> {
  if (what === 'all' || what === '--check') return generate([what, ...args].includes('--check'))
  const [first = '', second = ''] = args
  if (what === 'aturan') {
    report(settle(root, newAturan(root, first, second), false), 'written')
    return report(settle(root, await aturanIndex.generate(root), false), 'written')
  }
  if (what === 'opd-module') {
    report(settle(root, newOpdModule(root, first, second), false), 'written')
    report(settle(root, await opdRegistry.generate(root), false), 'written')
    process.stdout.write('next: npm run relock\n')
    return
  }
  throw new Error(
    'npm run gen -- [all [--check] | aturan <folder> "<judul>" | opd-module <nama> [kode urusan]]'
  )
}

async function generate(check: boolean): Promise<void> {
  for (const generator of generators) {
    const stale = settle(root, await generator.generate(root), check)
    report(stale, check ? 'stale, run `npm run gen`' : 'written')
    if (check && stale.length > 0) process.exitCode = 1
  }
}

const report = (files: readonly string[], what: string): void => {
  for (const file of files) process.stdout.write(`${what}: ${file}\n`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
