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
  writeSync
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './say.mjs'

const heartbeat = 2_000
const silentForTooLong = 30_000

/**
 * Runs `work` while holding `file`; releases it whatever happens.
 * @template T @param {string} file @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true })
  await take(file)
  const release = () => rmSync(file, { force: true })
  const beat = setInterval(() => touch(file), heartbeat)
  process.once('exit', release)
  try {
    return await work()
  } finally {
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

/** Stale: its process is gone from this machine, or nobody has touched it for half a minute. @param {string} file */
export function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > silentForTooLong) return true
    const holder = JSON.parse(readFileSync(file, 'utf8') || '{}')
    return holder.host === hostname() && typeof holder.pid === 'number' && !isAlive(holder.pid)
  } catch (error) {
    // Released meanwhile, or caught between its creation and its first byte: look again.
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return false
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
    if (Date.now() - statSync(guard).mtimeMs > silentForTooLong) rmdirSync(guard)
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
