import type { KeyboardEvent } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { teks } from '../text/index.ts'
import { riwayat } from '../text/riwayat.ts'
import { clear, copyToRemainingYears } from './block.ts'
import { useGrid, useGridState } from './context.ts'
import type { GridController } from './controller.ts'
import { remainingYears } from './fill.ts'
import styles from './grid.module.css'
import type { GridMenuItem } from './model.ts'
import { run } from './run.ts'

const words = teks.grid.menu

/** The menu of a cell: yearly series, rows, and what the table itself adds. */
export function CellMenu() {
  const { grid } = useGrid()
  const menu = useGridState((state) => state.menu)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = list.current
    if (!menu || !element) return
    const box = element.getBoundingClientRect()
    element.style.left = `${Math.max(4, Math.min(menu.x, window.innerWidth - box.width - 4))}px`
    element.style.top = `${Math.max(4, Math.min(menu.y, window.innerHeight - box.height - 4))}px`
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [menu])
  useEffect(() => {
    if (!menu) return
    const away = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) grid.update({ menu: null })
    }
    document.addEventListener('pointerdown', away, true)
    return () => document.removeEventListener('pointerdown', away, true)
  }, [menu, grid])
  if (!menu) return null
  const close = () => {
    grid.update({ menu: null })
    grid.refocus()
  }
  const choose = (item: GridMenuItem) => {
    if (item.disabled !== undefined) return
    close()
    item.run()
  }
  return (
    <div
      ref={list}
      role="menu"
      aria-label={words.judul}
      className={styles['menu']}
      onKeyDown={(event) => step(event, close)}
    >
      {itemsOf(grid).map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          aria-label={item.label}
          aria-keyshortcuts={item.keys?.replaceAll(' ', '')}
          tabIndex={-1}
          aria-disabled={item.disabled === undefined ? undefined : true}
          data-danger={item.danger}
          title={item.disabled}
          onClick={() => choose(item)}
        >
          <span>{item.label}</span>
          {item.keys ? <kbd>{item.keys}</kbd> : null}
        </button>
      ))}
    </div>
  )
}

function itemsOf(grid: GridController): readonly GridMenuItem[] {
  const { active } = grid.getState().selection
  const { model } = grid
  const value = model.value(active.row, active.column)
  const years = remainingYears(model.columns, active.column).length === 0 ? words.tanpaTahun : undefined
  const number = value === null ? words.takAdaNilai : undefined
  const own: GridMenuItem[] = [
    item('years', words.salinTahun, years, () => copyToRemainingYears(grid)),
    item('grow-years', words.tumbuhTahun, years ?? number, () => grid.update({ growing: 'years' })),
    item('grow', words.tumbuhSel, undefined, () => grid.update({ growing: 'selection' })),
    { ...item('clear', words.kosongkan, undefined, () => clear(grid)), keys: 'Delete' }
  ]
  const rows: GridMenuItem[] = [
    {
      ...item('insert', words.tambah, undefined, () => run(grid, { type: 'insertAfter' })),
      keys: 'Ctrl+Enter'
    },
    { ...item('up', words.naik, undefined, () => run(grid, { type: 'moveUp' })), keys: 'Alt+Shift+↑' },
    { ...item('down', words.turun, undefined, () => run(grid, { type: 'moveDown' })), keys: 'Alt+Shift+↓' },
    {
      ...item('remove', words.hapus, undefined, () => run(grid, { type: 'removeRow' })),
      keys: 'Ctrl+Delete',
      danger: true
    }
  ]
  const comment: GridMenuItem[] = model.comment
    ? [
        {
          ...item('comment', words.catatan, undefined, () => run(grid, { type: 'comment' })),
          keys: 'Ctrl+Alt+M'
        }
      ]
    : []
  const row = model.rows[active.row]
  const column = model.columns[active.column]
  const history =
    model.history && row && column
      ? [item('history', riwayat.menu, undefined, () => model.history?.(row.id, column.id))]
      : []
  return model.editable
    ? [...own, ...comment, ...history, ...model.menu(active.row, active.column), ...rows]
    : [...comment, ...history, ...model.menu(active.row, active.column)]
}

function item(id: string, label: string, disabled: string | undefined, run: () => void): GridMenuItem {
  return disabled === undefined ? { id, label, run } : { id, label, disabled, run }
}

function step(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  event.stopPropagation()
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const go = (to: number) => {
    event.preventDefault()
    items[(to + items.length) % items.length]?.focus()
  }
  if (event.key === 'ArrowDown') go(at + 1)
  else if (event.key === 'ArrowUp') go(at - 1)
  else if (event.key === 'Home') go(0)
  else if (event.key === 'End') go(items.length - 1)
  else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault()
    close()
  }
}
