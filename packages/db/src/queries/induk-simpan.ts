import type { AppliedInduk, Redaksional, RencanaInduk, SimpulInduk } from '@selaras/domain/induk'
import type { LangkahInduk, PenetapanInduk, PengundanganInduk } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import { DatabaseError } from '../database-error.ts'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'
import type { IndukTerkunci } from './induk.ts'

export interface IndukBaru {
  readonly asalId: string | null
  readonly judul: string
  readonly dasar: string | null
  readonly contoh?: boolean
  readonly dibuatOleh: string
  /** ISO instant. */
  readonly waktu: string
  /** Known legal data of a plan that is in force already. */
  readonly penetapan?: Partial<PenetapanInduk> | null
  readonly pengundangan?: Partial<PengundanganInduk> | null
  readonly berlakuSejak?: string | null
}

/** Stores a new version with its content and the first row of its log; `versi` starts at 1. Lingkup pemda or sistem. */
export async function insertInduk(
  tx: Tx,
  induk: RencanaInduk,
  baru: IndukBaru,
  langkah: LangkahInduk
): Promise<void> {
  await tx.sql
    .insertInto('selaras.induk')
    .values({
      pemda_id: tx.tenant.pemdaId,
      induk_id: induk.id,
      rumpun_id: induk.rumpunId,
      asal_id: baru.asalId,
      jenis: induk.jenis,
      judul: baru.judul,
      tahun: [...induk.tahun],
      dasar: baru.dasar,
      tahap: langkah.ke,
      versi_mesin: langkah.versiMesin,
      versi: 1,
      penetapan: baru.penetapan ? toJsonb(baru.penetapan) : null,
      pengundangan: baru.pengundangan ? toJsonb(baru.pengundangan) : null,
      berlaku_sejak: baru.berlakuSejak ?? null,
      contoh: baru.contoh ?? false,
      dibuat: baru.waktu,
      dibuat_oleh: baru.dibuatOleh,
      diubah: baru.waktu
    })
    .execute()
  await upsertRows(tx, induk.id, [...induk.simpul.values()])
  await replacePagu(
    tx,
    induk.id,
    [...induk.pagu].flatMap(([opdId, years]) =>
      [...years].map(([tahun, rupiah]) => ({ opdId, tahun, rupiah }))
    )
  )
  // The trigger on the head fixes a version that is in force when its row is written again.
  await sql`update selaras.induk set tahap = tahap where induk_id = ${induk.id}`.execute(tx.sql)
  await logInduk(tx, induk.id, { langkah, waktu: baru.waktu, data: {} })
}

/** Writes what accepted changes did: one statement per table whatever the number of rows. Returns the next `versi`. */
export async function saveAppliedInduk(
  tx: Tx,
  kepala: IndukTerkunci,
  applied: AppliedInduk,
  waktu: string
): Promise<{ readonly versi: number }> {
  const { induk, diubah, dihapus, pagu } = applied
  const changed = diubah.flatMap((id) => induk.simpul.get(id) ?? [])
  if (changed.length > 0) await upsertRows(tx, kepala.id, changed)
  if (dihapus.length > 0)
    await tx.sql
      .deleteFrom('selaras.induk_simpul')
      .where('induk_id', '=', kepala.id)
      .where('simpul_id', '=', sql<string>`any (${dihapus}::uuid[])`)
      .execute()
  await replacePagu(
    tx,
    kepala.id,
    pagu.map(({ opdId, tahun }) => ({ opdId, tahun, rupiah: induk.pagu.get(opdId)?.get(tahun) ?? null }))
  )
  return bump(tx, kepala, waktu)
}

export interface LangkahIndukBaru {
  readonly langkah: LangkahInduk
  /** ISO instant. */
  readonly waktu: string
  /** What the event carried beside its name. */
  readonly data: unknown
  readonly penetapan?: PenetapanInduk
  readonly pengundangan?: PengundanganInduk
}

/** Moves a locked version to the state that the machine gave and writes its log row. Returns the next `versi`. */
export async function appendTahapInduk(
  tx: Tx,
  kepala: IndukTerkunci,
  baru: LangkahIndukBaru
): Promise<{ readonly versi: number }> {
  const { langkah, penetapan, pengundangan } = baru
  await tx.sql
    .updateTable('selaras.induk')
    .set({
      tahap: langkah.ke,
      versi_mesin: langkah.versiMesin,
      ...(penetapan ? { penetapan: toJsonb(penetapan) } : {}),
      ...(pengundangan ? { pengundangan: toJsonb(pengundangan), berlaku_sejak: pengundangan.tanggal } : {})
    })
    .where('induk_id', '=', kepala.id)
    .execute()
  await logInduk(tx, kepala.id, baru)
  return bump(tx, kepala, baru.waktu)
}

