import { createHash, type Hash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema.ts'
import { type ChainEnd, sharedTables, type TableHeading, type TableSum, tenantTables } from './format.ts'

type AdminTx = Transaction<Tables>

const batch = 500

/** Lets the owner see one pemda (null = the list of pemda): row-level security binds the owner too. */
export async function lookAt(tx: AdminTx, pemdaId: string | null): Promise<void> {
  await sql`select set_config('selaras.pemda_id', ${pemdaId ?? ''}, true),
    set_config('selaras.lingkup', 'sistem', true)`.execute(tx)
}

/** Ids of all pemda, ascending; leaves the transaction looking at none. */
export async function pemdaIds(tx: AdminTx): Promise<string[]> {
  await lookAt(tx, null)
  const rows = await tx.selectFrom('selaras.pemda').select('pemda_id').orderBy('pemda_id').execute()
  return rows.map((row) => row.pemda_id)
}

interface Shape {
  readonly kolom: readonly string[]
  readonly order: string
}

/** Columns of a table and its primary key as ORDER BY; text by bytes, because collations differ between servers. */
async function shapeOf(tx: AdminTx, table: string): Promise<Shape> {
  const { rows } = await sql<{ nama: string; teks: boolean; kunci: number | null }>`
    select a.attname::text as nama, t.typcategory = 'S' as teks, array_position(i.indkey::int2[], a.attnum) as kunci
    from pg_attribute a
    join pg_type t on t.oid = a.atttypid
    left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
    where a.attrelid = ${quoted(table)}::regclass and a.attnum > 0 and not a.attisdropped
    order by a.attnum`.execute(tx)
  const keys = rows.filter((row) => row.kunci !== null).sort((a, b) => (a.kunci ?? 0) - (b.kunci ?? 0))
  return {
    kolom: rows.map((row) => row.nama),
    order: keys.map((key) => `"${key.nama}"${key.teks ? ' collate "C"' : ''}`).join(', ')
  }
}

/** Schema-qualified name with the table quoted: better-auth's names are mixed case. */
export function quoted(table: string): string {
  const [schema, name] = table.split('.')
  return `${schema}."${name}"`
}

export interface TableReader {
  heading(heading: TableHeading): Promise<void>
  rows(texts: readonly string[]): Promise<void>
}

export interface ReadResult {
  readonly tabel: Record<string, TableSum>
  readonly rantai: ChainEnd[]
}

/**
 * Reads every table in the order of the file and hands rows over in batches. `only` limits the columns per table to those
 * of an older backup, so that its checksums can be compared.
 */
export async function readTables(
  tx: AdminTx,
  reader: TableReader,
  only: ReadonlyMap<string, readonly string[]> = new Map()
): Promise<ReadResult> {
  const sums = new Map<string, { baris: number; hash: Hash }>()
  const shapes = new Map<string, Shape>()
  for (const table of [...sharedTables, ...tenantTables]) {
    const shape = await shapeOf(tx, table)
    shapes.set(table, { ...shape, kolom: only.get(table) ?? shape.kolom })
    sums.set(table, { baris: 0, hash: createHash('sha256') })
  }
  const one = async (table: string, pemda: string | null): Promise<void> => {
    const shape = shapes.get(table)
    const sum = sums.get(table)
    if (!shape || !sum) throw new Error(`unknown table ${table}`)
    await reader.heading({ tabel: table, kolom: shape.kolom, pemda })
    await readRows(tx, table, pemda, shape, async (texts) => {
      for (const text of texts) sum.hash.update(`${text}\n`)
      sum.baris += texts.length
      await reader.rows(texts)
    })
  }
  for (const table of sharedTables) await one(table, null)
  const rantai: ChainEnd[] = []
  for (const pemda of await pemdaIds(tx)) {
    await lookAt(tx, pemda)
    for (const table of tenantTables) await one(table, pemda)
    rantai.push(...(await chainEnds(tx, pemda)))
  }
  const tabel = Object.fromEntries(
    [...sums].map(([table, { baris, hash }]) => [table, { baris, sha256: hash.digest('hex') }])
  )
  return { tabel, rantai }
}

async function readRows(
  tx: AdminTx,
  table: string,
  pemda: string | null,
  { kolom, order }: Shape,
  take: (texts: readonly string[]) => Promise<void>
): Promise<void> {
  const columns = kolom.map((name) => `t."${name}"`).join(', ')
  const where = pemda === null ? '' : `where t.pemda_id = '${pemda}'`
  await sql
    .raw(
      `declare baris no scroll cursor for select to_jsonb(r)::text as teks
      from (select ${columns} from ${quoted(table)} t ${where} order by ${order}) r`
    )
    .execute(tx)
  for (;;) {
    const { rows } = await sql<{ teks: string }>`fetch ${sql.raw(String(batch))} from baris`.execute(tx)
    if (rows.length > 0) await take(rows.map((row) => row.teks))
    if (rows.length < batch) break
  }
  await sql`close baris`.execute(tx)
}

async function chainEnds(tx: AdminTx, pemda: string): Promise<ChainEnd[]> {
  const rows = await tx
    .selectFrom('selaras.jejak_kepala')
    .select(['rantai_id', 'panjang', 'hash'])
    .where('pemda_id', '=', pemda)
    .orderBy('rantai_id')
    .execute()
  return rows.map((row) => ({ pemda, rantai: row.rantai_id, panjang: row.panjang, hash: row.hash }))
}
