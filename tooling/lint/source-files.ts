import { readdirSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
const skipped = new Set(['node_modules', 'dist', 'coverage', 'fixtures', '.turbo', 'public'])

/** Paths below `folder` (relative to `base`, with slashes) of every source file that people write. */
export function sourceFiles(folder: string, base: string = root): string[] {
  const found: string[] = []
  for (const entry of readdirSync(path.join(base, folder), { withFileTypes: true })) {
    const place = `${folder}/${entry.name}`
    if (entry.isDirectory() && !skipped.has(entry.name)) found.push(...sourceFiles(place, base))
    else if (entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !entry.name.includes('.gen.'))
      found.push(place)
  }
  return found.sort()
}

export const isTest = (file: string): boolean => /\.test\.tsx?$|\/test\//.test(file)
