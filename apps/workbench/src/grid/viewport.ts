import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useState } from 'react'
import { useGrid, useGridState } from './context.ts'
import type { GridController } from './controller.ts'
import styles from './grid.module.css'
import { fonts, forgetWidths } from './row-height.ts'

/** Keeps the active cell in view, clear of the sticky head and the pinned columns. */
export function useScrollToActive(
  viewport: RefObject<HTMLDivElement | null>,
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

export function useRoom(viewport: RefObject<HTMLDivElement | null>): number {
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
export function useFont(): number {
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
