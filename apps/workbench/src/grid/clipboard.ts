import type { Range } from './select.ts'
import { sizeOf } from './select.ts'

/** Blocks of cells from and to Excel, Word and LibreOffice. A block is rows of texts, all of one width. */
export type Block = readonly (readonly string[])[]

/** Reads tab-separated text as spreadsheets write it: quoted cells may hold tabs, line breaks and doubled quotes. */
export function parseTsv(text: string): Block {
  const rows: string[][] = [[]]
  let at = 0
  let cell = ''
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  while (at <= source.length) {
    const character = source[at]
    if (cell === '' && character === '"') {
      const quoted = readQuoted(source, at)
      if (quoted) {
        cell = quoted.text
        at = quoted.next
        if (source[at] !== '\t' && source[at] !== '\n' && at < source.length) continue
      }
    }
    const end = source[at]
    if (end === '\t' || end === '\n' || at >= source.length) {
      rows[rows.length - 1]?.push(cell)
      if (end === '\n') rows.push([])
      cell = ''
    } else cell += end
    at += 1
  }
  return squared(rows)
}

/** Cells a merged cell may cover; more is no table of this world. */
const largestSpan = 1000

/** The first table of an HTML fragment, merged cells spread out; null when there is none. */
export function parseHtmlTable(html: string, parse: (html: string) => Document): Block | null {
  const table = parse(html).querySelector('table')
  if (!table) return null
  const trs = [...table.querySelectorAll('tr')]
  const rows: (string | undefined)[][] = trs.map(() => [])
  for (const [top, tr] of trs.entries()) {
    for (const td of tr.querySelectorAll('td,th')) spread(rows, top, td)
  }
  return squared(rows)
}

/** The block on the clipboard: its text, or else the table of its HTML; null when there is neither. */
export function readClipboard(clipboard: DataTransfer): Block | null {
  const text = clipboard.getData('text/plain')
  if (text !== '') return parseTsv(text)
  const html = clipboard.getData('text/html')
  if (html === '') return null
  return parseHtmlTable(html, (source) => new DOMParser().parseFromString(source, 'text/html'))
}

/** Tab-separated text that Excel reads back into the same cells. */
export function toTsv(block: Block): string {
  return block.map((row) => row.map(quoteTsv).join('\t')).join('\n')
}

/** An HTML table; numbers carry `x:num` so that Excel reads them whatever its own language is. */
export function toHtml(block: Block, numbers: (row: number, column: number) => string | null): string {
  const body = block.map((row, at) => {
    const cells = row.map((text, column) => {
      const number = numbers(at, column)
      const attribute = number === null ? '' : ` x:num="${escapeHtml(number)}"`
      return `<td${attribute}>${escapeHtml(text).replaceAll('\n', '<br>')}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${body.join('')}</table></body></html>`
}

export interface Placed {
  readonly row: number
  readonly column: number
  readonly text: string
}
export interface Placement {
  readonly cells: readonly Placed[]
  /** Cells of the block that fell outside the grid. */
  readonly outside: number
}

/**
 * Where a pasted block goes. It starts at the range's first cell; when the range is a whole multiple of the block in a
 * direction, the block repeats over it.
 */
export function place(block: Block, range: Range, shape: { rows: number; columns: number }): Placement {
  const height = block.length
  const width = block[0]?.length ?? 0
  const wanted = sizeOf(range)
  const rows = height > 0 && wanted.rows % height === 0 ? Math.max(wanted.rows, height) : height
  const columns = width > 0 && wanted.columns % width === 0 ? Math.max(wanted.columns, width) : width
  const cells: Placed[] = []
  let outside = 0
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const target = { row: range.top + row, column: range.left + column }
      if (target.row >= shape.rows || target.column >= shape.columns) outside += 1
      else cells.push({ ...target, text: block[row % height]?.[column % width] ?? '' })
    }
  }
  return { cells, outside }
}

function readQuoted(source: string, at: number): { text: string; next: number } | null {
  let text = ''
  for (let place = at + 1; place < source.length; place += 1) {
    if (source[place] !== '"') text += source[place]
    else if (source[place + 1] === '"') {
      text += '"'
      place += 1
    } else {
      const after = source[place + 1]
      // A quote that closes in the middle of a cell was no quoting: `"Sehat" dan aktif`.
      return after === undefined || after === '\t' || after === '\n' ? { text, next: place + 1 } : null
    }
  }
  return null
}

function squared(rows: readonly (readonly (string | undefined)[])[]): Block {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

/** Puts a cell into the first free place of its row; what it covers stays empty. */
function spread(rows: (string | undefined)[][], top: number, td: Element): void {
  const span = (name: string) => Math.min(largestSpan, Math.max(1, Number(td.getAttribute(name)) || 1))
  const free = rows[top]?.indexOf(undefined) ?? -1
  const left = free < 0 ? (rows[top]?.length ?? 0) : free
  const right = left + span('colspan')
  for (const row of rows.slice(top, top + span('rowspan'))) {
    while (row.length < left) row.push(undefined)
    for (let column = left; column < right; column += 1) row[column] = ''
  }
  const first = rows[top]
  if (first) first[left] = textOf(td)
}

const lineBreakMark = '\u2028'

function textOf(cell: Element): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(lineBreakMark)
  return (cell.textContent ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .split(lineBreakMark)
    .map((line) => line.trim())
    .join('\n')
}

const quoteTsv = (text: string): string =>
  /[\t\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
