import { createHash, randomUUID } from 'node:crypto'
import { openAsBlob, readFileSync } from 'node:fs'
import { access, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { migrations } from './migrations/index.ts'

const keepDays = 14

/**
 * An empty, migrated database of exactly this build, kept in the person's own cache folder: a new one starts from it in
 * a fraction of the seconds that initdb takes. Null when there is none yet.
 */
export async function cachedTemplate(): Promise<Blob | null> {
  try {
    const path = templatePath()
    await access(path)
    return await openAsBlob(path)
  } catch {
    return null
  }
}

/** Keeps a freshly migrated, empty database for the next start. A cache that cannot be written is no failure. */
export async function keepTemplate(pglite: PGlite): Promise<void> {
  try {
    const path = templatePath()
    const folder = cacheFolder()
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const tar = await pglite.dumpDataDir('gzip')
    const unfinished = join(folder, `${randomUUID()}.sebagian`)
    await writeFile(unfinished, new Uint8Array(await tar.arrayBuffer()), { mode: 0o600 })
    await rename(unfinished, path)
    await removeOld(folder)
  } catch {
    // The next start takes the seconds of initdb again.
  }
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'selaras')
}

/** Named after everything that goes into it: the version of PGlite and the text of every migration. */
function templatePath(): string {
  // The package does not export its package.json; its entry lies one folder below.
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const manifest = readFileSync(join(dirname(entry), '../package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const sum = createHash('sha256').update(version)
  for (const [name, { text }] of Object.entries(migrations)) sum.update(`\n${name}\n${text}`)
  return join(cacheFolder(), `pglite-${version}-${sum.digest('hex').slice(0, 16)}.tar.gz`)
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^pglite-.*\.tar\.gz$|\.sebagian$/.test(name)) continue
    const path = join(folder, name)
    if (Date.now() - (await stat(path)).mtimeMs > keepDays * 86_400_000) await rm(path, { force: true })
  }
}
