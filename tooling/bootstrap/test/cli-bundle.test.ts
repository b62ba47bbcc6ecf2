import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fingerprint } from '../cli-bundle.mjs'

let folder = ''
const write = (name: string, text: string): void => {
  const place = path.join(folder, name)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}
const now = (): string => fingerprint([folder], 'kunci')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'selaras-bundle-'))
  write('src/index.ts', 'export const satu = 1')
})

test('the fingerprint changes when a source file is changed, touched, added or removed', () => {
  const seen = new Set([now()])
  const grows = (): void => {
    const before = seen.size
    seen.add(now())
    expect(seen.size).toBe(before + 1)
  }
  write('src/index.ts', 'export const satu = 11')
  grows()
  utimesSync(path.join(folder, 'src/index.ts'), 1, 1)
  grows()
  write('src/aturan/baru.ts', '')
  grows()
  rmSync(path.join(folder, 'src/index.ts'))
  grows()
})

test('tests, built files and dependencies do not make the bundle stale; other dependencies do', () => {
  const before = now()
  write('src/index.test.ts', 'x')
  write('dist/selaras.mjs', 'x')
  write('node_modules/a/index.js', 'x')
  expect(now()).toBe(before)
  expect(fingerprint([folder], 'kunci lain')).not.toBe(before)
})

test('a folder that is missing is no error', () => {
  expect(fingerprint([path.join(folder, 'tidak-ada')], 'kunci')).toMatch(/^[0-9a-f]{64}$/)
})
