import type { ClipboardEvent, KeyboardEvent } from 'react'
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
  /** One of a sheet of numbers: ← and → go to the cell beside it unless the caret is inside its text. */
  readonly sheet?: boolean
  /** False = the text was refused; it stays as typed. */
  readonly onCommit: (text: string) => boolean
  /** True = the clipboard was taken care of; what was typed here is forgotten. */
  readonly onPaste?: (clipboard: DataTransfer, cell: HTMLElement) => boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** A cell of a form: saved when it is left or on Enter, Esc takes the text back, ↑ and ↓ go to the same column. */
export function CellInput({
  label,
  value,
  readOnly,
  kind = 'text',
  long = false,
  column,
  sheet = false,
  onCommit,
  onPaste
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
  const back = () => {
    setText(value)
    setRefused(false)
  }
  const paste = (event: ClipboardEvent<Field>) => {
    if (readOnly || !onPaste?.(event.clipboardData, event.currentTarget)) return
    event.preventDefault()
    back()
  }
  const undoKeys = (event: KeyboardEvent<Field>) => {
    if (!event.ctrlKey || (event.key !== 'z' && event.key !== 'y') || text !== value) return
    event.preventDefault()
    if (event.key === 'z') history?.undo()
    else history?.redo()
  }
  const keys = (event: KeyboardEvent<Field>) => {
    undoKeys(event)
    if (event.key === 'Escape') back()
    if (event.key === 'Enter' && !(long && event.shiftKey)) {
      event.preventDefault()
      commit()
      focusBeside(event.currentTarget, column, event.shiftKey ? -1 : 1)
    }
    if (!long && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      focusBeside(event.currentTarget, column, event.key === 'ArrowDown' ? 1 : -1)
    }
    const sideways = sheet ? stepSideways(event) : null
    if (sideways !== null) {
      event.preventDefault()
      focusInRow(event.currentTarget, sideways)
    }
  }
  const common = {
    'aria-label': label,
    'aria-invalid': refused || undefined,
    'data-column': column,
    value: text,
    readOnly,
    onBlur: commit,
    onKeyDown: keys,
    onPaste: paste
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
  focusAfter(
    from,
    [...(from.closest('table')?.querySelectorAll<HTMLElement>(`[data-column="${column}"]`) ?? [])],
    step
  )
}

/** The cell to the right (1) or to the left (-1). */
const focusInRow = (from: HTMLElement, step: 1 | -1): void =>
  focusAfter(from, [...(from.closest('tr')?.querySelectorAll<HTMLElement>('[data-column]') ?? [])], step)

/** The next of these cells, its text selected so that typing overwrites it. */
function focusAfter(from: HTMLElement, cells: readonly HTMLElement[], step: 1 | -1): void {
  const next = cells[cells.indexOf(from) + step]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}

/** Where ← or → leads out of this cell; null while it moves the caret. */
function stepSideways(event: KeyboardEvent<Field>): 1 | -1 | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey, currentTarget: cell } = event
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || shiftKey || ctrlKey || altKey || metaKey) return null
  const [start, end, length] = [cell.selectionStart ?? 0, cell.selectionEnd ?? 0, cell.value.length]
  const all = start === 0 && end === length
  if (key === 'ArrowLeft') return all || end === 0 ? -1 : null
  return all || start === length ? 1 : null
}
