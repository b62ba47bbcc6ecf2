import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Database, DatabaseSettings, Pemda, Tenant } from '@selaras/db'
import type { Io } from './io.ts'
import { Berhenti } from './io.ts'
import type { Argumen } from './perintah.ts'

/** The account written into jejak and files for what a person does at the console of the server. */
export const pelakuKonsol = 'konsol'

/**
 * `--data` or SELARAS_DATA name the folder that the server uses too, with the embedded database in `basis-data`;
 * DATABASE_URL chooses PostgreSQL.
 */
export async function databaseSettings({ nilai }: Argumen, io: Io): Promise<DatabaseSettings> {
  const { settingsFromEnv } = await import('@selaras/db')
  const folder = path.resolve(io.cwd, nilai.get('data') ?? (io.env['SELARAS_DATA'] || '.selaras'))
  return settingsFromEnv({ ...(nilai.has('data') ? {} : io.env), SELARAS_DATA: folder })
}

/** Opens the database for a command that needs one that exists; an empty folder does not become a database by accident. */
export async function withDatabase<T>(
  argumen: Argumen,
  io: Io,
  work: (db: Database) => Promise<T>
): Promise<T> {
  const settings = await databaseSettings(argumen, io)
  assertExists(settings)
  const { openDatabase } = await import('@selaras/db')
  const db = await openDatabase(settings)
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

/** Stops when the folder of the embedded database holds none. */
export function assertExists(settings: DatabaseSettings): void {
  if (settings.engine !== 'pglite' || settings.directory === null) return
  if (existsSync(path.join(settings.directory, 'pglite'))) return
  throw new Berhenti(
    `Belum ada basis data di ${settings.directory}.`,
    'Jalankan npm start atau selaras demo lebih dulu, atau sebutkan direktorinya dengan --data atau SELARAS_DATA.'
  )
}

/** The tenant that sees all of one pemda and acts for the console. */
export const tenantOf = (pemdaId: string): Tenant => ({
  pemdaId,
  lingkup: 'sistem',
  penggunaId: pelakuKonsol
})

/** Every pemda of the database. */
export async function allPemda(db: Database): Promise<Pemda[]> {
  const { listPemda, withSistem } = await import('@selaras/db')
  return withSistem(db, listPemda)
}
