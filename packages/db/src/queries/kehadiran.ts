import type { Tx } from '../tx.ts'
import { readNaskah } from './naskah-kepala.ts'

/** The OPD of a plan whose content this tenant may read, or null: lingkup pemda reads it from the first Potret on. */
export async function opdOfReadable(tx: Tx, naskahId: string): Promise<string | null> {
  const kepala = await readNaskah(tx, naskahId)
  if (kepala === null) return null
  if (tx.tenant.lingkup !== 'pemda') return kepala.opdId
  const potret = await tx.sql
    .selectFrom('selaras.potret')
    .select('potret_id')
    .where('naskah_id', '=', naskahId)
    .limit(1)
    .executeTakeFirst()
  return potret ? kepala.opdId : null
}
