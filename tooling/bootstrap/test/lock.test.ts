import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { isStale, noteWorker, withLock } from '../lock.mjs'

let file = ''
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'selaras-lock-')), 'sub', 'lock')
})

const hold = (pid: number, host = hostname(), worker?: number): void => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ pid, worker, host }))
}

const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('eight at once never overlap, and the lock is gone afterwards', async () => {
  let inside = 0
  let most = 0
  const one = (): Promise<void> =>
    withLock(file, async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 5))
      inside -= 1
    })
  await Promise.all(Array.from({ length: 8 }, one))
  expect(most).toBe(1)
  expect(existsSync(file)).toBe(false)
})

test('work that throws releases the lock', async () => {
  const failing = withLock(file, () => Promise.reject(new Error('gagal')))
  await expect(failing).rejects.toThrow('gagal')
  expect(existsSync(file)).toBe(false)
})

test('a lock of a process that is gone is taken over', async () => {
  hold(deadPid())
  expect(isStale(file)).toBe(true)
  expect(await withLock(file, async () => 'dapat')).toBe('dapat')
})

test('a killed holder whose npm is still at work keeps the lock until npm is done', async () => {
  hold(deadPid(), hostname(), process.pid)
  expect(isStale(file)).toBe(false)
  hold(deadPid(), hostname(), deadPid())
  expect(isStale(file)).toBe(true)
})

test('while work runs, the lock names the child that does it', async () => {
  await withLock(file, async () => {
    noteWorker(4711)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, worker: 4711 })
  })
  expect(existsSync(file)).toBe(false)
})

test('a lock of a living process is respected, on another machine as long as it is touched', () => {
  hold(process.pid)
  expect(isStale(file)).toBe(false)
  hold(deadPid(), 'mesin-lain')
  expect(isStale(file)).toBe(false)
  const aMinuteAgo = new Date(Date.now() - 60_000)
  utimesSync(file, aMinuteAgo, aMinuteAgo)
  expect(isStale(file)).toBe(true)
})

test('a lock that is being written or was just released is not stale', () => {
  expect(isStale(file)).toBe(false)
  hold(0)
  writeFileSync(file, '{"pid":')
  expect(isStale(file)).toBe(false)
})
