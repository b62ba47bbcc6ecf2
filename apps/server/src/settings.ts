import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SetelanSurat } from '@selaras/jobs'
import { z } from 'zod'

const megabyte = 1024 * 1024

const Settings = z.object({
  SELARAS_HOST: z.string().default('127.0.0.1').describe('address the server listens on'),
  SELARAS_PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('port; 0 takes a free one'),
  SELARAS_ALAMAT: z.url().optional().describe('address people type; default http://HOST:PORT'),
  SELARAS_DATA: z.string().default('.selaras').describe('folder of the embedded database and its secret'),
  SELARAS_RAHASIA: z
    .string()
    .min(32)
    .optional()
    .describe('secret that signs sessions; made once in embedded mode'),
  SELARAS_KUNCI_TEPERCAYA: z
    .string()
    .regex(/^[0-9a-f]{64}(,[0-9a-f]{64})*$/)
    .optional()
    .describe('fingerprints of earlier signing keys, separated by commas, after SELARAS_RAHASIA was changed'),
  SELARAS_CONTOH: z
    .enum(['ya', 'tidak'])
    .default('ya')
    .describe('load the sample plans (embedded mode only)'),
  SELARAS_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('log level'),
  SELARAS_BERKAS_MAKS: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * megabyte)
    .describe('largest imported file, bytes'),
  SELARAS_ISI_MAKS: z.coerce
    .number()
    .int()
    .positive()
    .default(4 * megabyte)
    .describe('largest request that is no import, bytes'),
  SELARAS_LAJU: z.coerce
    .number()
    .int()
    .positive()
    .default(1200)
    .describe('requests a minute from one address'),
  SELARAS_LAJU_MASUK: z.coerce
    .number()
    .int()
    .positive()
    .default(10)
    .describe('sign-in attempts a minute from one address'),
  SELARAS_SURAT: z
    .enum(['file', 'smtp'])
    .default('file')
    .describe('how mails leave: as .eml files in the data folder, or over SMTP'),
  SELARAS_SURAT_DARI: z
    .string()
    .regex(/^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/)
    .default('Selaras <selaras@localhost>')
    .describe('sender of the mails: an address, or Name <address>'),
  SELARAS_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('mail server with SELARAS_SURAT=smtp: smtp://user:password@host:587 (STARTTLS) or smtps://'),
  DATABASE_URL: z
    .string()
    .startsWith('postgres')
    .optional()
    .describe('PostgreSQL of the app; absent = embedded PGlite'),
  DATABASE_ADMIN_URL: z
    .string()
    .startsWith('postgres')
    .optional()
    .describe('PostgreSQL role that runs migrations'),
  DATABASE_POOL: z.coerce.number().int().positive().default(10).describe('connections to PostgreSQL')
})

const inIndonesian = z.locales.id().localeError

export interface ServerSettings {
  readonly host: string
  readonly port: number
  /** null until the port is known when SELARAS_PORT is 0. */
  readonly address: string | null
  readonly dataDir: string
  readonly secret: string
  /** Fingerprints of signing keys that an earlier secret made. */
  readonly trustedKeys: readonly string[]
  readonly loadContoh: boolean
  readonly logLevel: string
  readonly maxFileBytes: number
  readonly maxBodyBytes: number
  readonly ratePerMinute: number
  readonly signInPerMinute: number
  readonly surat: SetelanSurat
  readonly database:
    | { readonly kind: 'pglite' }
    | {
        readonly kind: 'postgres'
        readonly url: string
        readonly adminUrl: string | null
        readonly pool: number
      }
}

/** A setting that is missing or wrong; the message names it and says what is expected. */
export class SettingsError extends Error {}

