import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** Something that makes whole files, or parts of them, out of the source tree. */
export interface Generator {
  readonly name: string
  /** Text by path below `root`; reads what it needs from there. */
  generate(root: string): Promise<Readonly<Record<string, string>>>
}

/** The text of a file, or undefined when it is not there. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes the files that differ (or, with `check`, leaves them) and returns their paths. */
export function settle(base: string, files: Readonly<Record<string, string>>, check: boolean): string[] {
  const stale = Object.entries(files).filter(([name, text]) => readIfThere(path.join(base, name)) !== text)
  if (check) return stale.map(([name]) => name)
  for (const [name, text] of stale) {
    const file = path.join(base, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return stale.map(([name]) => name)
}

/** `koperasi-ukm` → `koperasiUkm` */
export const camel = (text: string): string =>
  text.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `Pagu program, sama` → `pagu-program-sama` */
export const kebab = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
