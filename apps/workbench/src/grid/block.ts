import { teks } from '../text/index.ts'
import type { Block } from './clipboard.ts'
import { place, readClipboard, toHtml, toTsv } from './clipboard.ts'
import { grow } from './compute.ts'
import type { GridController, PastedCell } from './controller.ts'
import { editAt } from './edit.ts'
import type { Copy } from './fill.ts'
import { cells, fillDown, fillRight, remainingYears } from './fill.ts'
import type { DotMeans, GridEdit, GridModel, WriteReport } from './model.ts'
import type { Range } from './select.ts'
import { rangeOf } from './select.ts'

/** What is done to a whole range at once; each is one undo step. */

const selected = (grid: GridController): Range => rangeOf(grid.getState().selection)

/** Puts the range on the clipboard as text for any program and as a table that Excel reads with its numbers. */
export function copy(grid: GridController, clipboard: DataTransfer): void {
  const range = selected(grid)
  const block: Block = rowsOf(range).map((row) =>
    columnsOf(range).map((column) => grid.model.cell(row, column).edit)
  )
  const number = (row: number, column: number) =>
    plainNumber(grid.model, range.top + row, range.left + column)
  clipboard.setData('text/plain', toTsv(block))
  clipboard.setData('text/html', toHtml(block, number))
  const count = block.length * (block[0]?.length ?? 0)
  grid.update({ notice: { text: teks.grid.laporan.disalin(count), skipped: [] } })
}

/** Takes a block from the clipboard. Anything doubtful is shown first, the rest is written at once. */
export function paste(grid: GridController, clipboard: DataTransfer): void {
  const block = readClipboard(clipboard)
  if (!block) return
  const { cells: placed, outside } = place(block, selected(grid), grid.shape)
  const targets = placed.map(({ row, column, text }): PastedCell => {
    const cell = grid.model.cell(row, column)
    const lock = cell.absent ? teks.grid.laporan.selTiada : cell.lock
    return lock === undefined ? { row, column, text } : { row, column, text, lock }
  })
  const free = targets.filter((target) => target.lock === undefined)
  const readings = free.map((target) => grid.model.read(target.row, target.column, target.text, 'thousands'))
  const doubtful = readings.some((reading) => !reading.ok || reading.doubt !== undefined)
  if (doubtful || outside > 0) return grid.update({ preview: { cells: targets, outside, dot: 'thousands' } })
  writePasted(grid, targets, 'thousands')
}

/** Writes what the preview showed; cells that cannot be read stay as they were and are counted. */
export function writePasted(grid: GridController, targets: readonly PastedCell[], dot: DotMeans): void {
  const edits = targets.flatMap((target) =>
    target.lock === undefined ? (editAt(grid.model, target, target.text) ?? []) : []
  )
  const locked = targets.length - edits.length
  const report = grid.model.write(edits, teks.grid.langkah.tempel(edits.length), dot)
  grid.update({ preview: null })
  announce(grid, { ...report, locked: report.locked + locked })
  selectPasted(grid, targets)
}

/** What was pasted stays selected, its first cell in focus, so that it is seen and can be taken back or done further. */
function selectPasted(grid: GridController, targets: readonly PastedCell[]): void {
  const first = targets[0]
  const last = targets.at(-1)
  const { notice } = grid.getState()
  if (first && last) grid.select({ active: first, anchor: last })
  grid.update({ notice })
}

/** Delete: empties the cells of the range that may be emptied. */
export function clear(grid: GridController, label = teks.grid.langkah.kosongkan): void {
  const range = selected(grid)
  const targets = cells(range.top, range.left, range.bottom, range.right)
  writeCopies(
    grid,
    targets.map((to) => ({ to, text: '' })),
    label(targets.length)
  )
}

export const fillRangeDown = (grid: GridController): void =>
  fill(grid, fillDown(selected(grid)), teks.grid.langkah.isiBawah)
export const fillRangeRight = (grid: GridController): void =>
  fill(grid, fillRight(selected(grid)), teks.grid.langkah.isiKanan)

/** Copies the active cell to the later years of its series. */
export function copyToRemainingYears(grid: GridController): void {
  const { active } = grid.getState().selection
  const copies = remainingYears(grid.model.columns, active.column).map((column) => ({
    from: active,
    to: { row: active.row, column }
  }))
  fill(grid, copies, teks.grid.langkah.salinTahun)
}

/** Each later year is the year before it grown by x per cent. */
export function growYears(grid: GridController, percent: string): void {
  const { active } = grid.getState().selection
  const kind = grid.model.columns[active.column]?.kind ?? 'text'
  let value = grid.model.value(active.row, active.column)
  if (value === null || kind === 'text') return
  const writes: { to: { row: number; column: number }; text: string }[] = []
  for (const column of remainingYears(grid.model.columns, active.column)) {
    value = grow(value, percent, kind)
    writes.push({ to: { row: active.row, column }, text: typedNumber(value) })
  }
  writeCopies(grid, writes, teks.grid.langkah.tumbuh(typedNumber(percent)))
}

/** Every number of the range grown by x per cent. */
export function growSelection(grid: GridController, percent: string): void {
  const range = selected(grid)
  const writes = cells(range.top, range.left, range.bottom, range.right).flatMap((to) => {
    const kind = grid.model.columns[to.column]?.kind ?? 'text'
    const value = grid.model.value(to.row, to.column)
    return value === null || kind === 'text' ? [] : [{ to, text: typedNumber(grow(value, percent, kind)) }]
  })
  writeCopies(grid, writes, teks.grid.langkah.tumbuh(typedNumber(percent)))
}

function fill(grid: GridController, copies: readonly Copy[], label: string): void {
  const writes = copies.map(({ from, to }) => ({ to, text: grid.model.cell(from.row, from.column).edit }))
  writeCopies(grid, writes, label)
}

function writeCopies(
  grid: GridController,
  writes: readonly { to: { row: number; column: number }; text: string }[],
  label: string
): void {
  const edits: GridEdit[] = []
  let locked = 0
  for (const { to, text } of writes) {
    const cell = grid.model.cell(to.row, to.column)
    const edit = cell.lock === undefined && !cell.absent ? editAt(grid.model, to, text) : null
    if (edit) edits.push(edit)
    else if (!cell.absent) locked += 1
  }
  const report = grid.model.write(edits, label, 'thousands')
  announce(grid, { ...report, locked: report.locked + locked })
}

/** Says in one sentence what a block action did; silent when everything went as asked into a single cell. */
function announce(grid: GridController, report: WriteReport): void {
  const words = teks.grid.laporan
  const parts = [
    report.written > 1 ? words.ditulis(report.written) : '',
    report.locked > 0 ? words.dilewati(report.locked) : '',
    report.refused.length > 0 ? words.ditolak(report.refused.length) : ''
  ].filter((part) => part !== '')
  grid.update({ notice: parts.length === 0 ? null : { text: parts.join(' '), skipped: report.refused } })
}

// A cell like "200 usaha mikro" has a number but is text to Excel.
function plainNumber(model: GridModel, row: number, column: number): string | null {
  if (model.columns[column]?.kind === 'text') return null
  const value = model.value(row, column)
  return value !== null && typedNumber(value) === model.cell(row, column).edit ? value : null
}

const typedNumber = (value: string): string => value.replace('.', ',')
const rowsOf = (range: Range): number[] => cells(range.top, 0, range.bottom, 0).map((cell) => cell.row)
const columnsOf = (range: Range): number[] => cells(0, range.left, 0, range.right).map((cell) => cell.column)
