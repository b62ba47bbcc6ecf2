import type { Json } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/** Days that an answer is kept. */
export const idempotensiHari = 7

export type Idempotent =
  /** Nobody has sent this key: do the work and `storeIdempotent` its answer in this transaction. */
  | { readonly status: 'baru' }
  /** Done before with the same payload: give this answer again. */
  | { readonly status: 'sudah'; readonly jawaban: Json }
  /** The key was used for another payload: refuse with KUNCI_IDEMPOTEN_BERBEDA. */
  | { readonly status: 'berbeda' }

/**
 * Claims the key for the person of this transaction. A second request with the same key waits here until the first has
 * committed (then gets its answer) or rolled back (then does the work itself). Take it as the first step.
 */
export async function readIdempotent(tx: Tx, kunci: string, payloadHash: string): Promise<Idempotent> {
  const penggunaId = penggunaOf(tx)
  const claimed = await sql`
    insert into selaras.idempotensi (pemda_id, pengguna_id, kunci, payload_hash)
    values (${tx.tenant.pemdaId}, ${penggunaId}, ${kunci}, ${payloadHash})
    on conflict (pemda_id, pengguna_id, kunci) do nothing`.execute(tx.sql)
  if (claimed.numAffectedRows === 1n) return { status: 'baru' }
  const row = await tx.sql
    .selectFrom('selaras.idempotensi')
    .select(['payload_hash', 'jawaban'])
    .where('pengguna_id', '=', penggunaId)
    .where('kunci', '=', kunci)
    .executeTakeFirstOrThrow()
  if (row.payload_hash !== payloadHash) return { status: 'berbeda' }
  return { status: 'sudah', jawaban: row.jawaban }
}

/** Keeps the answer of a claimed key, in the transaction that did the work. */
export async function storeIdempotent(tx: Tx, kunci: string, jawaban: Json): Promise<void> {
  await tx.sql
    .updateTable('selaras.idempotensi')
    .set({ jawaban: toJsonb(jawaban) })
    .where('pengguna_id', '=', penggunaOf(tx))
    .where('kunci', '=', kunci)
    .execute()
}

/** Forgets answers older than seven days before `now` (ISO instant); lingkup sistem. Returns how many. */
export async function pruneIdempotensi(tx: Tx, now: string): Promise<number> {
  const oldest = new Date(new Date(now).getTime() - idempotensiHari * 86_400_000).toISOString()
  const { numDeletedRows } = await tx.sql
    .deleteFrom('selaras.idempotensi')
    .where('dibuat', '<', oldest)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function penggunaOf(tx: Tx): string {
  const { penggunaId } = tx.tenant
  if (!penggunaId) throw new TypeError('idempotency needs the person: give withTenant a penggunaId')
  return penggunaId
}
