import { z } from 'zod'

const Settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'harus beralamat postgres://…')
    .describe('PostgreSQL of the app, the same as the server has'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(4).describe('connections to PostgreSQL'),
  SELARAS_KERJA: z.coerce.number().int().min(1).max(32).default(2).describe('jobs of one kind at a time'),
  SELARAS_PUTUS: z.coerce
    .number()
    .int()
    .min(5)
    .default(120)
    .describe('seconds without database after which the process ends'),
  SELARAS_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('log level')
})

export interface WorkerSettings {
  readonly url: string
  readonly poolSize: number
  readonly concurrency: number
  /** Seconds. */
  readonly lostAfter: number
  readonly logLevel: string
}

/** A setting that is missing or wrong; the message says which and what to do. */
export class SettingsError extends Error {}

/** Reads and checks the environment; throws SettingsError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): WorkerSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  if (given['DATABASE_URL'] === undefined) {
    throw new SettingsError(
      'Worker hanya untuk PostgreSQL, tetapi DATABASE_URL kosong. Basis data tertanam hanya boleh dibuka oleh server, ' +
        'yang menjalankan sendiri pekerjaannya; untuk itu worker tidak diperlukan.'
    )
  }
  const parsed = Settings.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`)
    throw new SettingsError(`Pengaturan tidak sah:\n${lines.join('\n')}`)
  }
  const { DATABASE_URL, DATABASE_POOL, SELARAS_KERJA, SELARAS_PUTUS, SELARAS_LOG } = parsed.data
  return {
    url: DATABASE_URL,
    poolSize: DATABASE_POOL,
    concurrency: SELARAS_KERJA,
    lostAfter: SELARAS_PUTUS,
    logLevel: SELARAS_LOG
  }
}
