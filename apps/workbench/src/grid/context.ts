import { createContext, useContext, useSyncExternalStore } from 'react'
import type { GridController, GridState } from './controller.ts'
import type { GridModel } from './model.ts'

export interface GridLayout {
  readonly widths: readonly number[]
  /** Left edge of each pinned column, by column index. */
  readonly pinnedAt: readonly (number | undefined)[]
  readonly template: string
  readonly headRows: number
}

export interface GridScope {
  readonly grid: GridController
  readonly model: GridModel
  readonly layout: GridLayout
}

export const GridContext = createContext<GridScope | null>(null)

export function useGrid(): GridScope {
  const scope = useContext(GridContext)
  if (!scope) throw new Error('A part of the grid stands outside TreeGrid')
  return scope
}

/** A part of the grid's state; the component renders again only when that part differs. Select primitives or whole members. */
export function useGridState<Part>(select: (state: GridState) => Part): Part {
  const { grid } = useGrid()
  return useSyncExternalStore(grid.subscribe, () => select(grid.getState()))
}
