import type { Isi, Json, Naskah, Simpul } from '@selaras/domain/naskah'
import { type RawBuilder, sql } from 'kysely'
import { fromJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/**
 * The JSON text of one node `s` without its own pagu. So a plan is one value that is parsed once, which costs less than a
 * row and three values per node (docs/bench.md).
 */
const nodeJson = sql<string>`concat(
  '{"id":"', s.simpul_id, '","jenis":', to_json(s.jenis), ',"indukId":', coalesce('"' || s.induk_id || '"', 'null'),
  ',"urutan":', to_json(s.urutan), ',"rujukanId":', coalesce('"' || s.rujukan_id || '"', 'null'),
  ',"isian":', s.isian, ',"tertulis":', s.tertulis, '}')`

/**
 * All own pagu of the rows `g` as one flat JSON array: id, year, rupiah, id, year, … They are put into their nodes here and
 * not by a join: without statistics (PGlite never has any, PostgreSQL not before autovacuum) it was planned as a loop over
 * the whole plan per node and took seconds.
 */
const paguJson = sql<string>`concat('[', string_agg(concat('"', g.simpul_id, '",', g.tahun, ',', g.rupiah), ','), ']')`

/** Some rows of a plan as nodes of the domain, in one query; rows that are gone or not ours are left out. */
export async function loadSimpulByIds(
  tx: Tx,
  naskahId: string,
  ids: readonly string[]
): Promise<readonly Simpul[]> {
  const { rows } = await sql<{ simpul: string; pagu: string }>`
    select
      (select concat('[', string_agg(${nodeJson}, ',' order by s.simpul_id), ']')
        from selaras.simpul s where s.naskah_id = ${naskahId} and s.simpul_id = any (${ids}::uuid[])) as simpul,
      (select ${paguJson}
        from selaras.pagu g where g.naskah_id = ${naskahId} and g.simpul_id = any (${ids}::uuid[])) as pagu`.execute(
    tx.sql
  )
  const [row] = rows
  return row ? [...nodesOf(row.simpul, row.pagu).values()] : []
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

interface NaskahRow {
  readonly versi: number
  readonly tahun: number[]
  readonly profil: string
  /** JSON texts of an array, an array and an object, empty when this tenant may not read the content. */
  readonly simpul: string
  readonly pagu: string
  readonly bagian: string
}

/** The one statement of `loadNaskah`; no joins, so no plan of it can be bad. */
export const wholePlan = (naskahId: string): RawBuilder<NaskahRow> => sql<NaskahRow>`
  select n.versi, n.tahun, n.profil,
    (select concat('[', string_agg(${nodeJson}, ',' order by s.simpul_id), ']')
      from selaras.simpul s where s.naskah_id = ${naskahId}) as simpul,
    (select ${paguJson} from selaras.pagu g where g.naskah_id = ${naskahId}) as pagu,
    (select concat('{', string_agg(concat(to_json(b.nama), ':', b.isi), ',' order by b.nama), '}')
      from selaras.bagian b where b.naskah_id = ${naskahId}) as bagian
  from selaras.naskah n
  where n.naskah_id = ${naskahId}`

/**
 * The whole plan in one statement, so all of it is of one moment, its nodes ordered by id; null when this tenant may not
 * read its content or there is no such plan.
 */
export async function loadNaskah(tx: Tx, naskahId: string): Promise<Naskah | null> {
  return (await loadNaskahAt(tx, naskahId))?.naskah ?? null
}

/** The same with the `versi` that it is of. */
export async function loadNaskahAt(
  tx: Tx,
  naskahId: string
): Promise<{ readonly versi: number; readonly naskah: Naskah } | null> {
  const { rows } = await wholePlan(naskahId).execute(tx.sql)
  const [row] = rows
  if (!row) return null
  const simpul = nodesOf(row.simpul, row.pagu)
  const bagian = fromJsonb(row.bagian) as Record<string, Json>
  // The head is seen by the whole pemda, the content not: nothing at all means that it is not ours to read.
  if (simpul.size === 0 && Object.keys(bagian).length === 0) return null
  return { versi: row.versi, naskah: { id: naskahId, tahun: row.tahun, profil: row.profil, simpul, bagian } }
}

type Stored = Omit<Simpul, 'isian'> & { readonly isian: Record<string, Isi> }

/** Nodes by id, each own pagu among its fields as `pagu:<tahun>`. */
function nodesOf(simpulText: string, paguText: string): Map<string, Simpul> {
  const nodes = new Map((fromJsonb(simpulText) as Stored[]).map((node) => [node.id, node]))
  const pagu = JSON.parse(paguText) as (string | number)[]
  for (let at = 0; at < pagu.length; at += 3) {
    const node = nodes.get(pagu[at] as string)
    if (node) node.isian[`pagu:${pagu[at + 1]}`] = pagu[at + 2] as number
  }
  return nodes
}
