// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtmlTable, parseTsv, place, toHtml, toTsv } from './clipboard.ts'

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const shape = { rows: 10, columns: 10 }

describe('blocks of cells', () => {
  it('reads what Excel copies: quoted cells with line breaks, a last line break, ragged rows', () => {
    expect(parseTsv('a\tb\r\n"dua\nbaris"\t"kata ""sehat"""\r\n')).toEqual([
      ['a', 'b'],
      ['dua\nbaris', 'kata "sehat"']
    ])
    expect(parseTsv('a\tb\nc')).toEqual([
      ['a', 'b'],
      ['c', '']
    ])
  })

  it('takes quotation marks inside a text literally', () => {
    expect(parseTsv('"Sehat" dan aktif\tb')).toEqual([['"Sehat" dan aktif', 'b']])
  })

  it('reads back whatever it wrote', () => {
    const cell = fc.stringMatching(/^[a-z"0-9 ,.\n\t]{0,8}$/)
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
      )
    // A block of nothing but one empty last row cannot be told from a final line break, in Excel neither.
    fc.assert(
      fc.property(block, (rows) => {
        fc.pre(!(rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ''))
        expect(parseTsv(toTsv(rows))).toEqual(rows)
      })
    )
  })

  it('reads an HTML table with merged cells and line breaks', () => {
    const html =
      '<table><tr><td rowspan="2">a</td><td colspan="2">b<br>c</td></tr><tr><td>d</td><td>e</td></tr></table>'
    expect(parseHtmlTable(html, parseHtml)).toEqual([
      ['a', 'b\nc', ''],
      ['', 'd', 'e']
    ])
    expect(parseHtmlTable('<p>teks</p>', parseHtml)).toBeNull()
  })

  it('writes numbers so that Excel knows them, and text that cannot become markup', () => {
    const html = toHtml([['<b>', '329310245']], (_, column) => (column === 1 ? '329310245' : null))
    expect(html).toContain('<td x:num="329310245">329310245</td>')
    expect(parseHtmlTable(html, parseHtml)).toEqual([['<b>', '329310245']])
  })
})

describe('placing a block', () => {
  it('starts at the first cell of the range and grows past it', () => {
    const placed = place(
      [
        ['1', '2'],
        ['3', '4']
      ],
      { top: 2, left: 3, bottom: 2, right: 3 },
      shape
    )
    expect(placed.cells.map(({ row, column, text }) => `${row},${column}=${text}`)).toEqual([
      '2,3=1',
      '2,4=2',
      '3,3=3',
      '3,4=4'
    ])
    expect(placed.outside).toBe(0)
  })

  it('repeats over a range that is a whole multiple, in each direction by itself', () => {
    const one = place([['x']], { top: 0, left: 0, bottom: 2, right: 1 }, shape)
    expect(one.cells).toHaveLength(6)
    const row = place([['1', '2']], { top: 0, left: 0, bottom: 2, right: 1 }, shape)
    expect(row.cells.map((cell) => cell.text)).toEqual(['1', '2', '1', '2', '1', '2'])
    const uneven = place([['1'], ['2']], { top: 0, left: 0, bottom: 2, right: 0 }, shape)
    expect(uneven.cells).toHaveLength(2)
  })

  it('counts what falls outside the grid', () => {
    const placed = place(
      [
        ['1', '2'],
        ['3', '4']
      ],
      { top: 9, left: 9, bottom: 9, right: 9 },
      shape
    )
    expect(placed.cells).toHaveLength(1)
    expect(placed.outside).toBe(3)
  })
})
