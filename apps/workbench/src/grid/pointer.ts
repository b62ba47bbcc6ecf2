import type { PointerEvent } from 'react'
import type { GridController } from './controller.ts'
import { settle } from './edit.ts'
import type { Cell } from './select.ts'
import { extendTo, selectCell } from './select.ts'

/** The cell an event happened in, or null outside the cells. */
export function cellOf(target: EventTarget | null): Cell | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('[role="gridcell"]')
  const row = cell?.parentElement?.dataset['index']
  const column = cell?.getAttribute('aria-colindex')
  return row === undefined || !column ? null : { row: Number(row), column: Number(column) - 1 }
}

/** Selecting with the mouse: click, Shift+click, drag; the sign of a row opens and closes it. */
export function startPointer(grid: GridController, event: PointerEvent<HTMLElement>): void {
  if (event.button !== 0 || inEditor(event.target)) return
  const toggle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-toggle]') : null
  const cell = cellOf(event.target)
  if (!cell) return
  event.preventDefault()
  if (!settle(grid)) return
  const { selection } = grid.getState()
  grid.select(event.shiftKey ? extendTo(selection, cell, grid.shape) : selectCell(cell, grid.shape))
  const rowId = toggle?.dataset['toggle']
  if (rowId) grid.model.toggle(rowId)
  else drag(grid)
}

function drag(grid: GridController): void {
  const over = (event: globalThis.PointerEvent) => {
    const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY))
    const { active } = grid.getState().selection
    if (!cell || (cell.row === active.row && cell.column === active.column)) return
    grid.select(extendTo(grid.getState().selection, cell, grid.shape))
  }
  const end = () => {
    document.removeEventListener('pointermove', over)
    document.removeEventListener('pointerup', end)
  }
  document.addEventListener('pointermove', over)
  document.addEventListener('pointerup', end)
}

const inEditor = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea') !== null
