import type { Penugasan, Peran } from '@selaras/domain/tahap'
import type { Tx } from '../tx.ts'

/** A role of a person in the pemda; `activeRoles` of the domain says which count today. */
export interface PeranPengguna extends Penugasan {
  readonly id: string
  readonly penggunaId: string
  /** Name as colleagues read it. */
  readonly nama: string
  readonly pemdaId: string
}

export type PeranBaru = Omit<PeranPengguna, 'pemdaId'>

/** Gives a role, or changes its dates and the like; lingkup pemda or sistem. A role ends by date and is never deleted. */
export async function savePeran(tx: Tx, baru: PeranBaru): Promise<void> {
  const values = {
    pengguna_id: baru.penggunaId,
    nama: baru.nama,
    peran: baru.peran,
    opd_id: baru.opdId,
    sebagai: baru.sebagai,
    mulai: baru.mulai,
    selesai: baru.selesai
  }
  await tx.sql
    .insertInto('selaras.pengguna_peran')
    .values({ pemda_id: tx.tenant.pemdaId, peran_id: baru.id, ...values })
    .onConflict((on) => on.columns(['pemda_id', 'peran_id']).doUpdateSet(values))
    .execute()
}

/** Roles of one person, past and future ones too: in this pemda, or in `withPengguna` in every pemda. */
export async function rolesOfPengguna(tx: Tx, penggunaId: string): Promise<PeranPengguna[]> {
  const rows = await tx.sql
    .selectFrom('selaras.pengguna_peran')
    .selectAll()
    .where('pengguna_id', '=', penggunaId)
    .orderBy('mulai')
    .orderBy('peran_id')
    .execute()
  return rows.map(peranOf)
}

/** Everybody with a role in the pemda, by name. */
export async function listPeran(tx: Tx): Promise<PeranPengguna[]> {
  const rows = await tx.sql
    .selectFrom('selaras.pengguna_peran')
    .selectAll()
    .orderBy('nama')
    .orderBy('peran_id')
    .execute()
  return rows.map(peranOf)
}

function peranOf(row: {
  pemda_id: string
  peran_id: string
  pengguna_id: string
  nama: string
  peran: string
  opd_id: string | null
  sebagai: string
  mulai: string
  selesai: string | null
}): PeranPengguna {
  return {
    id: row.peran_id,
    pemdaId: row.pemda_id,
    penggunaId: row.pengguna_id,
    nama: row.nama,
    peran: row.peran as Peran,
    opdId: row.opd_id,
    sebagai: row.sebagai as Penugasan['sebagai'],
    mulai: row.mulai,
    selesai: row.selesai
  }
}
