import { type Database, openJobs, type Tx } from '@selaras/db'
import type { OpdModule } from '@selaras/opd-sdk'
import type { Job, PgBoss } from 'pg-boss'
import { akhiri, akhiriQueue } from './akhiri.job.ts'
import { enqueue, type JobRequest, sendPemda } from './enqueue.ts'
import { ingatkan, ingatkanQueue } from './ingatkan.job.ts'
import type { JobKonteks, JobLog } from './job.ts'
import {
  giveUpSurat,
  KirimSuratData,
  kirimSurat,
  kirimSuratGagalQueue,
  kirimSuratQueue,
  type PosSurat
} from './kirim-surat.job.ts'
import { PeriksaNaskahData, periksaNaskah, periksaNaskahQueue } from './periksa-naskah.job.ts'
import {
  giveUpPeriksaPemda,
  PeriksaPemdaData,
  periksaPemda,
  periksaPemdaGagalQueue,
  periksaPemdaQueue
} from './periksa-pemda.job.ts'
import { createQueues, defaultTiming, type JobTiming } from './queue.ts'
import { type SuratRequest, sendSurat } from './surat/send-surat.ts'

export interface RunJobsOptions {
  readonly modules: readonly OpdModule[]
  readonly log: JobLog
  /** A new UUIDv7 at each call. */
  readonly newId: () => string
  readonly now: () => Date
  /** False: only asks for jobs and leaves them to the workers. Default true. */
  readonly work?: boolean
  /** With it this process sends the mails, whatever `work` says; without it they wait for one that does. */
  readonly surat?: PosSurat
  /** Jobs of one kind at a time; default 1 in an embedded database, which has one session, else 2. */
  readonly concurrency?: number
  readonly timing?: Partial<JobTiming>
}

export interface RunningJobs {
  /** Asks for a job; see `enqueue` for what it answers. */
  enqueue(request: JobRequest, tx?: Tx): Promise<string | null>
  /** Puts a mail into the queue, exactly when `tx` commits if there is one. Throws in a process without `surat`. */
  sendSurat(request: SuratRequest, tx?: Tx): Promise<void>
  /** Takes no new job, lets running ones finish or hand back what is left, and closes the queue. */
  stop(): Promise<void>
}

