import path from 'node:path'
import type { Database } from '@selaras/db'
import type { Dokumen } from '@selaras/domain/dokumen'
import { describePlace, readDokumen } from '@selaras/domain/dokumen'
import type { Masuk, NaskahDatang } from '@selaras/jobs'
import { modules } from '@selaras/opd-registry'
import { uuidv7 } from 'uuidv7'
import { pelakuKonsol, tenantOf, withDatabase } from '../basis-data.ts'
import { readBytes, sayRefusal } from '../berkas.ts'
import type { ExitCode, Io } from '../io.ts'
import { Berhenti } from '../io.ts'
import type { Pemilik } from '../pemilik.ts'
import { findPemilik } from '../pemilik.ts'
import type { Jalankan } from '../perintah.ts'

/** `selaras impor`: stores a file as a draft, or with --daftarkan as the plan that is in force. */
export const impor: Jalankan = async (argumen, io) => {
  const [berkas = ''] = argumen.posisi
  const isi = await readBytes(berkas, io)
  const read = readDokumen(isi)
  if (!read.ok) {
    io.err(sayRefusal(berkas, read.refusal))
    return 2
  }
  return withDatabase<ExitCode>(argumen, io, async (db) => {
    const pemilik = await findPemilik(db, read.value, {
      pemda: argumen.nilai.get('pemda'),
      opd: argumen.nilai.get('opd'),
      buat: argumen.saklar.has('buat')
    })
    const source = { nama: berkas === '-' ? 'masukan-baku.json' : path.basename(berkas), isi }
    const masuk = await enter(db, read.value, pemilik, source, argumen.saklar.has('daftarkan'))
    if (!masuk.ok) throw new Berhenti(masuk.refusal.message, masuk.refusal.advice, 1)
    sayMasuk(read.value, pemilik, masuk.value, io)
    return 0
  })
}

async function enter(
  db: Database,
  dokumen: Dokumen,
  { pemda, opd }: Pemilik,
  berkas: NaskahDatang['berkas'],
  daftarkan: boolean
): Promise<Masuk> {
  const { withTenant } = await import('@selaras/db')
  const { draftNaskah, registerNaskah } = await import('@selaras/jobs')
  const waktu = new Date()
  const datang: NaskahDatang = {
    dokumen,
    opdId: opd.id,
    waktu: waktu.toISOString(),
    newId: uuidv7,
    contoh: false,
    berkas,
    modules,
    // The console stands in for whoever may do this; jejak names the console.
    pelaku: { id: pelakuKonsol, peran: [daftarkan ? 'kepalaBappelitbangda' : 'perencanaOpd'] }
  }
  return withTenant(db, { ...tenantOf(pemda.id), opdId: opd.id }, (tx) =>
    daftarkan
      ? registerNaskah(tx, { ...datang, tahunBerjalan: waktu.getFullYear() })
      : draftNaskah(tx, datang)
  )
}

function sayMasuk(
  dokumen: Dokumen,
  { pemda, opd }: Pemilik,
  { naskahId, impor: hasil }: Extract<Masuk, { ok: true }>['value'],
  io: Io
): void {
  const { naskah, konflik, catatan } = hasil
  io.out(`${naskahId}\n`)
  io.err(
    `Tersimpan untuk ${opd.nama}, ${pemda.nama}: ${naskah.simpul.size - 1} baris, ${konflik.length} pertentangan antartabel.\n`
  )
  for (const { place, pesan } of catatan.slice(0, 10))
    io.err(`  ${describePlace(dokumen, place)}: ${pesan}\n`)
  if (catatan.length > 10) io.err(`  … dan ${catatan.length - 10} catatan lain.\n`)
}
