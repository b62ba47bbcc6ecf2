import type { Applied, Isi, Naskah, Simpul } from '@selaras/domain/naskah'
import { sql, type UpdateObject } from 'kysely'
import { DatabaseError } from '../database-error.ts'
import { toJsonb } from '../jsonb.ts'
import { changeChannel, type NaskahChanged } from '../listen.ts'
import type { Tables } from '../schema.ts'
import type { Tx } from '../tx.ts'
import type { NaskahTerkunci } from './naskah-kepala.ts'

/** Where a saved plan stands now. */
export interface Saved {
  readonly versi: number
}

/**
 * Writes what an accepted change did: one statement per table whatever the number of rows, and the next `versi`, which
 * `listen` announces on commit. `naskah` is the ticket of `lockNaskah`; when the row has moved on since (VERSI_BASI is
 * thrown) the caller loaded before locking, which is our own fault.
 */
export async function saveApplied(tx: Tx, naskah: NaskahTerkunci, applied: Applied<Naskah>): Promise<Saved> {
  const changed = applied.diubah
    .map((id) => applied.naskah.simpul.get(id))
    .filter((node) => node !== undefined)
  if (changed.length > 0) {
    await upsertSimpul(tx, naskah.id, changed)
    await replacePagu(tx, naskah.id, changed)
  }
  if (applied.dihapus.length > 0) await deleteSimpul(tx, naskah.id, applied.dihapus)
  if (applied.bagian.length > 0) await replaceBagian(tx, applied.naskah, applied.bagian)
  const { tahun, profil } = applied.naskah
  return bumpVersi(tx, naskah, { tahun: [...tahun], profil })
}

export interface NaskahBaru {
  readonly opdId: string
  readonly jenis: 'awal' | 'perubahan' | 'reviu'
  readonly dasar?: string | null
  /** The plan it changes or was copied from. */
  readonly asalNaskahId?: string | null
  readonly judul: string
  /** A plan put in a state after penetapan is fixed (`beku`) as soon as its content is stored. */
  readonly tahap: string
  readonly versiMesin: number
  readonly fakta?: unknown
  readonly contoh?: boolean
  readonly dibuatOleh: string
  /** ISO instant. */
  readonly waktu: string
}

/** Stores a new plan with all its rows; `versi` starts at 1. */
export async function insertNaskah(tx: Tx, naskah: Naskah, baru: NaskahBaru): Promise<Saved> {
  await tx.sql
    .insertInto('selaras.naskah')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: naskah.id,
      opd_id: baru.opdId,
      jenis: baru.jenis,
      dasar: baru.dasar ?? null,
      asal_naskah_id: baru.asalNaskahId ?? null,
      judul: baru.judul,
      profil: naskah.profil,
      tahun: [...naskah.tahun],
      tahap: baru.tahap,
      versi_mesin: baru.versiMesin,
      versi: 1,
      fakta: toJsonb(baru.fakta ?? {}),
      hitungan: '{}',
      hitungan_versi: null,
      contoh: baru.contoh ?? false,
      dibuat: baru.waktu,
      dibuat_oleh: baru.dibuatOleh,
      diubah: baru.waktu
    })
    .execute()
  const nodes = [...naskah.simpul.values()]
  if (nodes.length > 0) {
    await upsertSimpul(tx, naskah.id, nodes)
    await replacePagu(tx, naskah.id, nodes)
  }
  const names = Object.keys(naskah.bagian)
  if (names.length > 0) await replaceBagian(tx, naskah, names)
  // The trigger on the head fixes a plan that is in force when its row is written again.
  await sql`update selaras.naskah set tahap = tahap where naskah_id = ${naskah.id}`.execute(tx.sql)
  await announce(tx, { pemdaId: tx.tenant.pemdaId, opdId: baru.opdId, naskahId: naskah.id, versi: 1 })
  return { versi: 1 }
}

/** Counts a change of the plan that is not one of its rows (its tahap, its facts) and announces it. */
export async function touchNaskah(tx: Tx, naskah: NaskahTerkunci): Promise<Saved> {
  // The content stands as it was counted, so counts of the version before are counts of this one.
  const counted = sql<number | null>`case when hitungan_versi = versi then versi + 1 else hitungan_versi end`
  return bumpVersi(tx, naskah, { tahun: [...naskah.tahun], profil: naskah.profil, hitungan_versi: counted })
}

async function bumpVersi(
  tx: Tx,
  { id, opdId, versi }: NaskahTerkunci,
  head: UpdateObject<Tables, 'selaras.naskah'>
): Promise<Saved> {
  const next = versi + 1
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.naskah')
    .set({ ...head, versi: next, diubah: sql`now()` })
    .where('naskah_id', '=', id)
    .where('versi', '=', versi)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new DatabaseError(
      'VERSI_BASI',
      'Naskah sudah berubah sejak dimuat.',
      'Muat ulang di dalam transaksi yang sama, sesudah lockNaskah.'
    )
  }
  await announce(tx, { pemdaId: tx.tenant.pemdaId, opdId, naskahId: id, versi: next })
  return { versi: next }
}

