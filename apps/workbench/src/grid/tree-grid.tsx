import type { Range } from '@tanstack/react-virtual'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { teks } from '../text/index.ts'
import { clear, copy, paste } from './block.ts'
import { CellMenu } from './cell-menu.tsx'
import { GridContext, useGrid, useGridState } from './context.ts'
import type { GridController } from './controller.ts'
import { beginEdit, settle } from './edit.ts'
import styles from './grid.module.css'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { GrowPrompt } from './grow-prompt.tsx'
import { layoutHead } from './head.ts'
import { KeyHelp } from './key-help.tsx'
import { commandFor } from './keys.ts'
import { layoutColumns } from './layout.ts'
import type { GridModel } from './model.ts'
import { PastePreview } from './paste-preview.tsx'
import { cellOf, startPointer } from './pointer.ts'
import { fonts, forgetWidths, rowHeight } from './row-height.ts'
import { run } from './run.ts'
import { selectCell } from './select.ts'
import { StatusLine } from './status-line.tsx'

/** An editable tree table after the W3C treegrid pattern; `controller` keeps selection and editor, `model` the rows. */
export function TreeGrid({ controller, model }: { controller: GridController; model: GridModel }) {
  const viewport = useRef<HTMLDivElement>(null)
  const room = useRoom(viewport)
  const headRows = useMemo(() => layoutHead(model.columns).length, [model.columns])
  const font = useFont()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new font means new heights of rows
  const layout = useMemo(
    () => layoutColumns(model.columns, room, headRows),
    [model.columns, room, headRows, font]
  )
  const scope = useMemo(() => ({ grid: controller, model, layout }), [controller, model, layout])
  return (
    <GridContext value={scope}>
      <div className={styles['frame']}>
        <GridBody viewport={viewport} />
        <PastePreview />
        <StatusLine />
        <CellMenu />
        <GrowPrompt />
        <KeyHelp />
      </div>
    </GridContext>
  )
}

function GridBody({ viewport }: { viewport: React.RefObject<HTMLDivElement | null> }) {
  const { grid, model, layout } = useGrid()
  const activeRow = useGridState((state) => state.selection.active.row)
  const heightOf = useCallback((row: number) => rowHeight(model, row, layout.widths), [model, layout])
  // The total row stays in view at the bottom, as the printed form ends with it.
  const total = model.rows.at(-1)?.tone === 'total' ? model.rows.length - 1 : -1
  // Options that change make the virtualizer lay out all rows again, so each keeps its identity while it says the same.
  const keyOf = useCallback((row: number) => model.rows[row]?.id ?? row, [model])
  const extract = useCallback((range: Range) => withActive(range, activeRow), [activeRow])
  const element = useCallback(() => viewport.current, [viewport])
  const rows = useVirtualizer({
    count: total < 0 ? model.rows.length : total,
    getScrollElement: element,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 8,
    rangeExtractor: extract
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights are a reason to measure again
  useEffect(() => rows.measure(), [rows, heightOf])
  useScrollToActive(viewport, rows.measurementsCache, grid)
  return (
    <div
      ref={viewport}
      role="treegrid"
      className={styles['viewport']}
      aria-label={model.label}
      aria-rowcount={layout.headRows + model.rows.length}
      aria-colcount={model.columns.length}
      aria-multiselectable="true"
      aria-readonly={model.editable ? undefined : true}
      {...handlers(grid)}
    >
      <GridHead />
      <div role="rowgroup" className={styles['body']} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => (
          <GridRow key={item.key} index={item.index} top={item.start} height={item.size} />
        ))}
      </div>
      {total < 0 ? null : (
        <div role="rowgroup" className={styles['foot']}>
          <GridRow index={total} top={0} height={heightOf(total)} />
        </div>
      )}
    </div>
  )
}

/** The row that holds the focus stays in the page, or the focus would be lost while scrolling. */
function withActive(range: Range, active: number): number[] {
  const rows = defaultRangeExtractor(range)
  if (active >= range.count || rows.includes(active)) return rows
  return active < (rows[0] ?? 0) ? [active, ...rows] : [...rows, active]
}

function handlers(grid: GridController) {
  const editing = () => grid.getState().editing !== null
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => press(grid, event),
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => startPointer(grid, event),
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
      composing: event.nativeEvent.isComposing
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

/** Keeps the active cell in view, clear of the sticky head and the pinned columns. */
function useScrollToActive(
  viewport: React.RefObject<HTMLDivElement | null>,
  measured: readonly { start: number; end: number }[],
  grid: GridController
): void {
  const { layout } = useGrid()
  const focus = useGridState((state) => state.focus)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the person moves the view, never a change of the plan
  useLayoutEffect(() => {
    const box = viewport.current
    const { active } = grid.getState().selection
    const row = measured[active.row]
    if (!box || focus === 0) return
    const head = edges(box)
    grid.pageRows = Math.max(1, Math.floor((box.clientHeight - head) / 40))
    if (row && row.start < box.scrollTop) box.scrollTop = row.start
    else if (row && row.end > box.scrollTop + box.clientHeight - head)
      box.scrollTop = Math.min(row.start, row.end - box.clientHeight + head)
    const widths = layout.widths
    if (layout.pinnedAt[active.column] !== undefined) return
    const pinned = widths.reduce((sum, width, at) => sum + (layout.pinnedAt[at] === undefined ? 0 : width), 0)
    const left = widths.slice(0, active.column).reduce((sum, width) => sum + width, 0)
    const right = left + (widths[active.column] ?? 0)
    if (left < box.scrollLeft + pinned) box.scrollLeft = left - pinned
    else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth
  }, [focus])
}

/** Height taken by the sticky head and the total row. */
function edges(box: HTMLElement): number {
  const foot = box.lastElementChild?.classList.contains(styles['foot'] ?? '')
    ? box.lastElementChild.clientHeight
    : 0
  return (box.firstElementChild?.clientHeight ?? 0) + foot
}

function useRoom(viewport: React.RefObject<HTMLDivElement | null>): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const box = viewport.current
    if (!box) return
    setRoom(box.clientWidth)
    const observer = new ResizeObserver(() => setRoom(box.clientWidth))
    observer.observe(box)
    return () => observer.disconnect()
  }, [viewport])
  return room
}

/** Raised once when the font of the table has arrived: until then words were measured in another one. */
function useFont(): number {
  const [font, setFont] = useState(0)
  useEffect(() => {
    const loads = Object.values(fonts).map((name) => document.fonts?.load(name))
    void Promise.all(loads).then(() => {
      forgetWidths()
      setFont(1)
    })
  }, [])
  return font
}
