import type { Tahap } from '../law/tahap.ts'

/** Name of a state for readers. */
export const LABEL_TAHAP: Readonly<Record<Tahap | 'belumAda', string>> = {
  belumAda: 'Belum Ada Naskah',
  persiapan: 'Persiapan',
  rancanganAwal: 'Rancangan Awal',
  menungguSuratEdaran: 'Menunggu Surat Edaran',
  rancangan: 'Rancangan',
  forum: 'Forum Perangkat Daerah',
  penyempurnaanRancangan: 'Penyempurnaan Rancangan',
  verifikasiRancangan: 'Verifikasi Rancangan',
  menungguInduk: 'Menunggu Penetapan RPJMD/RPD',
  rancanganAkhir: 'Rancangan Akhir',
  verifikasiRancanganAkhir: 'Verifikasi Rancangan Akhir',
  reviuApip: 'Reviu APIP',
  paraf: 'Paraf',
  harmonisasi: 'Harmonisasi',
  siapDitetapkan: 'Siap Ditetapkan',
  ditetapkan: 'Ditetapkan',
  berlaku: 'Berlaku',
  digantikan: 'Digantikan',
  dicabut: 'Dicabut',
  berakhir: 'Berakhir',
  dibatalkan: 'Dibatalkan'
}
