import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contoh, loadContoh } from './index.ts'

test('each sample is the file it names, nothing added or left out', () => {
  for (const { id, berkas } of contoh) {
    const file: unknown = JSON.parse(readFileSync(new URL(`../${berkas}`, import.meta.url), 'utf8'))
    expect(JSON.parse(loadContoh(id))).toEqual(file)
  }
})

test('the samples are two different plans', () => {
  expect(new Set(contoh.map(({ id }) => loadContoh(id))).size).toBe(2)
})
