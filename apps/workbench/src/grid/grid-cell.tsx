import { CellPeople } from '../kehadiran/people.tsx'
import { teks } from '../text/index.ts'
import { CellMarks } from './cell-marks.tsx'
import { useGrid } from './context.ts'
import styles from './grid.module.css'
import type { GridCell } from './model.ts'
import { TreeSign } from './tree-sign.tsx'

interface Place {
  readonly row: number
  readonly column: number
  readonly active: boolean
  readonly selected: boolean
}

/** One cell at rest: text, number or money with the signs of its state. */
export function GridCellView({ row, column, active, selected }: Place) {
  const { model, layout } = useGrid()
  const definition = model.columns[column]
  const cell = model.cell(row, column)
  if (!definition) return null
  const pinned = layout.pinnedAt[column]
  return (
    <div
      role="gridcell"
      className={styles['cell']}
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-readonly={cell.lock !== undefined || cell.absent ? true : undefined}
      aria-invalid={cell.state === 'refused' ? true : undefined}
      tabIndex={active ? 0 : -1}
      data-kind={definition.kind}
      data-column={definition.id}
      data-active={active || undefined}
      data-pinned={pinned === undefined ? undefined : true}
      data-locked={cell.lock === undefined ? undefined : true}
      data-absent={cell.absent || undefined}
      data-state={cell.state}
      title={titleOf(cell)}
      style={pinned === undefined ? undefined : { insetInlineStart: pinned }}
    >
      {definition.tree ? <TreeSign index={row} /> : null}
      <span className={styles['text']}>{cell.text}</span>
      <CellMarks cell={cell} />
      {model.place ? <CellPeople cell={model.place(row, column)} /> : null}
    </div>
  )
}

function titleOf(cell: GridCell): string | undefined {
  const parts = [cell.note, cell.contradicts ? teks.grid.bertentangan : undefined, cell.lock]
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n')
  return text === '' ? undefined : text
}
