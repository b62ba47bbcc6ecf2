import type { PoolClient } from 'pg'

/** Texts beyond this many (lists of varying length) are sent unprepared: each name costs memory on every connection. */
const most = 300

const names = new Map<string, string>()
let generation = 0

/**
 * Lets the server keep parse and plan of each text that this client sends with values: half the time of a small query,
 * whose policies would be planned anew each time. Not for a pooler in transaction mode (docs/adr/0002-database.md).
 */
export function prepareStatements(client: PoolClient): void {
  const plain = client.query.bind(client) as (...args: unknown[]) => unknown
  const query = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null
    return name === null ? plain(text, values, ...rest) : plain({ name, text, values }, ...rest)
  }
  client.query = query as typeof client.query
}

/**
 * A migration by another process may change what a prepared text returns; PostgreSQL then refuses it. True when that is
 * the error: from now on every text has a new name, so the transaction may be tried again.
 */
export function isStalePlan(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  if (code !== '0A000' || !message?.includes('cached plan')) return false
  generation += 1
  names.clear()
  return true
}

function nameOf(text: string): string | null {
  const known = names.get(text)
  if (known) return known
  if (names.size >= most) return null
  const name = `s${generation}_${names.size}`
  names.set(text, name)
  return name
}
