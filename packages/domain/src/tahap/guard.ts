import { jalurOf } from '../law/daftar-profil.ts'
import type { Jalur } from '../law/jalur.ts'
import type { RefusalCode } from '../result.ts'
import type { Fakta, FaktaSunting } from './facts.ts'

/** Why a guard says no: which rule, and what to do. In Indonesian. */
export interface Keberatan {
  readonly code: RefusalCode
  readonly message: string
  readonly advice: string
}

export type Guard = (facts: Fakta) => Keberatan | null

/** An unmet condition. */
export const belum = (message: string, advice: string): Keberatan => ({
  code: 'SYARAT_BELUM_TERPENUHI',
  message,
  advice
})

/** A guard that says no with this sentence unless the condition holds. */
export const perlu =
  (holds: (facts: Fakta) => boolean, message: string, advice: string): Guard =>
  (facts) =>
    holds(facts) ? null : belum(message, advice)

/** Way of this naskah through the machine; a perubahan without dasar has none yet. */
export const jalur = (facts: FaktaSunting): Jalur | null =>
  jalurOf(facts.profil, facts.jenis, facts.dasar, facts.setelan)
