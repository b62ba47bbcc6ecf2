import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedDirectory, openAdmin, openDatabase } from '@selaras/db'
import { sql } from 'kysely'
import { startPrivatePostgres } from '../../packages/db/test/private-postgres.ts'
import { createDatabase, urlsOf } from '../../packages/db/test/templates.setup.ts'
import { fill } from './fill.ts'

/** A private PostgreSQL with the filled database of the bench. */
export interface BenchPostgres {
  /** The app's account, under row-level security. */
  readonly url: string
  /** Superuser on the same database: the SQL floor is not slowed by any policy. */
  readonly superuserUrl: string
  readonly version: string
  stop(): Promise<void>
}

const database = 'selaras_ukur'

/** Starts PostgreSQL, migrates and fills it; the planner's statistics are up to date. */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const server = await startPrivatePostgres({ settings: { shared_buffers: '256MB', autovacuum: 'off' } })
  try {
    await createDatabase(server.adminUrl, database)
    const urls = urlsOf(server.adminUrl, database)
    const db = await openDatabase({ engine: 'postgres', ...urls, migrate: true })
    await fill(db)
    await db.close()
    const superuserUrl = withDatabase(server.adminUrl)
    await vacuum(superuserUrl)
    return { url: urls.url, superuserUrl, version: server.version, stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** A filled PGlite in a folder of its own, closed again: the server that measures it opens it. */
export async function makeBenchPglite(): Promise<{ readonly directory: string; remove(): void }> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'selaras-ukur-'))
  const directory = path.join(scratch, 'data')
  const embedded = embeddedDirectory(directory)
  const db = await openDatabase({ engine: 'pglite', directory: embedded })
  await fill(db)
  await db.close()
  await vacuum(embedded)
  return { directory, remove: () => rmSync(scratch, { recursive: true, force: true }) }
}

/** Both engines start from the same knowledge of their tables. */
async function vacuum(place: string): Promise<void> {
  const admin = await openAdmin(
    place.startsWith('postgres:')
      ? { engine: 'postgres', url: place }
      : { engine: 'pglite', directory: place }
  )
  try {
    await sql.raw('vacuum analyze').execute(admin.kysely)
  } finally {
    await admin.close()
  }
}

function withDatabase(adminUrl: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}
