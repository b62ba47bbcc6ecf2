import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, inject, it } from 'vitest'
import { grantLogin } from '../src/app-role.ts'
import { openAdmin, openDatabase } from '../src/connect.ts'
import { listen, type NaskahChanged } from '../src/listen.ts'
import { migrateToLatest } from '../src/migrate.ts'
import { readJejak } from '../src/queries/jejak-riwayat.ts'
import { verifyJejak } from '../src/queries/jejak-verifikasi.ts'
import { readNaskah } from '../src/queries/naskah-kepala.ts'
import { loadNaskah } from '../src/queries/naskah-muat.ts'
import type { DatabaseSettings } from '../src/settings.ts'
import { withTenant } from '../src/tx.ts'
import { onPostgres, pgliteTemplate } from './engines.ts'
import { type PrivatePostgres, startPrivatePostgres } from './private-postgres.ts'
import { rounds } from './rounds.ts'
import { addNaskah, addPemda, type SamplePemda } from './sample.ts'
import { createDatabase, logins, urlsOf } from './templates.setup.ts'

const kills = rounds(4, 250)
const writer = join(import.meta.dirname, 'crash-writer.ts')

interface Stage {
  readonly settings: DatabaseSettings
  readonly pemda: SamplePemda
  readonly naskahId: string
  readonly simpulId: string
}

async function prepare(settings: DatabaseSettings): Promise<Stage> {
  const db = await openDatabase(settings)
  const pemda = await addPemda(db, 'Contoh')
  const naskah = await addNaskah(db, pemda.a, pemda.opdA)
  await db.close()
  const simpulId = [...naskah.simpul.values()].find((node) => node.jenis === 'indikator')?.id ?? ''
  return { settings, pemda, naskahId: naskah.id, simpulId }
}

interface Writer {
  readonly child: ChildProcess
  /** Writes that were acknowledged so far. */
  acknowledged(): number
  ended: Promise<unknown>
}

async function startWriter({ settings, pemda, naskahId, simpulId }: Stage, from: number): Promise<Writer> {
  const tenant = { ...pemda.a, opdId: pemda.opdA }
  const orders = JSON.stringify({ settings, tenant, naskahId, simpulId, from })
  const child = spawn(process.execPath, [writer, orders], { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk
  })
  let last = from - 1
  const ended = new Promise((resolve) => child.on('close', resolve))
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'siap') resolve()
        else last = Number(line)
      }
    })
    child.on('close', () => reject(new Error(`the writer ended before it was ready: ${complaint}`)))
  })
  await ready
  return { child, acknowledged: () => last, ended }
}

/** Everything acknowledged is there, once; at most the one write under way came on top; the chain is whole. */
async function audit(stage: Stage, acknowledged: number): Promise<number> {
  const db = await openDatabase(stage.settings)
  try {
    return await withTenant(db, stage.pemda.sistem, async (tx) => {
      const node = (await loadNaskah(tx, stage.naskahId))?.simpul.get(stage.simpulId)
      const stored = (node?.isian['pagu:2024'] ?? 0) as number
      expect(stored).toBeGreaterThanOrEqual(acknowledged)
      expect(stored).toBeLessThanOrEqual(acknowledged + 1)
      const all = Array.from({ length: stored }, (_none, at) => at + 1)
      expect(all.filter((n) => node?.isian[`catatan:${n}`] !== String(n))).toEqual([])
      const entries = await readJejak(tx, stage.naskahId, { batas: 1_000_000 })
      expect(entries.map((entry) => (entry.rincian as { n: number }).n)).toEqual(all)
      expect(await verifyJejak(tx, stage.naskahId)).toMatchObject({ utuh: true, panjang: stored })
      expect((await readNaskah(tx, stage.naskahId))?.versi).toBe(stored + 1)
      return stored
    })
  } finally {
    await db.close()
  }
}

async function killRound(
  stage: Stage,
  from: number,
  kill: (writer: Writer) => Promise<void>
): Promise<number> {
  const running = await startWriter(stage, from)
  await wait(300 + Math.random() * 700)
  while (running.acknowledged() < from + 2 && running.child.exitCode === null) await wait(20)
  await kill(running)
  await running.ended
  const acknowledged = running.acknowledged()
  expect(acknowledged).toBeGreaterThan(from)
  return audit(stage, acknowledged)
}

it('a process killed while it writes loses nothing acknowledged and doubles nothing, on PGlite', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'selaras-mati-'))
  try {
    await (await openDatabase({ engine: 'pglite', directory, template: await pgliteTemplate() })).close()
    const stage = await prepare({ engine: 'pglite', directory })
    let stored = 0
    for (let round = 0; round < kills; round++) {
      stored = await killRound(stage, stored + 1, async ({ child }) => {
        child.kill('SIGKILL')
      })
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})

onPostgres('killed while writing', () => {
  async function durable(): Promise<{ server: PrivatePostgres; stage: Stage }> {
    const server = await startPrivatePostgres({ durable: true })
    await createDatabase(server.adminUrl, 'selaras_mati')
    const { url, adminUrl } = urlsOf(server.adminUrl, 'selaras_mati')
    const admin = await openAdmin({ engine: 'postgres', url: adminUrl })
    await migrateToLatest(admin.kysely)
    await grantLogin(admin.kysely, logins.app)
    await admin.close()
    return { server, stage: await prepare({ engine: 'postgres', url, poolSize: 2 }) }
  }

  it('the app, and PostgreSQL itself, lose nothing acknowledged and double nothing', async () => {
    expect(inject('serverUrl')).not.toBeNull()
    const { server, stage } = await durable()
    try {
      let stored = 0
      for (let round = 0; round < kills; round++) {
        stored = await killRound(stage, stored + 1, async ({ child }) => {
          child.kill('SIGKILL')
        })
        stored = await killRound(stage, stored + 1, async ({ child, ended }) => {
          await server.crash()
          child.kill('SIGKILL')
          await ended
          await server.restart()
        })
      }
    } finally {
      await server.stop()
    }
  })

  it('the app goes on by itself when PostgreSQL comes back, and is told what it missed', async () => {
    const { server, stage } = await durable()
    const lost: Error[] = []
    const onError = (error: Error): void => {
      lost.push(error)
    }
    const db = await openDatabase({ ...stage.settings, onError } as DatabaseSettings)
    try {
      let gaps = 0
      const seen: NaskahChanged[] = []
      const stop = await listen(
        db,
        (change) => seen.push(change),
        () => {
          gaps += 1
        }
      )
      // Lent out and idle: the connection breaks with nobody waiting for an answer on it.
      const interrupted = withTenant(db, stage.pemda.a, async (tx) => {
        await server.crash()
        await wait(200)
        return readNaskah(tx, stage.naskahId)
      })
      await expect(interrupted).rejects.toThrow()
      expect(lost.length).toBeGreaterThan(0)
      await server.restart()
      while (gaps === 0) await wait(50)
      const fresh = await addNaskah(db, stage.pemda.a, stage.pemda.opdA)
      while (seen.length === 0) await wait(20)
      expect(seen).toEqual([
        { pemdaId: stage.pemda.pemdaId, opdId: stage.pemda.opdA, naskahId: fresh.id, versi: 1 }
      ])
      await stop()
    } finally {
      await db.close()
      await server.stop()
    }
  })
})
