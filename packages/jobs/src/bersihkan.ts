import { deletePemberitahuanLama, readPengaturan, withTenant } from '@selaras/db'
import { simpanPemberitahuanOf } from '@selaras/domain/administrasi'
import { type JobKonteks, sistemOf } from './job.ts'

/** Rows of one transaction: short locks, and what was deleted stays deleted when the process stops in between. */
const sekaligus = 1000

const day = 24 * 60 * 60 * 1000

/**
 * Removes what people were told long ago, read and unread for as long as the pemda keeps them. Returns how many. Part of
 * the daily work, behind its guard against a clock that jumps: a year ahead, everything would be old.
 */
export async function bersihkanPemberitahuan(
  { db, now, signal }: Pick<JobKonteks, 'db' | 'now'> & { readonly signal?: AbortSignal },
  pemdaId: string,
  batch = sekaligus
): Promise<number> {
  const before = (days: number): string => new Date(now().getTime() - days * day).toISOString()
  let all = 0
  for (;;) {
    const gone = await withTenant(db, sistemOf(pemdaId), async (tx) => {
      const { dibaca, belumDibaca } = simpanPemberitahuanOf(await readPengaturan(tx))
      return deletePemberitahuanLama(tx, { dibaca: before(dibaca), belumDibaca: before(belumDibaca) }, batch)
    })
    all += gone
    if (gone < batch || signal?.aborted) return all
  }
}
