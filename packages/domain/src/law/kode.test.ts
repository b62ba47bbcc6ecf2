import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePattern, EDISI, kodeInduk, parseKode } from './index.ts'

const OLD = 'permendagri-13-2006'
const SUB2 = 'kepmendagri-050-5889-2021'
const SUB4 = 'kepmendagri-900.1.15.5-1317-2023'

describe('parseKode', () => {
  it.each([
    ['1.17', OLD, 'bidangUrusan'],
    ['1.06.1.17.01.25', OLD, 'program'],
    ['1.17.1.17.01.21.020', OLD, 'kegiatan'],
    ['2.17.02', SUB2, 'program'],
    ['2.17.02.2.01', SUB2, 'kegiatan'],
    ['2.17.02.2.01.01', SUB2, 'subKegiatan'],
    ['2.17.02.2.01.0001', SUB4, 'subKegiatan'],
    ['X.XX.01.2.01.0001', SUB4, 'subKegiatan']
  ])('[LAW-18] %s in %s is a %s', (kode, edisi, tingkat) => {
    expect(parseKode(kode, edisi)).toMatchObject({ ok: true, tingkat, baku: kode, adaSpasi: false })
  })

  it.each([
    ['1.17.1.17.01.06005', OLD, { alasan: 'segmenSalah', segmenKe: 5, tertulis: '06005' }],
    ['1.17.1.17.01.001.021', OLD, { alasan: 'segmenSalah', segmenKe: 5, tertulis: '001', panjang: [2] }],
    ['1.17.1.17.01', OLD, { alasan: 'jumlahSegmen', tertulis: '5' }],
    ['2.17.02.2', SUB2, { alasan: 'jumlahSegmen' }],
    ['2.17.02.2.01.0001', SUB2, { alasan: 'segmenSalah', segmenKe: 5 }],
    ['2.17.02.2.01.01', SUB4, { alasan: 'segmenSalah', segmenKe: 5 }],
    ['2.17.02.8.01', SUB2, { alasan: 'segmenSalah', sebutan: 'kewenangan' }],
    ['X.17.01', SUB4, { alasan: 'segmenSalah', segmenKe: 1 }],
    ['2.XX.01', SUB4, { alasan: 'segmenSalah', segmenKe: 1 }],
    ['  ', SUB2, { alasan: 'kosong' }],
    ['2.17', 'edisi-asing', { alasan: 'edisiTidakDikenal' }],
    ['2.17.02.2.01.01.01.01', SUB2, { alasan: 'jumlahSegmen', tertulis: '8' }]
  ])('[LAW-19] %s in %s is malformed and says where', (kode, edisi, expected) => {
    expect(parseKode(kode, edisi)).toMatchObject({ ok: false, ...expected })
  })

  it('[LAW-20] printed spaces are tolerated and reported', () => {
    expect(parseKode('1.17.1.17. 01.18.039', OLD)).toMatchObject({
      ok: true,
      adaSpasi: true,
      baku: '1.17.1.17.01.18.039'
    })
    expect(parseKode(' 1.17 ', OLD)).toMatchObject({ ok: true, adaSpasi: false })
  })

  it('[LAW-21] a kewenangan written with two digits gets the code that was meant', () => {
    expect(parseKode('2.17.03.02.01', SUB2)).toMatchObject({ ok: false, saran: '2.17.03.2.01' })
    expect(parseKode('2.17.03.99.01', SUB2)).not.toHaveProperty('saran')
  })

  it('[LAW-22] the parent of a code is the code of the level above', () => {
    const parent = (kode: string, edisi: string) => {
      const read = parseKode(kode, edisi)
      return read.ok ? kodeInduk(read, edisi) : undefined
    }
    expect(parent('2.17.02.2.01.0001', SUB4)).toBe('2.17.02.2.01')
    expect(parent('2.17.02.2.01', SUB4)).toBe('2.17.02')
    expect(parent('1.06.1.17.01.25.029', OLD)).toBe('1.06.1.17.01.25')
    expect(parent('1.06.1.17.01.25', OLD)).toBe('1.06')
    expect(parent('2.17', SUB4)).toBeNull()
  })

  it('[LAW-23] reading agrees with the pattern of the level, for any text', () => {
    const part = fc.oneof(fc.stringMatching(/^\d{1,5}$/), fc.constantFrom('X', 'XX', '', 'a', '1X'))
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('.'))
    )
    const tingkat = ['bidangUrusan', 'program', 'kegiatan', 'subKegiatan'] as const
    fc.assert(
      fc.property(text, fc.constantFrom(...EDISI), (kode, edisi) => {
        const read = parseKode(kode, edisi.id)
        const matches = tingkat.filter((t) => codePattern(edisi, t)?.test(read.baku) === true)
        expect(matches).toEqual(read.ok ? [read.tingkat] : [])
      }),
      { numRuns: 500 }
    )
  })
})