/** Declares changes of a parent plan to be of wording; for ever. Lingkup pemda or sistem. */
export async function insertRedaksional(
  tx: Tx,
  rows: readonly (Redaksional & { readonly id: string })[],
  oleh: { readonly penggunaId: string; readonly waktu: string; readonly alasan: string }
): Promise<void> {
  if (rows.length === 0) return
  await tx.sql
    .insertInto('selaras.induk_redaksional')
    .values(
      rows.map((row) => ({
        pemda_id: tx.tenant.pemdaId,
        redaksional_id: row.id,
        rumpun_id: row.rumpunId,
        simpul_id: row.simpulId,
        lama: row.lama,
        baru: row.baru,
        alasan: oleh.alasan,
        waktu: oleh.waktu,
        pengguna_id: oleh.penggunaId
      }))
    )
    .execute()
}

async function logInduk(
  tx: Tx,
  indukId: string,
  { langkah, waktu, data }: Pick<LangkahIndukBaru, 'langkah' | 'waktu' | 'data'>
): Promise<void> {
  await tx.sql
    .insertInto('selaras.induk_log')
    .values({
      pemda_id: tx.tenant.pemdaId,
      induk_id: indukId,
      seq: sql`(select coalesce(max(l.seq), 0) + 1 from selaras.induk_log l where l.induk_id = ${indukId})`,
      versi_mesin: langkah.versiMesin,
      dari: langkah.dari,
      peristiwa: langkah.peristiwa,
      ke: langkah.ke,
      data: toJsonb(data),
      waktu,
      pengguna_id: langkah.pelakuId,
      sebagai: langkah.sebagai
    })
    .execute()
}

async function bump(tx: Tx, kepala: IndukTerkunci, waktu: string): Promise<{ readonly versi: number }> {
  const next = kepala.versi + 1
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.induk')
    .set({ versi: next, diubah: waktu })
    .where('induk_id', '=', kepala.id)
    .where('versi', '=', kepala.versi)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new DatabaseError(
      'VERSI_BASI',
      'RPJMD/RPD sudah berubah sejak dimuat.',
      'Muat ulang di dalam transaksi yang sama, sesudah lockInduk.'
    )
  }
  return { versi: next }
}

async function upsertRows(tx: Tx, indukId: string, nodes: readonly SimpulInduk[]): Promise<void> {
  if (nodes.length === 0) return
  const rows = nodes.map((node) => ({
    simpul_id: node.id,
    jenis: node.jenis,
    atas_id: node.indukId,
    urutan: node.urutan,
    isian: node.isian
  }))
  await sql`
    insert into selaras.induk_simpul as lama (pemda_id, induk_id, simpul_id, jenis, atas_id, urutan, isian)
    select ${tx.tenant.pemdaId}::uuid, ${indukId}::uuid, r.simpul_id, r.jenis, r.atas_id, r.urutan, r.isian
    from json_to_recordset(${toJsonb(rows)}::json) as r (simpul_id uuid, jenis text, atas_id uuid,
      urutan double precision, isian jsonb)
    on conflict (pemda_id, induk_id, simpul_id) do update set jenis = excluded.jenis, atas_id = excluded.atas_id,
      urutan = excluded.urutan, isian = excluded.isian`.execute(tx.sql)
}

interface BarisPagu {
  readonly opdId: string
  readonly tahun: number
  /** null = no amount: the row goes. */
  readonly rupiah: number | null
}

async function replacePagu(tx: Tx, indukId: string, list: readonly BarisPagu[]): Promise<void> {
  if (list.length === 0) return
  // The last word on a cell counts: one statement may not touch a row twice.
  const cells = [...new Map(list.map((one) => [`${one.opdId} ${one.tahun}`, one])).values()]
  const json = JSON.stringify(cells.map(({ opdId, tahun, rupiah }) => ({ opd_id: opdId, tahun, rupiah })))
  await sql`
    delete from selaras.induk_pagu where induk_id = ${indukId} and (opd_id, tahun) in (
      select r.opd_id, r.tahun from json_to_recordset(${json}::json) as r (opd_id uuid, tahun int))`.execute(
    tx.sql
  )
  await sql`
    insert into selaras.induk_pagu (pemda_id, induk_id, opd_id, tahun, rupiah)
    select ${tx.tenant.pemdaId}::uuid, ${indukId}::uuid, r.opd_id, r.tahun, r.rupiah
    from json_to_recordset(${json}::json) as r (opd_id uuid, tahun int, rupiah bigint)
    where r.rupiah is not null`.execute(tx.sql)
}
