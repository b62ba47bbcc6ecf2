import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandingkanTeks, lipat, tanpaKurung } from './teks.ts'

describe('comparing wordings', () => {
  it('[ANT-1] takes case, punctuation and broken spaces for no difference', () => {
    expect(bandingkanTeks('Meningkat nya Jumlah Puskesmas', 'MENINGKATNYA JUMLAH PUSKESMAS.')).toBe('sama')
  })

  it('[ANT-1] tells another spelling, a filler word and an abbreviation from another meaning', () => {
    expect(bandingkanTeks('Peningkatan ketrampilan kader', 'Peningkatan keterampilan kader')).toBe('ejaan')
    expect(bandingkanTeks('Pertanian, usaha, wisata', 'Pertanian, usaha, dan wisata')).toBe('ejaan')
    expect(
      bandingkanTeks('Persentase UMK yang naik kelas', 'Persentase Usaha Mikro Kecil yang naik kelas')
    ).toBe('ejaan')
    expect(bandingkanTeks('Meningkatnya kualitas layanan', 'Meningkatnya kuantitas layanan')).toBe('mirip')
    expect(bandingkanTeks('Meningkatnya kualitas layanan', 'Tertibnya laporan keuangan')).toBe('lain')
  })

  it('[ANT-1] takes another number for another text', () => {
    expect(bandingkanTeks('Renstra Tahun 2024', 'Renstra Tahun 2025')).not.toBe('ejaan')
  })

  it('[ANT-1] is symmetric, and sama exactly where the folded texts are equal', () => {
    const word = fc.constantFrom(
      'Meningkatnya',
      'kualitas',
      'UMK',
      'usaha',
      'mikro',
      'kecil',
      'dan',
      'ibu',
      '2024',
      '(RAT)'
    )
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(bandingkanTeks(a, b)).toBe(bandingkanTeks(b, a))
        expect(bandingkanTeks(a, b) === 'sama').toBe(lipat(a) === lipat(b))
      })
    )
  })

  it('[ANT-1] leaves out what stands in brackets', () => {
    expect(tanpaKurung('Program Pembinaan (DBHCHT) Daerah')).toBe('Program Pembinaan Daerah')
  })
})
