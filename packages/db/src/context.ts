import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseError } from './database-error.ts'

/**
 * What the code running now is inside of. Inside a transaction only its own handle may be used: on PGlite another call
 * waits for ever, on PostgreSQL it leaves the tenant. The drivers ask `assertMayConnect` before each connection.
 */
interface TransactionContext {
  /** The engine this transaction runs on; another database may be used meanwhile (copying from one to another). */
  readonly engine: object
  /** SQL sent together with BEGIN: role and tenant of the transaction. */
  readonly opening: string
  connected: boolean
  ended: boolean
}

const storage = new AsyncLocalStorage<TransactionContext>()

/** Runs `work` as the inside of one transaction whose role and settings are given by `opening`. */
export async function insideTransaction<T>(
  engine: object,
  opening: string,
  work: () => Promise<T>
): Promise<T> {
  assertOutside(engine)
  const context: TransactionContext = { engine, opening, connected: false, ended: false }
  try {
    return await storage.run(context, work)
  } finally {
    context.ended = true
  }
}

/** SQL that opens the transaction being begun on this engine; empty for a transaction without a tenant. */
export function openingOf(engine: object): string {
  const context = storage.getStore()
  return context && context.engine === engine && !context.ended ? context.opening : ''
}

/** Called by a driver for each connection: lets the transaction have its one connection and refuses any other. */
export function assertMayConnect(engine: object): void {
  const context = storage.getStore()
  if (!context || context.engine !== engine || context.ended) return
  if (context.connected) throw nested()
  context.connected = true
}

/** Throws when called inside a transaction on the same engine. */
export function assertOutside(engine: object): void {
  const context = storage.getStore()
  if (context && context.engine === engine && !context.ended) throw nested()
}

function nested(): DatabaseError {
  return new DatabaseError(
    'BERSARANG',
    'Kesalahan program: di dalam transaksi hanya pegangan transaksi itu sendiri yang boleh dipakai.',
    'Teruskan `tx` ke fungsi yang dipanggil, jangan membuka transaksi atau kueri lain di dalamnya.'
  )
}
