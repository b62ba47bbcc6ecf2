import { writeSync } from 'node:fs'
import { lockDirectory } from '../src/lock.ts'

/** A second process: takes the directory and keeps it, or says why not. */
try {
  await lockDirectory(process.argv[2] ?? '')
  writeSync(1, 'dipegang\n')
  setInterval(() => {}, 1_000)
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  writeSync(1, `${code}: ${message}\n`)
}
