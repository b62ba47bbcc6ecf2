import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kemiripan, normaliseNama } from './nama.ts'

test.each([
  ['Persentase Usaha yang omsetnya meningkat (%)', 'persentase  usaha yang omsetnya meningkat'],
  ['Jumlah unit yang memiliki ljin Usaha (Unit)', 'Jumlah Unit yang memiliki izin usaha'],
  ['Persetase aktif', 'Persentase Aktif.'],
  ['Dokumen & Laporan', 'dokumen dan laporan'],
  ['K0perasi', 'koperasi']
])('[IND-15] %j and %j are one name', (a, b) => {
  expect(normaliseNama(a)).toBe(normaliseNama(b))
  expect(kemiripan(a, b)).toBe(1)
})

test('[IND-16] a slip of the pen stays very alike, another subject does not', () => {
  expect(kemiripan('Meningkatnya kualitas pelayanan', 'Meningkatnya kwalitas pelayananan')).toBeGreaterThan(
    0.8
  )
  expect(kemiripan('Persentase jalan mantap', 'Angka harapan hidup')).toBeLessThan(0.3)
})

test('[IND-16] likeness is symmetric, between 0 and 1, and 1 only for equal keys', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const score = kemiripan(a, b)
      expect(score).toBe(kemiripan(b, a))
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score === 1).toBe(normaliseNama(a) === normaliseNama(b))
    })
  )
})

test('[IND-15] normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = normaliseNama(text)
      expect(normaliseNama(once)).toBe(once)
    })
  )
})
