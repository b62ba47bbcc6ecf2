import { DatabaseError } from '@selaras/db'
import type { DemoAccount } from '@selaras/jobs'
import { startServer } from './server.ts'
import { printSettings, readSettings, SettingsError } from './settings.ts'

/** Long enough for running requests to end, short enough for a service manager. */
const stopMilliseconds = 15_000

if (process.argv.includes('--print-config')) {
  console.log(printSettings(process.env))
} else {
  await main().catch(explain)
}

async function main(): Promise<void> {
  const server = await startServer(readSettings(process.env))
  console.log(welcome(server.address, server.accounts))
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), stopMilliseconds).unref()
    await server.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}

function explain(error: unknown): void {
  if (error instanceof SettingsError) console.error(error.message)
  else if (error instanceof DatabaseError) console.error(`${error.message}\n${error.advice}`)
  else console.error(error)
  process.exit(1)
}

function welcome(address: string, accounts: readonly DemoAccount[]): string {
  const lines = ['', `Selaras siap di ${address}`, '']
  if (accounts.length > 0) {
    lines.push('Akun contoh (hanya ada pada basis data tertanam):', '')
    const rows = accounts.map((one) => [one.pemda, one.peran, one.opd ?? '', one.surel, one.sandi])
    lines.push(...table([['Pemda', 'Peran', 'Perangkat Daerah', 'Surel', 'Kata sandi'], ...rows]), '')
  }
  lines.push('Hentikan dengan Ctrl+C.', '')
  return lines.join('\n')
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
}
