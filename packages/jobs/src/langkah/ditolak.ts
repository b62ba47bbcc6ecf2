import { type Refusal, type Result, refuse } from '@selaras/domain'

/** Thrown by an effect that finds out that the step may not be taken after all: nothing of the step stays. */
export class LangkahDitolak extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** Runs the work of a step; a refusal thrown inside becomes its answer. */
export async function refusable<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof LangkahDitolak) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** A plan that is not there, or not open to this person. */
export const naskahTidakDitemukan = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Naskah ini tidak ditemukan, atau isinya tidak terbuka bagi peran Anda.',
    'Periksa alamatnya. Rancangan perangkat daerah lain baru terbuka bagi Bappelitbangda sejak disampaikan.'
  )
