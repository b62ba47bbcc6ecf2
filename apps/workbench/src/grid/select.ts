/** Selection of a grid as plain data: one active cell and, when a range is extended, its opposite corner. */

export interface Cell {
  readonly row: number
  readonly column: number
}
export interface Selection {
  readonly active: Cell
  /** Where the range began; the same as `active` when one cell is selected. */
  readonly anchor: Cell
}
export interface Shape {
  readonly rows: number
  readonly columns: number
}
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export type Direction = 'up' | 'down' | 'left' | 'right'

const steps: Record<Direction, Cell> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 }
}

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value))
const within = (cell: Cell, shape: Shape): Cell => ({
  row: clamp(cell.row, shape.rows),
  column: clamp(cell.column, shape.columns)
})

/** One cell selected, kept inside the grid. */
export function selectCell(cell: Cell, shape: Shape): Selection {
  const active = within(cell, shape)
  return { active, anchor: active }
}

/** The active cell moved by `count` in a direction; a range collapses. */
export function move(selection: Selection, direction: Direction, shape: Shape, count = 1): Selection {
  return selectCell(shifted(selection.active, direction, count), shape)
}

/** The active cell at the edge of the grid in a direction. */
export function jump(selection: Selection, direction: Direction, shape: Shape): Selection {
  return move(selection, direction, shape, Math.max(shape.rows, shape.columns))
}

/** The range grown or shrunk at its active corner; the anchor stays. */
export function extend(selection: Selection, direction: Direction, shape: Shape, count = 1): Selection {
  return { anchor: selection.anchor, active: within(shifted(selection.active, direction, count), shape) }
}

/** The range from the anchor to this cell, as after a click with Shift or while dragging. */
export function extendTo(selection: Selection, cell: Cell, shape: Shape): Selection {
  return { anchor: selection.anchor, active: within(cell, shape) }
}

export function selectAll(shape: Shape): Selection {
  return {
    anchor: within({ row: 0, column: 0 }, shape),
    active: within({ row: shape.rows, column: shape.columns }, shape)
  }
}

/** Whole rows of the range; the active cell stays in its row. */
export function selectRows(selection: Selection, shape: Shape): Selection {
  return {
    anchor: { row: selection.anchor.row, column: shape.columns - 1 },
    active: { row: selection.active.row, column: 0 }
  }
}

/** Whole columns of the range. */
export function selectColumns(selection: Selection, shape: Shape): Selection {
  return {
    anchor: { row: shape.rows - 1, column: selection.anchor.column },
    active: { row: 0, column: selection.active.column }
  }
}

/** Only the active cell. */
export function collapse(selection: Selection): Selection {
  return { active: selection.active, anchor: selection.active }
}

export function rangeOf(selection: Selection): Range {
  const { active, anchor } = selection
  return {
    top: Math.min(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    bottom: Math.max(active.row, anchor.row),
    right: Math.max(active.column, anchor.column)
  }
}

export const isSingle = (range: Range): boolean => range.top === range.bottom && range.left === range.right
export const sizeOf = (range: Range): Shape => ({
  rows: range.bottom - range.top + 1,
  columns: range.right - range.left + 1
})

/**
 * The same selection after rows were added, removed, opened or closed: rows are found again by id; a row that is gone
 * leaves the selection on the row that took its place.
 */
export function remap(
  selection: Selection,
  before: readonly string[],
  after: ReadonlyMap<string, number>,
  shape: Shape
): Selection {
  const find = (cell: Cell): Cell => {
    const id = before[cell.row]
    const found = id === undefined ? undefined : after.get(id)
    return within({ row: found ?? cell.row, column: cell.column }, shape)
  }
  return { active: find(selection.active), anchor: find(selection.anchor) }
}

/** The next cell in reading order, for Tab while editing. */
export function next(selection: Selection, shape: Shape, backwards = false): Selection {
  const at = selection.active.row * shape.columns + selection.active.column + (backwards ? -1 : 1)
  const last = shape.rows * shape.columns - 1
  const place = Math.max(0, Math.min(last, at))
  return selectCell({ row: Math.floor(place / shape.columns), column: place % shape.columns }, shape)
}

function shifted(cell: Cell, direction: Direction, count: number): Cell {
  const step = steps[direction]
  return { row: cell.row + step.row * count, column: cell.column + step.column * count }
}
