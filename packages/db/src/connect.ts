import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import { assertAppRole, grantLogin } from './app-role.ts'
import { DatabaseError } from './database-error.ts'
import type { Engine } from './engine/engine.ts'
import { pgliteAdmin, pgliteEngine, startPglite } from './engine/pglite.ts'
import { openPostgres, openPostgresAdmin } from './engine/postgres.ts'
import { lockDirectory } from './lock.ts'
import { assertCurrent, migrateToLatest } from './migrate.ts'
import type { AuthTables, Tables } from './schema.ts'
import type { DatabaseSettings, PgliteSettings } from './settings.ts'
import { cachedTemplate, keepTemplate } from './template.ts'

/** An open database. Tenant data is reached through `withTenant` only. */
export interface Database {
  readonly engine: 'pglite' | 'postgres'
  /** For better-auth alone: role selaras_auth, schema auth; instants are `Date`. */
  readonly auth: Kysely<AuthTables>
  /** Ends all connections and releases the directory; waits for what is running. */
  close(): Promise<void>
}

/** The same database as owner of the schemas: migrations, backup, catalogue queries. Never give it to a resolver. */
export interface AdminDatabase {
  readonly engine: 'pglite' | 'postgres'
  readonly kysely: Kysely<Tables>
  close(): Promise<void>
}

const engines = new WeakMap<Database, Engine>()
const embedded = new WeakMap<Database, PGlite>()

/** The engine behind a Database; for modules of this package. */
export function engineOf(db: Database): Engine {
  const engine = engines.get(db)
  if (!engine) throw new Error('not a Database of openDatabase')
  return engine
}

/**
 * Opens the database for the app. Throws DatabaseError when another process holds the directory, the schema is newer or
 * older than this build, the server can't be reached, or the app's account is more than it may be.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.engine === 'pglite') return openEmbedded(settings)
  if (settings.migrate) await migrateServer(settings.adminUrl, settings.url)
  const engine = await openPostgres(settings)
  try {
    await assertCurrent(engine.app)
    await assertAppRole(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return expose(engine)
}

/** Opens the database as owner. On PGlite this takes the directory, so it fails while the app is running. */
export async function openAdmin(settings: DatabaseSettings): Promise<AdminDatabase> {
  if (settings.engine === 'pglite') {
    const { pglite, release } = await start(settings)
    return { engine: 'pglite', kysely: pgliteAdmin(pglite), close: () => stop(pglite, release) }
  }
  const { kysely, close } = await openPostgresAdmin(settings.adminUrl ?? settings.url)
  return { engine: 'postgres', kysely, close }
}

/** Owner's view of an embedded database that this process has open already (backup while serving). */
export function adminOf(db: Database): AdminDatabase {
  const pglite = embedded.get(db)
  if (!pglite) throw new Error('only an embedded database has its owner at hand: use openAdmin')
  return { engine: 'pglite', kysely: pgliteAdmin(pglite), close: async () => {} }
}

async function openEmbedded(settings: PgliteSettings): Promise<Database> {
  const { pglite, release, bare } = await start(settings)
  try {
    const admin = pgliteAdmin(pglite)
    if (settings.migrate ?? true) {
      await migrateToLatest(admin)
      if (bare && settings.template !== null) await keepTemplate(pglite)
    }
    await assertCurrent(admin)
    const engine = pgliteEngine(pglite, release)
    await assertAppRole(engine)
    const db = expose(engine)
    embedded.set(db, pglite)
    return db
  } catch (error) {
    await stop(pglite, release)
    throw error
  }
}

function expose(engine: Engine): Database {
  const db: Database = {
    engine: engine.kind,
    auth: engine.auth.withSchema('auth'),
    close: () => engine.close()
  }
  engines.set(db, engine)
  return db
}

async function migrateServer(adminUrl: string | undefined, appUrl: string): Promise<void> {
  if (!adminUrl) {
    throw new DatabaseError(
      'PENGATURAN_TIDAK_SAH',
      'Migrasi membutuhkan akun pemilik skema, tetapi DATABASE_ADMIN_URL kosong.',
      'Isi DATABASE_ADMIN_URL.'
    )
  }
  const { kysely, close } = await openPostgresAdmin(adminUrl)
  try {
    await migrateToLatest(kysely)
    await grantLogin(kysely, decodeURIComponent(new URL(appUrl).username))
  } finally {
    await close()
  }
}

interface Started {
  readonly pglite: PGlite
  release(): Promise<void>
  /** It was made by initdb just now, not from files or a template. */
  readonly bare: boolean
}

/** Database files live in `pglite/` beside the lock, so that the lock is there before the first file is. */
async function start(settings: PgliteSettings): Promise<Started> {
  const { directory } = settings
  if (directory === null) {
    const template = await templateOf(settings)
    return { pglite: await startPglite(undefined, template), release: async () => {}, bare: !template }
  }
  const lock = await lockDirectory(directory)
  try {
    const files = join(directory, 'pglite')
    await mkdir(files, { recursive: true })
    const fresh = (await readdir(files)).length === 0
    if (!fresh) await assertReadable(files)
    const template = fresh ? await templateOf(settings) : undefined
    const pglite = await startPglite(files, template)
    return { pglite, release: () => lock.release(), bare: fresh && !template }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function templateOf({ template }: PgliteSettings): Promise<Blob | undefined> {
  if (template === null) return undefined
  return template ?? (await cachedTemplate()) ?? undefined
}

const pgliteMajor = '18'

/** PGlite of another major version can't read the files, and says so in no words a person understands. */
async function assertReadable(files: string): Promise<void> {
  const version = (await readFile(join(files, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (version === pgliteMajor) return
  throw new DatabaseError(
    Number(version) > Number(pgliteMajor) ? 'BASIS_DATA_LEBIH_BARU' : 'BASIS_DATA_KOTOR',
    version
      ? `Berkas basis data di ${files} berformat PostgreSQL ${version}, sedangkan program ini memakai ${pgliteMajor}.`
      : `Direktori ${files} berisi berkas, tetapi bukan basis data Selaras yang utuh.`,
    'Pakai direktori data yang lain, atau pulihkan dari cadangan ke direktori kosong.'
  )
}

async function stop(pglite: PGlite, release: () => Promise<void>): Promise<void> {
  if (!pglite.closed) await pglite.close()
  await release()
}
