import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { DatabaseError } from './database-error.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './schema.ts'

const historySchema = 'migrasi'
const historyTable = 'riwayat'

/**
 * Runs the migrations that this database doesn't have yet, all in one transaction, and returns their names.
 * `known` is for tests of other builds. Throws BASIS_DATA_LEBIH_BARU or BASIS_DATA_KOTOR without touching anything.
 */
export async function migrateToLatest(
  admin: Kysely<Tables>,
  known: Readonly<Record<string, Migration>> = migrations
): Promise<string[]> {
  const before = await executedMigrations(admin)
  assertKnown(before, Object.keys(known))
  const migrator = new Migrator({
    db: admin,
    provider: { getMigrations: async () => ({ ...known }) },
    migrationTableSchema: historySchema,
    migrationTableName: historyTable,
    migrationLockTableName: 'kunci'
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  const done = (results ?? []).map((result) => result.migrationName)
  if (done.length > 0) await letEverybodyReadHistory(admin)
  return done
}

/** Throws unless the database has exactly the migrations of this build. */
export async function assertCurrent(
  db: Kysely<Tables>,
  known: readonly string[] = Object.keys(migrations)
): Promise<void> {
  const executed = await executedMigrations(db)
  assertKnown(executed, known)
  const missing = known.length - executed.length
  if (missing === 0) return
  throw new DatabaseError(
    'BASIS_DATA_BELUM_DIMIGRASI',
    `Basis data ini belum mutakhir: ${missing} migrasi belum dijalankan.`,
    'Jalankan `npm run selaras -- migrasi` dengan DATABASE_ADMIN_URL, lalu mulai lagi.'
  )
}

function assertKnown(executed: readonly string[], known: readonly string[]): void {
  const newer = executed.filter((name) => !known.includes(name))
  if (newer.length > 0) {
    throw new DatabaseError(
      'BASIS_DATA_LEBIH_BARU',
      `Basis data ini dibuat oleh Selaras yang lebih baru: migrasi ${newer.join(', ')} tidak dikenal program ini.`,
      'Pasang versi Selaras yang sama atau lebih baru. Data tidak disentuh.'
    )
  }
  if (executed.some((name, at) => name !== known[at])) {
    throw new DatabaseError(
      'BASIS_DATA_KOTOR',
      'Urutan migrasi basis data ini tidak sama dengan urutan program; ada migrasi yang terlewat.',
      'Pulihkan dari cadangan terakhir, atau hubungi pengembang dengan isi tabel migrasi.riwayat.'
    )
  }
}

/** Names in the order they ran; empty for a database that Selaras has never touched. */
export async function executedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{
    ada: boolean
  }>`select to_regclass(${`${historySchema}.${historyTable}`}) is not null as ada`.execute(db)
  if (!rows[0]?.ada) return []
  const executed = await sql<{
    name: string
  }>`select name from ${sql.table(`${historySchema}.${historyTable}`)} order by name`.execute(db)
  return executed.rows.map((row) => row.name)
}

async function letEverybodyReadHistory(admin: Kysely<Tables>): Promise<void> {
  await sql.raw(`grant usage on schema ${historySchema} to public`).execute(admin)
  await sql.raw(`grant select on ${historySchema}.${historyTable} to public`).execute(admin)
}
