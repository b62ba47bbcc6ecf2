import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Account, accountForPostgres, findPostgres, type PostgresBinaries } from './postgres-binaries.ts'

const execute = promisify(execFile)

export interface PrivatePostgresOptions {
  /** Keep fsync on: for tests that kill PostgreSQL and count what survived. Default false, which is faster. */
  readonly durable?: boolean
  /** More settings of postgresql.conf, for instance { max_connections: '300' }. */
  readonly settings?: Readonly<Record<string, string>>
}

export interface PrivatePostgres {
  /** Superuser `postgres`, database `postgres`. */
  readonly adminUrl: string
  readonly version: string
  /** Ends it with SIGKILL, as a crash would; `restart` brings the same data back on the same port. */
  crash(): Promise<void>
  restart(): Promise<void>
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

/**
 * A PostgreSQL of our own on a free port of 127.0.0.1 with an empty data folder. It ends with this process, whatever
 * way that ends. Throws when there are no binaries or it does not start.
 */
export async function startPrivatePostgres(options: PrivatePostgresOptions = {}): Promise<PrivatePostgres> {
  const account = accountForPostgres()
  // Another account must be able to enter the parent: as root that is /tmp, not a TMPDIR under /root.
  const scratch = mkdtempSync(path.join(account ? '/tmp' : tmpdir(), 'selaras-pg-'))
  const data = path.join(scratch, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (account) for (const folder of [scratch, data]) chownSync(folder, account.uid, account.gid)
  const remove = (): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  try {
    const binaries = await findPostgres(scratch, account)
    const password = await initialise(binaries, scratch, data, account)
    const port = await freePort()
    const launch = (): Promise<Running> => start(binaries, data, port, options, account)
    let running = await launch()
    return {
      adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      version: binaries.version,
      crash: async () => {
        // The data is needed again: tells the guard to leave it.
        writeFileSync(path.join(scratch, 'crashed'), '')
        await running.end('SIGKILL')
      },
      restart: async () => {
        running = await launch()
      },
      stop: async () => {
        await running.end('SIGINT')
        remove()
      }
    }
  } catch (error) {
    remove()
    throw error
  }
}

async function initialise(
  binaries: PostgresBinaries,
  scratch: string,
  data: string,
  account: Account | undefined
): Promise<string> {
  const password = randomBytes(16).toString('hex')
  const passwordFile = path.join(scratch, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8']
  await execute(binaries.initdb, ['-D', data, ...flags, '--locale=C', '--no-sync'], {
    cwd: scratch,
    ...account
  })
  rmSync(passwordFile)
  return password
}

interface Running {
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<void>
}

/**
 * PostgreSQL runs under a shell that waits for the end of our stdin pipe: when this process dies, even by SIGKILL, the
 * pipe closes, and the shell ends PostgreSQL and removes its folder ($0). The postmaster's pid is printed first.
 */
const guard = `
exec 3<&0
"$@" 3<&- &
pid=$!
echo "pid $pid"
{ cat <&3 >/dev/null; kill -INT $pid; while kill -0 $pid; do sleep 0.2; done; [ -e "$0/crashed" ] || rm -rf "$0"; } 2>/dev/null &
wait $pid`

async function start(
  binaries: PostgresBinaries,
  data: string,
  port: number,
  { durable = false, settings = {} }: PrivatePostgresOptions,
  account: Account | undefined
): Promise<Running> {
  const fast = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const chosen = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...fast, ...settings }
  const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const args = [binaries.postgres, '-D', data, '-p', String(port), ...flags]
  const [command, ...rest] =
    process.platform === 'win32' ? args : ['/bin/sh', '-c', guard, path.dirname(data), ...args]
  const child = spawn(String(command), rest, {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: data,
    env: { ...process.env, LC_ALL: 'C' },
    ...account
  })
  const pid = await ready(child)
  return {
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      process.kill(pid, signal)
      await gone
    }
  }
}

/** Resolves with the postmaster's pid once it accepts connections; rejects with its last words when it ends first. */
function ready(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-20_000)
      if (!said.includes('ready to accept connections')) return
      child.off('exit', fail)
      // From here on its log is nobody's business, but it must be drained.
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', listen).resume()
      resolve(Number(/^pid (\d+)$/m.exec(said)?.[1] ?? child.pid))
    }
    const fail = (): void => reject(new Error(`PostgreSQL did not start: ${said.trim()}`))
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', fail)
    child.once('error', reject)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))
      )
    })
  })
}
