import { type ChildProcess, fork } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { AppParts } from '../../apps/server/src/app.ts'
import { type Client, signIn } from './client.ts'

/** Where a server finds its database. */
export type Place = { readonly url: string } | { readonly directory: string }

export interface ChildServer {
  readonly client: Client
  stop(): Promise<void>
}

/**
 * Starts the product's server as a process of its own on a free port, as it runs in production, and signs in.
 * `profile` names a folder for a CPU profile of its whole life.
 */
export async function startChild(
  place: Place,
  apollo: NonNullable<AppParts['apollo']>,
  profile?: string
): Promise<ChildServer> {
  const database =
    'url' in place ? { DATABASE_URL: place.url } : { DATABASE_URL: '', SELARAS_DATA: place.directory }
  const port = await freePort()
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), [apollo], {
    execArgv: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
    env: {
      ...process.env,
      ...database,
      NODE_ENV: 'production',
      SELARAS_HOST: '127.0.0.1',
      SELARAS_PORT: String(port),
      SELARAS_ALAMAT: `http://127.0.0.1:${port}`,
      SELARAS_RAHASIA: 'rahasia-untuk-mengukur-saja-'.repeat(2),
      SELARAS_CONTOH: 'tidak',
      SELARAS_LOG: 'error',
      SELARAS_LAJU: '100000000',
      SELARAS_LAJU_MASUK: '1000'
    }
  })
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.disconnect()
    await gone
  }
  try {
    const client = await signIn(await addressOf(child))
    return {
      client,
      stop() {
        client.close()
        return stop()
      }
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { address: string }) => resolve(message.address))
    child.once('exit', (code) =>
      reject(new Error(`the server of the bench ended with ${code} before it listened`))
    )
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
