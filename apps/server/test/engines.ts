import { afterAll, beforeAll, inject } from 'vitest'
import { onBothEngines, onPostgres } from '../../../packages/db/test/engines.ts'
import { doubling } from './doubling.ts'
import { type Harness, startHarness } from './harness.ts'

/** The same suite on the API over PGlite and over PostgreSQL, each with a database and demo pemda of its own. */
export function onBothApis(title: string, suite: (api: () => Harness) => void): void {
  // Copies at the same moment meet on PostgreSQL alone; PGlite has one session and stands in where there is none.
  const onEngines = doubling.on && inject('serverUrl') ? onPostgres : onBothEngines
  onEngines(title, (engine) => {
    let api: Harness | null = null
    let closeDatabase: (() => Promise<void>) | null = null
    beforeAll(async () => {
      const test = await engine.open({ poolSize: 8 })
      closeDatabase = () => test.close()
      api = await startHarness(test.db)
    })
    afterAll(async () => {
      await api?.close()
      await closeDatabase?.()
    })
    suite(() => {
      if (api === null) throw new Error('the API did not start')
      return api
    })
  })
}
