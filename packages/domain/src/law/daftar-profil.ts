import type { AturanBlokir } from './blokir.ts'
import { blockingStages } from './blokir.ts'
import { INM2_2025 } from './inm2-2025.ts'
import { INM52 } from './inm52.ts'
import type { Jalur } from './jalur.ts'
import { lowestLevelOfEdition } from './nomenklatur.ts'
import { PMDN86 } from './pmdn86.ts'
import type { PeranParaf, Profil, ProfilId } from './profil.ts'
import { PROFIL_ID } from './profil.ts'
import type { DasarPerubahan, JenisNaskah, Keparahan, Tahap } from './tahap.ts'
import type { Lama, Pengingat, TenggatId } from './tenggat.ts'

/** The profiles by id. */
export const PROFIL: Readonly<Record<ProfilId, Profil>> = { PMDN86, INM52, 'INM2-2025': INM2_2025 }

/** True when the text is the id of a profile. */
export const isProfilId = (text: string): text is ProfilId => (PROFIL_ID as readonly string[]).includes(text)

/** What one pemda sets differently: its own decision, so it needs no further confirmation. */
export interface SetelanProfil {
  readonly suratEdaran?: boolean
  readonly forum?: boolean
  readonly reviuApip?: boolean
  readonly tenggat?: Readonly<Partial<Record<TenggatId, Lama>>>
  readonly rantaiParaf?: readonly PeranParaf[]
  readonly pengingat?: Pengingat
}

/** Way through the machine for this kind of plan, with the settings of the pemda; null when a dasar is missing. */
export function jalurOf(
  profilId: ProfilId,
  jenis: JenisNaskah,
  dasar: DasarPerubahan | null,
  setelan: SetelanProfil = {}
): Jalur | null {
  const { tahapan } = PROFIL[profilId]
  const jalur = jenis === 'awal' ? tahapan.awal : dasar === null ? undefined : tahapan[jenis][dasar]
  if (!jalur) return null
  return {
    ...jalur,
    suratEdaran: jalur.suratEdaran && (setelan.suratEdaran ?? true),
    forum: jalur.forum && (setelan.forum ?? true),
    reviuApip: jalur.reviuApip && (setelan.reviuApip ?? true)
  }
}

/** Lowest level of the cascade that a plan must show: it follows from the nomenclature it uses. */
export function lowestLevel(profilId: ProfilId, edisiId: string): 'kegiatan' | 'subKegiatan' {
  return lowestLevelOfEdition(edisiId) ?? (profilId === 'PMDN86' ? 'kegiatan' : 'subKegiatan')
}

/** States that an open finding blocks under this profile; `aturan` is a rule or the id of a rule or check. */
export function tahapMemblokir(
  profilId: ProfilId,
  aturan: string | AturanBlokir,
  keparahan: Keparahan
): readonly Tahap[] {
  return blockingStages(
    PROFIL[profilId].blokir,
    typeof aturan === 'string' ? { id: aturan } : aturan,
    keparahan
  )
}
