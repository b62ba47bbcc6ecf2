import { writeFile } from 'node:fs/promises'
import type { Database } from '@selaras/db'
import { printNaskah } from '@selaras/domain/cetak'
import { writeDokumen } from '@selaras/domain/dokumen'
import { tenantOf, withDatabase } from '../basis-data.ts'
import type { ExitCode } from '../io.ts'
import { Berhenti } from '../io.ts'
import { listSemuaNaskah, sayNaskah } from '../naskah-tersimpan.ts'
import type { Jalankan } from '../perintah.ts'
import { freeTarget } from '../tujuan-berkas.ts'

/** `selaras ekspor`: one plan as a file of the exchange format; without an id the list of plans. */
export const ekspor: Jalankan = async (argumen, io) => {
  const [id] = argumen.posisi
  const ke = argumen.nilai.get('ke')
  const target = ke === undefined ? null : freeTarget(ke, argumen.saklar.has('timpa'), io)
  return withDatabase<ExitCode>(argumen, io, async (db) => {
    if (id === undefined) {
      const all = await listSemuaNaskah(db)
      io.out(all.length === 0 ? 'Belum ada naskah.\n' : `${all.map(sayNaskah).join('\n')}\n`)
      return 0
    }
    const text = await printed(db, id, argumen.saklar.has('x-id'))
    if (target === null) io.out(text)
    else await save(target, text)
    return 0
  })
}

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

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new Berhenti(`${file} tidak dapat ditulis (${(error as NodeJS.ErrnoException).code}).`)
  }
}
