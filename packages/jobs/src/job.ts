import type { Database } from '@selaras/db'
import type { OpdModule } from '@selaras/opd-sdk'

/** The part of a pino logger that jobs write to. */
export interface JobLog {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

/** What every job may use. */
export interface JobKonteks {
  readonly db: Database
  readonly modules: readonly OpdModule[]
  readonly log: JobLog
  readonly now: () => Date
  /** Aborted when the process wants to stop: a job then hands back what it has not done. */
  readonly signal: AbortSignal
}

/** Jobs work for one pemda and see all of it. */
export const sistemOf = (pemdaId: string) => ({ pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }) as const
