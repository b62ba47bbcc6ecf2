import type { Tahap } from '../law/tahap.ts'
import { isTahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import { RENSTRA_MACHINE_VERSION } from './renstra.machine.ts'

/** From the state names of one version to those of the next. */
export type PetaTahap = Readonly<Record<string, string>>

/**
 * Per version that is no longer the newest, the way of its states to the next version. Every state of that version
 * is named, also those that stay: a state that is forgotten is found by the tests and by `readTahap`.
 */
export const PETA_VERSI: Readonly<Record<number, PetaTahap>> = {}

const unreadable = (message: string, advice: string) => refuse('SYARAT_BELUM_TERPENUHI', message, advice)

/** The present state of a naskah that was stored (state name, machine version) by this or an older machine. */
export function readTahap(
  tersimpan: string,
  versi: number,
  peta: Readonly<Record<number, PetaTahap>> = PETA_VERSI,
  versiKini: number = RENSTRA_MACHINE_VERSION
): Result<Tahap> {
  if (versi > versiKini) {
    return unreadable(
      `Naskah ini disimpan oleh Selaras yang lebih baru (mesin tahap versi ${versi}, di sini ${versiKini}).`,
      'Perbarui Selaras sebelum membuka naskah ini.'
    )
  }
  let state = tersimpan
  for (let v = versi; v < versiKini; v += 1) {
    const next = peta[v]?.[state]
    if (next === undefined) {
      return unreadable(
        `Tahap “${state}” dari mesin versi ${v} tidak dikenal.`,
        'Laporkan kepada pengelola sistem: peta tahap versi itu tidak lengkap.'
      )
    }
    state = next
  }
  return isTahap(state)
    ? ok(state)
    : unreadable(
        `Tahap “${state}” tidak dikenal.`,
        'Laporkan kepada pengelola sistem: data tahap naskah ini rusak.'
      )
}
