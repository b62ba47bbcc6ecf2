// The words of house.md as a check: `node tooling/lint/words.ts` lists every name that says a thing in another word.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { glosarium } from '@selaras/domain/glosarium'
import { declaredNames } from './names.ts'
import { root, sourceFiles } from './source-files.ts'
import { wordRules } from './word-rules.ts'

const rules = wordRules(glosarium)
const complaints: string[] = []

/** A name another library asks for says so on its line or the one above: `// foreign name: whose`. */
const foreign = /\/\/ foreign name: \S/

for (const file of ['packages', 'apps', 'tooling'].flatMap((folder) => sourceFiles(folder))) {
  for (const segment of file.split('/').slice(1)) {
    for (const problem of rules.segment(segment)) complaints.push(`${file}: ${problem}`)
  }
  // Tooling measures goals and keeps histories of its own: its identifiers are not about the field.
  if (file.startsWith('tooling/')) continue
  const text = readFileSync(path.join(root, file), 'utf8')
  const lines = text.split('\n')
  for (const { name, line } of declaredNames(file, text)) {
    if (foreign.test(`${lines[line - 2]}\n${lines[line - 1]}`)) continue
    for (const problem of rules.identifier(name)) complaints.push(`${file}:${line} ${name}: ${problem}`)
  }
}

for (const complaint of complaints) process.stdout.write(`${complaint}\n`)
if (complaints.length > 0) process.exitCode = 1
