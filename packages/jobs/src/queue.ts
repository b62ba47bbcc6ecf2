import { randomUUID } from 'node:crypto'
import type { PgBoss, QueueOptions } from 'pg-boss'
import { akhiriQueue } from './akhiri.job.ts'
import { ingatkanQueue } from './ingatkan.job.ts'
import { kirimSuratGagalQueue, kirimSuratQueue } from './kirim-surat.job.ts'
import { periksaNaskahQueue } from './periksa-naskah.job.ts'
import { periksaPemdaGagalQueue, periksaPemdaQueue } from './periksa-pemda.job.ts'

/** How long things wait, in seconds, and how often they are tried; tests make it shorter. */
export interface JobTiming {
  /** From a change of a plan to its check, so that typing makes one check and not a hundred. */
  readonly debounce: number
  /** Between two looks into an empty queue. */
  readonly poll: number
  /** Before the first retry; doubled each time. */
  readonly retry: number
  /** Times a job is tried again after it failed. */
  readonly retries: number
  /** Before a mail that was not taken is tried again; doubled each time, to half an hour at most. */
  readonly mailRetry: number
  /** Times a mail is tried again: with the waits above some hours. */
  readonly mailRetries: number
  /** A worker that is not heard of for this long has died; at least 10. */
  readonly heartbeat: number
  /** Between two looks for dead workers. */
  readonly supervise: number
  /** From here on work that shows no progress is asked of the queue again. */
  readonly stalled: number
}

export const defaultTiming: JobTiming = {
  debounce: 2,
  poll: 1,
  retry: 2,
  retries: 5,
  mailRetry: 10,
  mailRetries: 16,
  heartbeat: 20,
  supervise: 15,
  stalled: 60
}

const hour = 3600

/**
 * Creates the queues, or brings their settings up to date. `short` means that one job per key waits at most, however
 * many run; the jobs themselves are safe when run twice at once.
 */
export async function createQueues(boss: PgBoss, timing: JobTiming): Promise<void> {
  const shared: QueueOptions = {
    retryLimit: timing.retries,
    retryDelay: timing.retry,
    retryBackoff: true,
    retryDelayMax: 300,
    heartbeatSeconds: timing.heartbeat,
    deleteAfterSeconds: 24 * hour
  }
  const queues = [
    [akhiriQueue, { ...shared, expireInSeconds: hour, policy: 'short' }],
    [ingatkanQueue, { ...shared, expireInSeconds: hour, policy: 'short' }],
    [periksaPemdaGagalQueue, { ...shared, expireInSeconds: 60 }],
    [kirimSuratGagalQueue, { ...shared, expireInSeconds: 60 }],
    [periksaNaskahQueue, { ...shared, expireInSeconds: 120, policy: 'short' }],
    [
      kirimSuratQueue,
      {
        ...shared,
        expireInSeconds: 120,
        retryLimit: timing.mailRetries,
        retryDelay: timing.mailRetry,
        retryDelayMax: Math.max(1800, timing.mailRetry),
        deadLetter: kirimSuratGagalQueue
      }
    ],
    [
      periksaPemdaQueue,
      { ...shared, expireInSeconds: 4 * hour, policy: 'short', deadLetter: periksaPemdaGagalQueue }
    ]
  ] as const
  for (const [name, options] of queues) {
    await boss.createQueue(name, options)
    const { policy: _, ...changeable } = { policy: undefined, ...options }
    await boss.updateQueue(name, changeable)
  }
  // pg-boss looks a queue up on its first use. Inside a tenant transaction on PGlite that would wait for ever.
  for (const [name] of queues) await boss.findJobs(name, { id: randomUUID() })
}
