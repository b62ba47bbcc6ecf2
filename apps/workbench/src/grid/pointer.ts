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

/** Pixels from the edge of the table where a dragged selection begins to scroll it, and how fast. */
const edge = 28
const stride = 18

function drag(grid: GridController): void {
  const viewport = document.activeElement?.closest<HTMLElement>('[role="treegrid"]')
  let at = { x: 0, y: 0 }
  let frame = 0
  const extend = () => {
    const cell = cellOf(document.elementFromPoint(at.x, at.y))
    const { active } = grid.getState().selection
    if (!cell || (cell.row === active.row && cell.column === active.column)) return
    grid.select(extendTo(grid.getState().selection, cell, grid.shape))
  }
  const scroll = () => {
    if (viewport && scrollNear(viewport, at)) extend()
    frame = requestAnimationFrame(scroll)
  }
  const over = (event: globalThis.PointerEvent) => {
    at = { x: event.clientX, y: event.clientY }
    if (frame === 0) frame = requestAnimationFrame(scroll)
    extend()
  }
  const end = () => {
    cancelAnimationFrame(frame)
    document.removeEventListener('pointermove', over)
    document.removeEventListener('pointerup', end)
    document.removeEventListener('pointercancel', end)
  }
  document.addEventListener('pointermove', over)
  document.addEventListener('pointerup', end)
  document.addEventListener('pointercancel', end)
}

/** Scrolls the table when the pointer is at its lower or right edge, or above or left of it; true when it did. */
function scrollNear(viewport: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const box = viewport.getBoundingClientRect()
  const before = [viewport.scrollLeft, viewport.scrollTop]
  if (y > box.bottom - edge) viewport.scrollTop += stride
  else if (y < box.top + edge) viewport.scrollTop -= stride
  if (x > box.right - edge) viewport.scrollLeft += stride
  else if (x < box.left + edge) viewport.scrollLeft -= stride
  return viewport.scrollLeft !== before[0] || viewport.scrollTop !== before[1]
}

const inEditor = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea') !== null
