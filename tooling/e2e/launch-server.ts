import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const startMilliseconds = 120_000

/** A server process of the built product with its own embedded database in a temporary folder. */
export interface LaunchedServer {
  readonly address: string
  readonly dataDir: string
  /** Everything it printed so far. */
  output(): string
  /** SIGKILL, as a power cut would do; the data folder stays. */
  kill(): Promise<void>
  /** SIGTERM and removal of the data folder. */
  stop(): Promise<void>
}

export interface LaunchOptions {
  readonly dataDir?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts apps/server/dist/index.mjs on a free port and waits until it says that it is ready. */
export async function launchServer(options: LaunchOptions = {}): Promise<LaunchedServer> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'selaras-e2e-'))
  const child = spawn(process.execPath, [path.join(root, 'apps/server/dist/index.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      SELARAS_PORT: '0',
      SELARAS_DATA: dataDir,
      NODE_ENV: 'production',
      SELARAS_LAJU: '100000',
      SELARAS_LAJU_MASUK: '1000',
      ...options.environment
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let printed = ''
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`server did not start:\n${printed}`)), startMilliseconds)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const ready = printed.match(/Selaras siap di (http:\/\/\S+)/)
      if (ready?.[1]) {
        clearTimeout(timer)
        resolve(ready[1])
      }
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`server ended with ${code}:\n${printed}`)))
  })
  return {
    address,
    dataDir,
    output: () => printed,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async stop() {
      child.kill('SIGTERM')
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
}
