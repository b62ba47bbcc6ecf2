// One bootstrap at a time downloads, installs or bundles; a second one waits. The lock is a file naming its holder,
// touched every few seconds, so that a holder that was killed (or whose machine went away) does not block for ever.
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './say.mjs'

const heartbeat = 2_000
const silentForTooLong = 30_000
/** npm may go on for a while after its bootstrap was killed; longer than this it is somebody else with its number. */
const orphanMayTake = 900_000

/** The lock this process holds, if any. @type {string | undefined} */
let held

/**
 * Runs `work` while holding `file`; releases it whatever happens.
 * @template T @param {string} file @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true })
  await take(file)
  const release = () => rmSync(file, { force: true })
  held = file
  const beat = setInterval(() => touch(file), heartbeat)
  process.once('exit', release)
  try {
    return await work()
  } finally {
    held = undefined
    clearInterval(beat)
    process.off('exit', release)
    release()
  }
}

/** @param {string} file */
async function take(file) {
  let told = false
  while (!create(file)) {
    if (isStale(file)) removeStale(file)
    else {
      if (!told)
        say('Menunggu proses pemasangan lain selesai …', 'Waiting for another installation to finish …')
      told = true
      await sleep(200)
    }
  }
}

/** @param {string} file @returns {boolean} false when somebody holds it */
function create(file) {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, JSON.stringify({ pid: process.pid, host: hostname() }))
    closeSync(handle)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Notes in the lock which child does the work: it outlives a holder that is killed, and nobody may install beside it.
 * @param {number | undefined} worker
 */
export function noteWorker(worker) {
  if (held) writeFileSync(held, JSON.stringify({ pid: process.pid, worker, host: hostname() }))
}

/**
 * Stale: holder and worker are gone from this machine, or nobody has touched the lock for half a minute.
 * @param {string} file
 */
export function isStale(file) {
  try {
    const silence = Date.now() - statSync(file).mtimeMs
    const { pid, worker, host } = JSON.parse(readFileSync(file, 'utf8'))
    if (host !== hostname()) return silence > silentForTooLong
    if (typeof worker === 'number' && silence < orphanMayTake && isAlive(worker)) return false
    return silence > silentForTooLong || !isAlive(pid)
  } catch (error) {
    // Released meanwhile, or caught between its creation and its first byte: look again.
    if (hasCode(error, 'ENOENT')) return false
    if (error instanceof SyntaxError) return isOld(file)
    throw error
  }
}

/** @param {string} file */
function isOld(file) {
  try {
    return Date.now() - statSync(file).mtimeMs > silentForTooLong
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

/**
 * Two waiters may judge the same lock stale; the second must not remove the fresh lock of the first. Hence a guard
 * directory, and a second look inside it.
 * @param {string} file
 */
function removeStale(file) {
  const guard = `${file}.removing`
  try {
    mkdirSync(guard)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    removeOldGuard(guard)
    return
  }
  try {
    if (isStale(file)) rmSync(file, { force: true })
  } finally {
    rmdirSync(guard)
  }
}

/** @param {string} guard */
function removeOldGuard(guard) {
  try {
    if (isOld(guard)) rmdirSync(guard)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** @param {string} file */
function touch(file) {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/** @param {unknown} error @param {string} code */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
