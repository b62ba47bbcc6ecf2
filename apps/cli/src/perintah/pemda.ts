import { uuidv7 } from 'uuidv7'
import { databaseSettings } from '../basis-data.ts'
import { Berhenti } from '../io.ts'
import type { Argumen, Jalankan } from '../perintah.ts'

const jenisPemda = ['provinsi', 'kabupaten', 'kota'] as const

/** `selaras pemda`: a new pemda with the invitation of its first admin. */
export const pemda: Jalankan = async (argumen, io) => {
  const jenis = jenisPemda.find((one) => one === (argumen.nilai.get('jenis') ?? 'kabupaten'))
  if (!jenis) {
    throw new Berhenti(
      `Jenis pemda “${argumen.nilai.get('jenis')}” tidak dikenal.`,
      'Pilih provinsi, kabupaten, atau kota.',
      1
    )
  }
  const given = {
    pemda: { nama: argumen.posisi[0] ?? '', jenis, provinsi: needed(argumen, 'provinsi') },
    admin: { surel: needed(argumen, 'surel'), nama: needed(argumen, 'orang') },
    alamat: argumen.nilai.get('alamat') ?? process.env['SELARAS_ALAMAT'] ?? 'http://127.0.0.1:4000'
  }
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(given.admin.surel))
    throw new Berhenti(`“${given.admin.surel}” bukan alamat surel.`, 'Perbaiki --surel.', 1)
  const settings = await databaseSettings(argumen, io)
  const { openDatabase } = await import('@selaras/db')
  const { newPemda } = await import('@selaras/jobs')
  const db = await openDatabase(settings)
  try {
    const made = await newPemda(db, { ...given, now: new Date(), newId: uuidv7 })
    if (!made.ok) throw new Berhenti(made.refusal.message, made.refusal.advice, 1)
    io.out(`${made.value.tautan}\n`)
    io.err(
      `${given.pemda.nama} dibuat. Berikan tautan di atas hanya kepada ${given.admin.nama}; berlaku sekali, 7 hari.\n`
    )
    return 0
  } finally {
    await db.close()
  }
}

function needed({ nilai }: Argumen, nama: string): string {
  const value = nilai.get(nama)?.trim() ?? ''
  if (value !== '') return value
  throw new Berhenti(`Pilihan --${nama} belum diisi.`, 'Lihat selaras pemda --help.', 1)
}
