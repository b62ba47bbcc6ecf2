import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDesimal,
  compareDesimal,
  countDecimals,
  distanceDesimal,
  equalDesimal,
  formatDesimal,
  isDesimal,
  meanDesimal,
  multiplyDesimal,
  ratioDesimal,
  roundDesimal,
  subtractDesimal
} from './decimal.ts'

/** Decimals of the format with up to six places, beside the same number as an integer of millionths. */
const desimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(6))
  .map(([digits, places]) => {
    const sign = digits < 0n ? '-' : ''
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
    const cut = text.length - places
    return {
      text: sign + text.slice(0, cut) + (places ? `.${text.slice(cut)}` : ''),
      millionths: digits * 10n ** BigInt(6 - places)
    }
  })

const millionths = (text: string): bigint => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  return BigInt(whole + fraction.padEnd(6, '0')) * (text.startsWith('-') ? -1n : 1n)
}

test('[IND-1] sums, differences and comparisons are exact', () => {
  fc.assert(
    fc.property(desimal, desimal, (a, b) => {
      expect(millionths(addDesimal(a.text, b.text))).toBe(a.millionths + b.millionths)
      expect(millionths(subtractDesimal(a.text, b.text))).toBe(a.millionths - b.millionths)
      expect(compareDesimal(a.text, b.text)).toBe(
        a.millionths < b.millionths ? -1 : a.millionths > b.millionths ? 1 : 0
      )
      expect(equalDesimal(a.text, b.text)).toBe(a.millionths === b.millionths)
      expect(distanceDesimal(a.text, b.text)).toBe(distanceDesimal(b.text, a.text))
    })
  )
  expect(addDesimal('0.1', '0.2')).toBe('0.3')
  expect(multiplyDesimal('1.1', '1.1')).toBe('1.21')
})

test('[IND-1] every answer is a decimal of the format, never with an exponent', () => {
  const huge = '123456789012345678901234567890'
  expect(isDesimal(addDesimal(huge, '0.00000001'))).toBe(true)
  expect(isDesimal(multiplyDesimal(huge, huge))).toBe(true)
  for (const text of ['', '1e3', '1,5', '.5', '5.', '+1', ' 1', 'NaN']) expect(isDesimal(text)).toBe(false)
})

test('[IND-2] ratio and mean are rounded half up at the wanted place, and undefined without a divisor', () => {
  expect(ratioDesimal('1', '3', 4)).toBe('0.3333')
  expect(ratioDesimal('466', '654', 4)).toBe('0.7125')
  expect(ratioDesimal('1', '8', 2)).toBe('0.13')
  expect(ratioDesimal('5', '0', 2)).toBeUndefined()
  expect(meanDesimal(['73', '74', '75', '76', '77'], 2)).toBe('75.00')
  expect(meanDesimal([], 2)).toBeUndefined()
  expect(roundDesimal('0.125', 2)).toBe('0.13')
})

test('[IND-3] id-ID notation keeps the printed decimals', () => {
  expect(formatDesimal('71.41')).toBe('71,41')
  expect(formatDesimal('9.30')).toBe('9,30')
  expect(formatDesimal('8740671375.10')).toBe('8.740.671.375,10')
  expect(formatDesimal('-1234.5')).toBe('-1.234,5')
  expect(countDecimals('9.30')).toBe(2)
  expect(countDecimals('9')).toBe(0)
})
