import { tulisTanggal } from '../law/index.ts'
import { ok, type Result, refuse } from '../result.ts'
import { readNomorPerkada } from './sebutan.ts'

/** Number, year and ISO day of a penetapan, as they are recorded. */
export interface Penetapan {
  readonly nomor: string
  readonly tahun: number
  readonly tanggal: string
}

/** Where and when a Perkada was promulgated; `tambahan` null = its penjelasan stands in no Tambahan. */
export interface Pengundangan {
  readonly berita: { readonly nama: string; readonly tahun: number; readonly nomor: string }
  readonly tambahan: string | null
  readonly tanggal: string
}

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Reads what was written down of a penetapan: a number, and a day of its year that is not ahead of today. */
export function readPenetapan({ nomor, tahun, tanggal }: Penetapan, hariIni: string): Result<Penetapan> {
  const read = readNomorPerkada(nomor)
  if (!read.ok) return read
  if (
    !Number.isInteger(tahun) ||
    tahun < 1945 ||
    tahun > 2100 ||
    !isDay(tanggal) ||
    !tanggal.startsWith(`${tahun}-`)
  ) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Tahun dan tanggal penetapan belum lengkap atau tidak cocok satu sama lain.',
      'Isi tahun Perkada dan tanggal penetapan pada tahun itu.'
    )
  }
  if (tanggal > hariIni) return ahead('penetapan', tanggal)
  return ok({ nomor: read.value, tahun, tanggal })
}

/** Reads what was written down of a pengundangan: its Berita Daerah, and a day from the penetapan to today. */
export function readPengundangan(
  { berita, tambahan, tanggal }: Pengundangan,
  { ditetapkan, hariIni }: { readonly ditetapkan: string; readonly hariIni: string }
): Result<Pengundangan> {
  const nama = berita.nama.trim()
  const nomor = berita.nomor.trim()
  if (nama === '' || nomor === '' || !Number.isInteger(berita.tahun) || !isDay(tanggal)) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Berita Daerah atau tanggal pengundangan belum lengkap.',
      'Isi nama, tahun, nomor, dan tanggalnya.'
    )
  }
  if (tanggal < ditetapkan) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Tanggal pengundangan mendahului tanggal penetapan.',
      'Periksa kedua tanggal; pengundangan paling awal pada hari penetapan.'
    )
  }
  if (tanggal > hariIni) return ahead('pengundangan', tanggal)
  const extra = (tambahan ?? '').trim()
  return ok({ berita: { nama, tahun: berita.tahun, nomor }, tambahan: extra === '' ? null : extra, tanggal })
}

const ahead = (apa: string, tanggal: string) =>
  refuse(
    'NILAI_TIDAK_SAH',
    `Tanggal ${apa} ${tulisTanggal(tanggal)} belum tiba.`,
    'Catat setelah dilakukan; periksa tanggalnya.'
  )
