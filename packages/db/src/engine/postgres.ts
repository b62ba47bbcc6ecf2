import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings
} from 'kysely'
import pg from 'pg'
import { assertMayConnect, openingOf } from '../context.ts'
import { DatabaseError } from '../database-error.ts'
import { authParsers, domainParsers, pgTypes } from '../parsers.ts'
import type { AuthTables, Tables } from '../schema.ts'
import type { PostgresSettings } from '../settings.ts'
import type { Engine } from './engine.ts'
import { prepareStatements } from './prepared.ts'

/** BEGIN and the tenant of the transaction go to the server in one message. */
class TenantDriver extends PostgresDriver {
  readonly #engine: object

  constructor(pool: pg.Pool, engine: object) {
    super({ pool })
    this.#engine = engine
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    assertMayConnect(this.#engine)
    return super.acquireConnection()
  }

  /** A connection that is gone can't roll back, and need not: what broke it is the error to tell. */
  override async rollbackTransaction(
    connection: Parameters<PostgresDriver['rollbackTransaction']>[0]
  ): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => {})
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings
  ): Promise<void> {
    const parts = ['start transaction']
    if (settings.isolationLevel) parts.push(`isolation level ${settings.isolationLevel}`)
    if (settings.accessMode) parts.push(settings.accessMode)
    const opening = openingOf(this.#engine)
    await connection.executeQuery(
      CompiledQuery.raw(opening ? `${parts.join(' ')}; ${opening}` : parts.join(' '))
    )
  }
}

function kyselyOver<T>(pool: pg.Pool, engine: object): Kysely<T> {
  return new Kysely<T>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: (): Driver => new TenantDriver(pool, engine),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler()
    }
  })
}

function poolOf(
  url: string,
  size: number,
  role: string | null,
  parsers: typeof domainParsers,
  onError: (error: Error) => void
): pg.Pool {
  // Every statement is found by its keys, so a plan for the values of one call is never better; making it costs more
  // than running it, and PostgreSQL would otherwise choose anew on each connection (P3: 0.17 instead of 0.07 ms).
  const options = [
    '-c TimeZone=UTC',
    '-c idle_in_transaction_session_timeout=60000',
    '-c plan_cache_mode=force_generic_plan'
  ]
  if (role) options.push(`-c role=${role}`)
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 10_000,
    application_name: role ?? 'selaras',
    options: options.join(' '),
    types: pgTypes(parsers)
  })
  // A connection that breaks while it is lent out tells its own listeners only; without one the process would end.
  pool.on('connect', (client) => {
    client.on('error', onError)
    prepareStatements(client)
  })
  pool.on('error', () => {})
  return pool
}

/** Opens the three pools of the app: tenant work, sign-in (role selaras_auth), and one connection for LISTEN on demand. */
export async function openPostgres(settings: PostgresSettings): Promise<Engine> {
  const onError = settings.onError ?? (() => {})
  const key = {}
  const size = settings.poolSize ?? 10
  const appPool = poolOf(settings.url, size, null, domainParsers, onError)
  await assertReachable(appPool)
  const authPool = poolOf(
    settings.url,
    Math.max(2, Math.ceil(size / 3)),
    'selaras_auth',
    authParsers,
    onError
  )
  const app = kyselyOver<Tables>(appPool, key)
  const auth = kyselyOver<AuthTables>(authPool, key)
  return {
    kind: 'postgres',
    key,
    app,
    auth,
    jobs: { kind: 'postgres', url: settings.url },
    listen: async (channel, onPayload, onReconnect) => {
      const { listenPostgres } = await import('./listen-postgres.ts')
      return listenPostgres(settings.url, channel, onPayload, onReconnect, onError)
    },
    close: async () => {
      await Promise.all([closing(app, appPool), closing(auth, authPool)])
    }
  }
}

/** Opens the database as the account that owns the schemas. */
export async function openPostgresAdmin(
  url: string
): Promise<{ kysely: Kysely<Tables>; close: () => Promise<void> }> {
  const pool = poolOf(url, 2, null, domainParsers, () => {})
  await assertReachable(pool)
  const kysely = kyselyOver<Tables>(pool, {})
  return { kysely, close: () => closing(kysely, pool) }
}

/** kysely ends the pool only when it has been used; a pool ended twice throws. */
async function closing(kysely: { destroy(): Promise<void> }, pool: pg.Pool): Promise<void> {
  await kysely.destroy()
  if (!pool.ended && !pool.ending) await pool.end()
}

async function assertReachable(pool: pg.Pool): Promise<void> {
  const version = await serverVersion(pool).catch(async (error: unknown) => {
    await pool.end()
    throw new DatabaseError(
      'TIDAK_TERHUBUNG',
      `Basis data PostgreSQL tidak dapat dihubungi: ${(error as Error).message || String((error as { code?: string }).code)}.`,
      'Periksa alamat, akun, dan kata sandi pada DATABASE_URL, serta apakah server PostgreSQL berjalan.',
      error
    )
  })
  if (version >= 150000) return
  await pool.end()
  throw new DatabaseError(
    'POSTGRES_TERLALU_LAMA',
    `PostgreSQL ini versi ${Math.floor(version / 10000)}, sedangkan Selaras membutuhkan versi 15 atau lebih baru.`,
    'Tingkatkan server PostgreSQL.'
  )
}

async function serverVersion(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ v: string }>("select current_setting('server_version_num') as v")
  return Number(rows[0]?.v)
}
