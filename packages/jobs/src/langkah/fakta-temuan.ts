import type { Temuan } from '@selaras/domain/aturan'
import { semuaAturan } from '@selaras/domain/aturan'
import { type ProfilId, tahapMemblokir } from '@selaras/domain/law'
import type { Bahan } from './konteks.ts'

/** Findings of the plan as it is now that hold up the way on in its present state; empty where it is not visible. */
export function blockingTemuan(
  bahan: Pick<Bahan, 'temuan' | 'kepala' | 'tahap' | 'modules'>
): readonly Temuan[] {
  const profil = bahan.kepala.profil as ProfilId
  const aturan = new Map(
    [...semuaAturan, ...bahan.modules.flatMap((module) => module.aturan)].map((one) => [one.id, one])
  )
  return bahan.temuan().filter((one) => {
    const found = aturan.get(one.aturan)
    return (
      !one.percobaan &&
      found !== undefined &&
      tahapMemblokir(profil, found, one.keparahan).includes(bahan.tahap)
    )
  })
}
