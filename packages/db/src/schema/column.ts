import type { ColumnType } from 'kysely'

/** jsonb: written as text (`toJsonb`), read parsed. */
export type Jsonb<T> = ColumnType<T, string, string>
/** timestamptz as an ISO instant. */
export type Instant = ColumnType<string, string | undefined, string>
export type Bytea = ColumnType<Uint8Array, Uint8Array, never>
