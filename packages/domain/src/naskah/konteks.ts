import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import type { BagianNama, FieldKey, Naskah, Simpul } from './types.ts'

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

/** A refusal when a year does not belong into a column: of the plan, or of the years before it. */
export function checkYear(
  naskah: Naskah,
  kind: 'periode' | 'riwayat',
  tahun: number,
  label: string
): Refusal | null {
  const first = naskah.tahun[0] ?? tahun
  const last = naskah.tahun.at(-1) ?? tahun
  const inside =
    kind === 'periode' ? naskah.tahun.includes(tahun) : tahun >= first - tahunRiwayat && tahun <= last
  if (inside) return null
  const period = first === last ? String(first) : `${first}–${last}`
  return refuse(
    'TAHUN_DI_LUAR_PERIODE',
    `${label}: tahun ${tahun} di luar periode ${period}.`,
    kind === 'periode'
      ? 'Isi tahun dalam periode, atau ubah periode di identitas dokumen.'
      : 'Isi tahun sebelum atau dalam periode.',
    { tahun, periode: [...naskah.tahun] }
  ).refusal
}
