import { type Database, openDatabase } from '@selaras/db'
import { describe } from 'vitest'
import {
  newPostgres,
  onPostgres as onDatabasePostgres,
  pglite as pgliteDatabase
} from '../../db/test/engines.ts'

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

const pglite: TestEngine = {
  name: 'PGlite',
  open: async () => ({ ...(await pgliteDatabase.open()), url: null })
}

const postgres: TestEngine = {
  name: 'PostgreSQL',
  async open() {
    const { url } = await newPostgres()
    const db = await openDatabase({ engine: 'postgres', url })
    return { db, url, close: () => db.close() }
  }
}

/** A suite on an embedded database. */
export const onPglite = (title: string, suite: (engine: TestEngine) => void): void =>
  void describe(`${title} (PGlite)`, () => suite(pglite))

/** A suite on PostgreSQL, or a skip that names the reason. */
export const onPostgres = (title: string, suite: (engine: TestEngine) => void): void =>
  onDatabasePostgres(title, () => suite(postgres))

/** The same suite on both. */
export function onBothEngines(title: string, suite: (engine: TestEngine) => void): void {
  onPglite(title, suite)
  onPostgres(title, suite)
}
