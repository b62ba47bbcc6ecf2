import type { Tahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'

export type JenisRenja = 'renja' | 'perubahanRenja'

/** One yearly plan that a Renstra guides. */
export interface TahunAcuan {
  readonly tahun: number
  readonly jenis: JenisRenja
}

/** What is needed of a Renstra to find the one that guides a year. */
export interface RenstraBerlaku {
  readonly naskahId: string
  readonly tahap: Tahap
  readonly masaAcuan: readonly TahunAcuan[]
  /** The plan it took over from, or null. */
  readonly menggantikan: string | null
}

/** Order in time: a Perubahan Renja follows the Renja of its year. */
const order = ({ tahun, jenis }: TahunAcuan): number => tahun * 2 + (jenis === 'perubahanRenja' ? 1 : 0)

/** Sorts yearly plans in order of time. */
export const compareAcuan = (a: TahunAcuan, b: TahunAcuan): number => order(a) - order(b)

/** States of a plan that guides or has guided a year. */
export const inForce: ReadonlySet<Tahap> = new Set(['berlaku', 'digantikan', 'berakhir'])

/** True when a plan that replaced this one, directly or through others, guides from this point on. */
function isTakenOver(plan: RenstraBerlaku, at: number, all: readonly RenstraBerlaku[]): boolean {
  const seen = new Set([plan.naskahId])
  let ids = [plan.naskahId]
  while (ids.length > 0) {
    const successors = all.filter(
      (p) => p.menggantikan !== null && ids.includes(p.menggantikan) && !seen.has(p.naskahId)
    )
    if (successors.some((p) => p.masaAcuan.some((a) => order(a) <= at))) return true
    ids = successors.map((p) => p.naskahId)
    for (const id of ids) seen.add(id)
  }
  return false
}

/**
 * The one Renstra of an OPD that guides a Renja or Perubahan Renja of a year. `plans` are the plans of that OPD; a
 * successor takes over from its first reference year. None, or more than one, is a refusal.
 */
export function renstraAcuan(
  plans: readonly RenstraBerlaku[],
  tahun: number,
  jenis: JenisRenja
): Result<RenstraBerlaku> {
  const at = order({ tahun, jenis })
  const counted = plans.filter((plan) => inForce.has(plan.tahap))
  const guiding = counted.filter(
    (plan) => plan.masaAcuan.some((acuan) => order(acuan) === at) && !isTakenOver(plan, at, counted)
  )
  const nama = `${jenis === 'renja' ? 'Renja' : 'Perubahan Renja'} ${tahun}`
  const [only, second] = guiding
  if (only && !second) return ok(only)
  return only
    ? refuse(
        'SYARAT_BELUM_TERPENUHI',
        `Lebih dari satu Renstra menjadi acuan ${nama}.`,
        'Catat Renstra mana yang menggantikan, atau perbaiki masa acuannya.',
        { naskah: guiding.map((plan) => plan.naskahId) }
      )
    : refuse(
        'TIDAK_DITEMUKAN',
        `Tidak ada Renstra yang menjadi acuan ${nama}.`,
        'Tetapkan Renstra untuk periode itu, atau tambahkan tahun ini ke masa acuan Renstra yang berlaku.'
      )
}

/** True when no year from the running one on refers to the plan any more: the fact behind `akhiri`. */
export function isMasaAcuanOver(masaAcuan: readonly TahunAcuan[], tahunBerjalan: number): boolean {
  return masaAcuan.every(({ tahun }) => tahun < tahunBerjalan)
}
