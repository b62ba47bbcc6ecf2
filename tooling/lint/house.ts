// Rules of house.md that no ready-made tool knows: `node tooling/lint/house.ts`.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkFile } from './house-rules.ts'
import { root, sourceFiles } from './source-files.ts'

for (const file of ['packages', 'apps'].flatMap((folder) => sourceFiles(folder))) {
  for (const { rule, line, text } of checkFile(file, readFileSync(path.join(root, file), 'utf8'))) {
    process.stdout.write(`${file}:${line} ${rule}: ${text}\n`)
    process.exitCode = 1
  }
}
