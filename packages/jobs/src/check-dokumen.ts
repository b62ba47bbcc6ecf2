import { createHash } from 'node:crypto'
import { check, type HasilPeriksa, ringkasan, semuaAturan, type Temuan } from '@selaras/domain/aturan'
import { printNaskah } from '@selaras/domain/cetak'
import type { Dokumen } from '@selaras/domain/dokumen'
import { listKonflik, type Naskah } from '@selaras/domain/naskah'
import { modulesFor, type OpdModule } from '@selaras/opd-sdk'

/** All rules on one dokumen: the domain's and those of the modules that serve its OPD. */
export function checkDokumen(dokumen: Dokumen, modules: readonly OpdModule[]): HasilPeriksa {
  const own = modulesFor(modules, dokumen)
  return check(dokumen, { tambahan: own.flatMap((module) => module.aturan) })
}

/** Counts by severity that lists and Beranda show; trial rules do not count. */
export type Hitungan = Readonly<Record<'kritis' | 'mayor' | 'minor' | 'info', number>>

export const hitunganOf = (hasil: HasilPeriksa): Hitungan => ringkasan(hasil.temuan).berlaku

/** What is kept with one `versi` of a plan: findings by severity, and how much of it there is. */
export interface HitunganNaskah extends Hitungan {
  /** Rows of all tables together; the root is none. */
  readonly baris: number
  /** Cells that an imported table prints otherwise than the value says. */
  readonly konflik: number
  /** Rules that could not be run. */
  readonly tidakDiperiksa: number
}

/** The counts of a plan whose print has been checked. */
export const countNaskah = (naskah: Naskah, hasil: HasilPeriksa): HitunganNaskah => ({
  ...hitunganOf(hasil),
  baris: [...naskah.simpul.values()].filter((node) => node.jenis !== 'naskah').length,
  konflik: listKonflik(naskah).length,
  tidakDiperiksa: hasil.tidakDiperiksa.length
})

/** Prints a plan, checks the print and counts. */
export function checkNaskah(
  naskah: Naskah,
  modules: readonly OpdModule[]
): { readonly temuan: readonly Temuan[]; readonly hitungan: HitunganNaskah } {
  const hasil = checkDokumen(printNaskah(naskah).dokumen, modules)
  return { temuan: hasil.temuan, hitungan: countNaskah(naskah, hasil) }
}

/** Names the rule set that judged a Potret: how many rules, and a digest of their ids. */
export function versiAturan(modules: readonly OpdModule[]): string {
  const ids = [...semuaAturan, ...modules.flatMap((module) => module.aturan)]
    .map((aturan) => aturan.id)
    .sort()
  return `${ids.length}:${createHash('sha256').update(ids.join(' ')).digest('hex').slice(0, 12)}`
}
