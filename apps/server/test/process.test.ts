import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const entry = path.resolve(import.meta.dirname, '../src/index.ts')

interface Started {
  readonly child: ChildProcess
  readonly output: () => string
  readonly exited: Promise<number | null>
}

/** A server process of its own, as `npm start` begins one. */
function start(environment: Record<string, string>, args: readonly string[] = []): Started {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', SELARAS_LOG: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  return {
    child,
    output: () => printed,
    exited: new Promise((resolve) => child.once('exit', (code) => resolve(code)))
  }
}

async function addressOf(server: Started): Promise<string> {
  let ended = false
  void server.exited.then(() => {
    ended = true
  })
  for (;;) {
    const found = /Selaras siap di (http:\S+)/.exec(server.output())?.[1]
    if (found) return found
    if (ended) throw new Error(`the server ended:\n${server.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('a server process', { timeout: 180_000 }, () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'selaras-uji-proses-'))
  let server: Started
  let address: string
  beforeAll(async () => {
    server = start({ SELARAS_DATA: dataDir, SELARAS_PORT: '0' })
    address = await addressOf(server)
  }, 180_000)
  afterAll(() => {
    server.child.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('prints its address and the demo accounts, and serves people who type localhost', async () => {
    expect(server.output()).toMatch(
      /Akun contoh[\s\S]+perencana\.dinkop@lumajang\.contoh\.id +selaras-contoh/
    )
    const origin = address.replace('127.0.0.1', 'localhost')
    const response = await fetch(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'perencana.dinkop@lumajang.contoh.id', password: 'selaras-contoh' })
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toContain('selaras.session_token=')
  })

  it('refuses a second process on its data with a sentence and exit code 1', async () => {
    const second = start({ SELARAS_DATA: dataDir, SELARAS_PORT: '0' })
    expect(await second.exited).toBe(1)
    expect(second.output()).toMatch(/dipakai|digunakan/)
    expect(second.output()).not.toMatch(/at .+:\d+:\d+/)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  })

  it('says that its address is taken, with exit code 1, and leaves its data free', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'selaras-uji-proses-'))
    const blocker = createServer()
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve))
    const bound = blocker.address()
    const port = typeof bound === 'object' && bound ? bound.port : 0
    const refused = start({ SELARAS_DATA: other, SELARAS_PORT: String(port), SELARAS_CONTOH: 'tidak' })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain(`Alamat 127.0.0.1:${port} sudah dipakai program lain.`)
    await new Promise((resolve) => blocker.close(resolve))
    rmSync(other, { recursive: true, force: true })
  })

  it('names its wrong settings and ends with 1; --print-config prints them and ends with 0', async () => {
    const wrong = start({ SELARAS_PORT: 'x', SELARAS_LOG: 'y' })
    expect(await wrong.exited).toBe(1)
    expect(wrong.output()).toMatch(/- SELARAS_PORT: [\s\S]+- SELARAS_LOG: /)
    expect(wrong.output()).not.toMatch(/at .+:\d+:\d+/)
    const printed = start({ DATABASE_URL: 'postgres://a:rahasia@db/x' }, ['--print-config'])
    expect(await printed.exited).toBe(0)
    expect(printed.output()).toContain('DATABASE_URL=postgres://a:***@db/x')
  })

  it('finishes a request that is running when it is told to stop, does nothing on a second signal, and ends with 0', async () => {
    // A connection that a browser opened ahead of need does not hold it up.
    const ahead = connect(Number(new URL(address).port), '127.0.0.1')
    ahead.on('error', () => undefined)
    // A request whose body comes slowly is running while the signals arrive.
    const url = new URL('/graphql', address)
    const body = JSON.stringify({ query: '{ saya { id } }' })
    const answered = new Promise<string>((resolve, reject) => {
      const slow = request(
        url,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        },
        (response) => {
          let text = ''
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString()
          })
          response.on('end', () => resolve(`${response.statusCode} ${text.trim()}`))
        }
      )
      slow.on('error', reject)
      slow.write(body.slice(0, 5))
      setTimeout(() => {
        server.child.kill('SIGTERM')
        server.child.kill('SIGTERM')
        server.child.kill('SIGINT')
        setTimeout(() => slow.end(body.slice(5)), 300)
      }, 300)
    })
    expect(await answered).toBe('200 {"data":{"saya":null}}')
    expect(await server.exited).toBe(0)
    expect(server.output()).not.toMatch(/Error|at .+:\d+:\d+/)
  })
})
