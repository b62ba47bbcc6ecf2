import { run } from '../src/run.ts'
import type { Hasil } from './jalankan.ts'

/** Runs a command line in this process: the same answer as the built CLI without the time a process takes. */
export async function dalamProses(args: readonly string[], terminal = false): Promise<Hasil> {
  let stdout = ''
  let stderr = ''
  const code = await run(args, {
    out: (text) => {
      stdout += text
    },
    err: (text) => {
      stderr += text
    },
    stdin: (async function* () {})(),
    env: {},
    cwd: process.cwd(),
    terminal,
    columns: 80
  })
  return { code, stdout, stderr }
}
