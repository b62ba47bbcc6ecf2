import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isTest, sourceFiles } from '../lint/source-files.ts'
import { readIfThere } from './generated.ts'

type Edge = readonly [string, string]

/** Which workspace package depends on which, from their package.json; names as folders (`packages/db` → `db`). */
export function packageArrows(base: string): Edge[] {
  return ['apps', 'packages'].flatMap((group) =>
    readdirSync(path.join(base, group)).flatMap((name): Edge[] => {
      const text = readIfThere(path.join(base, group, name, 'package.json'))
      if (text === undefined) return []
      const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> }
      const ours = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@selaras/'))
      return ours.map((dependency) => [name, dependency.slice('@selaras/'.length)])
    })
  )
}

/** Which folder of packages/domain/src imports which, as the sources have it; tests do not count. */
export function domainArrows(base: string): Edge[] {
  const source = 'packages/domain/src'
  const found = new Set<string>()
  for (const file of sourceFiles(source, base)) {
    if (isTest(file)) continue
    const from = file.slice(source.length + 1).split('/')
    if (from.length < 2) continue
    for (const [, target = ''] of readFileSync(path.join(base, file), 'utf8').matchAll(
      /from '(\.\.?\/[^']+)'/g
    )) {
      const place = path.posix.relative(source, path.posix.join(path.posix.dirname(file), target)).split('/')
      if (place.length > 1 && place[0] !== from[0]) found.add(`${from[0]} ${place[0]}`)
    }
  }
  return [...found].sort().map((pair) => pair.split(' ') as [string, string])
}
