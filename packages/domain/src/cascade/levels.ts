import { isProfilId, lowestLevel } from '../law/daftar-profil.ts'
import type { ProfilId } from '../law/profil.ts'
import type { JenisSimpul, Naskah } from '../naskah/types.ts'

/** The levels of the cascade from the top; each stands under the one before. */
export const tingkatCascade = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subKegiatan'
] as const satisfies readonly JenisSimpul[]
export type TingkatCascade = (typeof tingkatCascade)[number]

/** True for a row that is a level of the cascade. */
export const isTingkat = (jenis: JenisSimpul): jenis is TingkatCascade =>
  (tingkatCascade as readonly JenisSimpul[]).includes(jenis)

/** The level below, or null at the lowest. */
export const levelBelow = (tingkat: TingkatCascade): TingkatCascade | null =>
  tingkatCascade[tingkatCascade.indexOf(tingkat) + 1] ?? null

/** The level above, or null at the highest. */
export const levelAbove = (tingkat: TingkatCascade): TingkatCascade | null =>
  tingkatCascade[tingkatCascade.indexOf(tingkat) - 1] ?? null

/** Lowest level that this plan must show, by its profile and the nomenclature it uses. */
export function lowestLevelOf(naskah: Naskah): 'kegiatan' | 'subKegiatan' {
  const head = naskah.bagian['dokumen']
  const edisi =
    head !== null && typeof head === 'object' && 'nomenklatur' in head ? String(head['nomenklatur']) : ''
  const profil: ProfilId = isProfilId(naskah.profil) ? naskah.profil : 'INM2-2025'
  return lowestLevel(profil, edisi)
}
