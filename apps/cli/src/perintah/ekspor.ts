import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from '@selaras/db'
import { printNaskah } from '@selaras/domain/cetak'
import { writeDokumen } from '@selaras/domain/dokumen'
import { tenantOf, withDatabase } from '../basis-data.ts'
import type { ExitCode } from '../io.ts'
import { Berhenti } from '../io.ts'
import { listSemuaNaskah, sayNaskah } from '../naskah-tersimpan.ts'
import type { Jalankan } from '../perintah.ts'

/** `selaras ekspor`: one plan as a file of the exchange format; without an id the list of plans. */
export const ekspor: Jalankan = (argumen, io) =>
  withDatabase<ExitCode>(argumen, io, async (db) => {
    const [id] = argumen.posisi
    if (id === undefined) {
      const all = await listSemuaNaskah(db)
      io.out(all.length === 0 ? 'Belum ada naskah.\n' : `${all.map(sayNaskah).join('\n')}\n`)
      return 0
    }
    const text = await printed(db, id, argumen.saklar.has('x-id'))
    const target = argumen.nilai.get('ke')
    if (target === undefined) io.out(text)
    else await save(path.resolve(io.cwd, target), text, argumen.saklar.has('timpa'))
    return 0
  })

async function printed(db: Database, id: string, xId: boolean): Promise<string> {
  const found = (await listSemuaNaskah(db)).filter(
    ({ naskah }) => naskah.id === id || naskah.id.startsWith(id)
  )
  const [one] = found
  if (!one) throw new Berhenti(`Naskah ${id} tidak ditemukan.`, 'Daftar naskah: selaras ekspor', 1)
  if (found.length > 1)
    throw new Berhenti(
      `${found.length} naskah berawalan ${id}.`,
      'Tulis id yang lengkap. Daftar naskah: selaras ekspor',
      1
    )
  const { loadNaskah, withTenant } = await import('@selaras/db')
  const naskah = await withTenant(db, tenantOf(one.pemda.id), (tx) => loadNaskah(tx, one.naskah.id))
  if (!naskah) throw new Error(`naskah ${one.naskah.id} has a head without content`)
  return writeDokumen(printNaskah(naskah, { xId }).dokumen)
}

async function save(file: string, text: string, replace: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: replace ? 'w' : 'wx' })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST')
      throw new Berhenti(`${file} sudah ada.`, 'Pakai nama lain, atau tambahkan --timpa.', 1)
    throw new Berhenti(`${file} tidak dapat ditulis (${code}).`)
  }
}
