import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export interface SqlMigration extends Migration {
  /** All its statements: what a migrated database was made of. */
  readonly text: string
}

/**
 * A forward-only migration out of single statements (PGlite takes one per call). A migration that has run anywhere is
 * never edited: write a new one.
 */
export function statements(...texts: readonly (string | readonly string[])[]): SqlMigration {
  return {
    text: texts.flat().join(';\n'),
    async up(db: Kysely<unknown>): Promise<void> {
      for (const text of texts.flat()) await sql.raw(text).execute(db)
    }
  }
}

/** How rows of a tenant table are shared out inside one pemda; see docs/adr/0002-database.md. */
export type Scope =
  /** Belongs to the pemda: everybody in it reads. */
  | 'pemda'
  /** Belongs to the pemda: everybody in it reads, only lingkup pemda or sistem writes. */
  | 'pemdaTulis'
  /** Belongs to an OPD: the OPD itself, lingkup pemda and sistem. */
  | 'opd'
  /** Content of a naskah: the OPD itself and sistem; lingkup pemda reads once the naskah has a Potret. */
  | 'isi'
  /** The same for a table that nobody may delete from. */
  | 'isiTetap'

const ownOpd = 'opd_id = any ((select selaras.opd_kini())::uuid[])'
const scope = '(select selaras.lingkup_kini())'

/** Statements that put a tenant table under row-level security: one policy per wall, so that each can be tested alone. */
export function protect(table: string, kind: Scope): string[] {
  const name = `selaras.${table}`
  const tenant = 'pemda_id = (select selaras.pemda_kini())'
  const base = [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy pemda on ${name} as permissive for all using (${tenant}) with check (${tenant})`
  ]
  if (kind === 'pemda') return base
  if (kind === 'pemdaTulis') {
    const write = `${scope} in ('pemda', 'sistem')`
    return [...base, wall(name, `${scope} in ('opd', 'pemda', 'sistem')`, write)]
  }
  if (kind === 'opd') {
    const all = `case ${scope} when 'sistem' then true when 'pemda' then true when 'opd' then ${ownOpd} else false end`
    return [...base, wall(name, all, all)]
  }
  const read = `case ${scope} when 'sistem' then true when 'opd' then ${ownOpd} when 'pemda' then naskah_id in (select p.naskah_id from selaras.potret p) else false end`
  const write = `case ${scope} when 'sistem' then true when 'opd' then ${ownOpd} else false end`
  if (kind === 'isiTetap') return [...base, wall(name, read, write)]
  // FOR ALL would let a reader delete, because DELETE asks only USING: it gets a wall of its own.
  const erase = `create policy lingkup_hapus on ${name} as restrictive for delete using (${write})`
  return [...base, wall(name, read, write), erase]
}

const wall = (name: string, read: string, write: string): string =>
  `create policy lingkup on ${name} as restrictive for all using (${read}) with check (${write})`

/** Rights of the app on a table; what is not listed it may not do at all. */
export function allow(table: string, rights: string): string {
  return `grant ${rights} on selaras.${table} to selaras_app`
}

/** Makes a table append-only for everybody, its owner included. */
export function appendOnly(table: string): string[] {
  return [
    `create trigger hanya_tambah before update or delete on selaras.${table} for each row execute function selaras.tolak_ubah()`,
    `create trigger hanya_tambah_semua before truncate on selaras.${table} for each statement execute function selaras.tolak_ubah()`
  ]
}
