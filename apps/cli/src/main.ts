import process from 'node:process'
import { run } from './run.ts'

/** A reader that stops early (`| head`) is no fault of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

const noColor = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== ''

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
    terminal: process.stdout.isTTY === true && !noColor,
    columns: process.stdout.columns ?? 100
  })
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `selaras: kesalahan program, bukan kesalahan Anda. Laporkan teks di bawah ini.\n${detail}\n`
  )
  process.exitCode = 2
}
