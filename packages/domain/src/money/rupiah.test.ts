import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addRupiah, formatRupiah, formatRupiahFull, parseRupiah, rupiah } from './rupiah.ts'

const value = (text: string): number | string => {
  const read = parseRupiah(text)
  return read.ok ? read.value : read.refusal.code
}

describe('reading rupiah', () => {
  test.each([
    ['0', 0],
    ['1250000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['Rp1.250.000', 1_250_000],
    ['Rp. 1.250.000,-', 1_250_000],
    ['Rp\u00a01.250.000,00', 1_250_000],
    [' 1 250 000 ', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1,250,000.00', 1_250_000],
    ['IDR 5', 5]
  ])('[UANG-2] %j is %d rupiah', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test.each([
    '',
    '   ',
    '-5',
    '−1.000',
    '(1.000)',
    'Rp-5',
    '1,5',
    '1.234,56',
    '1234.5',
    '1.23',
    '12.34.567',
    'abc',
    '5 juta',
    '1e6',
    '٣'
  ])('[UANG-3] %j is refused with what to do', (text) => {
    const read = parseRupiah(text)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.refusal.code).toBe('NILAI_TIDAK_SAH')
    expect(read.refusal.advice).toContain('rupiah')
  })

  test('[UANG-3] a negative amount and a fraction are named as such', () => {
    const sentence = (text: string): string => {
      const read = parseRupiah(text)
      return read.ok ? '' : read.refusal.message
    }
    expect(sentence('-5')).toContain('negatif')
    expect(sentence('8.740.671.375,10')).toContain('tanpa pecahan')
    expect(sentence('x'.repeat(500)).length).toBeLessThan(100)
  })

  test('[UANG-4] a text that another country reads differently says how it was read', () => {
    expect(parseRupiah('1.234')).toMatchObject({ value: 1234, dibaca: expect.stringContaining('Rp1.234') })
    expect(parseRupiah('1,234,567')).toMatchObject({
      value: 1_234_567,
      dibaca: expect.stringContaining('koma')
    })
    expect(parseRupiah('1.234.567')).not.toHaveProperty('dibaca')
    expect(parseRupiah('1234')).not.toHaveProperty('dibaca')
  })

  test('[UANG-1] an amount beyond the safe integers is refused', () => {
    expect(value('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
    expect(value('9007199254740992')).toBe('NILAI_TIDAK_SAH')
  })

  test('[UANG-5] what is printed is read back as the same amount', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (amount) => {
        expect(value(formatRupiah(amount))).toBe(amount)
        expect(value(formatRupiahFull(amount))).toBe(amount)
      })
    )
  })

  test('[UANG-3] no text makes it throw, and what it accepts is whole and not negative', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-Rp., 0-9()]{0,20}$/)), (text) => {
        const read = parseRupiah(text)
        if (read.ok) expect(Number.isSafeInteger(read.value) && read.value >= 0).toBe(true)
      })
    )
  })
})

test('[UANG-1] a fraction or an unsafe number is our own mistake and throws', () => {
  expect(() => rupiah(1.5)).toThrow(RangeError)
  expect(() => rupiah(2 ** 53)).toThrow(RangeError)
  expect(() => addRupiah(rupiah(Number.MAX_SAFE_INTEGER), rupiah(1))).toThrow(RangeError)
  expect(Object.is(rupiah(-0), 0)).toBe(true)
})

test('[UANG-5] rupiah are printed with dots, the sign in front', () => {
  expect(formatRupiah(1_234_567)).toBe('1.234.567')
  expect(formatRupiah(-999)).toBe('-999')
  expect(formatRupiahFull(-1_000)).toBe('-Rp1.000')
})
