import type { GridColumn, GridModel, RowTone } from './model.ts'

/**
 * Heights of rows from their texts, computed instead of measured in the page: 10,000 rows scroll without layout work
 * and without jumps. Words are measured once per weight with the font of the table.
 */

const lineHeight = 18
/** Above and below the text, and the row line. */
const padding = 11
const minimum = 29
/**
 * Padding and border of a cell, the gutter its marks stand in whether there are any or not (so that a finding moves no
 * text), and a pixel because figures are drawn wider than the canvas measures them.
 */
const sides = { text: 30, number: 27, money: 27 } as const
/** Indent of one level in the tree column, and the room of its open/close sign. */
export const indent = 12
const signWidth = 20

export const fonts = { normal: '400 13.5px "Source Sans 3"', bold: '600 13.5px "Source Sans 3"' }
type Weight = keyof typeof fonts

const widths: Record<Weight, Map<string, number>> = { normal: new Map(), bold: new Map() }
let context: CanvasRenderingContext2D | null | undefined

/** Forgets measured words; needed once when the font has arrived. */
export function forgetWidths(): void {
  known.clear()
  widths.normal.clear()
  widths.bold.clear()
}

interface Known {
  readonly sources: readonly unknown[]
  readonly widths: readonly number[]
  readonly height: number
}
const known = new Map<string, Known>()

/** Height of a row in pixels for these column widths; computed again only when what the row shows has changed. */
export function rowHeight(model: GridModel, row: number, columnWidths: readonly number[]): number {
  const id = model.rows[row]?.id ?? ''
  const sources = model.sources?.(row)
  const before = sources && known.get(id)
  if (before && before.widths === columnWidths && sameItems(before.sources, sources)) return before.height
  const height = computeHeight(model, row, columnWidths)
  if (sources) known.set(id, { sources, widths: columnWidths, height })
  return height
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])

function computeHeight(model: GridModel, row: number, columnWidths: readonly number[]): number {
  const { tone = 'plain', indent: steps = 0 } = model.rows[row] ?? {}
  // A band runs across the whole table, one line is enough.
  if (tone === 'band') return minimum
  let lines = 1
  for (const [at, column] of model.columns.entries()) {
    if (column.kind === 'money') continue
    const { text } = model.cell(row, at)
    if (text.length < 8) continue
    lines = Math.max(
      lines,
      countLines(text, roomFor(column, columnWidths[at] ?? column.width, steps), weightOf(tone))
    )
  }
  return Math.max(minimum, lines * lineHeight + padding)
}

const roomFor = (column: GridColumn, width: number, steps: number): number =>
  width - sides[column.kind] - (column.tree ? steps * indent + signWidth : 0)

const weightOf = (tone: RowTone): Weight => (tone === 'plain' ? 'normal' : 'bold')

/** Number of lines a text takes in this width when broken between words, as the browser does. */
export function countLines(text: string, room: number, weight: Weight): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph.split(' '), room, weight), 0)
}

function linesOf(words: readonly string[], room: number, weight: Weight): number {
  let lines = 1
  let used = 0
  for (const word of words) {
    const width = wordWidth(word, weight)
    const withSpace = used === 0 ? width : used + wordWidth(' ', weight) + width
    if (withSpace <= room) used = withSpace
    else {
      if (used > 0) lines += 1
      // A word longer than a line is broken inside.
      if (width > room) lines += Math.ceil(width / room) - 1
      used = width <= room ? width : width % room
    }
  }
  return lines
}

function wordWidth(word: string, weight: Weight): number {
  const known = widths[weight].get(word)
  if (known !== undefined) return known
  const width = measure(word, weight)
  widths[weight].set(word, width)
  return width
}

function measure(word: string, weight: Weight): number {
  context ??=
    typeof OffscreenCanvas === 'undefined'
      ? null
      : (new OffscreenCanvas(1, 1).getContext('2d') as CanvasRenderingContext2D | null)
  if (!context) return word.length * 6.6
  context.font = fonts[weight]
  return context.measureText(word).width
}
