import { bacaPengaturan, type PengaturanPemda, type PengaturanTerbaca } from '@selaras/domain/administrasi'
import type { Json } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/** What the pemda of this transaction has decided for itself; empty where it follows the profiles. */
export const readPengaturan = async (tx: Tx): Promise<PengaturanPemda> =>
  (await readPengaturanTerbaca(tx)).pengaturan

/** The same with the parts that cannot be read and therefore follow the profiles. */
export async function readPengaturanTerbaca(tx: Tx): Promise<PengaturanTerbaca> {
  const row = await tx.sql
    .selectFrom('selaras.pemda')
    .select('pengaturan')
    .where('pemda_id', '=', tx.tenant.pemdaId)
    .executeTakeFirst()
  return bacaPengaturan(row?.pengaturan)
}

/** Settings of the pemda where this person has a role in force; for `withPengguna`, before a tenant is chosen. */
export async function readPengaturanPengguna(tx: Tx, pemdaId: string): Promise<PengaturanPemda> {
  const row = await tx.sql
    .selectFrom('selaras.pemda')
    .select('pengaturan')
    .where('pemda_id', '=', pemdaId)
    .executeTakeFirst()
  return bacaPengaturan(row?.pengaturan).pengaturan
}

/** Writes the settings beside keys that are none (the mark of the samples); lingkup pemda or sistem. */
export async function savePengaturan(tx: Tx, pengaturan: PengaturanPemda): Promise<void> {
  const keys: readonly (keyof PengaturanPemda)[] = ['profil', 'hariLibur', 'faktorKedua', 'pemberitahuan']
  await sql`
    update selaras.pemda set pengaturan = (pengaturan - ${sql.lit(`{${keys.join(',')}}`)}::text[]) || ${toJsonb(
      pengaturan as unknown as Json
    )}::jsonb
    where pemda_id = ${tx.tenant.pemdaId}`.execute(tx.sql)
}

/** Changes name, kind and province of the pemda; its settings stay. Lingkup pemda or sistem. */
export async function renamePemda(
  tx: Tx,
  pemda: { readonly nama: string; readonly jenis: string; readonly provinsi: string }
): Promise<void> {
  await tx.sql
    .updateTable('selaras.pemda')
    .set({ nama: pemda.nama, jenis: pemda.jenis, provinsi: pemda.provinsi })
    .where('pemda_id', '=', tx.tenant.pemdaId)
    .execute()
}

/**
 * Lets one change of people and offices after the other through: what is decided on all roles of the pemda must not
 * change meanwhile. Take it before reading them.
 */
export async function lockAdministrasi(tx: Tx): Promise<void> {
  await tx.sql
    .selectFrom('selaras.pemda')
    .select('pemda_id')
    .where('pemda_id', '=', tx.tenant.pemdaId)
    .forNoKeyUpdate()
    .execute()
}
