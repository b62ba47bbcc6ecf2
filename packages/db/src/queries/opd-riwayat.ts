import type { Json } from '@selaras/domain/naskah'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/** What became of an OPD, with the regulation that says so. Rows are never changed. */
export interface RiwayatOpd {
  readonly id: string
  readonly opdId: string
  readonly jenis: 'dibentuk' | 'diubah' | 'dipecah' | 'digabung' | 'dinonaktifkan' | 'diaktifkan'
  /** ISO day on which it takes effect. */
  readonly tanggal: string
  /** The regulation or decision behind it. */
  readonly dasar: string
  readonly sebelum: Json
  readonly sesudah: Json
  /** The OPD that it came from or went to. */
  readonly opdTerkait: readonly string[]
  readonly dibuat: string
  readonly dibuatOleh: string
}

/** Keeps what happened to an OPD; lingkup pemda or sistem. */
export async function insertRiwayatOpd(tx: Tx, ...list: readonly RiwayatOpd[]): Promise<void> {
  await tx.sql
    .insertInto('selaras.opd_riwayat')
    .values(
      list.map((one) => ({
        pemda_id: tx.tenant.pemdaId,
        riwayat_id: one.id,
        opd_id: one.opdId,
        jenis: one.jenis,
        tanggal: one.tanggal,
        dasar: one.dasar,
        sebelum: one.sebelum === null ? null : toJsonb(one.sebelum),
        sesudah: one.sesudah === null ? null : toJsonb(one.sesudah),
        opd_terkait: [...one.opdTerkait],
        dibuat: one.dibuat,
        dibuat_oleh: one.dibuatOleh
      }))
    )
    .execute()
}

/** The history of all OPD of the pemda, or of one, newest first; at most 500. */
export async function listRiwayatOpd(tx: Tx, opdId?: string): Promise<RiwayatOpd[]> {
  const all = tx.sql.selectFrom('selaras.opd_riwayat').selectAll()
  const rows = await (opdId === undefined ? all : all.where('opd_id', '=', opdId))
    .orderBy('tanggal', 'desc')
    .orderBy('dibuat', 'desc')
    .orderBy('riwayat_id', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.riwayat_id,
    opdId: row.opd_id,
    jenis: row.jenis as RiwayatOpd['jenis'],
    tanggal: row.tanggal,
    dasar: row.dasar,
    sebelum: row.sebelum,
    sesudah: row.sesudah,
    opdTerkait: row.opd_terkait,
    dibuat: row.dibuat,
    dibuatOleh: row.dibuat_oleh
  }))
}
