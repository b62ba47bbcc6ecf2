import { expect, test } from 'vitest'
import { macamDariNama, macamSatuan, sameSatuan, satuanDiNama } from './satuan.ts'

test.each([
  ['%', 'persen'],
  ['Unit Usaha', 'unit usaha'],
  ['dok', 'Dokumen'],
  ['ang gota kop', 'anggota kop'],
  ['KSP /US P Kop', 'KSP/USP Kop'],
  ['orang/ Bulan', 'orang/bulan'],
  ['Rp. (juta)', 'juta rupiah'],
  ['(000)', '000'],
  ['Rp.000.000', 'juta rupiah'],
  [undefined, '']
])('[IND-12] %j and %j are the same unit', (a, b) => {
  expect(sameSatuan(a, b)).toBe(true)
})

test.each([
  ['%', 'Unit usaha'],
  ['orang', undefined],
  ['ribu rupiah', 'rupiah'],
  ['peserta', 'orang'],
  ['constructor', 'dokumen']
])('[IND-12] %j and %j are different units', (a, b) => {
  expect(sameSatuan(a, b)).toBe(false)
})

test.each([
  ['%', 'persen'],
  ['Rp. (juta)', 'rupiah'],
  ['orang/bulan', 'orang'],
  ['Nilai', 'nilai'],
  ['Indeks', 'indeks'],
  ['per 100.000 penduduk', 'rasio'],
  ['hari', 'waktu'],
  ['Predikat', 'predikat'],
  ['Unit Usaha', 'jumlah'],
  ['', undefined],
  ['__proto__', 'jumlah']
])('[IND-13] the kind of %j is %s', (unit, kind) => {
  expect(macamSatuan(unit)).toBe(kind)
})

test('[IND-14] a unit in parentheses at the end of a name is found, an abbreviation is not', () => {
  expect(satuanDiNama('Persentase yang tertib (Unit usaha)')).toBe('Unit usaha')
  expect(satuanDiNama('Persentase pemeriksaan (%)')).toBe('%')
  expect(satuanDiNama('Jumlah omset (Rp.000.000)')).toBe('Rp.000.000')
  expect(satuanDiNama('Jumlah Gaji ( orang/ Bulan)')).toBe('orang/ Bulan')
  expect(satuanDiNama('Rapat Anggota Tahunan (RAT)')).toBeUndefined()
  expect(satuanDiNama('Jaringan (terstandar) baru')).toBeUndefined()
})

test('[IND-13] the opening word of a name commits it to kinds of unit', () => {
  expect(macamDariNama('Persetase yang baik')).toEqual(['persen'])
  expect(macamDariNama('Jumlah peserta')).toContain('orang')
  expect(macamDariNama('Meningkatnya kualitas')).toBeUndefined()
})
