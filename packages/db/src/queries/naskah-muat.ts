import type { Isi, Json, Naskah, Simpul } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'

/** One row of the plan as the database keeps it: own pagu apart, years as keys. */
export interface SimpulRow {
  readonly simpul_id: string
  readonly jenis: string
  readonly induk_id: string | null
  readonly urutan: number
  readonly rujukan_id: string | null
  readonly isian: Readonly<Record<string, Isi>>
  readonly tertulis: Readonly<Record<string, Isi>>
  /** Year → whole rupiah; null on a row without own pagu. */
  readonly pagu: Readonly<Record<string, number>> | null
}

/**
 * All rows of a plan in one query, ordered by id; empty when this tenant may not read them. Pagu is gathered per row
 * in the same statement, so the count of queries does not grow with the plan.
 */
export async function loadSimpulFlat(tx: Tx, naskahId: string): Promise<readonly SimpulRow[]> {
  const { rows } = await sql<SimpulRow>`
    select s.simpul_id, s.jenis, s.induk_id, s.urutan, s.rujukan_id, s.isian, s.tertulis, p.pagu
    from selaras.simpul s
    left join (
      select pemda_id, naskah_id, simpul_id, json_object_agg(tahun, rupiah) as pagu
      from selaras.pagu where naskah_id = ${naskahId} group by pemda_id, naskah_id, simpul_id
    ) p using (pemda_id, naskah_id, simpul_id)
    where s.naskah_id = ${naskahId}
    order by s.simpul_id`.execute(tx.sql)
  return rows
}

/** Some rows of a plan as nodes of the domain, in one query; rows that are gone or not ours are left out. */
export async function loadSimpulByIds(
  tx: Tx,
  naskahId: string,
  ids: readonly string[]
): Promise<readonly Simpul[]> {
  const { rows } = await sql<SimpulRow>`
    select s.simpul_id, s.jenis, s.induk_id, s.urutan, s.rujukan_id, s.isian, s.tertulis,
      (select json_object_agg(p.tahun, p.rupiah) from selaras.pagu p
        where p.pemda_id = s.pemda_id and p.naskah_id = s.naskah_id and p.simpul_id = s.simpul_id) as pagu
    from selaras.simpul s
    where s.naskah_id = ${naskahId} and s.simpul_id = any (${ids}::uuid[])
    order by s.simpul_id`.execute(tx.sql)
  return rows.map(simpulOf)
}

/** Some prose parts of a plan by name. */
export async function loadBagian(
  tx: Tx,
  naskahId: string,
  names: readonly string[]
): Promise<readonly { readonly nama: string; readonly isi: Json }[]> {
  return tx.sql
    .selectFrom('selaras.bagian')
    .select(['nama', 'isi'])
    .where('naskah_id', '=', naskahId)
    .where('nama', 'in', [...names])
    .execute()
}

/** The whole plan in three flat queries; null when this tenant may not read its content or there is no such plan. */
export async function loadNaskah(tx: Tx, naskahId: string): Promise<Naskah | null> {
  const head = await tx.sql
    .selectFrom('selaras.naskah')
    .select(['tahun', 'profil'])
    .where('naskah_id', '=', naskahId)
    .executeTakeFirst()
  if (!head) return null
  const rows = await loadSimpulFlat(tx, naskahId)
  const parts = await tx.sql
    .selectFrom('selaras.bagian')
    .select(['nama', 'isi'])
    .where('naskah_id', '=', naskahId)
    .orderBy('nama')
    .execute()
  // The head is seen by the whole pemda, the content not: nothing at all means that it is not ours to read.
  if (rows.length === 0 && parts.length === 0) return null
  const simpul = new Map<string, Simpul>()
  for (const row of rows) simpul.set(row.simpul_id, simpulOf(row))
  const bagian: Record<string, Json> = {}
  for (const part of parts) bagian[part.nama] = part.isi
  return { id: naskahId, tahun: head.tahun, profil: head.profil, simpul, bagian }
}

/** Row → node of the domain; the pagu of a leaf becomes its fields `pagu:<tahun>` again. */
export function simpulOf(row: SimpulRow): Simpul {
  const isian = row.isian as Record<string, Isi>
  if (row.pagu) for (const tahun in row.pagu) isian[`pagu:${tahun}`] = row.pagu[tahun] as number
  return {
    id: row.simpul_id,
    jenis: row.jenis as Simpul['jenis'],
    indukId: row.induk_id,
    urutan: row.urutan,
    rujukanId: row.rujukan_id,
    isian,
    tertulis: row.tertulis
  }
}
