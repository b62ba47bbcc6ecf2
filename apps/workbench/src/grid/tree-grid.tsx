import type { Range } from '@tanstack/react-virtual'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { CellMenu } from './cell-menu.tsx'
import { GridContext, useGrid, useGridState } from './context.ts'
import type { GridController } from './controller.ts'
import { handlers } from './events.ts'
import styles from './grid.module.css'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { GrowPrompt } from './grow-prompt.tsx'
import { layoutHead } from './head.ts'
import { KeyHelp } from './key-help.tsx'
import { layoutColumns } from './layout.ts'
import type { GridModel } from './model.ts'
import { PastePreview } from './paste-preview.tsx'
import { rowHeight } from './row-height.ts'
import { StatusLine } from './status-line.tsx'
import { useFont, useRoom, useScrollToActive } from './viewport.ts'

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

function GridBody({ viewport }: { viewport: RefObject<HTMLDivElement | null> }) {
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
