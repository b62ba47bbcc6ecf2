import type { VersiInduk } from './acuan.ts'
import { indukUntuk, versiKini } from './acuan.ts'

/** A version with what it changes and since when. */
export interface VersiBerlaku extends VersiInduk {
  readonly asalId: string | null
  /** ISO day on which it came into force. */
  readonly berlakuSejak: string | null
}

/**
 * The change of the parent plan that a plan in force has to be looked at for: a perubahan of its parent came into force
 * after the plan itself. Null when there is none, or when the plan is not in force. Derived from heads alone.
 */
export function perubahanIndukUntuk<Versi extends VersiBerlaku>(
  naskah: { readonly berlaku: boolean; readonly tahun: readonly number[]; readonly sejak: string },
  versions: readonly Versi[]
): { readonly induk: Versi; readonly sejak: string } | null {
  if (!naskah.berlaku) return null
  const [acuan] = indukUntuk(versiKini(versions), naskah.tahun)
  if (!acuan || acuan.asalId === null || acuan.tahap !== 'berlaku' || acuan.berlakuSejak === null) return null
  return acuan.berlakuSejak > naskah.sejak ? { induk: acuan, sejak: acuan.berlakuSejak } : null
}
