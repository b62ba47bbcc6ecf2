import type { DotMeans, GridModel, SkippedEdit } from './model.ts'
import type { Cell, Selection, Shape } from './select.ts'
import { collapse, remap, selectCell } from './select.ts'

/** State of one grid on the screen, outside React: a key press re-renders two rows, not the table. */

export interface Editing extends Cell {
  /** What the editor starts with; null = the present value of the cell. */
  readonly typed: string | null
  readonly refusal: { readonly reason: string; readonly advice: string } | null
}

export interface Notice {
  readonly text: string
  readonly skipped: readonly SkippedEdit[]
  /** A second way to read what was typed: `1.234` as a decimal. */
  readonly again?: { readonly label: string; readonly run: () => void }
}

export interface PastedCell extends Cell {
  readonly text: string
  readonly lock?: string
}
export interface Preview {
  readonly cells: readonly PastedCell[]
  readonly outside: number
  readonly dot: DotMeans
}

export interface GridState {
  readonly selection: Selection
  readonly editing: Editing | null
  readonly notice: Notice | null
  readonly preview: Preview | null
  readonly menu: { readonly x: number; readonly y: number } | null
  /** Cells to be grown by a percentage that is being asked for. */
  readonly growing: 'years' | 'selection' | null
  readonly help: boolean
  /** Raised whenever the active cell shall take the focus. */
  readonly focus: number
}

const initial: GridState = {
  selection: { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } },
  editing: null,
  notice: null,
  preview: null,
  menu: null,
  growing: null,
  help: false,
  focus: 0
}

export class GridController {
  model: GridModel
  /** Rows that fit on the screen, for PageUp and PageDown. */
  pageRows = 10
  /** Text in the open editor, kept here so that leaving the cell can save it. */
  draft = ''
  private state: GridState = initial
  private rowIds: readonly string[]
  private rowIndex: ReadonlyMap<string, number>
  private readonly listeners = new Set<() => void>()

  constructor(model: GridModel) {
    this.model = model
    this.rowIds = model.rows.map((row) => row.id)
    this.rowIndex = indexOf(this.rowIds)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getState = (): GridState => this.state

  update(change: Partial<GridState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }

  get shape(): Shape {
    return { rows: this.model.rows.length, columns: this.model.columns.length }
  }

  /** Takes a new state of the table; selection and editor stay on their row. */
  setModel(model: GridModel): void {
    if (model === this.model) return
    this.model = model
    const ids = model.rows.map((row) => row.id)
    const sameRows = ids.length === this.rowIds.length && ids.every((id, at) => id === this.rowIds[at])
    if (sameRows) return
    const before = this.rowIds
    this.rowIds = ids
    this.rowIndex = indexOf(ids)
    const { selection, editing } = this.state
    const moved = remap(selection, before, this.rowIndex, this.shape)
    const editingRow = editing ? this.rowIndex.get(before[editing.row] ?? '') : undefined
    this.update({
      selection: moved,
      editing: editing && editingRow !== undefined ? { ...editing, row: editingRow } : null
    })
  }

  rowOf(id: string): number | undefined {
    return this.rowIndex.get(id)
  }

  /** Selects and takes the focus; the owner of the table is told where the person is now. */
  select(selection: Selection): void {
    this.update({ selection, focus: this.state.focus + 1, menu: null })
    const row = this.model.rows[selection.active.row]
    const column = this.model.columns[selection.active.column]
    if (row && column) this.model.focused?.(row.id, column.id)
  }

  /** Puts the focus on a cell named by ids: jumping from a Temuan, or to a row just inserted. */
  goTo(rowId: string, columnId: string): boolean {
    const row = this.rowIndex.get(rowId)
    const column = this.model.columns.findIndex((candidate) => candidate.id === columnId)
    if (row === undefined) return false
    this.select(selectCell({ row, column: Math.max(0, column) }, this.shape))
    return true
  }

  refocus(): void {
    this.update({ focus: this.state.focus + 1 })
  }

  /** Esc outside the editor: the range collapses and messages go away. */
  dismiss(): void {
    this.update({ selection: collapse(this.state.selection), notice: null, menu: null })
  }
}

const indexOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, at]))
