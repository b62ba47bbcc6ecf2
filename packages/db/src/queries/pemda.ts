import type { Json } from '@selaras/domain/naskah'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

export interface Pemda {
  readonly id: string
  readonly nama: string
  readonly jenis: 'provinsi' | 'kabupaten' | 'kota'
  readonly provinsi: string
  readonly pengaturan: Json
}

export interface Opd {
  readonly id: string
  readonly nama: string
  readonly singkatan: string
  readonly jenis: 'opd' | 'bappelitbangda' | 'inspektorat' | 'sekretariatDaerah'
  readonly aktif: boolean
}

/** Creates the pemda that the transaction works for, or changes its name; lingkup pemda or sistem. */
export async function savePemda(
  tx: Tx,
  pemda: Omit<Pemda, 'id' | 'pengaturan'> & { pengaturan?: Json }
): Promise<void> {
  const { nama, jenis, provinsi } = pemda
  const values = { nama, jenis, provinsi, pengaturan: toJsonb(pemda.pengaturan ?? {}) }
  await tx.sql
    .insertInto('selaras.pemda')
    .values({ pemda_id: tx.tenant.pemdaId, ...values })
    .onConflict((on) => on.column('pemda_id').doUpdateSet(values))
    .execute()
}

/** Pemda that this transaction sees: its own one; in `withPengguna` those of the person; in `withSistem` all. */
export async function listPemda(tx: Tx): Promise<Pemda[]> {
  const rows = await tx.sql.selectFrom('selaras.pemda').selectAll().orderBy('nama').execute()
  return rows.map((row) => ({
    id: row.pemda_id,
    nama: row.nama,
    jenis: row.jenis as Pemda['jenis'],
    provinsi: row.provinsi,
    pengaturan: row.pengaturan
  }))
}

/**
 * Notes that the daily work of the pemda runs on this day (ISO) and returns the day on which it ran before, null for the
 * first time. Whoever else notes it waits until this transaction ends. Lingkup pemda or sistem.
 */
export async function noteHariKerja(tx: Tx, hari: string): Promise<string | null> {
  const row = await tx.sql
    .selectFrom('selaras.pemda')
    .select('hari_kerja')
    .where('pemda_id', '=', tx.tenant.pemdaId)
    .forUpdate()
    .executeTakeFirst()
  await tx.sql
    .updateTable('selaras.pemda')
    .set({ hari_kerja: hari })
    .where('pemda_id', '=', tx.tenant.pemdaId)
    .execute()
  return row?.hari_kerja ?? null
}

/** Creates an OPD or changes it; lingkup pemda or sistem. */
export async function saveOpd(tx: Tx, opd: Omit<Opd, 'aktif'> & { aktif?: boolean }): Promise<void> {
  const { nama, singkatan, jenis, aktif = true } = opd
  const values = { nama, singkatan, jenis, aktif }
  await tx.sql
    .insertInto('selaras.opd')
    .values({ pemda_id: tx.tenant.pemdaId, opd_id: opd.id, ...values })
    .onConflict((on) => on.columns(['pemda_id', 'opd_id']).doUpdateSet(values))
    .execute()
}

/** All OPD of the pemda, by name: a directory that everybody in the pemda reads. */
export async function listOpd(tx: Tx): Promise<Opd[]> {
  const rows = await tx.sql.selectFrom('selaras.opd').selectAll().orderBy('nama').orderBy('opd_id').execute()
  return rows.map((row) => ({
    id: row.opd_id,
    nama: row.nama,
    singkatan: row.singkatan,
    jenis: row.jenis as Opd['jenis'],
    aktif: row.aktif
  }))
}
