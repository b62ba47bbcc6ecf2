import type { Isi, Naskah, Simpul } from '@selaras/domain/naskah'
import { useMemo } from 'react'
import { layoutHead } from '../grid/head.ts'
import { printedRow, textOf } from '../sheet/cell-view.ts'
import { Cell, useEntry } from './form-cell.tsx'
import type { FormCell, FormColumn, FormRow } from './form-row.ts'
import styles from './formulir.module.css'

/** A printed form as a plain table: merged head, merged cells, row lines, every cell with its place in the plan. */

interface FormTableProps {
  readonly label: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
  /** Shown above the table, as on the form. */
  readonly title?: string
}

/** The cell of a row as print writes it. */
export function formCell(
  naskah: Naskah,
  node: Simpul,
  field: string,
  more: { rows?: number; indent?: number } = {}
): FormCell {
  const printed: Isi | undefined = printedRow(naskah, node).get(field)
  return { text: textOf(printed), node, field, ...more }
}

/** Cells of a row under columns whose id is their field. */
export function cellsOf(
  naskah: Naskah,
  node: Simpul,
  columns: readonly FormColumn[]
): Record<string, FormCell> {
  return Object.fromEntries(columns.map(({ id }) => [id, formCell(naskah, node, id)]))
}

export function FormTable({ label, columns, rows, title }: FormTableProps) {
  const head = useMemo(
    () => layoutHead(columns.map(({ title: text, groups = [] }) => ({ title: text, groups }))),
    [columns]
  )
  const entry = useEntry(rows, columns)
  return (
    <figure className={styles['figure']}>
      <figcaption className={title ? styles['title'] : 'only-read'}>{title ?? label}</figcaption>
      <div className={styles['scroll']}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are reached with the arrow keys */}
        <table className={styles['table']} role="grid" aria-readonly="true" aria-label={label}>
          <colgroup>
            {columns.map(({ id, width }) => (
              <col key={id} style={width ? { width } : undefined} />
            ))}
          </colgroup>
          <thead>
            {head.map((cells, level) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a level of the head is its place
              <tr key={level}>
                {cells.map((cell) => (
                  <th
                    key={cell.column}
                    scope={cell.columns > 1 ? 'colgroup' : 'col'}
                    colSpan={cell.columns}
                    rowSpan={cell.rows}
                  >
                    {cell.title}
                  </th>
                ))}
              </tr>
            ))}
            <tr className={styles['numbers']}>
              {columns.map(({ id }, at) => (
                <td key={id}>({at + 1})</td>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-tone={row.tone}>
                {columns.map((column) => {
                  const cell = row.cells[column.id]
                  return cell ? <Cell key={column.id} cell={cell} column={column} entry={entry} /> : null
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
