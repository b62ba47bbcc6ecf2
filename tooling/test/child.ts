import { spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** Colours are for people: in a file or a log of CI they are noise. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

export interface Ended {
  readonly code: number
  /** Both streams; empty when they were shown while it ran. */
  readonly output: string
}

export interface ChildOptions {
  /** Show the output while it runs instead of keeping it. */
  readonly show?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Runs Node on a script of ours or of a dependency, from the project's folder; never rejects for an exit code. */
export function runNode(args: readonly string[], options: ChildOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...plain, ...process.env, ...options.env },
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    const forward = (signal: NodeJS.Signals): void => {
      child.kill(signal)
      process.exitCode = 130
    }
    process.on('SIGINT', forward).on('SIGTERM', forward)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      if (process.exitCode === 130) process.exit(130)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Path of a script inside an installed package, for instance `bin('vitest', 'vitest.mjs')`. */
export const bin = (...parts: readonly string[]): string => path.join(root, 'node_modules', ...parts)