/** Reads and checks the environment; throws SettingsError listing every wrong setting at once. */
export function readSettings(environment: NodeJS.ProcessEnv): ServerSettings {
  const given = withoutEmpty(environment)
  const parsed = Settings.safeParse(given, { error: inIndonesian })
  const faults = (parsed.error?.issues ?? []).map((issue) => `- ${issue.path.join('.')}: ${issue.message}`)
  if (given['DATABASE_URL'] !== undefined && given['SELARAS_RAHASIA'] === undefined) {
    faults.push(
      '- SELARAS_RAHASIA: wajib diisi (paling sedikit 32 karakter) bila memakai PostgreSQL, dan sama di semua proses server.'
    )
  }
  if (given['SELARAS_SURAT'] === 'smtp' && given['SELARAS_SMTP_URL'] === undefined)
    faults.push('- SELARAS_SMTP_URL: wajib diisi bila SELARAS_SURAT=smtp.')
  if (!parsed.success || faults.length > 0)
    throw new SettingsError(`Pengaturan tidak sah:\n${faults.join('\n')}`)
  const value = parsed.data
  const embedded = value.DATABASE_URL === undefined
  return {
    host: value.SELARAS_HOST,
    port: value.SELARAS_PORT,
    address:
      value.SELARAS_ALAMAT ??
      (value.SELARAS_PORT === 0 ? null : `http://${value.SELARAS_HOST}:${value.SELARAS_PORT}`),
    dataDir: path.resolve(value.SELARAS_DATA),
    secret: value.SELARAS_RAHASIA ?? secretOf(path.resolve(value.SELARAS_DATA)),
    trustedKeys: value.SELARAS_KUNCI_TEPERCAYA?.split(',') ?? [],
    loadContoh: embedded && value.SELARAS_CONTOH === 'ya',
    logLevel: value.SELARAS_LOG,
    maxFileBytes: value.SELARAS_BERKAS_MAKS,
    maxBodyBytes: value.SELARAS_ISI_MAKS,
    ratePerMinute: value.SELARAS_LAJU,
    signInPerMinute: value.SELARAS_LAJU_MASUK,
    surat: suratOf(value),
    database:
      value.DATABASE_URL === undefined
        ? { kind: 'pglite' }
        : {
            kind: 'postgres',
            url: value.DATABASE_URL,
            adminUrl: value.DATABASE_ADMIN_URL ?? null,
            pool: value.DATABASE_POOL
          }
  }
}

/** The settings in force, one per line with what each means; secrets and passwords are hidden. */
export function printSettings(environment: NodeJS.ProcessEnv): string {
  const given = withoutEmpty(environment)
  return Object.entries(Settings.shape)
    .map(([name, schema]) => {
      const value = given[name]
      const shown = value === undefined ? defaultOf(schema) : hideSecret(name, value)
      return `${name}=${shown}\n    ${schema.description ?? ''}`
    })
    .join('\n')
}

function defaultOf(schema: z.ZodType): string {
  const result = schema.safeParse(undefined)
  return result.success && result.data !== undefined ? `${String(result.data)} (bawaan)` : '(kosong)'
}

function hideSecret(name: string, value: string): string {
  if (name === 'SELARAS_RAHASIA') return '(tersembunyi)'
  // Up to the last @ and also as a parameter: passwords are written in many ways.
  return value
    .replace(/(:\/\/[^:/@]*):.*@/, '$1:***@')
    .replace(/([?&](?:password|sslpassword)=)[^&]*/gi, '$1***')
}

function suratOf(value: z.infer<typeof Settings>): SetelanSurat {
  const dari = value.SELARAS_SURAT_DARI
  return value.SELARAS_SURAT === 'smtp' && value.SELARAS_SMTP_URL !== undefined
    ? { jenis: 'smtp', url: value.SELARAS_SMTP_URL, dari }
    : { jenis: 'file', folder: path.join(path.resolve(value.SELARAS_DATA), 'surat'), dari }
}

function withoutEmpty(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''
    )
  )
}

function secretOf(dataDir: string): string {
  const file = path.join(dataDir, 'rahasia')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
