import type { DemoAccount } from '@selaras/jobs'
import { modules } from '@selaras/opd-registry'
import { uuidv7 } from 'uuidv7'
import { databaseSettings } from '../basis-data.ts'
import { Berhenti } from '../io.ts'
import type { Jalankan } from '../perintah.ts'

/** `selaras demo`: the sample plans with their accounts, in the embedded database only. */
export const demo: Jalankan = async (argumen, io) => {
  const settings = await databaseSettings(argumen, io)
  if (settings.engine !== 'pglite') {
    throw new Berhenti(
      'Akun contoh tidak dipasang di PostgreSQL, karena sandinya diketahui semua orang.',
      'Pakai basis data tertanam: kosongkan DATABASE_URL atau tambahkan --data DIREKTORI.',
      1
    )
  }
  const { openDatabase } = await import('@selaras/db')
  const { loadDemo } = await import('@selaras/jobs')
  const { hashPassword } = await import('@selaras/jobs/sandi')
  const db = await openDatabase(settings)
  try {
    const accounts = await loadDemo(db, { hashPassword, now: () => new Date(), newId: uuidv7, modules })
    io.out(`${table(accounts)}\n`)
    io.err(`Data contoh ada di ${settings.directory}.\n`)
    return 0
  } finally {
    await db.close()
  }
}

function table(accounts: readonly DemoAccount[]): string {
  const rows = [
    ['PERAN', 'SUREL', 'SANDI', 'PERANGKAT DAERAH'],
    ...accounts.map((one) => [one.peran, one.surel, one.sandi, one.opd])
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}
