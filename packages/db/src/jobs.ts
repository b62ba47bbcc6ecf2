import { CompiledQuery, sql } from 'kysely'
import { type Db, fromPglite, PgBoss } from 'pg-boss'
import { type Database, engineOf } from './connect.ts'
import { assertOutside } from './context.ts'
import type { Tx } from './tx.ts'

export interface JobsOptions {
  /** Told of failures of the queue itself (lost connection); jobs report theirs through their state. */
  readonly onError: (error: Error) => void
  /** Connections of the queue on PostgreSQL; default 4. */
  readonly poolSize?: number
  /** How often the queue looks for work whose worker has died; default 15 seconds. */
  readonly superviseSeconds?: number
}

const schema = 'pgboss'
const role = 'selaras_jobs'

/**
 * The job queue of this database, not started yet. It lives in a schema of its own under its own role, so it reaches no
 * tenant row: jobs carry ids, and their handlers open a tenant transaction. Stop it before closing the database.
 */
export function openJobs(db: Database, options: JobsOptions): PgBoss {
  const { jobs, key } = engineOf(db)
  const seconds = options.superviseSeconds ?? 15
  const watch = { superviseIntervalSeconds: seconds, monitorIntervalSeconds: seconds }
  const boss =
    jobs.kind === 'postgres'
      ? new PgBoss({
          connectionString: jobs.url,
          application_name: role,
          options: `-c role=${role}`,
          max: options.poolSize ?? 4,
          schema,
          createSchema: false,
          backend: 'postgres',
          ...watch
        })
      : new PgBoss({
          db: asJobsRole(key, fromPglite(jobs.pglite), jobs.pglite),
          schema,
          createSchema: false,
          backend: 'pglite',
          // Every statement runs in a transaction of its own, where REINDEX CONCURRENTLY is refused.
          reindex: false,
          ...watch
        })
  boss.on('error', options.onError)
  knowQueues(boss)
  return boss
}

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * pg-boss looks a queue up when it first sends to it, on a connection of its own: inside a transaction that would hang on
 * PGlite. So the look-up happens when the queue is created; those that exist already are read at the start.
 */
function knowQueues(boss: PgBoss): void {
  const create = boss.createQueue.bind(boss)
  boss.createQueue = async (name, queue) => {
    await create(name, queue)
    await boss.findJobs(name, { id: nobody })
  }
}

interface PgliteLike {
  transaction<T>(work: (tx: PgliteTx) => Promise<T>): Promise<T>
}
interface PgliteTx {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  exec(text: string): Promise<{ rows: unknown[] }[]>
}

/**
 * PGlite's one session is superuser: every statement of the queue gets its role in a transaction of its own. Text
 * without values may be a block with its own BEGIN and COMMIT, inside which the role still holds.
 */
function asJobsRole(engine: object, plain: Db, pglite: PgliteLike): Db {
  return {
    ...(plain.listen ? { listen: plain.listen.bind(plain) } : {}),
    executeSql: async (text, values) => {
      assertOutside(engine)
      return pglite.transaction(async (tx) => {
        await tx.exec(`set local role ${role}`)
        if (values?.length) return tx.query(text, values)
        const results = await tx.exec(text)
        return { rows: results.flatMap((result) => result.rows) }
      })
    }
  }
}

/**
 * Lets pg-boss send a job inside a tenant transaction, so that it exists exactly when the change does:
 * `boss.send(name, data, { db: jobsIn(tx) })`.
 */
export function jobsIn(tx: Tx): Db {
  return {
    async executeSql(text: string, values?: unknown[]) {
      await sql`select set_config('role', ${role}, true)`.execute(tx.sql)
      const { rows } = await tx.sql.executeQuery<unknown>(CompiledQuery.raw(text, values ?? []))
      await sql`select set_config('role', 'selaras_app', true)`.execute(tx.sql)
      return { rows }
    }
  }
}
