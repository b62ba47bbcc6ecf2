import type { TahapInduk } from '../tahap/induk.machine.ts'

/** Head of one version of a parent plan, enough to choose which one counts. */
export interface VersiInduk {
  readonly id: string
  readonly rumpunId: string
  readonly tahun: readonly number[]
  readonly tahap: TahapInduk
}

const fixed: readonly TahapInduk[] = ['berlaku', 'ditetapkan']
const drafts: readonly TahapInduk[] = ['rancanganAkhir', 'rancangan', 'rancanganAwal']

/**
 * The version of each parent plan that counts now: the one in force, else the one that is fixed, else the furthest
 * draft from rancangan awal on. The draft of a perubahan never counts before it is in force.
 */
export function versiKini<Versi extends VersiInduk>(versions: readonly Versi[]): readonly Versi[] {
  const rumpun = [...new Set(versions.map(({ rumpunId }) => rumpunId))]
  return rumpun.flatMap((id) => {
    const list = versions.filter(({ rumpunId }) => rumpunId === id)
    for (const tahap of [...fixed, ...drafts]) {
      const found = list.findLast((one) => one.tahap === tahap)
      if (found) return [found]
    }
    return []
  })
}

/** Whether the version is the law of the pemda. */
export const isIndukTetap = ({ tahap }: Pick<VersiInduk, 'tahap'>): boolean => fixed.includes(tahap)

/**
 * The parent plans of a Renstra with these years, the one that shares most of its years first; of two that share as
 * many, the one that begins later. Empty when the pemda has recorded none for its period.
 */
export function indukUntuk<Versi extends VersiInduk>(
  kini: readonly Versi[],
  tahun: readonly number[]
): readonly Versi[] {
  const shared = (one: Versi): number => one.tahun.filter((year) => tahun.includes(year)).length
  return kini
    .filter((one) => shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a) || (b.tahun[0] ?? 0) - (a.tahun[0] ?? 0))
}
