import { type PrivatePostgres, startPrivatePostgres } from '../../packages/db/test/private-postgres.ts'

/** Variables that tests read: the admin URL, or why there is none. */
const urlVariable = 'SELARAS_TEST_POSTGRES'
const reasonVariable = 'SELARAS_TEST_POSTGRES_REASON'

/** Each project of a run loads this file anew; the server they share hangs on the process. */
interface Shared {
  server: Promise<PrivatePostgres | undefined>
  users: number
}
const holder = globalThis as typeof globalThis & { selarasPostgres?: Shared }

async function launch(): Promise<PrivatePostgres | undefined> {
  try {
    const server = await startPrivatePostgres({ settings: { max_connections: '300' } })
    process.env[urlVariable] = server.adminUrl
    return server
  } catch (error) {
    process.env[reasonVariable] = error instanceof Error ? error.message : String(error)
    return undefined
  }
}

/** Starts one PostgreSQL for the whole run, unless the caller has given SELARAS_TEST_POSTGRES, and ends it with the last user. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[urlVariable] && !holder.selarasPostgres) return async () => undefined
  holder.selarasPostgres ??= { server: launch(), users: 0 }
  const shared = holder.selarasPostgres
  shared.users += 1
  const server = await shared.server
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete process.env[urlVariable]
    delete holder.selarasPostgres
    await server?.stop()
  }
}
