import type { Change } from '@selaras/domain/naskah'
import { type RawBuilder, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'
import type { JejakIsi } from './jejak.ts'

/** What was recorded about rows of a plan before another plan received them. */
export interface RiwayatAlihan {
  readonly simpulId: readonly string[]
  /** The entry that it was taken from. */
  readonly dari: { readonly naskahId: string; readonly seq: number; readonly hash: string }
  /** ISO instant. */
  readonly waktu: string
  readonly penggunaId: string
  readonly tindakan: string
  /** Only what was done to these rows. */
  readonly perubahan: readonly Change[]
  /** Whoever did this wrote the plan that the rows came from, and so this one. */
  readonly penyusun: boolean
}

/** An entry of a chain that touched some rows, whole: it may hold what was done to others. */
export interface EntriSimpul {
  readonly naskahId: string
  readonly hash: string
  readonly isi: JejakIsi
}

/** Entries of these chains that touched one of these rows, chain by chain in the given order, oldest first. */
export async function listEntriSimpul(
  tx: Tx,
  naskahIds: readonly string[],
  simpulIds: readonly string[]
): Promise<readonly EntriSimpul[]> {
  const found: EntriSimpul[] = []
  for (const naskahId of naskahIds) {
    const { rows } = await sql<{ bytes: string; hash: string }>`
      select j.bytes, j.hash from selaras.jejak j
      where j.rantai_id = ${naskahId} and j.seq in (
        select s.seq from selaras.jejak_simpul s
        where s.naskah_id = ${naskahId} and s.simpul_id = any (${simpulIds}::uuid[]))
      order by j.seq`.execute(tx.sql)
    found.push(...rows.map(({ bytes, hash }) => ({ naskahId, hash, isi: JSON.parse(bytes) as JejakIsi })))
  }
  return found
}

/** Appends history to a locked plan, numbered on; lingkup sistem. */
export async function insertRiwayatAlihan(
  tx: Tx,
  naskah: { readonly id: string; readonly opdId: string },
  list: readonly RiwayatAlihan[]
): Promise<void> {
  if (list.length === 0) return
  const rows = list.map((one, at) => ({
    ke: at + 1,
    simpul: one.simpulId,
    naskah: one.dari.naskahId,
    seq: one.dari.seq,
    hash: one.dari.hash,
    waktu: one.waktu,
    pengguna: one.penggunaId,
    tindakan: one.tindakan,
    perubahan: one.perubahan,
    penyusun: one.penyusun
  }))
  await sql`
    insert into selaras.riwayat_alihan (pemda_id, naskah_id, nomor, opd_id, simpul_id, dari_naskah_id, dari_seq, dari_hash,
      waktu, pengguna_id, tindakan, perubahan, penyusun)
    select ${tx.tenant.pemdaId}::uuid, ${naskah.id}::uuid,
      (select coalesce(max(l.nomor), 0) from selaras.riwayat_alihan l where l.naskah_id = ${naskah.id}) + r.ke,
      ${naskah.opdId}::uuid, array(select json_array_elements_text(r.simpul)::uuid), r.naskah, r.seq, r.hash,
      r.waktu, r.pengguna, r.tindakan, r.perubahan, r.penyusun
    from json_to_recordset(${toJsonb(rows)}::json) as r (ke int, simpul json, naskah uuid, seq bigint, hash text,
      waktu timestamptz, pengguna text, tindakan text, perubahan jsonb, penyusun boolean)`.execute(tx.sql)
}

export interface SaringRiwayatAlihan {
  /** Only what touched one of these rows; absent = everything. */
  readonly simpulId?: readonly string[]
  readonly penggunaId?: string
  readonly tindakan?: readonly string[]
  /** Only numbers before this one. */
  readonly sebelum?: number
  readonly batas?: number
}

/** What came with parts of other plans, newest first, with its number; at most `batas` (default all). */
export async function listRiwayatAlihan(
  tx: Tx,
  naskahId: string,
  { simpulId, penggunaId, tindakan, sebelum, batas }: SaringRiwayatAlihan
): Promise<readonly (RiwayatAlihan & { readonly nomor: number })[]> {
  let query = tx.sql
    .selectFrom('selaras.riwayat_alihan')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .orderBy('nomor', 'desc')
  if (simpulId !== undefined) query = query.where(sql<boolean>`simpul_id && ${simpulId}::uuid[]`)
  if (penggunaId !== undefined) query = query.where('pengguna_id', '=', penggunaId)
  if (tindakan !== undefined) query = query.where('tindakan', '=', sql<string>`any (${tindakan}::text[])`)
  if (sebelum !== undefined) query = query.where('nomor', '<', sebelum)
  if (batas !== undefined) query = query.limit(batas)
  return (await query.execute()).map((row) => ({
    nomor: row.nomor,
    simpulId: row.simpul_id,
    dari: { naskahId: row.dari_naskah_id, seq: row.dari_seq, hash: row.dari_hash },
    waktu: row.waktu,
    penggunaId: row.pengguna_id,
    tindakan: row.tindakan,
    perubahan: row.perubahan as unknown as readonly Change[],
    penyusun: row.penyusun
  }))
}

/** A plan with the OPD that has it. */
interface Ampuan {
  readonly id: string
  readonly opdId: string
}

/** Links of these rows to parent plans and NSPK go to another plan, confirmed as they were; rows that stay keep theirs. */
export async function moveKaitan(
  tx: Tx,
  dari: string,
  ke: Ampuan,
  rows: { readonly ikut: readonly string[]; readonly tinggal: readonly string[] }
): Promise<void> {
  await sql`
    insert into selaras.kaitan (pemda_id, naskah_id, kaitan_id, opd_id, simpul_id, jenis, rumpun_id, induk_simpul_id,
      nspk_uraian, nspk_sumber, ditegaskan, ditegaskan_pada, ditegaskan_oleh, dibuat, dibuat_oleh)
    select k.pemda_id, ${ke.id}::uuid, k.kaitan_id, ${ke.opdId}::uuid, k.simpul_id, k.jenis, k.rumpun_id, k.induk_simpul_id,
      k.nspk_uraian, k.nspk_sumber, k.ditegaskan, k.ditegaskan_pada, k.ditegaskan_oleh, k.dibuat, k.dibuat_oleh
    from selaras.kaitan k where k.naskah_id = ${dari} and k.simpul_id = any (${rows.ikut}::uuid[])
    on conflict do nothing`.execute(tx.sql)
  const stay = new Set(rows.tinggal)
  const gone = rows.ikut.filter((id) => !stay.has(id))
  await sql`delete from selaras.kaitan where naskah_id = ${dari} and simpul_id = any (${gone}::uuid[])`.execute(
    tx.sql
  )
}

/** Links between OPD that one of these rows stands in, named under one of these plans, follow it to the other plan. */
export async function moveKaitanLintas(
  tx: Tx,
  dari: readonly string[],
  ke: Ampuan,
  simpulId: readonly string[]
): Promise<void> {
  await moveUjung(tx, dari, ke, sql`any (${simpulId}::uuid[])`)
}

/** Links between OPD whose node also stands in the successor of a plan go over to it; lingkup sistem. */
export async function inheritKaitanLintas(tx: Tx, dari: string, ke: Ampuan): Promise<void> {
  await moveUjung(
    tx,
    [dari],
    ke,
    sql`any (array(select s.simpul_id from selaras.simpul s where s.naskah_id = ${ke.id}))`
  )
}

/** One statement for each side. */
async function moveUjung(
  tx: Tx,
  dari: readonly string[],
  ke: Ampuan,
  simpul: RawBuilder<unknown>
): Promise<void> {
  await sql`
    update selaras.kaitan_lintas set pengusul_naskah_id = ${ke.id}::uuid, pengusul_opd_id = ${ke.opdId}::uuid
    where pengusul_naskah_id = any (${dari}::uuid[]) and pengusul_simpul_id = ${simpul}`.execute(tx.sql)
  await sql`
    update selaras.kaitan_lintas set penerima_naskah_id = ${ke.id}::uuid, penerima_opd_id = ${ke.opdId}::uuid
    where penerima_naskah_id = any (${dari}::uuid[]) and penerima_simpul_id = ${simpul}`.execute(tx.sql)
}

/** Whether a required thread on one of these rows waits for an answer. */
export async function hasWajibTerbuka(
  tx: Tx,
  naskahId: string,
  simpulId: readonly string[]
): Promise<boolean> {
  const { rows } = await sql`
    select from selaras.catatan where naskah_id = ${naskahId} and wajib and status = 'terbuka'
      and simpul_id = any (${simpulId}::uuid[]) limit 1`.execute(tx.sql)
  return rows.length > 0
}

/**
 * Threads on these rows are copied with every message to another plan, of its version and outside any round; the old
 * ones stay where they were said. Answers how many.
 */
export async function copyCatatan(
  tx: Tx,
  dari: string,
  ke: Ampuan & { readonly versi: number },
  simpulId: readonly string[],
  newId: () => string
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select catatan_id as id from selaras.catatan
    where naskah_id = ${dari} and simpul_id = any (${simpulId}::uuid[]) order by catatan_id`.execute(tx.sql)
  if (rows.length === 0) return 0
  const pairs = JSON.stringify(rows.map(({ id }) => ({ lama: id, baru: newId() })))
  const pair = sql`json_to_recordset(${pairs}::json) as r (lama uuid, baru uuid)`
  await sql`
    insert into selaras.catatan (pemda_id, naskah_id, catatan_id, opd_id, simpul_id, field, ke, pihak, wajib, status, versi,
      nilai, tempat, usulan, usulan_status, dibuat, dibuat_oleh)
    select c.pemda_id, ${ke.id}::uuid, r.baru, ${ke.opdId}::uuid, c.simpul_id, c.field, null, c.pihak, c.wajib, c.status,
      ${ke.versi}::bigint, c.nilai, c.tempat, c.usulan, c.usulan_status, c.dibuat, c.dibuat_oleh
    from selaras.catatan c, ${pair} where c.naskah_id = ${dari} and c.catatan_id = r.lama`.execute(tx.sql)
  await sql`
    insert into selaras.catatan_pesan (pemda_id, naskah_id, catatan_id, nomor, opd_id, isi, dari, ke, peristiwa, versi_mesin,
      pengguna_id, sebagai, versi_naskah, pada)
    select p.pemda_id, ${ke.id}::uuid, r.baru, p.nomor, ${ke.opdId}::uuid, p.isi, p.dari, p.ke, p.peristiwa, p.versi_mesin,
      p.pengguna_id, p.sebagai, p.versi_naskah, p.pada
    from selaras.catatan_pesan p, ${pair} where p.naskah_id = ${dari} and p.catatan_id = r.lama`.execute(
    tx.sql
  )
  return rows.length
}
