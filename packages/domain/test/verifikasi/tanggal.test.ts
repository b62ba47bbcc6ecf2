import { dayInWords } from '@selaras/domain/verifikasi'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a day in words', () => {
  it('[BAC-1] is written as minutes write it, with the digits in brackets', () => {
    expect(dayInWords('2023-04-11')).toBe('sebelas bulan April tahun dua ribu dua puluh tiga (11-04-2023)')
    expect(dayInWords('2019-12-31')).toBe(
      'tiga puluh satu bulan Desember tahun dua ribu sembilan belas (31-12-2019)'
    )
    expect(dayInWords('1999-01-20')).toContain(
      'dua puluh bulan Januari tahun seribu sembilan ratus sembilan puluh'
    )
  })

  it('[BAC-1] tells any two days of three centuries apart, also without the digits', () => {
    const day = fc
      .record({
        y: fc.integer({ min: 1900, max: 2199 }),
        m: fc.integer({ min: 1, max: 12 }),
        d: fc.integer({ min: 1, max: 28 })
      })
      .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
    const words = (iso: string) => dayInWords(iso).replace(/ \(.*/, '')
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(words(a) === words(b)).toBe(a === b)
      })
    )
  })
})
