import { check, type HasilPeriksa, ringkasan, semuaAturan } from '@selaras/domain/aturan'
import type { Dokumen } from '@selaras/domain/dokumen'
import { modulesFor, type OpdModule } from '@selaras/opd-sdk'

/** All rules on one dokumen: the domain's and those of the modules that serve its OPD. */
export function checkDokumen(dokumen: Dokumen, modules: readonly OpdModule[]): HasilPeriksa {
  const own = modulesFor(modules, dokumen)
  return check(dokumen, { tambahan: own.flatMap((module) => module.aturan) })
}

/** Counts by severity that lists and Beranda show; trial rules do not count. */
export type Hitungan = Readonly<Record<'kritis' | 'mayor' | 'minor' | 'info', number>>

export const hitunganOf = (hasil: HasilPeriksa): Hitungan => ringkasan(hasil.temuan).berlaku

/** Names the rule set that judged a Potret: how many rules, and the last id of each family. */
export function versiAturan(modules: readonly OpdModule[]): string {
  const ids = [...semuaAturan, ...modules.flatMap((module) => module.aturan)].map((aturan) => aturan.id).sort()
  return `${ids.length}:${ids.at(-1) ?? ''}`
}
