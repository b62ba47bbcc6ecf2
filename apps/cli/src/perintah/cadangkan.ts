import type { Manifest } from '@selaras/db'
import { assertExists, databaseSettings } from '../basis-data.ts'
import type { Jalankan } from '../perintah.ts'
import { freeTarget } from '../tujuan-berkas.ts'

/** `selaras cadangkan`: everything in one file, as it was at one instant. */
export const cadangkan: Jalankan = async (argumen, io) => {
  const settings = await databaseSettings(argumen, io)
  assertExists(settings)
  const now = new Date()
  const target = freeTarget(
    argumen.posisi[0] ?? `selaras-${stamp(now)}.cadangan`,
    argumen.saklar.has('timpa'),
    io
  )
  const { backup, openAdmin } = await import('@selaras/db')
  const admin = await openAdmin(settings)
  try {
    const manifest = await backup(admin, target, now)
    io.out(`${target}\n`)
    io.err(
      `${sayManifest(manifest)} Berkas ini memuat sandi teracak dan seluruh isi: simpan di tempat yang aman.\n`
    )
    return 0
  } finally {
    await admin.close()
  }
}

/** `20261121-0815`, in UTC, so that names sort by time. */
const stamp = (now: Date): string => now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')

/** Rows, naskah and audit chains of a backup in one sentence. */
export function sayManifest({ tabel, rantai }: Manifest): string {
  const rows = Object.values(tabel).reduce((sum, { baris }) => sum + baris, 0)
  return `${rows} baris, ${tabel['selaras.naskah']?.baris ?? 0} naskah, ${rantai.length} rantai jejak.`
}
