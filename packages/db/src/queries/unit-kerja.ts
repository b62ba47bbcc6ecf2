import type { Tx } from '../tx.ts'

/** A unit of an OPD (bidang, bagian, UPTD): who is responsible for a row of a plan. */
export interface UnitKerja {
  readonly id: string
  readonly opdId: string
  readonly nama: string
  readonly aktif: boolean
  readonly urutan: number
}

/** Units of one OPD, or of all, in their order. */
export async function listUnitKerja(tx: Tx, opdId?: string): Promise<UnitKerja[]> {
  const all = tx.sql.selectFrom('selaras.unit_kerja').selectAll()
  const rows = await (opdId === undefined ? all : all.where('opd_id', '=', opdId))
    .orderBy('opd_id')
    .orderBy('urutan')
    .orderBy('nama')
    .limit(5000)
    .execute()
  return rows.map((row) => ({
    id: row.unit_id,
    opdId: row.opd_id,
    nama: row.nama,
    aktif: row.aktif,
    urutan: row.urutan
  }))
}

/** Adds a unit or changes its name, order and use; its OPD stays. Lingkup pemda or sistem. */
export async function saveUnitKerja(tx: Tx, unit: UnitKerja): Promise<void> {
  const { nama, aktif, urutan } = unit
  await tx.sql
    .insertInto('selaras.unit_kerja')
    .values({ pemda_id: tx.tenant.pemdaId, unit_id: unit.id, opd_id: unit.opdId, nama, aktif, urutan })
    .onConflict((on) => on.columns(['pemda_id', 'unit_id']).doUpdateSet({ nama, aktif, urutan }))
    .execute()
}
