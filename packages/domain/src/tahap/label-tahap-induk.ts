import type { KeadaanInduk } from './induk.machine.ts'

/** States of a parent plan as people read them. */
export const LABEL_TAHAP_INDUK: Readonly<Record<KeadaanInduk, string>> = {
  belumAda: 'Belum ada',
  persiapan: 'Persiapan',
  rancanganAwal: 'Rancangan awal',
  rancangan: 'Rancangan',
  rancanganAkhir: 'Rancangan akhir',
  ditetapkan: 'Ditetapkan',
  berlaku: 'Berlaku',
  digantikan: 'Digantikan',
  dibatalkan: 'Dibatalkan'
}
