import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { sourceFiles } from '../lint/source-files.ts'
import { type Generator, readIfThere } from './generated.ts'
import { domainArrows, packageArrows } from './import-arrows.ts'
import { graphDiagram, machineDiagram, type ReadableMachine, withoutShortcuts } from './mermaid.ts'

const page = 'docs/alur.md'

/** Replaces what stands between `<!-- gen:name -->` and `<!-- /gen -->`; throws for a block nobody makes. */
export function fillBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  return text.replace(/<!-- gen:([a-z-]+) -->[\s\S]*?<!-- \/gen -->/g, (_, name: string) => {
    const block = blocks[name]
    if (block === undefined) throw new Error(`${page}: no generator makes the block "${name}"`)
    return `<!-- gen:${name} -->\n${block}\n<!-- /gen -->`
  })
}

/** Every exported machine of packages/domain/src, found by its file name. */
async function machines(base: string): Promise<ReadableMachine[]> {
  const files = sourceFiles('packages/domain/src', base).filter((file) => file.endsWith('.machine.ts'))
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(path.join(base, file)).href)))
  return modules.flatMap((module: Record<string, unknown>) => Object.values(module).filter(isMachine))
}

const isMachine = (value: unknown): value is ReadableMachine =>
  typeof value === 'object' && value !== null && 'states' in value && 'transition' in value && 'id' in value

interface Edge {
  readonly dari: string
  readonly peristiwa: string
  readonly ke: string
  readonly izin: {
    readonly peran: readonly string[]
    readonly syarat?: readonly string[]
    readonly isian?: string
  }
  readonly efek: readonly unknown[]
}

/** Who may do what where, as a table. */
export function edgeTable(edges: readonly Edge[]): string {
  const rows = edges.map(({ dari, peristiwa, ke, izin, efek }) => {
    const syarat = [...(izin.syarat ?? []), ...(izin.isian ? [izin.isian] : [])]
    const effects = efek.map((one) =>
      typeof one === 'string' ? one : String((one as { type: string }).type)
    )
    return `| ${dari} | \`${peristiwa}\` | ${ke === dari ? '–' : ke} | ${izin.peran.join(', ')} | ${syarat.join(', ')} | ${effects.join(', ')} |`
  })
  return ['| from | event | to | who | conditions | effects |', '|---|---|---|---|---|---|', ...rows].join(
    '\n'
  )
}

export const alurPageGenerator: Generator = {
  name: 'alur',
  generate: async (base) => {
    const text = readIfThere(path.join(base, page))
    if (text === undefined) return {}
    const { RENSTRA_EDGES } = await import('@selaras/domain/tahap')
    const diagrams = (await machines(base)).map(
      (machine) => `### ${machine.id}\n\n${machineDiagram(machine)}`
    )
    const blocks = {
      packages: graphDiagram(withoutShortcuts(packageArrows(base))),
      domain: graphDiagram(withoutShortcuts(domainArrows(base))),
      machines: diagrams.join('\n\n'),
      'renstra-table': edgeTable(RENSTRA_EDGES)
    }
    return { [page]: fillBlocks(text, blocks) }
  }
}
