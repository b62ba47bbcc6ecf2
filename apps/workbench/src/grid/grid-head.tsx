import { useMemo } from 'react'
import { useGrid } from './context.ts'
import styles from './grid.module.css'
import { layoutHead } from './head.ts'

/** The head as printed: merged cells over the yearly columns, and the column numbers of the form below. */
export function GridHead() {
  const { model, layout } = useGrid()
  const head = useMemo(() => layoutHead(model.columns), [model.columns])
  const pinnedWidth = layout.widths.reduce(
    (sum, width, at) => sum + (layout.pinnedAt[at] === undefined ? 0 : width),
    0
  )
  return (
    <div role="rowgroup" className={styles['head']} style={{ gridTemplateColumns: layout.template }}>
      {head.map((cells, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a level of the head is its place
        <div key={level} role="row" aria-rowindex={level + 1} className={styles['headRow']}>
          {cells.map((cell) => {
            const pinned = layout.pinnedAt[cell.column]
            return (
              <div
                key={cell.column}
                role="columnheader"
                className={styles['headCell']}
                aria-colindex={cell.column + 1}
                aria-colspan={cell.columns > 1 ? cell.columns : undefined}
                aria-rowspan={cell.rows > 1 ? cell.rows : undefined}
                data-wide={cell.columns > 2 || undefined}
                data-pinned={pinned === undefined ? undefined : true}
                style={{
                  gridColumn: `${cell.column + 1} / span ${cell.columns}`,
                  gridRow: `${cell.row + 1} / span ${cell.rows}`,
                  insetInlineStart: pinned
                }}
              >
                <span style={cell.columns > 2 ? { insetInlineStart: pinnedWidth + 8 } : undefined}>
                  {cell.title}
                </span>
              </div>
            )
          })}
        </div>
      ))}
      <div role="presentation" className={styles['headRow']}>
        {model.columns.map((column, at) => (
          <div
            key={column.id}
            role="presentation"
            aria-hidden="true"
            className={styles['headNumber']}
            data-pinned={layout.pinnedAt[at] === undefined ? undefined : true}
            style={{ gridColumn: at + 1, gridRow: head.length + 1, insetInlineStart: layout.pinnedAt[at] }}
          >
            ({at + 1})
          </div>
        ))}
      </div>
    </div>
  )
}
