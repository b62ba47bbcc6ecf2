import { PGlite, type Transaction as PgliteTransaction } from '@electric-sql/pglite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings
} from 'kysely'
import { assertMayConnect, openingOf } from '../context.ts'
import { authParsers, domainParsers } from '../parsers.ts'
import type { AuthTables, Tables } from '../schema.ts'
import type { Engine } from './engine.ts'

interface DriverOptions {
  readonly engine: object
  readonly parsers: typeof domainParsers
  /** Role that every statement runs as when no tenant opens the transaction; null = owner (migrations). */
  readonly role: string | null
}

/**
 * kysely on PGlite's one session. Every statement runs in a PGlite transaction with its role set locally, because the
 * session itself is superuser and the tenant work, the sign-in and the job queue share it.
 */
class PgliteTenantDriver implements Driver {
  readonly #pglite: PGlite
  readonly #options: DriverOptions

  constructor(pglite: PGlite, options: DriverOptions) {
    this.#pglite = pglite
    this.#options = options
  }

  async init(): Promise<void> {
    await this.#pglite.waitReady
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    assertMayConnect(this.#options.engine)
    return new PgliteConnection(this.#pglite, this.#options)
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await (connection as PgliteConnection).begin(settings)
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as PgliteConnection).end('commit')
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as PgliteConnection).end('rollback')
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as PgliteConnection).command(`savepoint "${name}"`)
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as PgliteConnection).command(`rollback to savepoint "${name}"`)
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as PgliteConnection).command(`release savepoint "${name}"`)
  }

  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

/**
 * PGlite queues transactions by itself; kysely's own queue would stand before the guard against nested calls and
 * turn its error into an endless wait.
 */
class UnqueuedAdapter extends PGliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

class PgliteConnection implements DatabaseConnection {
  readonly #pglite: PGlite
  readonly #options: DriverOptions
  #open: { tx: PgliteTransaction; finish: (how: 'commit' | 'rollback') => void; done: Promise<void> } | null =
    null

  constructor(pglite: PGlite, options: DriverOptions) {
    this.#pglite = pglite
    this.#options = options
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#open) return this.#run<R>(this.#open.tx, query)
    if (!this.#options.role) return this.#run<R>(this.#pglite, query)
    return this.#pglite.transaction(async (tx) => {
      await tx.exec(`set local role ${this.#options.role}`)
      return this.#run<R>(tx, query)
    })
  }

  // biome-ignore lint/correctness/useYield: kysely asks for the method, PGlite has no cursor protocol
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not supported on PGlite: page with a SQL cursor')
  }

  async command(text: string): Promise<void> {
    await (this.#open?.tx ?? this.#pglite).exec(text)
  }

  async begin(settings: TransactionSettings): Promise<void> {
    const opening =
      openingOf(this.#options.engine) || (this.#options.role ? `set local role ${this.#options.role}` : '')
    const modes = [
      settings.isolationLevel ? `isolation level ${settings.isolationLevel}` : '',
      settings.accessMode ?? ''
    ].filter(Boolean)
    const setup = [modes.length > 0 ? `set transaction ${modes.join(', ')}` : '', opening]
      .filter(Boolean)
      .join('; ')
    await new Promise<void>((begun, failed) => {
      let finish!: (how: 'commit' | 'rollback') => void
      const finished = new Promise<'commit' | 'rollback'>((resolve) => {
        finish = resolve
      })
      const done = this.#pglite.transaction(async (tx) => {
        if (setup) await tx.exec(setup)
        this.#open = { tx, finish, done }
        begun()
        if ((await finished) === 'rollback') await tx.rollback()
      })
      done.catch(failed)
    })
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    const open = this.#open
    if (!open) return
    this.#open = null
    open.finish(how)
    if (how === 'commit') return open.done
    await open.done.catch(() => {})
  }

  async #run<R>(on: PGlite | PgliteTransaction, query: CompiledQuery): Promise<QueryResult<R>> {
    const parsers = this.#options.parsers as Record<number, (text: string) => unknown>
    const { rows, affectedRows } = await on.query<R & object>(query.sql, [...query.parameters], { parsers })
    return { rows, ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) }
  }
}

function kyselyOver<T>(pglite: PGlite, options: DriverOptions): Kysely<T> {
  return new Kysely<T>({
    dialect: {
      createAdapter: () => new UnqueuedAdapter(),
      createDriver: () => new PgliteTenantDriver(pglite, options),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler()
    }
  })
}

/** Starts PGlite (in memory without `dataDir`) with the settings that hold for both engines. */
export async function startPglite(dataDir: string | undefined, loadDataDir?: Blob): Promise<PGlite> {
  const pglite = await PGlite.create({
    ...(dataDir ? { dataDir } : {}),
    ...(loadDataDir ? { loadDataDir } : {})
  })
  await pglite.exec("set timezone to 'UTC'")
  return pglite
}

const tidyFirstMs = 60_000
const tidyEachMs = 3_600_000

/**
 * PGlite has no autovacuum: without this every edit would stay in the files for ever, and no query would be planned with
 * statistics. Returns the function that stops it.
 */
function keepTidy(pglite: PGlite): () => void {
  const tidy = (): void => {
    if (pglite.closed) return
    // What fails once (a busy moment) is tried again in an hour; failing each time must be seen by somebody.
    pglite.exec('vacuum analyze').catch((error: unknown) => {
      if (!pglite.closed)
        process.emitWarning(`PGlite could not be tidied: ${String(error)}`, 'SelarasWarning')
    })
  }
  const first = setTimeout(tidy, tidyFirstMs)
  const each = setInterval(tidy, tidyEachMs)
  first.unref()
  each.unref()
  return () => {
    clearTimeout(first)
    clearInterval(each)
  }
}

/** The engine over a running PGlite; `onClose` runs after PGlite has stopped (releases the directory lock). */
export function pgliteEngine(pglite: PGlite, onClose: () => Promise<void>): Engine {
  const key = {}
  const stopTidying = keepTidy(pglite)
  return {
    kind: 'pglite',
    key,
    app: kyselyOver<Tables>(pglite, { engine: key, parsers: domainParsers, role: 'selaras_app' }),
    auth: kyselyOver<AuthTables>(pglite, { engine: key, parsers: authParsers, role: 'selaras_auth' }),
    jobs: { kind: 'pglite', pglite },
    listen: async (channel, onPayload) => {
      const stop = await pglite.listen(channel, onPayload)
      return async () => stop()
    },
    close: async () => {
      stopTidying()
      if (!pglite.closed) await pglite.close()
      await onClose()
    }
  }
}

/** The same PGlite as owner of the schemas: migrations, backup, catalogue queries. */
export function pgliteAdmin(pglite: PGlite): Kysely<Tables> {
  return kyselyOver<Tables>(pglite, { engine: {}, parsers: domainParsers, role: null })
}
