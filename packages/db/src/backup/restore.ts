import { sql, type Transaction } from 'kysely'
import type { AdminDatabase } from '../connect.ts'
import { DatabaseError } from '../database-error.ts'
import { assertCurrent } from '../migrate.ts'
import type { Tables } from '../schema.ts'
import { type Manifest, rowPrefix, rowText, type TableHeading } from './format.ts'
import { broken, headingIn, linesOf, verifyBackup } from './read-backup.ts'
import { lookAt, pemdaIds, quoted, readTables } from './read-tables.ts'

const batchRows = 1_000
const batchChars = 4_000_000

/**
 * Restores a backup into an empty, migrated database, whichever engine it came from. All or nothing: the file is checked
 * to its end first, and the transaction commits only when checksums and chain ends of what was written equal the
 * manifest.
 */
export async function restore(admin: AdminDatabase, path: string): Promise<Manifest> {
  await assertCurrent(admin.kysely)
  const { manifest, kolom } = await verifyBackup(path)
  await admin.kysely.transaction().execute(async (tx) => {
    await assertEmpty(tx)
    await sql`set constraints all deferred`.execute(tx)
    await sql`delete from acuan.nomenklatur`.execute(tx)
    await writeRows(tx, path)
    await sql`set constraints all immediate`.execute(tx)
    const found = await readTables(tx, { heading: async () => {}, rows: async () => {} }, kolom)
    if (JSON.stringify(sorted(found.tabel)) !== JSON.stringify(sorted(manifest.tabel))) {
      throw broken('Isi yang dipulihkan tidak sama dengan cadangannya')
    }
    if (JSON.stringify(found.rantai) !== JSON.stringify(manifest.rantai)) {
      throw broken('Kepala jejak yang dipulihkan tidak sama dengan cadangannya')
    }
  })
  return manifest
}

async function writeRows(tx: Transaction<Tables>, path: string): Promise<void> {
  let heading: TableHeading | undefined
  let rows: string[] = []
  let chars = 0
  const flush = async (): Promise<void> => {
    if (heading && rows.length > 0) await insertRows(tx, heading, rows)
    rows = []
    chars = 0
  }
  for await (const line of linesOf(path)) {
    if (line.startsWith(rowPrefix)) {
      const text = rowText(line)
      rows.push(text)
      chars += text.length
      if (rows.length >= batchRows || chars >= batchChars) await flush()
      continue
    }
    const next = headingIn(line)
    if (!next) continue
    await flush()
    if (next.pemda !== null && next.pemda !== heading?.pemda) await lookAt(tx, next.pemda)
    heading = next
  }
  await flush()
}

async function insertRows(
  tx: Transaction<Tables>,
  { tabel, kolom }: TableHeading,
  rows: readonly string[]
): Promise<void> {
  const columns = sql.join(kolom.map((name) => sql.id(name)))
  const table = sql.raw(quoted(tabel))
  await sql`insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
    tx
  )
}

async function assertEmpty(tx: Transaction<Tables>): Promise<void> {
  const pemda = await pemdaIds(tx)
  const { rows } = await sql<{ ada: boolean }>`select exists (select from auth."user") as ada`.execute(tx)
  if (pemda.length === 0 && !rows[0]?.ada) return
  throw new DatabaseError(
    'BASIS_DATA_TIDAK_KOSONG',
    'Cadangan hanya dipulihkan ke basis data kosong; basis data ini sudah berisi.',
    'Buat basis data atau direktori data baru, jalankan migrasi, lalu pulihkan ke sana.'
  )
}

function sorted(record: Manifest['tabel']): [string, number, string][] {
  return Object.keys(record)
    .sort()
    .map((name) => [name, record[name]?.baris ?? 0, record[name]?.sha256 ?? ''])
}
