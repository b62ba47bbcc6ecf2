import type { KyselyPlugin } from 'kysely'
import { type Database, engineOf } from '../src/connect.ts'

/** Counts the statements that the app sends for tenants from now on (BEGIN and COMMIT apart). */
export function countStatements(db: Database): () => number {
  let count = 0
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      count++
      return node
    },
    transformResult: async ({ result }) => result
  }
  const engine = engineOf(db)
  Object.assign(engine, { app: engine.app.withPlugin(counting) })
  return () => {
    const since = count
    count = 0
    return since
  }
}
