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
    readonly peran?: readonly string[]
    readonly syarat?: readonly string[]
    readonly isian?: string
    readonly cabang?: string
  }
  readonly efek: readonly unknown[]
}

const nameOf = (one: unknown): string =>
  typeof one === 'string' ? one : String((one as { type: string }).type)

/** Who may do what where, as a table; a step that nobody sends is taken by itself. */
export function edgeTable(edges: readonly Edge[]): string {
  const rows = edges.map(({ dari, peristiwa, ke, izin, efek }) => {
    const syarat = [...(izin.syarat ?? []), ...(izin.isian ? [izin.isian] : [])]
    if (izin.cabang) syarat.push(`*${izin.cabang}*`)
    const event = peristiwa === '' ? 'by itself' : `\`${peristiwa}\``
    const who = (izin.peran ?? []).join(', ')
    return `| ${dari} | ${event} | ${ke === dari ? '–' : ke} | ${who} | ${syarat.join(', ')} | ${efek.map(nameOf).join(', ')} |`
  })
  return ['| from | event | to | who | conditions | effects |', '|---|---|---|---|---|---|', ...rows].join(
    '\n'
  )
}

/** Every step of a machine, read back from it: a new machine needs no line here. */
export function edgesOf(machine: ReadableMachine): readonly Edge[] {
  return Object.entries(machine.states).flatMap(([dari, state]) => {
    const sent = Object.entries(state.on).flatMap(([peristiwa, list]) =>
      list.map((one) => ({ peristiwa, one }))
    )
    const silent = (state.always ?? []).map((one) => ({ peristiwa: '', one }))
    return [...sent, ...silent].map(({ peristiwa, one }) => ({
      dari,
      peristiwa,
      ke: one.target?.[0]?.key ?? dari,
      izin: permissionOf(one.guard),
      efek: one.actions ?? []
    }))
  })
}

/** A guard with a permission tells it; any other is a condition by its name. */
function permissionOf(guard: unknown): Edge['izin'] {
  if (guard === undefined) return {}
  const params = typeof guard === 'object' && guard !== null && 'params' in guard ? guard.params : undefined
  return typeof params === 'object' && params !== null && 'peran' in params
    ? (params as Edge['izin'])
    : { syarat: [nameOf(guard)] }
}

export const alurPageGenerator: Generator = {
  name: 'alur',
  generate: async (base) => {
    const text = readIfThere(path.join(base, page))
    if (text === undefined) return {}
    const all = await machines(base)
    const sections = (body: (machine: ReadableMachine) => string): string =>
      all.map((machine) => `### ${machine.id}\n\n${body(machine)}`).join('\n\n')
    const blocks = {
      packages: graphDiagram(withoutShortcuts(packageArrows(base))),
      domain: graphDiagram(withoutShortcuts(domainArrows(base))),
      machines: sections(machineDiagram),
      'machine-tables': sections((machine) => edgeTable(edgesOf(machine)))
    }
    return { [page]: fillBlocks(text, blocks) }
  }
}
