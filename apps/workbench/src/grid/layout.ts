import type { GridLayout } from './context.ts'
import type { GridColumn } from './model.ts'

/** Column widths for the room there is: what is left over goes to the columns that grow, in equal parts. */
export function layoutColumns(columns: readonly GridColumn[], room: number, headRows: number): GridLayout {
  const wanted = columns.reduce((sum, column) => sum + column.width, 0)
  const growing = columns.filter((column) => column.grows).length
  const share = growing > 0 && room > wanted ? Math.floor((room - wanted) / growing) : 0
  const widths = columns.map((column) => column.width + (column.grows ? share : 0))
  let left = 0
  const pinnedAt = columns.map((column, at) => {
    if (!column.pinned) return undefined
    const here = left
    left += widths[at] ?? 0
    return here
  })
  return { widths, pinnedAt, template: widths.map((width) => `${width}px`).join(' '), headRows }
}
