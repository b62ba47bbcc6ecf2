import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { NaskahTable } from '../schema/naskah.ts'
import type { Tx } from '../tx.ts'
import { diTahap, tahapKini } from './tahap-tersimpan.ts'

/** Head of a plan: everything but its content. Lingkup pemda sees it from the first day. */
export interface NaskahKepala {
  readonly id: string
  readonly opdId: string
  readonly jenis: 'awal' | 'perubahan' | 'reviu'
  readonly dasar: string | null
  readonly asalNaskahId: string | null
  readonly judul: string
  readonly profil: string
  readonly tahun: readonly number[]
  /** On the present version of the machine, unless a newer one stored it. */
  readonly tahap: string
  readonly versiMesin: number
  /** Counts every committed change of content or tahap. */
  readonly versi: number
  /** Facts of the machine that stand in no table of their own. */
  readonly fakta: Json
  /** Counts of an unsubmitted draft that lingkup pemda may see, and the `versi` they were taken from. */
  readonly hitungan: Json
  readonly hitunganVersi: number | null
  readonly contoh: boolean
  /** Fixed for ever: the database refuses changes of content. */
  readonly beku: boolean
  readonly dibuat: string
  readonly diubah: string
}

/** A head whose row this transaction has locked; the ticket for saving. */
export interface NaskahTerkunci extends NaskahKepala {
  readonly terkunci: true
}

/** The plan's head, or null when this tenant sees no such plan. */
export async function readNaskah(tx: Tx, naskahId: string): Promise<NaskahKepala | null> {
  const row = await tx.sql
    .selectFrom('selaras.naskah')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .executeTakeFirst()
  return row ? kepalaOf(row) : null
}

/** The heads of several plans in one query, by id; one that this tenant does not see is absent. */
export async function readNaskahBanyak(
  tx: Tx,
  naskahIds: readonly string[]
): Promise<ReadonlyMap<string, NaskahKepala>> {
  const rows = await tx.sql
    .selectFrom('selaras.naskah')
    .selectAll()
    .where('naskah_id', '=', sql<string>`any (${naskahIds}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.naskah_id, kepalaOf(row)]))
}

/**
 * Locks the plan until the transaction ends, so that what is loaded now is what will be changed. Everybody who changes
 * a plan takes this first; null as in `readNaskah`.
 */
export async function lockNaskah(tx: Tx, naskahId: string): Promise<NaskahTerkunci | null> {
  const row = await tx.sql
    .selectFrom('selaras.naskah')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { ...kepalaOf(row), terkunci: true } : null
}

export interface DaftarNaskah {
  readonly opdId?: string
  /** At most this many, default 200. */
  readonly batas?: number
  /** Continue after this id. */
  readonly setelah?: string
}

/** Plans that this tenant sees, newest first (ids are UUIDv7). */
export async function listNaskah(
  tx: Tx,
  { opdId, batas = 200, setelah }: DaftarNaskah = {}
): Promise<NaskahKepala[]> {
  let query = tx.sql.selectFrom('selaras.naskah').selectAll().orderBy('naskah_id', 'desc').limit(batas)
  if (opdId !== undefined) query = query.where('opd_id', '=', opdId)
  if (setelah !== undefined) query = query.where('naskah_id', '<', setelah)
  return (await query.execute()).map(kepalaOf)
}

/**
 * Keeps the counts (findings by severity, rows, completeness) that were computed from `versi`; an older computation
 * never overwrites a newer one. Doesn't count as a change of the plan.
 */
export async function storeHitungan(tx: Tx, naskahId: string, versi: number, hitungan: Json): Promise<void> {
  await tx.sql
    .updateTable('selaras.naskah')
    .set({ hitungan: toJsonb(hitungan), hitungan_versi: versi })
    .where('naskah_id', '=', naskahId)
    .where((eb) => eb.or([eb('hitungan_versi', 'is', null), eb('hitungan_versi', '<=', versi)]))
    .execute()
}

/** Replaces the machine's facts of a locked plan. */
export async function storeFakta(tx: Tx, naskah: NaskahTerkunci, fakta: Json): Promise<void> {
  await tx.sql
    .updateTable('selaras.naskah')
    .set({ fakta: toJsonb(fakta) })
    .where('naskah_id', '=', naskah.id)
    .execute()
}

/** Adds facts of the machine to those a plan has; a fact that is there already is replaced. */
export async function mergeFakta(
  tx: Tx,
  naskahId: string,
  fakta: Readonly<Record<string, Json>>
): Promise<void> {
  await tx.sql
    .updateTable('selaras.naskah')
    .set({ fakta: sql<string>`fakta || ${toJsonb(fakta)}::jsonb` })
    .where('naskah_id', '=', naskahId)
    .execute()
}

/** Plans of the pemda that this tenant sees in one of these states, by id; at most 10,000. */
export async function listNaskahInTahap(tx: Tx, tahap: readonly string[]): Promise<NaskahKepala[]> {
  const rows = await tx.sql
    .selectFrom('selaras.naskah')
    .selectAll()
    .where(diTahap(tahap))
    .orderBy('naskah_id')
    .limit(10_000)
    .execute()
  return rows.map(kepalaOf)
}

/** Plans of an OPD in force, by id. */
export async function listPlansInForce(tx: Tx, opdId: string): Promise<NaskahKepala[]> {
  const rows = await tx.sql
    .selectFrom('selaras.naskah')
    .selectAll()
    .where('opd_id', '=', opdId)
    .where(diTahap(['berlaku']))
    .orderBy('naskah_id')
    .execute()
  return rows.map(kepalaOf)
}

const closed = ['berlaku', 'digantikan', 'dicabut', 'berakhir', 'dibatalkan']

/** Whether another perubahan or reviu of this plan than `exceptId` is under way. */
export async function hasOpenPerubahan(tx: Tx, asalNaskahId: string, exceptId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('selaras.naskah')
    .select('naskah_id')
    .where('asal_naskah_id', '=', asalNaskahId)
    .where('jenis', '<>', 'awal')
    .where('naskah_id', '<>', exceptId)
    .where(sql<boolean>`not ${diTahap(closed)}`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Plans of which a perubahan or reviu is under way, as far as this tenant sees them. */
export async function listSedangDiubah(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.sql
    .selectFrom('selaras.naskah')
    .select('asal_naskah_id')
    .where('asal_naskah_id', 'is not', null)
    .where('jenis', '<>', 'awal')
    .where(sql<boolean>`not ${diTahap(closed)}`)
    .limit(10_000)
    .execute()
  return new Set(rows.flatMap(({ asal_naskah_id }) => asal_naskah_id ?? []))
}

/** A row of the table as the head of a plan. */
export function kepalaOf(row: Selectable<NaskahTable>): NaskahKepala {
  return {
    id: row.naskah_id,
    opdId: row.opd_id,
    jenis: row.jenis as NaskahKepala['jenis'],
    dasar: row.dasar,
    asalNaskahId: row.asal_naskah_id,
    judul: row.judul,
    profil: row.profil,
    tahun: row.tahun,
    ...tahapKini(row.tahap, row.versi_mesin),
    versi: row.versi,
    fakta: row.fakta,
    hitungan: row.hitungan,
    hitunganVersi: row.hitungan_versi,
    contoh: row.contoh,
    beku: row.beku,
    dibuat: row.dibuat,
    diubah: row.diubah
  }
}
