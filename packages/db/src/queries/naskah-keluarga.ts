import { sql } from 'kysely'
import type { Tx } from '../tx.ts'
import type { NaskahTerkunci } from './naskah-kepala.ts'
import { kepalaOf, type NaskahKepala } from './naskah-kepala.ts'
import { announce } from './naskah-simpan.ts'
import { diTahap } from './tahap-tersimpan.ts'

/** Longer chains than this do not occur: a Renstra lives five years. */
const longest = 50

/**
 * A plan with everything that came before and after it by perubahan, reviu or copy, oldest first. One statement; plans
 * that this tenant does not see are left out.
 */
export async function listKeluarga(tx: Tx, naskahId: string): Promise<NaskahKepala[]> {
  const { rows } = await sql<{ naskah_id: string }>`
    with recursive asal as (
      select n.naskah_id, n.asal_naskah_id, 1 as ke from selaras.naskah n where n.naskah_id = ${naskahId}
      union
      select n.naskah_id, n.asal_naskah_id, a.ke + 1 from selaras.naskah n, asal a
      where n.naskah_id = a.asal_naskah_id and a.ke < ${longest}
    ), semua as (
      select a.naskah_id, 1 as ke from asal a
      union
      select n.naskah_id, s.ke + 1 from selaras.naskah n, semua s
      where n.asal_naskah_id = s.naskah_id and s.ke < ${longest}
    )
    select distinct s.naskah_id from semua s limit 200`.execute(tx.sql)
  const ids = rows.map((row) => row.naskah_id)
  const heads = await tx.sql
    .selectFrom('selaras.naskah')
    .selectAll()
    .where('naskah_id', '=', sql<string>`any (${ids}::uuid[])`)
    .orderBy('naskah_id')
    .execute()
  return heads.map(kepalaOf)
}

/** Plans that guide or have guided a year: in force, replaced or ended. Those of one OPD, or of the whole pemda; at most 5.000. */
export async function listPernahBerlaku(tx: Tx, opdId?: string): Promise<NaskahKepala[]> {
  let query = tx.sql
    .selectFrom('selaras.naskah')
    .selectAll()
    .where(diTahap(['berlaku', 'digantikan', 'berakhir']))
    .orderBy('naskah_id')
    .limit(5_000)
  if (opdId !== undefined) query = query.where('opd_id', '=', opdId)
  return (await query.execute()).map(kepalaOf)
}

/**
 * Hands locked plans to another OPD of the pemda, their content and open work with them, and raises their `versi`. What
 * was frozen, signed or recorded keeps the OPD of its time and is read by whoever has the plan. Lingkup sistem.
 */
export async function movePengampu(
  tx: Tx,
  list: readonly NaskahTerkunci[],
  opdId: string
): Promise<ReadonlyMap<string, number>> {
  const ids = list.map(({ id }) => id)
  const { rows } = await sql<{ naskah_id: string; versi: number }>`
    update selaras.naskah set opd_id = ${opdId}::uuid, versi = versi + 1, diubah = now()
    where naskah_id = any (${ids}::uuid[]) returning naskah_id, versi`.execute(tx.sql)
  for (const { naskah_id, versi } of rows)
    await announce(tx, { pemdaId: tx.tenant.pemdaId, opdId, naskahId: naskah_id, versi })
  return new Map(rows.map((row) => [row.naskah_id, row.versi]))
}
