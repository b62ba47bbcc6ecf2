import type { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import type { AuthTables, Tables } from '../schema.ts'

/** One of the two databases behind one face. Only packages/db sees it: resolvers get a `Tx`. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres'
  /** Identity for the guard against nested calls. */
  readonly key: object
  readonly app: Kysely<Tables>
  readonly auth: Kysely<AuthTables>
  readonly jobs:
    | { readonly kind: 'postgres'; readonly url: string }
    | { readonly kind: 'pglite'; readonly pglite: PGlite }
  /** Calls back with each payload; `onReconnect` after a gap in which payloads may have been lost. */
  listen(
    channel: string,
    onPayload: (payload: string) => void,
    onReconnect: () => void
  ): Promise<() => Promise<void>>
  close(): Promise<void>
}
