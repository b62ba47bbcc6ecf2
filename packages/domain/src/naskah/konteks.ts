import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import type { KunciField } from './fields.ts'
import type { BagianNama, FieldKey, Naskah, Simpul } from './types.ts'
import { isTahunPagu } from './uang.ts'

/** Why a cell may not change now; null = it may. */
export type Larangan = { readonly message: string; readonly advice: string } | null

/** What the caller knows about who may change what; without it everything may change. */
export interface KonteksUbah {
  /** Asked for each cell; `field` null = the whole row (add, move, remove, link). */
  readonly mayEdit?: (simpul: Simpul, field: FieldKey | null) => Larangan
  readonly mayEditBagian?: (nama: BagianNama) => Larangan
}

export const lockedBy = (larangan: Larangan | undefined): Refusal | null =>
  larangan ? refuse('TERKUNCI', larangan.message, larangan.advice).refusal : null

/** The years a plan's tables about the past may hold: up to this many before its first year. */
const tahunRiwayat = 15

/**
 * A refusal when the year of a cell does not belong into its column: of the plan, or of the years before it. An undo
 * (`strict` false) may put back what an import brought, but never an amount of a year that no plan can have.
 */
export function checkYear(naskah: Naskah, { field, tahun }: KunciField, strict: boolean): Refusal | null {
  if (!field?.tahun || tahun === null) return null
  const first = naskah.tahun[0] ?? tahun
  const last = naskah.tahun.at(-1) ?? tahun
  if (strict ? isInside(naskah, field.tahun, tahun) : field.macam !== 'rupiah' || isTahunPagu(tahun))
    return null
  const period = first === last ? String(first) : `${first}–${last}`
  return refuse(
    'TAHUN_DI_LUAR_PERIODE',
    `${field.label}: tahun ${tahun} di luar periode ${period}.`,
    field.tahun === 'periode'
      ? 'Isi tahun dalam periode, atau ubah periode di identitas dokumen.'
      : 'Isi tahun sebelum atau dalam periode.',
    { tahun, periode: [...naskah.tahun] }
  ).refusal
}

function isInside(naskah: Naskah, kind: 'periode' | 'riwayat', tahun: number): boolean {
  if (kind === 'periode') return naskah.tahun.includes(tahun)
  return tahun >= (naskah.tahun[0] ?? tahun) - tahunRiwayat && tahun <= (naskah.tahun.at(-1) ?? tahun)
}
