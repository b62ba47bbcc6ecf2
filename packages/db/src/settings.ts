import { join } from 'node:path'
import { DatabaseError } from './database-error.ts'

export interface PgliteSettings {
  readonly engine: 'pglite'
  /** Data directory; `null` keeps everything in memory (tests). */
  readonly directory: string | null
  /**
   * Tar of a data directory that a new database starts from instead of initdb (seconds). Default: an empty, migrated one
   * of this build from the person's cache folder, made there when missing; `null`: always initdb.
   */
  readonly template?: Blob | null
  /** Bring the schema up to date on opening; default true. */
  readonly migrate?: boolean
}

export interface PostgresSettings {
  readonly engine: 'postgres'
  /** The app's own account (DATABASE_URL): owns nothing. */
  readonly url: string
  /** The account of the migrations (DATABASE_ADMIN_URL): owns the schemas. */
  readonly adminUrl?: string
  /** Connections of the app's pool; default 10. */
  readonly poolSize?: number
  /** Bring the schema up to date on opening (needs `adminUrl`); default false. */
  readonly migrate?: boolean
  /** Told of each lost connection; the pool replaces it by itself. */
  readonly onError?: (error: Error) => void
}

export type DatabaseSettings = PgliteSettings | PostgresSettings

/** Where the embedded database lies in the data folder that SELARAS_DATA names (default `.selaras`). */
export const embeddedDirectory = (dataFolder: string): string => join(dataFolder, 'basis-data')

/**
 * DATABASE_URL and DATABASE_ADMIN_URL choose PostgreSQL, with DATABASE_POOL connections; otherwise it is the embedded
 * database in the folder SELARAS_DATA. Throws DatabaseError on a value that cannot be meant.
 */
export function settingsFromEnv(env: Readonly<Record<string, string | undefined>>): DatabaseSettings {
  const url = env['DATABASE_URL']
  const adminUrl = env['DATABASE_ADMIN_URL']
  if (!url) {
    if (adminUrl) {
      throw new DatabaseError(
        'PENGATURAN_TIDAK_SAH',
        'DATABASE_ADMIN_URL diisi tetapi DATABASE_URL kosong.',
        'Isi DATABASE_URL dengan akun aplikasi, atau kosongkan keduanya untuk basis data tertanam.'
      )
    }
    return { engine: 'pglite', directory: embeddedDirectory(env['SELARAS_DATA'] || '.selaras') }
  }
  assertAddress('DATABASE_URL', url)
  if (adminUrl) assertAddress('DATABASE_ADMIN_URL', adminUrl)
  const poolSize = env['DATABASE_POOL']
  if (poolSize !== undefined && !/^[1-9][0-9]{0,3}$/.test(poolSize)) {
    throw new DatabaseError(
      'PENGATURAN_TIDAK_SAH',
      `DATABASE_POOL "${poolSize}" bukan bilangan bulat positif.`,
      'Isi dengan banyaknya sambungan, misalnya 10.'
    )
  }
  return {
    engine: 'postgres',
    url,
    ...(adminUrl ? { adminUrl } : {}),
    ...(poolSize ? { poolSize: Number(poolSize) } : {})
  }
}

/** The account must be named: the migrations give it its rights. The message never repeats the address: it has a password. */
function assertAddress(name: string, text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.username && url.pathname.length > 1) return
  throw new DatabaseError(
    'PENGATURAN_TIDAK_SAH',
    `${name} bukan alamat PostgreSQL yang lengkap.`,
    'Tulis dalam bentuk postgres://akun:kata-sandi@server:5432/nama-basis-data.'
  )
}