/** Tells everybody who listens, at the commit, that a plan has a new version. */
export async function announce(tx: Tx, change: NaskahChanged): Promise<void> {
  await sql`select pg_notify(${changeChannel}, ${JSON.stringify(change)})`.execute(tx.sql)
}

const paguKey = /^pagu:(\d{4})$/

/** An own pagu goes to its table; an empty cell (null) and anything else stay in `isian`. */
function isOwnPagu(key: string, value: Isi): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && paguKey.test(key)
}

async function upsertSimpul(tx: Tx, naskahId: string, nodes: readonly Simpul[]): Promise<void> {
  const rows = nodes.map((node) => ({
    simpul_id: node.id,
    jenis: node.jenis,
    induk_id: node.indukId,
    urutan: node.urutan,
    rujukan_id: node.rujukanId,
    isian: Object.fromEntries(Object.entries(node.isian).filter(([key, value]) => !isOwnPagu(key, value))),
    tertulis: node.tertulis
  }))
  await sql`
    insert into selaras.simpul as lama
      (pemda_id, naskah_id, simpul_id, opd_id, jenis, induk_id, urutan, rujukan_id, isian, tertulis)
    select n.pemda_id, n.naskah_id, r.simpul_id, n.opd_id, r.jenis, r.induk_id, r.urutan, r.rujukan_id, r.isian, r.tertulis
    from selaras.naskah n
    cross join json_to_recordset(${toJsonb(rows)}::json) as r (simpul_id uuid, jenis text, induk_id uuid,
      urutan double precision, rujukan_id uuid, isian jsonb, tertulis jsonb)
    where n.naskah_id = ${naskahId}
    on conflict (pemda_id, naskah_id, simpul_id) do update set jenis = excluded.jenis, induk_id = excluded.induk_id,
      urutan = excluded.urutan, rujukan_id = excluded.rujukan_id, isian = excluded.isian, tertulis = excluded.tertulis`.execute(
    tx.sql
  )
}

async function replacePagu(tx: Tx, naskahId: string, nodes: readonly Simpul[]): Promise<void> {
  const rows = nodes.flatMap((node) =>
    Object.entries(node.isian).flatMap(([key, value]) =>
      isOwnPagu(key, value) ? [{ simpul_id: node.id, tahun: Number(key.slice(5)), rupiah: value }] : []
    )
  )
  const ids = nodes.map((node) => node.id)
  await sql`
    with baru as (
      select r.simpul_id, r.tahun, r.rupiah
      from json_to_recordset(${JSON.stringify(rows)}::json) as r (simpul_id uuid, tahun int, rupiah bigint)
    ), hapus as (
      delete from selaras.pagu p where p.naskah_id = ${naskahId} and p.simpul_id = any (${ids}::uuid[])
        -- NOT IN is hashed whatever the planner knows; an anti-join without statistics becomes a loop in a loop.
        and (p.simpul_id, p.tahun) not in (select b.simpul_id, b.tahun from baru b)
    )
    insert into selaras.pagu as lama (pemda_id, naskah_id, simpul_id, tahun, opd_id, rupiah)
    select n.pemda_id, n.naskah_id, b.simpul_id, b.tahun, n.opd_id, b.rupiah
    from selaras.naskah n cross join baru b where n.naskah_id = ${naskahId}
    on conflict (pemda_id, naskah_id, simpul_id, tahun) do update set rupiah = excluded.rupiah
      where lama.rupiah <> excluded.rupiah`.execute(tx.sql)
}

/** All at once, because a parent and its children refer to each other; their pagu goes with them. */
async function deleteSimpul(tx: Tx, naskahId: string, ids: readonly string[]): Promise<void> {
  await tx.sql
    .deleteFrom('selaras.simpul')
    .where('naskah_id', '=', naskahId)
    .where('simpul_id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
}

async function replaceBagian(tx: Tx, naskah: Naskah, names: readonly string[]): Promise<void> {
  const kept = names.filter((name) => naskah.bagian[name] !== undefined)
  const rows = kept.map((nama) => ({ nama, isi: naskah.bagian[nama] }))
  await sql`
    with hapus as (
      delete from selaras.bagian b where b.naskah_id = ${naskah.id}
        and b.nama = any (${names}::text[]) and b.nama <> all (${kept}::text[])
    )
    insert into selaras.bagian (pemda_id, naskah_id, nama, opd_id, isi)
    select n.pemda_id, n.naskah_id, r.nama, n.opd_id, r.isi
    from selaras.naskah n cross join json_to_recordset(${toJsonb(rows)}::json) as r (nama text, isi jsonb)
    where n.naskah_id = ${naskah.id}
    on conflict (pemda_id, naskah_id, nama) do update set isi = excluded.isi`.execute(tx.sql)
}
