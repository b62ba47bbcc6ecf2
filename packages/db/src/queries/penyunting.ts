import { TINDAKAN_MENYUSUN } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'

const menyusun = sql<string>`any (${TINDAKAN_MENYUSUN}::text[])`

/** Whether this person wrote anything of the plan (`TINDAKAN_MENYUSUN`): the author never verifies their own plan. */
export async function hasEdited(tx: Tx, naskahId: string, penggunaId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('selaras.jejak')
    .select('seq')
    .where('rantai_id', '=', naskahId)
    .where('pengguna_id', '=', penggunaId)
    .where('tindakan', '=', menyusun)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Accounts of everybody who wrote anything of the plan (`TINDAKAN_MENYUSUN`). */
export async function listEditors(tx: Tx, naskahId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.sql
    .selectFrom('selaras.jejak')
    .select('pengguna_id')
    .distinct()
    .where('rantai_id', '=', naskahId)
    .where('tindakan', '=', menyusun)
    .execute()
  return new Set(rows.map((row) => row.pengguna_id))
}
