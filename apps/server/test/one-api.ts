import { afterAll, beforeAll } from 'vitest'
import { pglite, type TestDatabase } from '../../../packages/db/test/engines.ts'
import { type Harness, type HarnessOptions, startHarness } from './harness.ts'

/** The API on an embedded database, for what does not depend on the engine. */
export function openApi(options: HarnessOptions = {}): {
  readonly api: () => Harness
  readonly database: () => TestDatabase
} {
  let api: Harness | null = null
  let database: TestDatabase | null = null
  beforeAll(async () => {
    database = await pglite.open()
    api = await startHarness(database.db, options)
  })
  afterAll(async () => {
    await api?.close()
    await database?.close()
  })
  const started = <T>(value: T | null): T => {
    if (value === null) throw new Error('the API did not start')
    return value
  }
  return { api: () => started(api), database: () => started(database) }
}