/** Starts the job queue of this database and, unless told otherwise, does its jobs in this process. */
export async function runJobs(db: Database, options: RunJobsOptions): Promise<RunningJobs> {
  const { modules, log, now, newId, work = true } = options
  const timing = { ...defaultTiming, ...options.timing }
  const boss = openJobs(db, {
    onError: (error) => log.error({ err: error }, 'job queue failed'),
    superviseSeconds: timing.supervise
  })
  boss.on('warning', (warning) => log.warn({ warning }, 'job queue warns'))
  const stopping = new AbortController()
  const konteks: JobKonteks = { db, modules, log, now, signal: stopping.signal }
  const ask = { db, boss, timing, now, newId }
  await boss.start()
  let daily: NodeJS.Timeout | null = null
  try {
    await createQueues(boss, timing)
    if (work)
      await takeJobs(boss, konteks, options.concurrency ?? (db.engine === 'pglite' ? 1 : 2), timing, ask)
    if (work) daily = await askDaily(boss, log)
    if (options.surat) await takeSurat(boss, konteks, options.surat, timing)
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
  return {
    enqueue: (request, tx) => enqueue(ask, request, tx),
    sendSurat(request, tx) {
      if (!options.surat) throw new TypeError('this process has no way out for mails')
      return sendSurat(boss, options.surat.segel, request, tx)
    },
    async stop() {
      stopping.abort()
      if (daily) clearInterval(daily)
      for (const queue of [
        akhiriQueue,
        ingatkanQueue,
        periksaNaskahQueue,
        periksaPemdaQueue,
        periksaPemdaGagalQueue,
        kirimSuratQueue,
        kirimSuratGagalQueue
      ])
        await boss.offWork(queue)
      await boss.stop({ graceful: true, timeout: 20_000 })
    }
  }
}

const hour = 60 * 60 * 1000

/** Asks for the daily work at start and every hour from then on; the work itself sees to it that it is done once a day. */
async function askDaily(boss: PgBoss, log: JobLog): Promise<NodeJS.Timeout> {
  const ask = async () => {
    for (const queue of [akhiriQueue, ingatkanQueue]) await boss.send(queue, {}, { singletonKey: 'harian' })
  }
  await ask()
  const daily = setInterval(() => {
    ask().catch((error: unknown) => log.warn({ err: error }, 'the daily work was not queued'))
  }, hour)
  return daily.unref()
}

type Ask = Parameters<typeof enqueue>[0]

async function takeJobs(
  boss: PgBoss,
  konteks: JobKonteks,
  concurrency: number,
  timing: JobTiming,
  ask: Ask
): Promise<void> {
  const options = { pollingIntervalSeconds: timing.poll, localConcurrency: concurrency, batchSize: 1 }
  await boss.work(
    akhiriQueue,
    options,
    each(konteks, akhiriQueue, async () => {
      const { berakhir, dihapus, dilewati } = await akhiri({ ...konteks, newId: ask.newId })
      return `${berakhir} berakhir, ${dihapus} pemberitahuan lama dihapus, ${dilewati} dilewati`
    })
  )
  await boss.work(
    ingatkanQueue,
    options,
    each(konteks, ingatkanQueue, async () => `${await ingatkan({ ...konteks, newId: ask.newId })} pengingat`)
  )
  await boss.work(
    periksaNaskahQueue,
    options,
    each(konteks, periksaNaskahQueue, async (data) => {
      const job = PeriksaNaskahData.parse(data)
      const hasil = await periksaNaskah(konteks, job)
      if (hasil === 'basi') await enqueue(ask, { nama: 'periksa-naskah', ...job })
      return hasil
    })
  )
  await boss.work(
    periksaPemdaQueue,
    options,
    each(konteks, periksaPemdaQueue, async (data) => {
      const job = PeriksaPemdaData.parse(data)
      const hasil = await periksaPemda(konteks, job)
      if (hasil === 'diserahkan') await sendPemda(boss, job)
      return hasil
    })
  )
  await boss.work(
    periksaPemdaGagalQueue,
    options,
    each(konteks, periksaPemdaGagalQueue, async (data) => {
      await giveUpPeriksaPemda(konteks, PeriksaPemdaData.parse(data))
      return 'dicatat'
    })
  )
}

async function takeSurat(
  boss: PgBoss,
  konteks: JobKonteks,
  surat: PosSurat,
  timing: JobTiming
): Promise<void> {
  const options = { pollingIntervalSeconds: timing.poll, localConcurrency: 1, batchSize: 1 }
  await boss.work(
    kirimSuratQueue,
    options,
    each(konteks, kirimSuratQueue, (data) => kirimSurat(konteks, surat, KirimSuratData.parse(data)))
  )
  await boss.work(
    kirimSuratGagalQueue,
    options,
    each(konteks, kirimSuratGagalQueue, async (data) => {
      await giveUpSurat(konteks, KirimSuratData.parse(data))
      return 'dicatat'
    })
  )
}

/** A handler that does the jobs it is given one by one and logs how each went; a failure goes back to be retried. */
function each(konteks: JobKonteks, queue: string, work: (data: unknown) => Promise<string>) {
  return async (jobs: Job<unknown>[]): Promise<void> => {
    for (const { id, data } of jobs) {
      const begun = performance.now()
      try {
        const hasil = await work(data)
        konteks.log.info({ queue, job: id, hasil, ms: Math.round(performance.now() - begun) }, 'job done')
      } catch (error) {
        konteks.log.warn({ queue, job: id, err: error }, 'job failed, will be retried')
        throw error
      }
    }
  }
}
