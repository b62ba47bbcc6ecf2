import { type Database, deleteContoh } from '@selaras/db'

/**
 * Removes the sample plans of a pemda, drafts and those in force alike, so that it starts with none of its own; people
 * and OPD stay. The jejak of the pemda says what was removed. Throws on PostgreSQL, where there are no samples. Returns
 * how many plans there were.
 */
export async function clearDemo(
  db: Database,
  pemdaId: string,
  oleh: { readonly penggunaId: string; readonly now: () => Date }
): Promise<number> {
  return deleteContoh(db, { pemdaId, penggunaId: oleh.penggunaId, waktu: oleh.now().toISOString() })
}
