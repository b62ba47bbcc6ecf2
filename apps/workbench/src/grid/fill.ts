import type { Cell, Range } from './select.ts'
import { isSingle } from './select.ts'

/** Which cell each target takes its value from. */
export interface Copy {
  readonly from: Cell
  readonly to: Cell
}

/** Ctrl+D: the first row of the range goes to the rows below; a single cell takes the value above it. */
export function fillDown(range: Range): readonly Copy[] {
  const source = isSingle(range) ? range.top - 1 : range.top
  if (source < 0) return []
  return cells(source + 1, range.left, range.bottom, range.right).map((to) => ({
    from: { row: source, column: to.column },
    to
  }))
}

/** Ctrl+R: the first column of the range goes to the columns on its right; a single cell takes the value on its left. */
export function fillRight(range: Range): readonly Copy[] {
  const source = isSingle(range) ? range.left - 1 : range.left
  if (source < 0) return []
  return cells(range.top, source + 1, range.bottom, range.right).map((to) => ({
    from: { row: to.row, column: source },
    to
  }))
}

/** Columns of the same yearly series on the right of this one: the remaining years. */
export function remainingYears(
  columns: readonly { series?: string | undefined }[],
  column: number
): readonly number[] {
  const series = columns[column]?.series
  if (series === undefined) return []
  return columns.flatMap((candidate, at) => (at > column && candidate.series === series ? [at] : []))
}

/** Every cell of a rectangle, row by row; corners inclusive. */
export function cells(top: number, left: number, bottom: number, right: number): Cell[] {
  const list: Cell[] = []
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) list.push({ row, column })
  }
  return list
}
