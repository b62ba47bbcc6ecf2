import { teks } from '../text/index.ts'
import { clear, fillRangeDown, fillRangeRight } from './block.ts'
import type { GridController } from './controller.ts'
import { beginEdit, discard, saveAndGo } from './edit.ts'
import type { Command } from './keys.ts'
import type { Selection } from './select.ts'
import { extend, jump, move, selectAll, selectCell, selectColumns, selectRows } from './select.ts'

/** Carries out one command of the keyboard table on a grid. */
export function run(grid: GridController, command: Command): void {
  const moved = moveBy(grid, command)
  if (moved) grid.select(moved)
  else act(grid, command)
}

function moveBy(grid: GridController, command: Command): Selection | null {
  const { selection } = grid.getState()
  const { shape } = grid
  const edge = Math.max(shape.rows, shape.columns)
  switch (command.type) {
    case 'move':
      return move(selection, command.direction, shape)
    case 'jump':
      return jump(selection, command.direction, shape)
    case 'extend':
      return extend(selection, command.direction, shape)
    case 'extendJump':
      return extend(selection, command.direction, shape, edge)
    case 'page':
      return move(selection, command.direction, shape, grid.pageRows)
    case 'extendPage':
      return extend(selection, command.direction, shape, grid.pageRows)
    case 'rowStart':
      return move(selection, 'left', shape, edge)
    case 'rowEnd':
      return move(selection, 'right', shape, edge)
    case 'first':
      return selectCell({ row: 0, column: 0 }, shape)
    case 'last':
      return selectCell({ row: shape.rows, column: shape.columns }, shape)
    case 'selectAll':
      return selectAll(shape)
    case 'selectRow':
      return selectRows(selection, shape)
    case 'selectColumn':
      return selectColumns(selection, shape)
    default:
      return null
  }
}

function act(grid: GridController, command: Command): void {
  const { active } = grid.getState().selection
  const row = grid.model.rows[active.row]
  switch (command.type) {
    case 'enter': {
      const opens = grid.model.columns[active.column]?.tree && row?.expandable
      return opens && row ? grid.model.toggle(row.id) : beginEdit(grid, null)
    }
    case 'edit':
      return beginEdit(grid, null)
    case 'overwrite':
      return beginEdit(grid, command.character)
    case 'save':
      return saveAndGo(grid, command.then)
    case 'discard':
      return discard(grid)
    case 'collapse':
      return grid.dismiss()
    case 'clear':
      return clear(grid)
    case 'fillDown':
      return fillRangeDown(grid)
    case 'fillRight':
      return fillRangeRight(grid)
    case 'undo':
      return announceStep(
        grid,
        grid.model.undo(),
        teks.grid.laporan.diurungkan,
        teks.grid.laporan.takAdaUrung
      )
    case 'redo':
      return announceStep(grid, grid.model.redo(), teks.grid.laporan.diulangi, teks.grid.laporan.takAdaUlang)
    case 'insertAfter':
      return row ? insertAfter(grid, row.id) : undefined
    case 'removeRow':
      return row ? grid.model.remove(row.id) : undefined
    case 'moveUp':
      return row ? grid.model.move(row.id, -1) : undefined
    case 'moveDown':
      return row ? grid.model.move(row.id, 1) : undefined
    case 'comment': {
      const column = grid.model.columns[active.column]
      return row && column ? grid.model.comment?.(row.id, column.id, () => grid.refocus()) : undefined
    }
    case 'help':
      return grid.update({ help: true })
    default:
      return undefined
  }
}

function announceStep(
  grid: GridController,
  done: string | null,
  said: (what: string) => string,
  nothing: string
): void {
  grid.update({ notice: { text: done === null ? nothing : said(done), skipped: [] } })
}

// The new row exists once the owner of the table has handed over its next state, hence the wait of one frame.
function insertAfter(grid: GridController, rowId: string): void {
  const column = grid.model.columns[grid.getState().selection.active.column]?.id ?? ''
  const answer = grid.model.insertAfter(rowId)
  if ('reason' in answer) return grid.update({ notice: { text: answer.reason, skipped: [] } })
  requestAnimationFrame(() => grid.goTo(answer.row, column))
}
