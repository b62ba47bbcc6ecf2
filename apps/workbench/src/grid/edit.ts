import { teks } from '../text/index.ts'
import { compute, parseComputation } from './compute.ts'
import type { GridController } from './controller.ts'
import type { GridEdit, GridModel, WriteReport } from './model.ts'
import type { Cell } from './select.ts'
import { move, next } from './select.ts'

/** Opening, saving and discarding the editor of one cell. */

/** Opens the editor on the active cell; `typed` overwrites its value. A locked cell answers with its reason instead. */
export function beginEdit(grid: GridController, typed: string | null): void {
  const { active } = grid.getState().selection
  const cell = grid.model.cell(active.row, active.column)
  const lock = cell.absent ? teks.grid.laporan.selTiada : cell.lock
  if (lock !== undefined) {
    grid.update({ notice: { text: lock, skipped: [] } })
    return
  }
  grid.draft = typed ?? cell.edit
  grid.update({ editing: { ...active, typed, refusal: null }, notice: null, menu: null })
}

/**
 * Saves the open editor. False: the text was refused, the editor stays open with the reason, nothing typed is lost.
 */
export function settle(grid: GridController): boolean {
  const { editing } = grid.getState()
  if (!editing) return true
  const cell = grid.model.cell(editing.row, editing.column)
  if (grid.draft === cell.edit) {
    grid.update({ editing: null })
    return true
  }
  const asked = computed(grid.model, editing, grid.draft)
  if ('reason' in asked) return refuse(grid, asked.reason, asked.advice)
  const reading = grid.model.read(editing.row, editing.column, asked.text, 'thousands')
  if (!reading.ok) return refuse(grid, reading.reason, reading.advice)
  const edit = editAt(grid.model, editing, asked.text)
  grid.update({ editing: null })
  if (!edit) return true
  const report = grid.model.write([edit], teks.grid.langkah.isi, 'thousands')
  announceReading(grid, edit, reading, report)
  return true
}

/** Saves and goes on; stays where it is when the text was refused. */
export function saveAndGo(grid: GridController, then: 'down' | 'up' | 'next' | 'previous'): void {
  if (!settle(grid)) return
  const { selection } = grid.getState()
  if (then === 'down' || then === 'up') grid.select(move(selection, then, grid.shape))
  else grid.select(next(selection, grid.shape, then === 'previous'))
}

export function discard(grid: GridController): void {
  grid.update({ editing: null })
  grid.refocus()
}

/** An edit of the cell at this place, or null when there is none. */
export function editAt(model: GridModel, at: Cell, text: string): GridEdit | null {
  const row = model.rows[at.row]
  const column = model.columns[at.column]
  return row && column ? { row: row.id, column: column.id, text } : null
}

function computed(
  model: GridModel,
  at: Cell,
  text: string
): { text: string } | { reason: string; advice: string } {
  const kind = model.columns[at.column]?.kind ?? 'text'
  if (kind === 'text') return { text }
  const computation = parseComputation(text, kind)
  if (!computation) return { text }
  const words = teks.grid.laporan
  const value = model.value(at.row, at.column)
  if (value === null) return { reason: words.bukanAngka, advice: words.bukanAngkaSaran }
  const result = compute(value, computation, kind)
  if (result === null) return { reason: words.nolBagi, advice: words.nolBagiSaran }
  return { text: result.replace('.', ',') }
}

function refuse(grid: GridController, reason: string, advice: string): false {
  const { editing } = grid.getState()
  if (editing) grid.update({ editing: { ...editing, refusal: { reason, advice } } })
  return false
}

function announceReading(
  grid: GridController,
  edit: GridEdit,
  reading: { shown: string; doubt?: string },
  report: WriteReport
): void {
  const words = teks.grid.laporan
  if (report.refused.length > 0)
    return grid.update({ notice: { text: words.ditolak(1), skipped: report.refused } })
  if (reading.doubt === undefined) return
  const row = grid.rowOf(edit.row)
  const column = grid.model.columns.findIndex((candidate) => candidate.id === edit.column)
  const other = row === undefined ? null : grid.model.read(row, column, edit.text, 'decimal')
  const text = reading.doubt
  if (!other?.ok || other.shown === reading.shown) return grid.update({ notice: { text, skipped: [] } })
  const again = () => {
    grid.model.write([edit], teks.grid.langkah.isi, 'decimal')
    grid.update({ notice: null })
    grid.refocus()
  }
  grid.update({ notice: { text, skipped: [], again: { label: words.bacaSebagai(other.shown), run: again } } })
}
