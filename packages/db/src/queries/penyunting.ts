import { TINDAKAN_MENYUSUN } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'

const menyusun = sql<string>`any (${TINDAKAN_MENYUSUN}::text[])`

/**
 * Whether this person wrote anything of the plan (`TINDAKAN_MENYUSUN`), or of a part of it before it came from another plan:
 * the author never verifies their own plan.
 */
export async function hasEdited(tx: Tx, naskahId: string, penggunaId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('selaras.jejak')
    .select('seq')
    .where('rantai_id', '=', naskahId)
    .where('pengguna_id', '=', penggunaId)
    .where('tindakan', '=', menyusun)
    .limit(1)
    .executeTakeFirst()
  if (row !== undefined) return true
  const came = await tx.sql
    .selectFrom('selaras.riwayat_alihan')
    .select('nomor')
    .where('naskah_id', '=', naskahId)
    .where('pengguna_id', '=', penggunaId)
    .where('penyusun', '=', true)
    .limit(1)
    .executeTakeFirst()
  return came !== undefined
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
  const came = await tx.sql
    .selectFrom('selaras.riwayat_alihan')
    .select('pengguna_id')
    .distinct()
    .where('naskah_id', '=', naskahId)
    .where('penyusun', '=', true)
    .execute()
  return new Set([...rows, ...came].map((row) => row.pengguna_id))
}
