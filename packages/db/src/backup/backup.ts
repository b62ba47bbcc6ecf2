import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import type { AdminDatabase } from '../connect.ts'
import { assertCurrent, executedMigrations } from '../migrate.ts'
import { type BackupHead, backupFormat, type Manifest, rowLine } from './format.ts'
import { readTables } from './read-tables.ts'

/**
 * Writes a backup of everything but the job queue to `path`, as the database was at one instant, while others go on
 * working. The file appears under its name only when it is whole. It holds password hashes: mode 0600.
 */
export async function backup(admin: AdminDatabase, path: string, now: Date = new Date()): Promise<Manifest> {
  await assertCurrent(admin.kysely)
  const unfinished = `${path}.sebagian`
  const file = createWriteStream(unfinished, { mode: 0o600 })
  const zip = createGzip({ level: 6 })
  zip.pipe(file)
  const failed = new Promise<never>((_resolve, reject) => {
    file.on('error', reject)
    zip.on('error', reject)
  })
  failed.catch(() => {})
  const sum = createHash('sha256')
  const write = async (line: string): Promise<void> => {
    sum.update(`${line}\n`)
    if (!zip.write(`${line}\n`)) await Promise.race([once(zip, 'drain'), failed])
  }
  try {
    const manifest = await dump(admin, now, write, () => sum.copy().digest('hex'))
    await write(JSON.stringify(manifest))
    zip.end()
    await Promise.race([once(file, 'close'), failed])
    await flush(unfinished)
    await rename(unfinished, path)
    return manifest
  } catch (error) {
    zip.destroy()
    file.destroy()
    await rm(unfinished, { force: true })
    throw error
  }
}

async function dump(
  admin: AdminDatabase,
  now: Date,
  write: (line: string) => Promise<void>,
  digest: () => string
): Promise<Manifest> {
  return admin.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { rows } = await sql<{ versi: string }>`select version() as versi`.execute(tx)
      const head: BackupHead = {
        format: backupFormat,
        dibuat: now.toISOString(),
        migrasi: await executedMigrations(tx),
        mesin: rows[0]?.versi ?? ''
      }
      await write(JSON.stringify(head))
      const { tabel, rantai } = await readTables(tx, {
        heading: (heading) => write(JSON.stringify(heading)),
        rows: async (texts) => {
          for (const text of texts) await write(rowLine(text))
        }
      })
      return { tabel, rantai, sha256: digest() }
    })
}

/** On disk before it has its name: a backup that a power cut empties is worse than none. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.sync()
  await handle.close()
}
