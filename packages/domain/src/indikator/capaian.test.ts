import { describe, expect, test } from 'vitest'
import { capaian, rasioCapaian, rataRataPertumbuhan } from './capaian.ts'

describe('ratio and achievement', () => {
  test('[IND-26] ratio is realisasi over target, and never 0 when it is not defined', () => {
    expect(rasioCapaian('180', '60', 2)).toBe('3.00')
    expect(rasioCapaian('377', '466')).toBe('0.8090')
    expect(rasioCapaian('5', '0')).toBeUndefined()
    expect(rasioCapaian(null, '5')).toBeUndefined()
    expect(rasioCapaian('5', undefined)).toBeUndefined()
    expect(rasioCapaian('0', '5', 2)).toBe('0.00')
  })

  test('[IND-27] more is better: R / T', () => {
    expect(capaian({ realisasi: '90', target: '80', arah: 'naik' })).toBe('112.50')
    expect(capaian({ realisasi: '0', target: '0', arah: 'naik' })).toBeUndefined()
  })

  test('[IND-28] less is better: (2T − R) / T, floored at 0; a target of 0 that is kept is 100', () => {
    expect(capaian({ realisasi: '8', target: '10', arah: 'turun' })).toBe('120.00')
    expect(capaian({ realisasi: '25', target: '10', arah: 'turun' })).toBe('0.00')
    expect(capaian({ realisasi: '0', target: '0', arah: 'turun' })).toBe('100.00')
    expect(capaian({ realisasi: '3', target: '0', arah: 'turun' })).toBeUndefined()
  })

  test('[IND-28] the other formulas are a choice, not a constant', () => {
    expect(capaian({ realisasi: '8', target: '10', arah: 'turun', rumusTurun: 'kebalikan' })).toBe('125.00')
    const started = { realisasi: '8', target: '6', arah: 'turun', rumusTurun: 'kondisiAwal' } as const
    expect(capaian({ ...started, kondisiAwal: '10' })).toBe('50.00')
    expect(capaian(started)).toBeUndefined()
  })

  test('[IND-29] inside the interval is 100, outside it falls with the distance', () => {
    const aim = { target: '50', arah: 'rentang', rentang: ['40', '60'] } as const
    expect(capaian({ ...aim, realisasi: '55' })).toBe('100.00')
    expect(capaian({ ...aim, realisasi: '20' })).toBe('50.00')
    expect(capaian({ ...aim, realisasi: '90' })).toBe('50.00')
    expect(capaian({ target: '50', arah: 'rentang', realisasi: '60' })).toBe('80.00')
  })
})

test('[IND-30] mean growth is over the years that can be compared, and says how many they are', () => {
  expect(rataRataPertumbuhan(['100', '110', '121'], 2)).toEqual({ nilai: '0.10', banyak: 2 })
  expect(rataRataPertumbuhan(['0', '50', '100'], 2)).toEqual({ nilai: '1.00', banyak: 1 })
  expect(rataRataPertumbuhan(['100', null, '200'], 2)).toEqual({ nilai: undefined, banyak: 0 })
  expect(rataRataPertumbuhan([], 2)).toEqual({ nilai: undefined, banyak: 0 })
  expect(rataRataPertumbuhan(['3', '4', '3', '4'], 4)).toEqual({ nilai: '0.1389', banyak: 3 })
})
