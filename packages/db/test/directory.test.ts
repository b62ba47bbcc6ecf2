import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { openAdmin, openDatabase } from '../src/connect.ts'
import { lockDirectory } from '../src/lock.ts'
import { startOfProcess } from '../src/process-identity.ts'
import { listPemda } from '../src/queries/pemda.ts'
import { withTenant } from '../src/tx.ts'
import { pgliteTemplate } from './engines.ts'
import { addPemda } from './sample.ts'

const root = mkdtempSync(join(tmpdir(), 'selaras-kunci-'))
const children: ChildProcess[] = []
let count = 0
const fresh = (): string => join(root, `data-${count++}`)

beforeAll(() => {
  mkdirSync(root, { recursive: true })
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function secondProcess(directory: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-directory.ts'), directory], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  children.push(child)
  const said = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (chunk: Buffer) => resolve(String(chunk).trim()))
  )
  return { child, said }
}

const lockOf = (directory: string, record: object): void => {
  mkdirSync(directory, { recursive: true })
  writeFileSync(
    join(directory, 'selaras.lock'),
    JSON.stringify({ token: 'lain', sejak: '2026-01-01T00:00:00Z', ...record })
  )
}

it('a second process on the data directory is refused with a sentence that names the first', async () => {
  const directory = fresh()
  const { child, said } = await secondProcess(directory)
  expect(said).toBe('dipegang')
  const refused = openDatabase({ engine: 'pglite', directory })
  await expect(refused).rejects.toMatchObject({
    code: 'DIREKTORI_DIPAKAI',
    message: expect.stringContaining(`nomor proses ${child.pid}`)
  })
  expect(existsSync(join(directory, 'pglite'))).toBe(false)
})

it('the same process cannot open it twice, and can again after closing', async () => {
  const directory = fresh()
  const settings = { engine: 'pglite', directory, template: await pgliteTemplate() } as const
  const db = await openDatabase(settings)
  const pemda = await addPemda(db, 'Contoh')
  await expect(openAdmin(settings)).rejects.toMatchObject({ code: 'DIREKTORI_DIPAKAI' })
  expect((await secondProcess(directory)).said).toContain('DIREKTORI_DIPAKAI')
  await db.close()
  expect(readdirSync(directory)).toEqual(['pglite'])
  const again = await openDatabase(settings)
  expect(await withTenant(again, pemda.sistem, listPemda)).toMatchObject([{ nama: 'Contoh' }])
  await again.close()
})

it('a directory left by a killed process is taken over', async () => {
  const directory = fresh()
  const { child } = await secondProcess(directory)
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
  expect(existsSync(join(directory, 'selaras.lock'))).toBe(true)
  await (await lockDirectory(directory)).release()
})

it('only one of many that find a stale lock at once gets the directory', async () => {
  const directory = fresh()
  lockOf(directory, { pid: 2 ** 22 + 5, mulaiProses: null, mesin: hostname() })
  const said = await Promise.all(Array.from({ length: 4 }, () => secondProcess(directory)))
  const held = said.filter((one) => one.said === 'dipegang')
  expect(held).toHaveLength(1)
  expect(said.filter((one) => one.said.startsWith('DIREKTORI_DIPAKAI'))).toHaveLength(3)
})

it('a pid that another process has now does not count as alive', async () => {
  const directory = fresh()
  lockOf(directory, { pid: process.pid, mulaiProses: 'boot-lain:1', mesin: hostname() })
  await (await lockDirectory(directory)).release()
  lockOf(directory, { pid: process.pid, mulaiProses: startOfProcess(process.pid), mesin: hostname() })
  await expect(lockDirectory(directory)).rejects.toMatchObject({ code: 'DIREKTORI_DIPAKAI' })
})

it('a holder on another machine is believed while it gives signs of life', async () => {
  const directory = fresh()
  lockOf(directory, { pid: 1, mulaiProses: null, mesin: 'mesin-lain' })
  await expect(lockDirectory(directory)).rejects.toMatchObject({
    message: expect.stringContaining('mesin-lain')
  })
  const longAgo = new Date(Date.now() - 120_000)
  utimesSync(join(directory, 'selaras.lock'), longAgo, longAgo)
  await (await lockDirectory(directory)).release()
})

it('files that are no whole database, or of another PostgreSQL, are refused and left alone', async () => {
  for (const [files, code] of [
    [{ 'catatan.txt': 'x' }, 'BASIS_DATA_KOTOR'],
    [{ PG_VERSION: '17\n' }, 'BASIS_DATA_KOTOR'],
    [{ PG_VERSION: '19\n' }, 'BASIS_DATA_LEBIH_BARU']
  ] as const) {
    const directory = fresh()
    mkdirSync(join(directory, 'pglite'), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, 'pglite', name), text)
    await expect(openDatabase({ engine: 'pglite', directory })).rejects.toMatchObject({ code })
    expect(readdirSync(join(directory, 'pglite'))).toEqual(Object.keys(files))
    expect(existsSync(join(directory, 'selaras.lock'))).toBe(false)
  }
})
