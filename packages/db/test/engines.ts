import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { describe, inject } from 'vitest'
import { type AdminDatabase, adminOf, type Database, openAdmin, openDatabase } from '../src/connect.ts'
import { createDatabase, urlsOf } from './templates.setup.ts'

/** A migrated, empty database of its own. */
export interface TestDatabase {
  readonly db: Database
  readonly admin: AdminDatabase
  close(): Promise<void>
}

export interface TestEngine {
  readonly name: 'PGlite' | 'PostgreSQL'
  open(options?: { poolSize?: number }): Promise<TestDatabase>
}

/** Superuser of the PostgreSQL of this run; throws where there is none (guard with `withPostgres`). */
export function serverUrl(): string {
  const url = inject('serverUrl')
  if (!url) throw new Error('this run has no PostgreSQL')
  return url
}

/** A copy of the migrated template on the server of this run, or an empty database. */
export async function newPostgres(migrated = true): Promise<{ url: string; adminUrl: string }> {
  const name = `uji_${randomBytes(6).toString('hex')}`
  await createDatabase(serverUrl(), name, migrated ? inject('templateDatabase') : 'template0')
  return urlsOf(serverUrl(), name)
}

/** Tar of a migrated PGlite directory. */
export const pgliteTemplate = (): Promise<Blob> => openAsBlob(inject('pgliteTar'))

export const pglite: TestEngine = {
  name: 'PGlite',
  async open() {
    const db = await openDatabase({ engine: 'pglite', directory: null, template: await pgliteTemplate() })
    return { db, admin: adminOf(db), close: () => db.close() }
  }
}

export const postgres: TestEngine = {
  name: 'PostgreSQL',
  async open({ poolSize = 4 } = {}) {
    const urls = await newPostgres()
    const db = await openDatabase({ engine: 'postgres', url: urls.url, poolSize })
    const admin = await openAdmin({ engine: 'postgres', ...urls })
    return {
      db,
      admin,
      async close() {
        await db.close()
        await admin.close()
      }
    }
  }
}

const reason = process.env['SELARAS_TEST_POSTGRES_REASON'] ?? 'no PostgreSQL in this run'

/** The suite on PostgreSQL, or a skip that names the reason. */
export function onPostgres(title: string, suite: (engine: TestEngine) => void): void {
  if (inject('serverUrl')) describe(`${title} (PostgreSQL)`, () => suite(postgres))
  else describe.skipIf(true)(`${title} (PostgreSQL: ${reason})`, () => suite(postgres))
}

/** The same suite on PGlite and on PostgreSQL. */
export function onBothEngines(title: string, suite: (engine: TestEngine) => void): void {
  describe(`${title} (PGlite)`, () => suite(pglite))
  onPostgres(title, suite)
}
