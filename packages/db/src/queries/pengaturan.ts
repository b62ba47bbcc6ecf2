import type { PeranParaf, ProfilId, SetelanProfil } from '@selaras/domain/law'
import { isProfilId } from '@selaras/domain/law'
import type { Tx } from '../tx.ts'

/** What one pemda has set for itself, in `pemda.pengaturan`. */
export interface PengaturanPemda {
  readonly profil?: Readonly<Partial<Record<ProfilId, SetelanProfil>>>
  /** ISO days on which offices are closed, ascending. */
  readonly hariLibur?: readonly string[]
}

/** The settings of the transaction's pemda. What an older or a strange version has written there is left out. */
export async function readPengaturan(tx: Tx): Promise<PengaturanPemda> {
  const row = await tx.sql
    .selectFrom('selaras.pemda')
    .select('pengaturan')
    .where('pemda_id', '=', tx.tenant.pemdaId)
    .executeTakeFirst()
  return pengaturanOf(row?.pengaturan)
}

/** Reads settings out of JSON as stored. */
export function pengaturanOf(stored: unknown): PengaturanPemda {
  if (!isRecord(stored)) return {}
  const { profil, hariLibur } = stored
  return {
    ...(isRecord(profil) ? { profil: profilesOf(profil) } : {}),
    ...(Array.isArray(hariLibur) ? { hariLibur: hariLibur.filter(isDay).sort() } : {})
  }
}

function profilesOf(stored: Readonly<Record<string, unknown>>): Partial<Record<ProfilId, SetelanProfil>> {
  const found: Partial<Record<ProfilId, SetelanProfil>> = {}
  for (const [id, value] of Object.entries(stored)) {
    if (isProfilId(id) && isRecord(value)) found[id] = setelanOf(value)
  }
  return found
}

const setelanOf = (stored: Readonly<Record<string, unknown>>): SetelanProfil => ({
  ...flag(stored, 'suratEdaran'),
  ...flag(stored, 'forum'),
  ...flag(stored, 'reviuApip'),
  ...(isRecord(stored['tenggat'])
    ? { tenggat: stored['tenggat'] as NonNullable<SetelanProfil['tenggat']> }
    : {}),
  ...(Array.isArray(stored['rantaiParaf'])
    ? { rantaiParaf: stored['rantaiParaf'].filter((one) => typeof one === 'string') as PeranParaf[] }
    : {})
})

const flag = (
  stored: Readonly<Record<string, unknown>>,
  nama: 'suratEdaran' | 'forum' | 'reviuApip'
): Pick<SetelanProfil, typeof nama> => (typeof stored[nama] === 'boolean' ? { [nama]: stored[nama] } : {})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
