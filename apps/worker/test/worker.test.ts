import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { loadNaskah, readHasilPekerjaan, readPekerjaan } from '@selaras/db'
import { checkNaskah, computeRasio, HasilPeriksaNaskah, type RunningJobs, runJobs } from '@selaras/jobs'
import { modules } from '@selaras/opd-registry'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { onPostgres, type TestDatabase } from '../../../packages/jobs/test/engines.ts'
import { addPemda, inPemda, type PemdaUji } from '../../../packages/jobs/test/pemda-uji.ts'

const folder = path.join(import.meta.dirname, '../node_modules', `.uji-${process.pid}`)
const bundle = path.join(folder, 'index.mjs')
const patient = { timeout: 90_000, interval: 20 }

beforeAll(() => {
  execFileSync(process.execPath, [path.join(import.meta.dirname, '../build.mjs'), bundle])
})
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Running {
  readonly child: ChildProcess
  output(): string
  ended(): Promise<{ code: number | null; signal: string | null }>
}

function start(environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [bundle], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  return { child, output: () => text, ended: () => ended }
}

const ready = (worker: Running) =>
  vi.waitFor(() => expect(worker.output()).toContain('worker ready'), patient)

describe('the worker as a process', () => {
  it('says why it does not open an embedded database, and ends with code 2', async () => {
    const worker = start({})
    expect(await worker.ended()).toEqual({ code: 2, signal: null })
    expect(worker.output()).toContain('Basis data tertanam hanya boleh dibuka oleh server')
    expect(worker.output()).not.toContain('    at ')
  })

  it('names every wrong setting and ends with code 2', async () => {
    const worker = start({ DATABASE_URL: 'mysql://a', SELARAS_KERJA: 'banyak' })
    expect((await worker.ended()).code).toBe(2)
    expect(worker.output()).toMatch(/DATABASE_URL[\s\S]*SELARAS_KERJA/)
  })

  it('says so when the database cannot be reached, and ends with code 1', async () => {
    const worker = start({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/tidakada' })
    expect((await worker.ended()).code).toBe(1)
    expect(worker.output()).not.toContain('    at ')
  })
})

onPostgres('workers of one database', (engine) => {
  let test: TestDatabase
  let pemda: PemdaUji
  let jobs: RunningJobs
  const timing = { heartbeat: 10, supervise: 1, poll: 0.5, retry: 1, debounce: 1 }
  const now = () => new Date()
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  beforeAll(async () => {
    test = await engine.open()
    pemda = await addPemda(
      test.db,
      Array.from({ length: 12 }, () => 'pasuruan-2024-2026' as const)
    )
    jobs = await runJobs(test.db, { modules, log, newId: uuidv7, now, timing, work: false })
  })
  afterAll(async () => {
    await jobs?.stop()
    await test?.close()
  })

  const environment = () => ({ DATABASE_URL: test.url ?? '', SELARAS_KERJA: '1' })
  const workOf = (id: string) => inPemda(test.db, pemda.pemdaId, (tx) => readPekerjaan(tx, id))
  const until = (id: string, selesai: number) =>
    vi.waitFor(async () => expect((await workOf(id))?.selesai ?? 0).toBeGreaterThanOrEqual(selesai), patient)
  const ask = async () => (await jobs.enqueue({ nama: 'periksa-pemda', pemdaId: pemda.pemdaId })) ?? ''

  async function expectWhole(id: string): Promise<void> {
    await vi.waitFor(async () => expect((await workOf(id))?.keadaan).toBe('selesai'), patient)
    await inPemda(test.db, pemda.pemdaId, async (tx) => {
      const results = await readHasilPekerjaan(tx, id)
      expect(results.map(({ naskahId }) => naskahId)).toEqual([...pemda.naskahId].sort())
      for (const { naskahId, hasil } of results.slice(0, 3)) {
        const naskah = await loadNaskah(tx, naskahId)
        if (!naskah) throw new Error('the plan is gone')
        const { hitungan } = checkNaskah(naskah, modules)
        expect(HasilPeriksaNaskah.parse(hasil)).toEqual({ hitungan, rasio: computeRasio(naskah) })
      }
      expect(await readPekerjaan(tx, id)).toMatchObject({ selesai: 12, jumlah: 12, hasil: { naskah: 12 } })
    })
  }

  it('go on where a worker was killed, and each plan has its result once', async () => {
    const id = await ask()
    const first = start(environment())
    await until(id, 2)
    first.child.kill('SIGKILL')
    await first.ended()
    const left = await workOf(id)
    expect(left).toMatchObject({ keadaan: 'berjalan', jumlah: 12 })
    expect(left?.selesai).toBeLessThan(12)
    const second = await runJobs(test.db, { modules, log, newId: uuidv7, now, timing })
    try {
      await expectWhole(id)
    } finally {
      await second.stop()
    }
  })

  it('hand back the work when they are asked to stop, and another ends it', async () => {
    const id = await ask()
    const first = start(environment())
    await ready(first)
    await until(id, 2)
    first.child.kill('SIGTERM')
    expect(await first.ended()).toEqual({ code: 0, signal: null })
    const left = await workOf(id)
    expect(left?.keadaan).toBe('berjalan')
    const second = start(environment())
    await expectWhole(id)
    second.child.kill('SIGINT')
    expect(await second.ended()).toEqual({ code: 0, signal: null })
  })
})
