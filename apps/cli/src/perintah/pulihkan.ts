import { existsSync } from 'node:fs'
import path from 'node:path'
import { databaseSettings } from '../basis-data.ts'
import { Berhenti } from '../io.ts'
import type { Jalankan } from '../perintah.ts'
import { sayManifest } from './cadangkan.ts'

/** `selaras pulihkan`: a backup into an empty database, of either engine; with --periksa only looks at the file. */
export const pulihkan: Jalankan = async (argumen, io) => {
  const source = path.resolve(io.cwd, argumen.posisi[0] ?? '')
  if (!existsSync(source))
    throw new Berhenti(`${source}: berkas tidak ditemukan.`, 'Periksa nama dan letaknya.')
  const { grantLogin, migrateToLatest, openAdmin, restore, verifyBackup } = await import('@selaras/db')
  if (argumen.saklar.has('periksa')) {
    const { manifest } = await verifyBackup(source)
    io.out(`Cadangan utuh: ${sayManifest(manifest)}\n`)
    return 0
  }
  const settings = await databaseSettings(argumen, io)
  // The file first: a broken one must not leave an empty database behind.
  await verifyBackup(source)
  const admin = await openAdmin(settings)
  try {
    await migrateToLatest(admin.kysely)
    const manifest = await restore(admin, source)
    if (settings.engine === 'postgres')
      await grantLogin(admin.kysely, decodeURIComponent(new URL(settings.url).username))
    io.out(`Pulih: ${sayManifest(manifest)} Jumlah periksa dan kepala jejak sama dengan cadangannya.\n`)
    return 0
  } finally {
    await admin.close()
  }
}
