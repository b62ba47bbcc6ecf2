import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { insertUndangan, listUndangan, savePemda, type Undangan, withTenant } from '@selaras/db'
import { SMTPServer } from 'smtp-server'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPengirim, type RunningJobs, runJobs, segelOf } from '../src/index.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'

const now = () => new Date()
const quiet = { info: () => {}, warn: () => {}, error: () => {} }
const dari = 'Selaras <selaras@pemda.contoh.id>'
const rahasia = 'rahasia-uji-surat-0123456789-abcdefghij'

/** A mail server on this machine that keeps what it is given; `yes` says whether it takes a mail. */
async function mailServer(port = 0, yes: () => boolean = () => true) {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => (yes() ? done() : done(new Error('mailbox unavailable'))),
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString('utf8'))
        done()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

const surat = {
  kepada: 'ani@contoh.go.id',
  judul: 'Undangan ke Selaras',
  teks: 'Tautan: https://x/undangan/abc'
}

describe('the seal of a mail', () => {
  it('opens with its own secret alone, and shows nothing of the text', () => {
    const closed = segelOf(rahasia).tutup(surat)
    expect(Buffer.from(closed, 'base64url').toString('latin1')).not.toContain('undangan')
    expect(segelOf(rahasia).buka(closed)).toEqual(surat)
    expect(() => segelOf(`${rahasia}x`).buka(closed)).toThrow()
  })

  it('breaks when a byte is changed or cut off', () => {
    const bytes = Buffer.from(segelOf(rahasia).tutup(surat), 'base64url')
    for (const at of [0, 13, 30, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => segelOf(rahasia).buka(changed.toString('base64url'))).toThrow()
    }
    expect(() => segelOf(rahasia).buka(bytes.subarray(0, -1).toString('base64url'))).toThrow()
    expect(() => segelOf(rahasia).buka('')).toThrow()
  })
})

describe('the ways out', () => {
  it('into a folder: a whole .eml that its owner alone reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'selaras-surat-'))
    const file = await openPengirim({ jenis: 'file', folder: join(folder, 'surat'), dari }, now).kirim(surat)
    const text = await readFile(file, 'utf8')
    expect(text).toMatch(/^To: ani@contoh\.go\.id$/m)
    expect(text).toMatch(/^Subject: Undangan ke Selaras$/m)
    expect(text).toContain('https://x/undangan/abc')
    expect((await stat(file)).mode & 0o077).toBe(0)
    expect(await readdir(join(folder, 'surat'))).toHaveLength(1)
    await rm(folder, { recursive: true })
  })

  it('over SMTP: what was written arrives, and a name cannot smuggle in a header or a second receiver', async () => {
    const server = await mailServer()
    const url = `smtp://127.0.0.1:${server.port}`
    const pengirim = openPengirim({ jenis: 'smtp', url, dari }, now)
    await pengirim.kirim({ ...surat, judul: 'Halo\r\nBcc: lain@contoh.id' })
    await server.close()
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toContain('https://x/undangan/abc')
    expect(server.received[0]).not.toMatch(/^Bcc:/m)
  })
})

onBothEngines('mails in the queue', (engine) => {
  let test: TestDatabase
  let jobs: RunningJobs
  let port: number
  const pemdaId = uuidv7()
  const tenant = { pemdaId, lingkup: 'sistem', penggunaId: 'uji' } as const
  const log: string[] = []

  beforeAll(async () => {
    test = await engine.open()
    const first = await mailServer()
    port = first.port
    await first.close()
    await withTenant(test.db, tenant, (tx) => savePemda(tx, { nama: 'Uji', jenis: 'kota', provinsi: 'Uji' }))
    jobs = await runJobs(test.db, {
      modules: [],
      log: { ...quiet, warn: (_fields, text) => void log.push(text) },
      newId: uuidv7,
      now,
      work: false,
      timing: { poll: 0.5, mailRetry: 1, mailRetries: 20 },
      surat: {
        segel: segelOf(rahasia),
        pengirim: openPengirim({ jenis: 'smtp', url: `smtp://127.0.0.1:${port}`, dari }, now)
      }
    })
  })
  afterAll(async () => {
    await jobs.stop()
    await test.close()
  })

  const invite = async (fails = false): Promise<{ id: string; tokenHash: string }> => {
    const undangan = { id: uuidv7(), tokenHash: uuidv7() }
    const waktu = now().toISOString()
    await withTenant(test.db, tenant, async (tx) => {
      const people = { surel: surat.kepada, nama: 'Ani', peran: [], dibuatOleh: 'uji' }
      await insertUndangan(tx, { ...undangan, ...people, kedaluwarsa: waktu, dibuat: waktu })
      await jobs.sendSurat({ surat, undangan: { pemdaId, ...undangan } }, tx)
      if (fails) throw new Error('rolled back')
    }).catch((error: Error) => {
      if (error.message !== 'rolled back') throw error
    })
    return undangan
  }

  const state = async (id: string): Promise<Undangan | undefined> =>
    (await withTenant(test.db, tenant, listUndangan)).find((one) => one.id === id)

  const until = async (id: string, keadaan: string): Promise<Undangan> => {
    for (let tries = 0; tries < 300; tries++) {
      const found = await state(id)
      if (found?.surat === keadaan) return found
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`never ${keadaan}: ${JSON.stringify(await state(id))}, ${log.join()}`)
  }

  it('wait while the server is down, show why, and leave when it is back; each once', async () => {
    const { id } = await invite()
    const waiting = await until(id, 'tertunda')
    expect(waiting).toMatchObject({ suratPesan: 'Server surat tidak terjangkau.' })
    const server = await mailServer(port)
    const sent = await until(id, 'terkirim')
    expect(sent).toMatchObject({ suratPesan: null })
    expect(sent.suratPercobaan).toBeGreaterThanOrEqual(2)
    const gone = await invite()
    await until(gone.id, 'terkirim')
    await server.close()
    expect(server.received).toHaveLength(2)
  })

  it('do not exist when the change that asked for them does not', async () => {
    const server = await mailServer(port)
    await invite(true)
    const { id } = await invite()
    await until(id, 'terkirim')
    await server.close()
    expect(server.received).toHaveLength(1)
  })

  it('are asked for once a minute under one key', async () => {
    const server = await mailServer(port)
    for (let at = 0; at < 3; at++) await jobs.sendSurat({ surat, sekaliSemenit: 'atur-ulang:ani' })
    const { id } = await invite()
    await until(id, 'terkirim')
    await server.close()
    expect(server.received).toHaveLength(2)
  })
})
