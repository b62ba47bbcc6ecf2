import type { Json, Naskah, Simpul } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import { fromJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/**
 * The JSON text of one node `s` as the domain has it, own pagu `p.tahunan` among its fields as `pagu:<tahun>`. So the
 * whole plan is one value that is parsed once, which costs far less than a row and three values per node; concatenation,
 * because json_build_object takes several times as long (docs/bench.md).
 */
const nodeJson = sql<string>`concat(
  '{"id":"', s.simpul_id, '","jenis":', to_json(s.jenis), ',"indukId":', coalesce('"' || s.induk_id || '"', 'null'),
  ',"urutan":', to_json(s.urutan), ',"rujukanId":', coalesce('"' || s.rujukan_id || '"', 'null'),
  ',"isian":', case
    when p.tahunan is null then s.isian::text
    when s.isian = '{}' then concat('{', p.tahunan, '}')
    else concat(left(s.isian::text, -1), ',', p.tahunan, '}')
  end,
  ',"tertulis":', s.tertulis, '}')`

/** Own pagu of a row as members of a JSON object. */
const tahunanJson = sql<string>`string_agg(concat('"pagu:', tahun, '":', rupiah), ',' order by tahun)`

/** Some rows of a plan as nodes of the domain, in one query; rows that are gone or not ours are left out. */
export async function loadSimpulByIds(
  tx: Tx,
  naskahId: string,
  ids: readonly string[]
): Promise<readonly Simpul[]> {
  const { rows } = await sql<{ simpul: string }>`
    select ${nodeJson} as simpul
    from selaras.simpul s
    left join lateral (
      select ${tahunanJson} as tahunan from selaras.pagu g
      where g.pemda_id = s.pemda_id and g.naskah_id = s.naskah_id and g.simpul_id = s.simpul_id
    ) p on true
    where s.naskah_id = ${naskahId} and s.simpul_id = any (${ids}::uuid[])
    order by s.simpul_id`.execute(tx.sql)
  return rows.map((row) => fromJsonb(row.simpul) as Simpul)
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
  readonly tahun: number[]
  readonly profil: string
  /** JSON text of an array and an object, empty when this tenant may not read the content. */
  readonly simpul: string
  readonly bagian: string
}

/**
 * The whole plan in one statement, so all of it is of one moment, its nodes ordered by id; null when this tenant may not
 * read its content or there is no such plan.
 */
export async function loadNaskah(tx: Tx, naskahId: string): Promise<Naskah | null> {
  const { rows } = await sql<NaskahRow>`
    select n.tahun, n.profil,
      (select concat('[', string_agg(${nodeJson}, ',' order by s.simpul_id), ']')
        from selaras.simpul s
        left join (
          select pemda_id, naskah_id, simpul_id, ${tahunanJson} as tahunan
          from selaras.pagu where naskah_id = ${naskahId} group by pemda_id, naskah_id, simpul_id
        ) p using (pemda_id, naskah_id, simpul_id)
        where s.naskah_id = ${naskahId}) as simpul,
      (select concat('{', string_agg(concat(to_json(b.nama), ':', b.isi), ',' order by b.nama), '}')
        from selaras.bagian b where b.naskah_id = ${naskahId}) as bagian
    from selaras.naskah n
    where n.naskah_id = ${naskahId}`.execute(tx.sql)
  const [row] = rows
  if (!row) return null
  const nodes = fromJsonb(row.simpul) as Simpul[]
  const bagian = fromJsonb(row.bagian) as Record<string, Json>
  // The head is seen by the whole pemda, the content not: nothing at all means that it is not ours to read.
  if (nodes.length === 0 && Object.keys(bagian).length === 0) return null
  const simpul = new Map(nodes.map((node) => [node.id, node]))
  return { id: naskahId, tahun: row.tahun, profil: row.profil, simpul, bagian }
}
