import Big from 'big.js'
import { fakta } from '../antar-tabel/kalimat.ts'
import type { Hasil } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'

/**
 * The sentence of a wrong total: `<subjek> 2025 tertulis Rp5, jumlah 2 kegiatan Rp6 (selisih Rp1, pembulatan).`
 * `suku` names what is added.
 */
export function tulisJumlah(hasil: Hasil, subjek: string, suku: string): string {
  const satuan = fakta(hasil, 'satuan') || 'rupiah'
  const tahun = hasil.tahun === undefined ? '' : ` ${hasil.tahun}`
  const jumlah = `${fakta(hasil, 'banyak')} ${suku} ${tulisUang(hasil.expected ?? '0', satuan)}`
  if (hasil.actual === undefined) return `${subjek}${tahun} kosong, padahal jumlah ${jumlah}.`
  const selisih = new Big(hasil.actual)
    .minus(hasil.expected ?? '0')
    .abs()
    .toFixed()
  const pembulatan = hasil.kasus === 'pembulatan' ? ', pembulatan' : ''
  return (
    `${subjek}${tahun} tertulis ${tulisUang(hasil.actual, satuan)}, jumlah ${jumlah} ` +
    `(selisih ${tulisUang(selisih, satuan)}${pembulatan}).`
  )
}

/** Advice for a wrong total, with the number to print. */
export function saranJumlah(hasil: Hasil, suku: string): string {
  const satuan = fakta(hasil, 'satuan') || 'rupiah'
  const sum = hasil.expected ?? '0'
  if (hasil.kasus === 'pembulatan') {
    return `Bulatkan dulu setiap ${suku} ke rupiah penuh, lalu jumlahkan lagi; hitungan sekarang ${tulisUang(sum, satuan)}.`
  }
  const naik = hasil.actual !== undefined && new Big(hasil.actual).gt(sum)
  const periksa =
    hasil.actual === undefined
      ? ''
      : `, atau cari ${suku} yang ${naik ? 'kurang atau terlewat' : 'kelebihan atau tercatat ganda'}`
  return `Tulis ${tulisUang(sum, satuan)}${periksa}.`
}
