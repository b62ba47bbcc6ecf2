import type { KeyboardEvent } from 'react'
import { createContext, useContext, useRef, useState } from 'react'
import styles from './induk.module.css'

/** Undo and redo of the whole form, for Ctrl+Z and Ctrl+Y in a cell whose text has not been touched. */
export const UndoContext = createContext<{ readonly undo: () => void; readonly redo: () => void } | null>(
  null
)

interface CellInputProps {
  readonly label: string
  readonly value: string
  readonly readOnly: boolean
  readonly kind?: 'text' | 'number'
  /** Long texts wrap. */
  readonly long?: boolean
  /** Column, so that the arrows find the same one in the next row. */
  readonly column: string
  /** False = the text was refused; it stays as typed. */
  readonly onCommit: (text: string) => boolean
}

/** A cell of a form: saved when it is left or on Enter, Esc takes the text back, ↑ and ↓ go to the same column. */
export function CellInput({
  label,
  value,
  readOnly,
  kind = 'text',
  long = false,
  column,
  onCommit
}: CellInputProps) {
  const [text, setText] = useState(value)
  const [refused, setRefused] = useState(false)
  // Not an effect: one that runs late would take back what was typed meanwhile.
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setText(value)
    setRefused(false)
  }
  const history = useContext(UndoContext)
  // Enter commits and then leaves the cell, which commits again before the new value has come back.
  const sent = useRef<string | null>(null)
  const type = (typed: string) => {
    sent.current = null
    setText(typed)
  }
  const commit = () => {
    if (text.trim() === value.trim() || text === sent.current) return
    const taken = onCommit(text)
    sent.current = taken ? text : null
    setRefused(!taken)
  }
  const keys = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.ctrlKey && (event.key === 'z' || event.key === 'y') && text === value) {
      event.preventDefault()
      if (event.key === 'z') history?.undo()
      else history?.redo()
    }
    if (event.key === 'Escape') {
      setText(value)
      setRefused(false)
    }
    if (event.key === 'Enter' && !(long && event.shiftKey)) {
      event.preventDefault()
      commit()
      focusBeside(event.currentTarget, column, 1)
    }
    if (!long && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      focusBeside(event.currentTarget, column, event.key === 'ArrowDown' ? 1 : -1)
    }
  }
  const common = {
    'aria-label': label,
    'aria-invalid': refused || undefined,
    'data-column': column,
    value: text,
    readOnly,
    onBlur: commit,
    onKeyDown: keys
  } as const
  return long ? (
    <textarea
      {...common}
      rows={1}
      className={styles['cell']}
      onChange={(event) => type(event.currentTarget.value)}
    />
  ) : (
    <input
      {...common}
      className={styles['cell']}
      data-kind={kind}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}

/** The cell of the same column in the next row that has one. */
function focusBeside(from: HTMLElement, column: string, step: 1 | -1): void {
  const table = from.closest('table')
  if (!table) return
  const cells = [...table.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)]
  cells[cells.indexOf(from) + step]?.focus()
}
