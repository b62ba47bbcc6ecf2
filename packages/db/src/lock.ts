import { randomUUID } from 'node:crypto'
import { readFileSync, unlinkSync } from 'node:fs'
import { mkdir, open, readFile, rm, rmdir, stat, unlink, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseError } from './database-error.ts'
import { isSameProcess, startOfProcess } from './process-identity.ts'

/** Held while this process uses the directory. */
export interface DirectoryLock {
  release(): Promise<void>
}

interface LockRecord {
  readonly token: string
  readonly pid: number
  /** When the process began, in the form of `startOfProcess`: tells a reused pid from the same process. */
  readonly mulaiProses: string | null
  readonly mesin: string
  readonly sejak: string
}

const fileName = 'selaras.lock'
const beatMs = 5_000
/** A holder on another machine (a shared disk, another container) can't be asked; it must give a sign of life. */
const silentMs = 60_000
const takeoverMs = 10_000

/**
 * Takes the data directory for this process. PGlite has no lock of its own and two processes on one directory destroy
 * it, so a second one is refused (DIREKTORI_DIPAKAI). A lock left by a dead process is taken over.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true })
  const path = join(directory, fileName)
  const record: LockRecord = {
    token: randomUUID(),
    pid: process.pid,
    mulaiProses: startOfProcess(process.pid),
    mesin: hostname(),
    sejak: new Date().toISOString()
  }
  if (!(await create(path, record))) await takeOver(directory, path, record)
  return hold(path, record)
}

async function create(path: string, record: LockRecord): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(`${JSON.stringify(record)}\n`)
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Only one process at a time may judge a lock stale: otherwise the second one removes the first one's fresh lock. */
async function takeOver(directory: string, path: string, record: LockRecord): Promise<void> {
  const gate = join(directory, `${fileName}.ambil-alih`)
  if (!(await enter(gate))) throw inUse(directory, await read(path))
  try {
    const holder = await read(path)
    if (await isAlive(path, holder)) throw inUse(directory, holder)
    await rm(path, { force: true })
    if (!(await create(path, record))) throw inUse(directory, await read(path))
  } finally {
    await rmdir(gate).catch(() => {})
  }
}

async function enter(gate: string): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt++) {
    try {
      await mkdir(gate)
      return true
    } catch {
      const age = await ageMs(gate)
      if (age !== null && age > takeoverMs) await rmdir(gate).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return false
}

async function isAlive(path: string, holder: LockRecord | null): Promise<boolean> {
  // Half-written: its writer may be between creating and writing, which takes no second.
  if (!holder) return ((await ageMs(path)) ?? silentMs) < 2_000
  if (holder.mesin !== hostname()) return ((await ageMs(path)) ?? silentMs) < silentMs
  return isSameProcess(holder.pid, holder.mulaiProses)
}

function hold(path: string, record: LockRecord): DirectoryLock {
  const beat = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => {})
  }, beatMs)
  beat.unref()
  const onExit = (): void => {
    try {
      if (parse(readFileSync(path, 'utf8'))?.token === record.token) unlinkSync(path)
    } catch {
      // Already gone: there is nothing left to release.
    }
  }
  process.once('exit', onExit)
  return {
    async release() {
      clearInterval(beat)
      process.off('exit', onExit)
      if ((await read(path))?.token === record.token) await unlink(path).catch(() => {})
    }
  }
}

async function read(path: string): Promise<LockRecord | null> {
  return parse(await readFile(path, 'utf8').catch(() => ''))
}

function parse(text: string): LockRecord | null {
  try {
    const value = JSON.parse(text) as Partial<LockRecord>
    return typeof value.token === 'string' && typeof value.pid === 'number' ? (value as LockRecord) : null
  } catch {
    return null
  }
}

async function ageMs(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found ? Date.now() - found.mtimeMs : null
}

function inUse(directory: string, holder: LockRecord | null): DatabaseError {
  const who = holder ? ` (nomor proses ${holder.pid} di ${holder.mesin}, sejak ${holder.sejak})` : ''
  return new DatabaseError(
    'DIREKTORI_DIPAKAI',
    `Direktori data ${directory} sedang dipakai proses lain${who}. Dua proses pada satu direktori akan merusak isinya.`,
    'Hentikan proses itu lebih dahulu, atau pakai direktori data yang lain.'
  )
}
