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
