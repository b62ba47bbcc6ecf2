import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Generator } from './generated.ts'

const execute = promisify(execFile)

/** apps/server/schema.graphql: what the API offers, for review and for the workbench's types. */
export const schemaGenerator: Generator = {
  name: 'schema',
  generate: async (base) => {
    const file = pathToFileURL(path.join(base, 'apps/server/src/print-schema.ts'))
    const { printedSchema }: { printedSchema: () => string } = await import(file.href)
    return { 'apps/server/schema.graphql': printedSchema() }
  }
}

/** The workbench's types of the schema, made by gql.tada from schema.graphql as it stands on disk. */
export const schemaTypesGenerator: Generator = {
  name: 'schema-types',
  generate: async (base) => {
    const workbench = path.join(base, 'apps/workbench')
    const folder = mkdtempSync(path.join(tmpdir(), 'selaras-gen-'))
    const output = path.join(folder, 'schema.gen.d.ts')
    const cli = path.join(workbench, 'node_modules/gql.tada/bin/cli.js')
    try {
      await execute(process.execPath, [cli, 'generate-output', '--output', output], { cwd: workbench })
      return { 'apps/workbench/src/data/schema.gen.d.ts': readFileSync(output, 'utf8') }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
