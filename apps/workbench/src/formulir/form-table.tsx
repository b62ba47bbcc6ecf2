import type { Isi, Naskah, Simpul } from '@selaras/domain/naskah'
import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useState } from 'react'
import { askCatatan, isCatatanKey } from '../catatan/ask.ts'
import { useCatatan } from '../catatan/context.tsx'
import { CatatanSign } from '../catatan/mark.tsx'
import { layoutHead } from '../grid/head.ts'
import { CellPeople } from '../kehadiran/people.tsx'
import { cellKey } from '../naskah/cells.ts'
import { usePlan, useTemuanMarks } from '../rencana/editor-context.ts'
import { contradicts, printedRow, textOf } from '../sheet/cell-view.ts'
import { focusedCell } from '../temuan/focus.ts'
import { KeparahanIcon } from '../temuan/keparahan.tsx'
import { teks } from '../text/index.ts'
import { cellBeside } from './form-keys.ts'
import styles from './formulir.module.css'

/** A printed form as a plain table: merged head, merged cells, row lines, every cell with its place in the plan. */

export interface FormColumn {
  readonly id: string
  readonly title: string
  readonly groups?: readonly string[]
  readonly kind?: 'text' | 'number'
  /** CSS width; the browser shares out what is left. */
  readonly width?: string
}

export interface FormCell {
  readonly text: string
  /** Null = not a cell of the plan (a number we count ourselves). */
  readonly node: Simpul | null
  readonly field: string
  readonly rows?: number
  readonly indent?: number
}

export interface FormRow {
  readonly id: string
  readonly tone?: 'strong' | 'medium' | 'total' | 'band'
  /** By column id; a column that is left out is covered by a merged cell above. */
  readonly cells: Readonly<Record<string, FormCell | undefined>>
}

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

/** The one cell that Tab reaches: the last one in focus, at first the first. */
interface Entry {
  readonly id: string
  readonly set: (id: string) => void
}

const idOf = ({ node, field }: FormCell): string => (node ? `sel-${node.id}-${field}` : '')

function useEntry(rows: readonly FormRow[], columns: readonly FormColumn[]): Entry {
  const [chosen, setChosen] = useState('')
  const ids = useMemo(
    () =>
      rows.flatMap(({ cells }) =>
        columns.flatMap(({ id }) => {
          const cell = cells[id]
          return cell?.node ? [idOf(cell)] : []
        })
      ),
    [rows, columns]
  )
  useEffect(() => () => focusedCell.set(null), [])
  return { id: ids.includes(chosen) ? chosen : (ids[0] ?? ''), set: setChosen }
}

function Cell({ cell, column, entry }: { cell: FormCell; column: FormColumn; entry: Entry }) {
  const { naskah } = usePlan()
  const marks = useTemuanMarks()
  const { marks: comments } = useCatatan()
  const { node, field, text, rows, indent } = cell
  const key = node ? cellKey(node.id, field) : null
  const mark = key ? marks.get(key) : undefined
  const comment = key ? comments.get(key) : undefined
  const other = node ? contradicts(naskah, node, field) : false
  const id = idOf(cell)
  const press = (event: KeyboardEvent<HTMLTableCellElement>) => {
    const here = event.currentTarget
    if (node && isCatatanKey(event)) askCatatan({ simpulId: node.id, field }, () => here.focus())
    else {
      const next = event.ctrlKey || event.altKey || event.metaKey ? null : cellBeside(here, event.key)
      if (!next) return
      next.focus()
    }
    event.preventDefault()
  }
  return (
    <td
      id={node ? id : undefined}
      data-kind={column.kind ?? 'text'}
      data-column={column.id}
      {...(node
        ? {
            'data-cell': '',
            tabIndex: entry.id === id ? 0 : -1,
            onKeyDown: press,
            onFocus: () => {
              entry.set(id)
              focusedCell.set({ simpulId: node.id, field })
            }
          }
        : {})}
      rowSpan={rows}
      style={indent ? { paddingInlineStart: `${7 + indent * 14}px` } : undefined}
    >
      {text}
      {other ? (
        <span className={styles['mark']} data-other title={teks.grid.bertentangan}>
          <span aria-hidden="true">≠</span>
          <span className="only-read"> {teks.grid.bertentangan}</span>
        </span>
      ) : null}
      {mark ? (
        <span className={styles['mark']} title={teks.grid.adaTemuan(mark.count, mark.keparahan)}>
          <KeparahanIcon keparahan={mark.keparahan} size={13} />
          <span className="only-read"> {teks.grid.adaTemuan(mark.count, mark.keparahan)}</span>
        </span>
      ) : null}
      {comment ? (
        <span className={styles['mark']}>
          <CatatanSign mark={comment} />
        </span>
      ) : null}
      {node ? <CellPeople inline cell={{ simpulId: node.id, field }} /> : null}
    </td>
  )
}
