import { databaseSettings } from '../basis-data.ts'
import type { Jalankan } from '../perintah.ts'

/** `selaras migrasi`: brings the schema up to date as its owner, and gives the app's login its roles. */
export const migrasi: Jalankan = async (argumen, io) => {
  const settings = await databaseSettings(argumen, io)
  const { grantLogin, migrateToLatest, openAdmin } = await import('@selaras/db')
  const admin = await openAdmin(settings)
  try {
    const done = await migrateToLatest(admin.kysely)
    if (settings.engine === 'postgres')
      await grantLogin(admin.kysely, decodeURIComponent(new URL(settings.url).username))
    io.out(
      done.length === 0
        ? 'Basis data sudah mutakhir.\n'
        : `${done.map((nama) => `✓ ${nama}`).join('\n')}\n${done.length} migrasi dijalankan.\n`
    )
    return 0
  } finally {
    await admin.close()
  }
}
