import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const app = fileURLToPath(new URL('..', import.meta.url))
const bundle = `${app}dist/selaras.mjs`

export const contoh = (nama: 'lumajang-2018-2023' | 'pasuruan-2024-2026'): string =>
  fileURLToPath(new URL(`../../../packages/contoh/${nama}.json`, import.meta.url))

export interface Hasil {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Jalan {
  readonly stdin?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

const bare = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(DATABASE_|SELARAS_|NO_COLOR|FORCE_COLOR)/.test(key))
  )

/** Runs the built CLI as a person would, in a child process without a terminal. */
export function selaras(args: readonly string[], { stdin, cwd = app, env = {} }: Jalan = {}): Promise<Hasil> {
  if (!existsSync(bundle)) throw new Error('Build the CLI first: node build.mjs')
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [bundle, ...args],
      { cwd, env: { ...bare(), ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    )
    // The child may stop reading before all is written (too large); that is its right.
    child.stdin?.on('error', () => {})
    child.stdin?.end(stdin ?? '')
  })
}
