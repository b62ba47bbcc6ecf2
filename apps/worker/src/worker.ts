import { DatabaseError, openDatabase, withSistem } from '@selaras/db'
import { runJobs } from '@selaras/jobs'
import { modules } from '@selaras/opd-registry'
import type { Logger } from 'pino'
import { uuidv7 } from 'uuidv7'
import type { WorkerSettings } from './settings.ts'

export interface RunningWorker {
  /** Rejects when the database has been away for too long: then the process ends, and its supervisor starts another. */
  readonly lost: Promise<never>
  /** Takes no new job, ends or hands back the running ones, closes the connections. */
  stop(): Promise<void>
}

/** Opens the database and does the jobs of the queue; throws when it can't be reached or is not up to date. */
export async function startWorker(settings: WorkerSettings, log: Logger): Promise<RunningWorker> {
  const { url, poolSize, concurrency, lostAfter } = settings
  const db = await openDatabase({
    engine: 'postgres',
    url,
    poolSize,
    onError: (error) => log.warn({ err: error }, 'database connection lost')
  })
  const now = () => new Date()
  const jobs = await runJobs(db, { modules, log, newId: uuidv7, now, concurrency }).catch(
    async (error: unknown) => {
      await db.close()
      throw error
    }
  )
  const watch = watchDatabase(() => withSistem(db, async () => undefined), lostAfter, log)
  return {
    lost: watch.lost,
    async stop() {
      watch.stop()
      await jobs.stop()
      await db.close()
    }
  }
}

/** Asks the database from time to time whether it is there; `lost` rejects once it was away for `seconds` in a row. */
function watchDatabase(
  ask: () => Promise<void>,
  seconds: number,
  log: Logger
): { lost: Promise<never>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  const lost = new Promise<never>((_, reject) => {
    let reached = performance.now()
    const look = async (): Promise<void> => {
      try {
        await ask()
        reached = performance.now()
      } catch (error) {
        const away = Math.round((performance.now() - reached) / 1000)
        log.warn({ err: error, seconds: away }, 'database is away')
        if (away >= seconds) reject(awayTooLong(away))
      }
    }
    timer = setInterval(() => void look(), Math.min(15, seconds / 2) * 1000)
  })
  return { lost, stop: () => clearInterval(timer) }
}

const awayTooLong = (seconds: number): DatabaseError =>
  new DatabaseError(
    'TIDAK_TERHUBUNG',
    `Basis data tidak terjangkau selama ${seconds} detik; worker berhenti.`,
    'Periksa PostgreSQL dan jaringan, lalu jalankan worker lagi.'
  )
