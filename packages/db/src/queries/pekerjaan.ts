import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { PekerjaanTable } from '../schema/pekerjaan.ts'
import type { Tx } from '../tx.ts'

export type KeadaanPekerjaan = 'antre' | 'berjalan' | 'selesai' | 'gagal' | 'dibatalkan'

/** Work in the background that somebody waits for. */
export interface Pekerjaan {
  readonly id: string
  readonly jenis: string
  readonly keadaan: KeadaanPekerjaan
  /** Plans that have their result, out of `jumlah`. */
  readonly selesai: number
  readonly jumlah: number
  /** Indonesian sentence when it failed. */
  readonly pesan: string | null
  /** Summary without content of plans; null until it has ended. */
  readonly hasil: Json
  readonly dimintaOleh: string
  /** ISO instants. */
  readonly dibuat: string
  readonly diubah: string
}

export interface PekerjaanBaru {
  readonly id: string
  readonly jenis: string
  readonly dimintaOleh: string
  readonly waktu: string
}

/**
 * Records work to be done, or gives the one of this jenis that is still open in the pemda (`baru` false). Lingkup pemda
 * or sistem.
 */
export async function openPekerjaan(
  tx: Tx,
  baru: PekerjaanBaru
): Promise<{ pekerjaan: Pekerjaan; baru: boolean }> {
  const { id, jenis, dimintaOleh, waktu } = baru
  const row = await tx.sql
    .insertInto('selaras.pekerjaan')
    .values({
      pemda_id: tx.tenant.pemdaId,
      pekerjaan_id: id,
      jenis,
      diminta_oleh: dimintaOleh,
      dibuat: waktu,
      diubah: waktu
    })
    .onConflict((on) =>
      // Literals: a prepared statement with parameters here no longer finds the partial index once its plan is generic.
      on
        .columns(['pemda_id', 'jenis'])
        .where(sql<boolean>`keadaan in ('antre', 'berjalan')`)
        .doUpdateSet({ jenis })
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return { pekerjaan: pekerjaanOf(row), baru: row.pekerjaan_id === id }
}

/** One piece of work; null when this tenant sees none. */
export async function readPekerjaan(tx: Tx, pekerjaanId: string): Promise<Pekerjaan | null> {
  const row = await tx.sql
    .selectFrom('selaras.pekerjaan')
    .selectAll()
    .where('pekerjaan_id', '=', pekerjaanId)
    .executeTakeFirst()
  return row ? pekerjaanOf(row) : null
}

/** The latest work of the pemda, newest first, at most `batas` (default 20). */
export async function listPekerjaan(
  tx: Tx,
  { batas = 20 }: { readonly batas?: number } = {}
): Promise<Pekerjaan[]> {
  const rows = await tx.sql
    .selectFrom('selaras.pekerjaan')
    .selectAll()
    .orderBy('pekerjaan_id', 'desc')
    .limit(batas)
    .execute()
  return rows.map(pekerjaanOf)
}

/**
 * Begins or resumes open work: at the first time every plan of the pemda gets its row. Returns the plans that have no
 * result yet, oldest first; null when the work has ended meanwhile. Lingkup sistem.
 */
export async function beginPekerjaan(tx: Tx, pekerjaanId: string, waktu: string): Promise<string[] | null> {
  const open = await lockOpen(tx, pekerjaanId)
  if (!open) return null
  if (open.keadaan === 'antre') {
    await sql`
      insert into selaras.pekerjaan_naskah (pemda_id, pekerjaan_id, naskah_id, opd_id)
      select pemda_id, ${pekerjaanId}::uuid, naskah_id, opd_id from selaras.naskah`.execute(tx.sql)
    await tx.sql
      .updateTable('selaras.pekerjaan')
      .set((eb) => ({
        keadaan: 'berjalan',
        diubah: waktu,
        jumlah: eb
          .selectFrom('selaras.pekerjaan_naskah')
          .select(eb.fn.countAll<number>().as('jumlah'))
          .where('pekerjaan_id', '=', pekerjaanId)
      }))
      .where('pekerjaan_id', '=', pekerjaanId)
      .execute()
  }
  const rows = await tx.sql
    .selectFrom('selaras.pekerjaan_naskah')
    .select('naskah_id')
    .where('pekerjaan_id', '=', pekerjaanId)
    .where('waktu', 'is', null)
    .orderBy('naskah_id')
    .execute()
  return rows.map((row) => row.naskah_id)
}

export interface HasilNaskah {
  readonly naskahId: string
  /** `versi` of the plan that the result speaks of. */
  readonly versi: number
  readonly hasil: Json
}

/**
 * Keeps the result for one plan and counts it. `sudahAda`: another worker was first, nothing is written. `berhenti`: the
 * work has ended (cancelled, failed), nothing is written. Lingkup sistem.
 */
export async function storeHasil(
  tx: Tx,
  pekerjaanId: string,
  { naskahId, versi, hasil }: HasilNaskah,
  waktu: string
): Promise<'tersimpan' | 'sudahAda' | 'berhenti'> {
  if (!(await lockOpen(tx, pekerjaanId))) return 'berhenti'
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.pekerjaan_naskah')
    .set({ versi, hasil: toJsonb(hasil), waktu })
    .where('pekerjaan_id', '=', pekerjaanId)
    .where('naskah_id', '=', naskahId)
    .where('waktu', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return 'sudahAda'
  await tx.sql
    .updateTable('selaras.pekerjaan')
    .set((eb) => ({ selesai: eb('selesai', '+', 1), diubah: waktu }))
    .where('pekerjaan_id', '=', pekerjaanId)
    .execute()
  return 'tersimpan'
}

/** Results for the plans that this tenant may read the content of, by plan. */
export async function readHasilPekerjaan(tx: Tx, pekerjaanId: string): Promise<HasilNaskah[]> {
  const rows = await tx.sql
    .selectFrom('selaras.pekerjaan_naskah')
    .select(['naskah_id', 'versi', 'hasil'])
    .where('pekerjaan_id', '=', pekerjaanId)
    .where('waktu', 'is not', null)
    .orderBy('naskah_id')
    .execute()
  return rows.map((row) => ({ naskahId: row.naskah_id, versi: row.versi ?? 0, hasil: row.hasil }))
}

export interface AkhirPekerjaan {
  readonly keadaan: 'selesai' | 'gagal' | 'dibatalkan'
  readonly waktu: string
  readonly pesan?: string
  readonly hasil?: Json
}

/** Ends open work; false when it had ended before. Lingkup pemda or sistem. */
export async function endPekerjaan(tx: Tx, pekerjaanId: string, akhir: AkhirPekerjaan): Promise<boolean> {
  const { keadaan, waktu, pesan, hasil } = akhir
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.pekerjaan')
    .set({
      keadaan,
      diubah: waktu,
      pesan: pesan ?? null,
      ...(hasil === undefined ? {} : { hasil: toJsonb(hasil) })
    })
    .where('pekerjaan_id', '=', pekerjaanId)
    .where('keadaan', 'in', ['antre', 'berjalan'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Workers of the same work wait here for each other, one result at a time. */
async function lockOpen(tx: Tx, pekerjaanId: string): Promise<{ keadaan: string } | undefined> {
  return tx.sql
    .selectFrom('selaras.pekerjaan')
    .select('keadaan')
    .where('pekerjaan_id', '=', pekerjaanId)
    .where('keadaan', 'in', ['antre', 'berjalan'])
    .forUpdate()
    .executeTakeFirst()
}

const pekerjaanOf = (row: Selectable<PekerjaanTable>): Pekerjaan => ({
  id: row.pekerjaan_id,
  jenis: row.jenis,
  keadaan: row.keadaan as KeadaanPekerjaan,
  selesai: row.selesai,
  jumlah: row.jumlah,
  pesan: row.pesan,
  hasil: row.hasil,
  dimintaOleh: row.diminta_oleh,
  dibuat: row.dibuat,
  diubah: row.diubah
})
