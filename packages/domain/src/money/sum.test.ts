import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSum, sumDesimal, toRupiahUnit } from './sum.ts'

describe('a printed total', () => {
  test('[UANG-6] equal to the sum is sama, whatever the printed decimals', () => {
    expect(compareSum('30', ['10', '20.00'])).toBe('sama')
    expect(compareSum('0', [])).toBe('sama')
    expect(compareSum('0.3', ['0.1', '0.2'])).toBe('sama')
  })

  test('[UANG-7] off by less than 0.5 per addend plus 0.5 is rounding where a fraction is printed', () => {
    expect(compareSum('8', ['2.5', '2.5', '2.5'])).toBe('pembulatan')
    expect(compareSum('9', ['2.5', '2.5', '2.5'])).toBe('pembulatan')
    expect(compareSum('9.5', ['2.5', '2.5', '2.5'])).toBe('beda')
    expect(compareSum('5.4', ['2', '3'])).toBe('pembulatan')
  })

  test('[UANG-7] off by one rupiah between whole amounts is a difference', () => {
    expect(compareSum('13717975027', ['13717975028'])).toBe('beda')
    expect(compareSum('6', ['2.00', '3.00'])).toBe('beda')
  })

  test('[UANG-6] a sum of whole numbers is exact at any size', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })), (numbers) => {
        const total = numbers.reduce((sum, number) => sum + number, 0n)
        expect(sumDesimal(numbers.map(String))).toBe(String(total))
        expect(compareSum(String(total), numbers.map(String))).toBe('sama')
        expect(compareSum(String(total + 1n), numbers.map(String))).toBe('beda')
      })
    )
  })
})

test('[UANG-8] amounts in thousands or millions become rupiah; an unknown unit has no answer', () => {
  expect(toRupiahUnit('4904.452', 'ribu rupiah')).toBe('4904452')
  expect(toRupiahUnit('7.5', 'juta rupiah')).toBe('7500000')
  expect(toRupiahUnit('12', undefined)).toBe('12')
  expect(toRupiahUnit('12', 'Rupiah')).toBe('12')
  expect(toRupiahUnit('12', 'campuran')).toBeUndefined()
  expect(toRupiahUnit('12', 'constructor')).toBeUndefined()
})
