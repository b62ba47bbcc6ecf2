import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useState } from 'react'
import { askCatatan, isCatatanKey } from '../catatan/ask.ts'
import { useCatatan } from '../catatan/context.tsx'
import { CatatanSign } from '../catatan/mark.tsx'
import { CellPeople } from '../kehadiran/people.tsx'
import { cellKey } from '../naskah/cells.ts'
import { usePlan, useTemuanMarks } from '../rencana/editor-context.ts'
import { contradicts } from '../sheet/cell-view.ts'
import { focusedCell } from '../temuan/focus.ts'
import { KeparahanIcon } from '../temuan/keparahan.tsx'
import { teks } from '../text/index.ts'
import { cellBeside } from './form-keys.ts'
import type { FormCell, FormColumn, FormRow } from './form-row.ts'
import styles from './formulir.module.css'

/** The one cell that Tab reaches: the last one in focus, at first the first. */
export interface Entry {
  readonly id: string
  readonly set: (id: string) => void
}

const idOf = ({ node, field }: FormCell): string => (node ? `sel-${node.id}-${field}` : '')

export function useEntry(rows: readonly FormRow[], columns: readonly FormColumn[]): Entry {
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

export function Cell({ cell, column, entry }: { cell: FormCell; column: FormColumn; entry: Entry }) {
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
