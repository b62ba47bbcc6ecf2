import type { Kaitan, Penegasan } from '@selaras/domain/induk'
import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { KaitanTable } from '../schema/induk.ts'
import type { Tx } from '../tx.ts'

/** A link as it is stored: whose plan it belongs to, and who confirmed it when. */
export type KaitanTersimpan = Kaitan & {
  readonly naskahId: string
  readonly opdId: string
  readonly ditegaskanPada: string | null
  readonly ditegaskanOleh: string | null
}

/** The links of one plan, oldest first. */
export async function listKaitan(tx: Tx, naskahId: string): Promise<KaitanTersimpan[]> {
  const rows = await tx.sql
    .selectFrom('selaras.kaitan')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .orderBy('kaitan_id')
    .execute()
  return rows.map(kaitanOf)
}

/** Links of all plans that this tenant sees to one parent plan, at most `batas` (default 5,000). */
export async function listKaitanOfRumpun(tx: Tx, rumpunId: string, batas = 5000): Promise<KaitanTersimpan[]> {
  const rows = await tx.sql
    .selectFrom('selaras.kaitan')
    .selectAll()
    .where('rumpun_id', '=', rumpunId)
    .orderBy('naskah_id')
    .orderBy('kaitan_id')
    .limit(batas)
    .execute()
  return rows.map(kaitanOf)
}

export interface PencatatanKaitan {
  readonly naskah: { readonly id: string; readonly opdId: string }
  readonly penggunaId: string
  /** ISO instant. */
  readonly waktu: string
}

/** Adds links to a plan; one that it has already stays as it is. */
export async function insertKaitan(
  tx: Tx,
  list: readonly Kaitan[],
  { naskah, penggunaId, waktu }: PencatatanKaitan
): Promise<void> {
  if (list.length === 0) return
  await tx.sql
    .insertInto('selaras.kaitan')
    .values(
      list.map((one) => ({
        pemda_id: tx.tenant.pemdaId,
        naskah_id: naskah.id,
        kaitan_id: one.id,
        opd_id: naskah.opdId,
        simpul_id: one.simpulId,
        jenis: one.jenis,
        rumpun_id: one.jenis === 'induk' ? one.rumpunId : null,
        induk_simpul_id: one.jenis === 'induk' ? one.indukSimpulId : null,
        nspk_uraian: one.jenis === 'nspk' ? one.uraian : null,
        nspk_sumber: one.jenis === 'nspk' ? one.sumber : null,
        ditegaskan: one.jenis === 'induk' && one.ditegaskan ? toJsonb(one.ditegaskan) : null,
        ditegaskan_pada: one.jenis === 'induk' && one.ditegaskan ? waktu : null,
        ditegaskan_oleh: one.jenis === 'induk' && one.ditegaskan ? penggunaId : null,
        dibuat: waktu,
        dibuat_oleh: penggunaId
      }))
    )
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Takes links away from a plan. */
export async function deleteKaitan(tx: Tx, naskahId: string, ids: readonly string[]): Promise<void> {
  await tx.sql
    .deleteFrom('selaras.kaitan')
    .where('naskah_id', '=', naskahId)
    .where('kaitan_id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
}

/** Writes what the owner confirmed, many links in one statement. */
export async function storePenegasan(
  tx: Tx,
  list: readonly { readonly kaitanId: string; readonly ditegaskan: Penegasan }[],
  { naskah, penggunaId, waktu }: PencatatanKaitan
): Promise<void> {
  if (list.length === 0) return
  const rows = list.map(({ kaitanId, ditegaskan }) => ({ kaitan_id: kaitanId, ditegaskan }))
  await sql`
    update selaras.kaitan k set ditegaskan = r.ditegaskan, ditegaskan_pada = ${waktu}, ditegaskan_oleh = ${penggunaId}
    from json_to_recordset(${toJsonb(rows as unknown as Json)}::json) as r (kaitan_id uuid, ditegaskan jsonb)
    where k.naskah_id = ${naskah.id} and k.kaitan_id = r.kaitan_id`.execute(tx.sql)
}

/** Gives a plan the links of the plan it was copied from, confirmed as they were: its rows keep their ids. */
export async function copyKaitan(tx: Tx, dariNaskahId: string, keNaskahId: string): Promise<void> {
  await sql`
    insert into selaras.kaitan (pemda_id, naskah_id, kaitan_id, opd_id, simpul_id, jenis, rumpun_id, induk_simpul_id,
      nspk_uraian, nspk_sumber, ditegaskan, ditegaskan_pada, ditegaskan_oleh, dibuat, dibuat_oleh)
    select k.pemda_id, ${keNaskahId}::uuid, k.kaitan_id, k.opd_id, k.simpul_id, k.jenis, k.rumpun_id, k.induk_simpul_id,
      k.nspk_uraian, k.nspk_sumber, k.ditegaskan, k.ditegaskan_pada, k.ditegaskan_oleh, k.dibuat, k.dibuat_oleh
    from selaras.kaitan k where k.naskah_id = ${dariNaskahId}`.execute(tx.sql)
}

function kaitanOf(row: Selectable<KaitanTable>): KaitanTersimpan {
  const about = {
    id: row.kaitan_id,
    naskahId: row.naskah_id,
    opdId: row.opd_id,
    simpulId: row.simpul_id,
    ditegaskanPada: row.ditegaskan_pada,
    ditegaskanOleh: row.ditegaskan_oleh
  }
  return row.jenis === 'nspk'
    ? { ...about, jenis: 'nspk', uraian: row.nspk_uraian ?? '', sumber: row.nspk_sumber ?? '' }
    : {
        ...about,
        jenis: 'induk',
        rumpunId: row.rumpun_id ?? '',
        indukSimpulId: row.induk_simpul_id ?? '',
        ditegaskan: row.ditegaskan as Penegasan | null
      }
}
