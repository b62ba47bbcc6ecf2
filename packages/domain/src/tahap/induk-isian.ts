import type { Keberatan } from './guard.ts'
import type { FaktaRencanaInduk } from './induk-fakta.ts'
import { BENTUK_INDUK } from './induk-fakta.ts'
import type { PeristiwaInduk } from './induk-peristiwa.ts'

type Isian = (event: PeristiwaInduk, facts: FaktaRencanaInduk) => Keberatan | null

const tolak = (message: string, advice: string): Keberatan => ({ code: 'NILAI_TIDAK_SAH', message, advice })

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Checks of the data that events of induk.machine carry, by name. */
export const ISIAN_INDUK = {
  penetapanInduk: (event, facts) => {
    if (event.type !== 'tetapkan') return null
    const { bentuk } = BENTUK_INDUK[facts.jenis]
    if (event.nomor.trim() === '')
      return tolak(`Nomor ${bentuk} belum diisi.`, `Isi nomor ${bentuk} penetapannya.`)
    if (!isDay(event.tanggal))
      return tolak(
        'Tanggal penetapan tidak sah.',
        'Isi tanggal sebagai tahun-bulan-hari, misalnya 2025-08-20.'
      )
    if (!event.tanggal.startsWith(String(event.tahun)))
      return tolak(
        `Tahun ${bentuk} berbeda dengan tahun pada tanggal penetapannya.`,
        'Samakan tahun dan tanggalnya.'
      )
    return facts.nomorTerpakai
      ? tolak(
          `Nomor ${event.nomor} Tahun ${event.tahun} sudah dipakai ${bentuk} yang lain.`,
          'Periksa nomornya: satu nomor hanya dipakai sekali setahun.'
        )
      : null
  },
  pengundanganInduk: (event, facts) => {
    if (event.type !== 'undangkan') return null
    const { berita } = BENTUK_INDUK[facts.jenis]
    if (event.berita.nama.trim() === '' || event.berita.nomor.trim() === '')
      return tolak(`Nama atau nomor ${berita} belum diisi.`, `Isi ${berita} tempat pengundangannya.`)
    if (!isDay(event.tanggal))
      return tolak('Tanggal pengundangan tidak sah.', 'Isi tanggal sebagai tahun-bulan-hari.')
    return facts.tanggalDitetapkan !== null && event.tanggal < facts.tanggalDitetapkan
      ? tolak(
          'Tanggal pengundangan lebih awal daripada penetapan.',
          'Periksa kedua tanggalnya: pengundangan tidak mendahului penetapan.'
        )
      : null
  },
  alasanBatalInduk: (event) =>
    event.type === 'batalkan' && event.alasan.trim() === ''
      ? tolak('Alasan pembatalan belum diisi.', 'Tulis alasan yang dapat dibaca perangkat daerah.')
      : null
} satisfies Record<string, Isian>

export type IsianIndukNama = keyof typeof ISIAN_INDUK
