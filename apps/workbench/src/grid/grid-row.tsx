import { memo, useLayoutEffect, useRef } from 'react'
import { CellEditor } from './cell-editor.tsx'
import { useGrid, useGridState } from './context.ts'
import type { GridState } from './controller.ts'
import styles from './grid.module.css'
import { GridCellView } from './grid-cell.tsx'
import { rangeOf } from './select.ts'

/** What of the grid's state one row must know, packed into a string so that only rows it touches render again. */
function rowPart(state: GridState, index: number): string {
  const { active } = state.selection
  const range = rangeOf(state.selection)
  const inRange = index >= range.top && index <= range.bottom
  const activeColumn = active.row === index ? active.column : -1
  const editing = state.editing?.row === index ? state.editing.column : -1
  return [
    activeColumn,
    inRange ? range.left : -1,
    inRange ? range.right : -1,
    editing,
    activeColumn < 0 ? 0 : state.focus
  ].join()
}

/** One row of the grid; everything it shows comes from the grid's context. */
export const GridRow = memo(function GridRow({
  index,
  top,
  height
}: {
  index: number
  top: number
  height: number
}) {
  const { model, layout } = useGrid()
  const part = useGridState((state) => rowPart(state, index))
  const [active = -1, left = -1, right = -1, editing = -1, focus = 0] = part.split(',').map(Number)
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (focus === 0 || active < 0 || editing >= 0) return
    const cell = element.current?.querySelector<HTMLElement>(`[aria-colindex="${active + 1}"]`)
    cell?.focus({ preventScroll: true })
  }, [focus, active, editing])

  const row = model.rows[index]
  if (!row) return null
  return (
    <div
      ref={element}
      role="row"
      className={styles['row']}
      data-tone={row.tone}
      data-index={index}
      aria-rowindex={layout.headRows + index + 1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expandable ? row.expanded : undefined}
      style={{ transform: `translateY(${top}px)`, height, gridTemplateColumns: layout.template }}
    >
      {model.columns.map((column, at) => {
        const selected = at >= left && at <= right
        if (at === editing) return <CellEditor key={column.id} row={index} column={at} />
        return (
          <GridCellView key={column.id} row={index} column={at} active={at === active} selected={selected} />
        )
      })}
    </div>
  )
})
