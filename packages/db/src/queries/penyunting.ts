import type { Tx } from '../tx.ts'

/** Whether this person has ever changed the content of the plan: the author never verifies their own plan. */
export async function hasEdited(tx: Tx, naskahId: string, penggunaId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('selaras.jejak')
    .select('seq')
    .where('rantai_id', '=', naskahId)
    .where('pengguna_id', '=', penggunaId)
    .where('tindakan', '=', 'ubah')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Accounts of everybody who has ever changed the content of the plan. */
export async function listEditors(tx: Tx, naskahId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.sql
    .selectFrom('selaras.jejak')
    .select('pengguna_id')
    .distinct()
    .where('rantai_id', '=', naskahId)
    .where('tindakan', '=', 'ubah')
    .execute()
  return new Set(rows.map((row) => row.pengguna_id))
}
