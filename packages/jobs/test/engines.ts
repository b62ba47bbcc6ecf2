import { randomBytes } from 'node:crypto'
import { type Database, openAdmin, openDatabase } from '@selaras/db'
import { sql } from 'kysely'
import { describe } from 'vitest'

/** A migrated, empty database of its own; on PostgreSQL with the address that another process opens it by. */
export interface TestDatabase {
  readonly db: Database
  readonly url: string | null
  close(): Promise<void>
}

export interface TestEngine {
  readonly name: 'PGlite' | 'PostgreSQL'
  open(): Promise<TestDatabase>
}

const password = 'rahasia-uji'

const pglite: TestEngine = {
  name: 'PGlite',
  async open() {
    const db = await openDatabase({ engine: 'pglite', directory: null })
    return { db, url: null, close: () => db.close() }
  }
}

const postgres: TestEngine = {
  name: 'PostgreSQL',
  async open() {
    const admin = process.env['SELARAS_TEST_POSTGRES'] ?? ''
    const name = `uji_${randomBytes(6).toString('hex')}`
    const server = await openAdmin({ engine: 'postgres', url: admin })
    await sql.raw(`create role ${name} login password '${password}'`).execute(server.kysely)
    await sql.raw(`create database ${name}`).execute(server.kysely)
    await server.close()
    const adminUrl = at(admin, name)
    const url = at(admin, name, name)
    const db = await openDatabase({ engine: 'postgres', url, adminUrl, migrate: true })
    return { db, url, close: () => db.close() }
  }
}

function at(admin: string, database: string, user?: string): string {
  const url = new URL(admin)
  url.pathname = `/${database}`
  if (user !== undefined) {
    url.username = user
    url.password = password
  }
  return url.href
}

const reason = process.env['SELARAS_TEST_POSTGRES_REASON'] ?? 'no PostgreSQL in this run'

/** A suite on an embedded database. */
export const onPglite = (title: string, suite: (engine: TestEngine) => void): void =>
  void describe(`${title} (PGlite)`, () => suite(pglite))

/** A suite on PostgreSQL, or a skip that names the reason. */
export function onPostgres(title: string, suite: (engine: TestEngine) => void): void {
  if (process.env['SELARAS_TEST_POSTGRES']) describe(`${title} (PostgreSQL)`, () => suite(postgres))
  else describe.skipIf(true)(`${title} (PostgreSQL: ${reason})`, () => suite(postgres))
}

/** The same suite on both. */
export function onBothEngines(title: string, suite: (engine: TestEngine) => void): void {
  onPglite(title, suite)
  onPostgres(title, suite)
}
