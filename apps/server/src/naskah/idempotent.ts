import { createHash } from 'node:crypto'
import { readIdempotent, storeIdempotent, type Tx } from '@selaras/db'
import { type Result, refuse } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'

/** A UUID or the like; anything else is no key of ours. */
const kunciPattern = /^[\w.:-]{8,100}$/

/**
 * Does the work of a mutation once per (pemda, person, key). The same key and payload again gives the first answer
 * without doing anything; the same key with another payload is refused. A refusal is an answer too, but is not kept:
 * what was refused may be asked again when the reason is gone.
 */
export async function once<T extends Json>(
  tx: Tx,
  kunci: string,
  payload: unknown,
  work: () => Promise<Result<T>>
): Promise<Result<T>> {
  if (!kunciPattern.test(kunci)) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Kunci permintaan tidak sah: harus 8 sampai 100 huruf, angka, atau tanda hubung.',
      'Kirim ulang dengan kunci yang baru, misalnya UUID.'
    )
  }
  const hash = createHash('sha256').update(JSON.stringify(payload)).digest('hex')
  const earlier = await readIdempotent(tx, kunci, hash)
  if (earlier.status === 'sudah') return { ok: true, value: earlier.jawaban as T }
  if (earlier.status === 'berbeda') {
    return refuse(
      'KUNCI_IDEMPOTEN_BERBEDA',
      'Kunci permintaan ini sudah dipakai untuk permintaan yang lain.',
      'Kirim ulang dengan kunci yang baru.'
    )
  }
  const result = await work()
  if (!result.ok) throw new RefusedInside(result.refusal)
  await storeIdempotent(tx, kunci, result.value)
  return result
}

/** Rolls the transaction back with everything the refused request had written, and carries the refusal out of it. */
export class RefusedInside extends Error {
  readonly refusal: Extract<Result<never>, { ok: false }>['refusal']

  constructor(refusal: Extract<Result<never>, { ok: false }>['refusal']) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** Turns a refusal that rolled back its transaction into an answer again. */
export async function answering<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RefusedInside) return { ok: false, refusal: error.refusal }
    throw error
  }
}
