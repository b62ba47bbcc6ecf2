import { type Database, jobsIn, openPekerjaan, type Tx, withTenant } from '@selaras/db'
import type { PgBoss } from 'pg-boss'
import { sistemOf } from './job.ts'
import { periksaNaskahQueue } from './periksa-naskah.job.ts'
import { periksaPemdaQueue } from './periksa-pemda.job.ts'
import type { JobTiming } from './queue.ts'

/** A background job that somebody asks for. */
export interface JobRequest {
  readonly nama: 'periksa-naskah' | 'periksa-pemda'
  readonly pemdaId: string
  /** For periksa-naskah: the plan. */
  readonly naskahId?: string
  /** For periksa-pemda: the account that waits for it; without one the system does. */
  readonly penggunaId?: string
}

export interface EnqueueKonteks {
  readonly db: Database
  readonly boss: PgBoss
  readonly timing: JobTiming
  readonly now: () => Date
  readonly newId: () => string
}

/**
 * Asks for a job, in a transaction of its own or, with `tx`, exactly when that one commits. Returns the id of the
 * pekerjaan for periksa-pemda (of the one that is still open, if there is one); for periksa-naskah the id of the job, or
 * null when one waits already.
 */
export async function enqueue(konteks: EnqueueKonteks, request: JobRequest, tx?: Tx): Promise<string | null> {
  if (tx) return enqueueIn(konteks, request, tx)
  return withTenant(konteks.db, sistemOf(request.pemdaId), (own) => enqueueIn(konteks, request, own))
}

function enqueueIn(
  konteks: EnqueueKonteks,
  { nama, pemdaId, naskahId, penggunaId }: JobRequest,
  tx: Tx
): Promise<string | null> {
  if (tx.tenant.pemdaId !== pemdaId) throw new TypeError('a job belongs to the pemda of its transaction')
  if (nama === 'periksa-pemda') return enqueuePemda(konteks, pemdaId, penggunaId ?? 'sistem', tx)
  if (naskahId === undefined) throw new TypeError('periksa-naskah needs naskahId')
  const { boss, timing } = konteks
  return boss.send(
    periksaNaskahQueue,
    { pemdaId, naskahId },
    { singletonKey: naskahId, startAfter: timing.debounce, db: jobsIn(tx) }
  )
}

async function enqueuePemda(
  { boss, timing, now, newId }: EnqueueKonteks,
  pemdaId: string,
  dimintaOleh: string,
  tx: Tx
): Promise<string> {
  const waktu = now()
  const { pekerjaan, baru } = await openPekerjaan(tx, {
    id: newId(),
    jenis: periksaPemdaQueue,
    dimintaOleh,
    waktu: waktu.toISOString()
  })
  // The queue may have lost it (a restored backup has no queue): what stands still is asked for again.
  const stalled = waktu.getTime() - Date.parse(pekerjaan.diubah) >= timing.stalled * 1000
  if (baru || stalled) await sendPemda(boss, { pemdaId, pekerjaanId: pekerjaan.id }, tx)
  return pekerjaan.id
}

/** Puts the work into the queue; with `tx` when that commits. */
export async function sendPemda(
  boss: PgBoss,
  data: { pemdaId: string; pekerjaanId: string },
  tx?: Tx
): Promise<void> {
  await boss.send(periksaPemdaQueue, data, {
    singletonKey: data.pekerjaanId,
    ...(tx ? { db: jobsIn(tx) } : {})
  })
}
