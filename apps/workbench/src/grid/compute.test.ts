import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute, grow, parseComputation } from './compute.ts'
import { isAmbiguous, parseDesimal } from './number-text.ts'

const run = (value: string, text: string, kind: 'number' | 'money' = 'money'): string | null => {
  const computation = parseComputation(text, kind)
  if (!computation) throw new Error(`no computation: ${text}`)
  return compute(value, computation, kind)
}

describe('computing on the value of a cell', () => {
  it('adds, subtracts, multiplies and divides as typed', () => {
    expect(run('1000', '+250')).toBe('1250')
    expect(run('1000', '-250')).toBe('750')
    expect(run('1000', '*1,1')).toBe('1100')
    expect(run('1200', '/12')).toBe('100')
    expect(run('1000', '+1.250.000')).toBe('1251000')
  })

  it('takes a percentage of the value', () => {
    expect(run('1000', '+10%')).toBe('1100')
    expect(run('1000', '-10%')).toBe('900')
    expect(run('1000', '*10%')).toBe('100')
  })

  it('rounds money to whole rupiah, half up, and keeps six decimals elsewhere', () => {
    expect(run('1000', '/3')).toBe('333')
    expect(run('5', '/2')).toBe('3')
    expect(run('71.41', '/3', 'number')).toBe('23.803333')
  })

  it('refuses to divide by zero', () => {
    expect(run('1000', '/0')).toBeNull()
  })

  it('reads -250 as a negative number outside money, and words as no computation', () => {
    expect(parseComputation('-250', 'number')).toBeNull()
    expect(parseComputation('+dua', 'money')).toBeNull()
    expect(parseComputation('250', 'money')).toBeNull()
  })

  it('grows by any whole percentage exactly when the value is a multiple of 100', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: -100, max: 500 }), (hundreds, percent) => {
        expect(grow(String(hundreds * 100), String(percent), 'money')).toBe(
          String(hundreds * (100 + percent))
        )
      })
    )
  })
})

describe('reading a number', () => {
  it('knows comma decimals, dot thousands, no-break spaces and Rp', () => {
    expect(parseDesimal('71,41')).toBe('71.41')
    expect(parseDesimal('Rp\u00a01.250.000')).toBe('1250000')
    expect(parseDesimal('1.250.000,50')).toBe('1250000.50')
    expect(parseDesimal('329 310 245')).toBe('329310245')
    expect(parseDesimal('9.30')).toBe('9.30')
    expect(parseDesimal('dua')).toBeNull()
  })

  it('calls one dot before three digits ambiguous, and nothing else', () => {
    expect(isAmbiguous('1.234')).toBe(true)
    expect(isAmbiguous('1.234.567')).toBe(false)
    expect(isAmbiguous('1.234,5')).toBe(false)
    expect(isAmbiguous('0.234')).toBe(false)
    expect(isAmbiguous('1234')).toBe(false)
  })
})
