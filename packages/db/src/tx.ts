import { setTimeout as wait } from 'node:timers/promises'
import { type IsolationLevel, sql, type Transaction } from 'kysely'
import { type Database, engineOf } from './connect.ts'
import { insideTransaction } from './context.ts'
import { isStalePlan } from './engine/prepared.ts'
import type { Tables } from './schema.ts'

/** `opd`: the OPD named alone. `pemda`: the whole pemda (Bappelitbangda and above). `sistem`: a job within one pemda. */
export type Lingkup = 'opd' | 'pemda' | 'sistem'

/** For whom a transaction works; row-level security shows nothing else. */
export interface Tenant {
  readonly pemdaId: string
  readonly lingkup: Lingkup
  /** OPD whose rows lingkup `opd` sees; several for a person with roles in several. */
  readonly opdId?: string | readonly string[]
  /** Account that asks; needed for idempotency. */
  readonly penggunaId?: string
}

/** The inside of one tenant transaction: what the named queries take. */
export interface Tx {
  readonly sql: Transaction<Tables>
  readonly tenant: Tenant
  /** Identity of the database, for work that must join this transaction (outgoing jobs). */
  readonly db: Database
}

export interface TxOptions {
  /** Default: read committed, with row locks where a decision depends on a row. */
  readonly isolation?: IsolationLevel
  /** Times `work` is run again after a serialization failure or deadlock; it must not act outside the database. Default 3. */
  readonly retries?: number
}

/**
 * Runs `work` in one transaction as this tenant and commits, or rolls back when it throws. Inside, only `tx` may be
 * used: anything else on the same database throws BERSARANG.
 */
export async function withTenant<T>(
  db: Database,
  tenant: Tenant,
  work: (tx: Tx) => Promise<T>,
  options: TxOptions = {}
): Promise<T> {
  return run(db, tenant, openingSql(tenant), work, options)
}

/** Runs `work` so that a throw undoes what it wrote and nothing else: the transaction goes on. May be nested. */
export async function inSavepoint<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`savepoint selaras_sebagian`.execute(tx.sql)
  try {
    const result = await work()
    await sql`release savepoint selaras_sebagian`.execute(tx.sql)
    return result
  } catch (error) {
    // A broken connection has no savepoint any more; what went wrong first is what the caller must hear.
    await sql`rollback to savepoint selaras_sebagian`.execute(tx.sql).catch(() => undefined)
    throw error
  }
}

/**
 * Runs `work` within this transaction as the system of the same pemda, for what a step writes beside the plan that the
 * person may step; afterwards the transaction works for the same tenant as before, also when `work` throws.
 */
export async function inSistem<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const become = (lingkup: Lingkup) =>
    sql`select set_config('selaras.lingkup', ${lingkup}, true)`.execute(tx.sql)
  // A throw rolls back to before the setting was changed.
  return inSavepoint(tx, async () => {
    await become('sistem')
    const result = await work({ ...tx, tenant: { ...tx.tenant, lingkup: 'sistem' } })
    await become(tx.tenant.lingkup)
    return result
  })
}

/** What somebody may see before a pemda is chosen: their own roles and the names of those pemda. Read only. */
export async function withPengguna<T>(
  db: Database,
  penggunaId: string,
  work: (tx: Tx) => Promise<T>
): Promise<T> {
  const opening = settings({ pemda_id: '', opd_id: '', lingkup: 'pengguna', pengguna_id: penggunaId })
  const tenant: Tenant = { pemdaId: '', lingkup: 'opd', penggunaId }
  return run(db, tenant, `set transaction read only; ${opening}`, work, {})
}

/** What the system sees outside any pemda: which pemda exist. Read only. */
export async function withSistem<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const opening = settings({ pemda_id: '', opd_id: '', lingkup: 'sistem', pengguna_id: '' })
  return run(db, { pemdaId: '', lingkup: 'sistem' }, `set transaction read only; ${opening}`, work, {})
}

async function run<T>(
  db: Database,
  tenant: Tenant,
  opening: string,
  work: (tx: Tx) => Promise<T>,
  options: TxOptions
): Promise<T> {
  const engine = engineOf(db)
  const retries = options.retries ?? 3
  for (let attempt = 0; ; attempt++) {
    try {
      return await insideTransaction(engine.key, opening, () => {
        const begin = engine.app.transaction()
        const isolated = options.isolation ? begin.setIsolationLevel(options.isolation) : begin
        return isolated.execute((trx) => work({ sql: trx, tenant, db }))
      })
    } catch (error) {
      if (attempt >= retries || !isTransient(error)) throw error
      await wait(5 * 2 ** attempt + Math.random() * 10)
    }
  }
}

/** SQL that takes on the role and names the tenant for this transaction alone; the server refuses a malformed id. */
function openingSql(tenant: Tenant): string {
  const opd =
    tenant.opdId === undefined ? [] : typeof tenant.opdId === 'string' ? [tenant.opdId] : tenant.opdId
  for (const id of [tenant.pemdaId, ...opd]) assertUuid(id)
  return settings({
    pemda_id: tenant.pemdaId,
    opd_id: opd.join(','),
    lingkup: tenant.lingkup,
    pengguna_id: tenant.penggunaId ?? ''
  })
}

function settings(
  values: Readonly<Record<'pemda_id' | 'opd_id' | 'lingkup' | 'pengguna_id', string>>
): string {
  const sets = Object.entries(values).map(
    ([name, value]) => `set_config('selaras.${name}', ${literal(value)}, true)`
  )
  return `select set_config('role', 'selaras_app', true), ${sets.join(', ')}`
}

/** Escape-string form, because the text travels in the simple protocol together with BEGIN. */
function literal(value: string): string {
  if (value.includes('\u0000')) throw new TypeError('a setting holds no NUL')
  return ` E'${value.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function assertUuid(id: string): void {
  if (!uuid.test(id)) throw new TypeError(`tenant id ${JSON.stringify(id)} is no lower-case UUID`)
}

const transient = new Set(['40001', '40P01'])

function isTransient(error: unknown): boolean {
  return transient.has((error as { code?: string } | null)?.code ?? '') || isStalePlan(error)
}
