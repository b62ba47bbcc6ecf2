// `selaras` answers in about a second: its bundle is rebuilt only when a source file it could contain has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withToolchain } from './environment.mjs'
import { lockFile } from './install.mjs'
import { withLock } from './lock.mjs'
import { nodeBinary, root, toolchain } from './platform.mjs'
import { run } from './run.mjs'
import { Stop } from './say.mjs'

export const bundle = path.join(root, 'apps', 'cli', 'dist', 'selaras.mjs')
const stamp = path.join(toolchain, 'cli-bundle')
const skipped = new Set(['node_modules', 'dist', '.turbo', 'coverage', 'test'])

/** Bundles apps/cli when needed. @param {string} installKey  changes with the dependencies */
export async function ensureCliBundle(installKey) {
  if (isFresh(installKey)) return
  await withLock(lockFile, async () => {
    if (isFresh(installKey)) return
    // Taken before the build: a file saved meanwhile makes the bundle stale again.
    const sources = fingerprint(sourceFolders(), installKey)
    const env = withToolchain(process.env)
    const { code } = await run(nodeBinary(), ['build.mjs'], {
      env,
      cwd: path.join(root, 'apps', 'cli'),
      output: 'stderr'
    })
    if (code !== 0)
      throw new Stop(
        code,
        'Perintah selaras gagal dibangun; pesannya ada di atas.',
        'The selaras command could not be built; see above.'
      )
    writeFileSync(stamp, sources)
  })
}

/** @param {string} installKey */
function isFresh(installKey) {
  if (!existsSync(bundle) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === fingerprint(sourceFolders(), installKey)
}

/** Every package: what the CLI really imports is esbuild's business, and looking at all costs milliseconds. */
function sourceFolders() {
  const packages = path.join(root, 'packages')
  return [path.join(root, 'apps', 'cli'), ...readdirSync(packages).map((name) => path.join(packages, name))]
}

/** Hash over path, size and time of every source file. @param {string[]} folders @param {string} salt */
export function fingerprint(folders, salt) {
  const hash = createHash('sha256').update(salt)
  for (const folder of folders) walk(folder, hash)
  return hash.digest('hex')
}

/** @param {string} folder @param {import('node:crypto').Hash} hash */
function walk(folder, hash) {
  if (!existsSync(folder)) return
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (skipped.has(entry.name) || entry.name.includes('.test.')) continue
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) walk(place, hash)
    else if (entry.isFile()) {
      const { size, mtimeMs } = statSync(place)
      hash.update(`${place}\0${size}\0${mtimeMs}\n`)
    }
  }
}
