import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { teks } from '../text/index.ts'
import { clear, copy, paste } from './block.ts'
import type { GridController } from './controller.ts'
import { beginEdit, settle } from './edit.ts'
import { commandFor } from './keys.ts'
import { cellOf, startPointer } from './pointer.ts'
import { run } from './run.ts'
import { selectCell } from './select.ts'

/** What the browser tells the grid: keys, mouse, clipboard. */
export function handlers(grid: GridController) {
  const editing = () => grid.getState().editing !== null
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => press(grid, event),
    onPointerDown: (event: PointerEvent<HTMLElement>) => startPointer(grid, event),
    onDoubleClick: (event: MouseEvent) => {
      if (cellOf(event.target) && !editing()) beginEdit(grid, null)
    },
    onContextMenu: (event: MouseEvent) => openMenu(grid, event),
    onCopy: (event: ClipboardEvent) => {
      if (editing()) return
      event.preventDefault()
      copy(grid, event.clipboardData)
    },
    onCut: (event: ClipboardEvent) => {
      if (editing()) return
      event.preventDefault()
      copy(grid, event.clipboardData)
      clear(grid, teks.grid.langkah.potong)
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing()) return
      event.preventDefault()
      paste(grid, event.clipboardData)
    }
  }
}

function press(grid: GridController, event: KeyboardEvent<HTMLElement>): void {
  const mode = grid.getState().editing ? 'editing' : 'navigation'
  const command = commandFor(
    {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      composing: event.nativeEvent.isComposing,
      code: event.code
    },
    mode
  )
  if (!command) return
  // The context menu keys open the menu through the browser's own contextmenu event.
  if (command.type === 'menu') return
  event.preventDefault()
  event.stopPropagation()
  if (command.type === 'newline') insertNewline(event.target)
  else run(grid, command)
}

function insertNewline(target: EventTarget): void {
  if (!(target instanceof HTMLTextAreaElement)) return
  target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end')
  target.dispatchEvent(new Event('input', { bubbles: true }))
}

function openMenu(grid: GridController, event: MouseEvent): void {
  const cell = cellOf(event.target)
  if (!cell || grid.getState().editing) return
  event.preventDefault()
  if (!settle(grid)) return
  const box = (event.target as Element).closest('[role="gridcell"]')?.getBoundingClientRect()
  const inside = isInside(grid, cell)
  if (!inside) grid.select(selectCell(cell, grid.shape))
  const byKey = event.clientX === 0 && event.clientY === 0
  grid.update({
    menu: { x: byKey ? (box?.left ?? 0) + 8 : event.clientX, y: byKey ? (box?.bottom ?? 0) : event.clientY }
  })
}

function isInside(grid: GridController, cell: { row: number; column: number }): boolean {
  const { active, anchor } = grid.getState().selection
  const between = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b)
  return between(cell.row, active.row, anchor.row) && between(cell.column, active.column, anchor.column)
}
