import { afterAll, beforeAll } from 'vitest'
import { onBothEngines } from '../../../packages/db/test/engines.ts'
import { type Harness, startHarness } from './harness.ts'

/** The same suite on the API over PGlite and over PostgreSQL, each with a database and demo pemda of its own. */
export function onBothApis(title: string, suite: (api: () => Harness) => void): void {
  onBothEngines(title, (engine) => {
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
