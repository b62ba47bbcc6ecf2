import type { JenisRenja, RenstraBerlaku } from './masa-acuan.ts'
import { renstraAcuan } from './masa-acuan.ts'

/** Who guides one yearly plan of one OPD. Exactly one is right; none and several are named. */
export interface AcuanOpd {
  readonly opdId: string
  readonly tahun: number
  readonly jenis: JenisRenja
  /** Plans that guide it: one when all is well. */
  readonly naskahId: readonly string[]
  readonly keadaan: 'satu' | 'tidakAda' | 'ganda'
}

export interface RenstraOpd extends RenstraBerlaku {
  readonly opdId: string
}

/** Every OPD × year × Renja or Perubahan Renja with the plan that guides it. Time grows with OPD × years. */
export function petaAcuan(
  plans: readonly RenstraOpd[],
  opdIds: readonly string[],
  tahun: readonly number[]
): AcuanOpd[] {
  const byOpd = new Map<string, RenstraOpd[]>()
  for (const plan of plans) {
    const list = byOpd.get(plan.opdId)
    if (list) list.push(plan)
    else byOpd.set(plan.opdId, [plan])
  }
  return opdIds.flatMap((opdId) =>
    tahun.flatMap((year) =>
      (['renja', 'perubahanRenja'] as const).map((jenis): AcuanOpd => {
        const found = renstraAcuan(byOpd.get(opdId) ?? [], year, jenis)
        if (found.ok) return { opdId, tahun: year, jenis, naskahId: [found.value.naskahId], keadaan: 'satu' }
        const several = found.refusal.detail?.['naskah']
        return Array.isArray(several)
          ? { opdId, tahun: year, jenis, naskahId: several as string[], keadaan: 'ganda' }
          : { opdId, tahun: year, jenis, naskahId: [], keadaan: 'tidakAda' }
      })
    )
  )
}
