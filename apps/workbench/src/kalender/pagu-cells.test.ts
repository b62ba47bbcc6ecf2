import { describe, expect, it } from 'vitest'
import { cellKey, cellsFrom, pasteInto, readPagu, yearsBetween } from './pagu-cells.ts'

const opd = [
  { id: 'a', nama: 'Dinas A' },
  { id: 'b', nama: 'Dinas B' }
]
const years = [2027, 2028]

describe('the table of pagu indikatif', () => {
  it('takes a block from Excel from the cell on, and leaves out what falls outside', () => {
    const cells = pasteInto(
      new Map(),
      '1.000.000\tRp2.000.000\n3000000\tbukan\n9\t9\n',
      ['a', 'b'],
      years,
      0,
      0
    )
    expect(Object.fromEntries(cells)).toEqual({
      'a 2027': '1.000.000',
      'a 2028': '2.000.000',
      'b 2027': '3.000.000',
      'b 2028': 'bukan'
    })
    expect(pasteInto(new Map(), '5\t6', ['a', 'b'], years, 1, 1)).toEqual(new Map([['b 2028', '5']]))
  })

  it('is read as whole rupiah, empty cells left out, the first wrong one named', () => {
    const cells = new Map([
      [cellKey('a', 2027), '1.500.000'],
      [cellKey('b', 2027), ' ']
    ])
    expect(readPagu(opd, years, cells)).toEqual({
      ok: true,
      pagu: [{ opdId: 'a', tahun: 2027, rupiah: '1500000' }]
    })
    expect(readPagu(opd, years, new Map([[cellKey('b', 2028), '1,5 juta']]))).toEqual({
      ok: false,
      opd: 'Dinas B',
      tahun: 2028
    })
  })

  it('can be filled from a parent plan, whose empty cells stay empty', () => {
    expect(
      cellsFrom([
        { opdId: 'a', tahun: 2027, rupiah: '2500000' },
        { opdId: 'a', tahun: 2028, rupiah: null }
      ])
    ).toEqual(new Map([['a 2027', '2.500.000']]))
  })

  it('has at most ten years, and none when they are no years', () => {
    expect(yearsBetween('2027', '2031')).toEqual([2027, 2028, 2029, 2030, 2031])
    expect(yearsBetween('2027', '2099')).toHaveLength(10)
    for (const [first, last] of [
      ['2031', '2027'],
      ['', '2027'],
      ['dua', '2027']
    ])
      expect(yearsBetween(first ?? '', last ?? '')).toEqual([])
  })
})
