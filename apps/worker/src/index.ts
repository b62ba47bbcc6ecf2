import { DatabaseError } from '@selaras/db'
import pino from 'pino'
import { readSettings, SettingsError } from './settings.ts'
import { type RunningWorker, startWorker } from './worker.ts'

/** Exit codes: 0 stopped when asked to, 1 can't work (database away), 2 wrong settings. A supervisor restarts on 1. */
const exit = { asked: 0, broken: 1, settings: 2 } as const
const patience = 30_000

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const settings = readSettings(process.env)
    const log = pino({ level: settings.logLevel, base: null })
    const worker = await startWorker(settings, log)
    log.info({ pid: process.pid }, 'worker ready')
    return await untilAsked(worker, log)
  } catch (error) {
    return tell(error)
  }
}

/** Works until SIGTERM or SIGINT and then stops in order; a second signal, or a stop that takes too long, ends at once. */
async function untilAsked(worker: RunningWorker, log: pino.Logger): Promise<number> {
  const asked = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        resolve(signal)
        process.once(signal, () => process.exit(exit.broken))
      })
    }
  })
  const why = await Promise.race([asked, worker.lost]).catch((error: unknown) => error)
  log.info({ why: why instanceof Error ? why.message : why }, 'worker stops')
  setTimeout(() => process.exit(exit.broken), patience).unref()
  if (why instanceof Error) {
    await worker.stop().catch(() => undefined)
    throw why
  }
  await worker.stop()
  return exit.asked
}

/** One clear sentence on stderr, never a stack trace for what the operator can mend. */
function tell(error: unknown): number {
  if (error instanceof SettingsError) {
    process.stderr.write(`${error.message}\n`)
    return exit.settings
  }
  if (error instanceof DatabaseError) process.stderr.write(`${error.message} ${error.advice}\n`)
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return exit.broken
}
