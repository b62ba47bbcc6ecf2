import { useState } from 'react'
import styles from './grid.module.css'

/** More than that nobody reads in a cell; typing finds the others. */
const shown = 8

/** Choices that hold what was typed, those that begin with it first; all of them while nothing is typed. */
export function matching(choices: readonly string[], text: string): readonly string[] {
  const typed = text.trim().toLowerCase()
  if (typed === '') return choices.slice(0, shown)
  const found = choices.filter((one) => one.toLowerCase().includes(typed) && one !== text)
  const first = found.filter((one) => one.toLowerCase().startsWith(typed))
  return [...first, ...found.filter((one) => !first.includes(one))].slice(0, shown)
}

export interface Suggesting {
  readonly open: boolean
  readonly found: readonly string[]
  /** Place in `found`; -1 = what was typed stands. */
  readonly active: number
  /** Up and Down choose, Escape puts the list away, Enter and Tab take what is chosen; true = the key is used up. */
  readonly onKey: (key: string) => boolean
  readonly typed: () => void
}

/** Choices under an open cell. They are offered, not demanded: any other text may be written. */
export function useSuggesting(
  choices: readonly string[],
  text: string,
  take: (choice: string) => void
): Suggesting {
  const [active, setActive] = useState(-1)
  const [closed, setClosed] = useState(false)
  const found = closed ? [] : matching(choices, text)
  const open = found.length > 0
  const onKey = (key: string): boolean => {
    if (!open) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1
      // One place more than there are choices: the text as it was typed.
      setActive(((active + 1 + step + found.length + 1) % (found.length + 1)) - 1)
      return true
    }
    if (key === 'Escape') {
      setClosed(true)
      setActive(-1)
      return true
    }
    const chosen = found[active]
    // The grid saves the cell on these keys, with what is chosen in it.
    if ((key === 'Enter' || key === 'Tab') && chosen !== undefined) take(chosen)
    return false
  }
  const typed = () => {
    setActive(-1)
    setClosed(false)
  }
  return { open, found, active, onKey, typed }
}

interface SuggestionsProps {
  readonly id: string
  readonly label: string
  readonly suggesting: Suggesting
  readonly onTake: (choice: string) => void
}

export const optionId = (id: string, at: number): string => `${id}-${at}`

/** The list itself; the field keeps the focus, so a press must not take it away. */
export function Suggestions({ id, label, suggesting, onTake }: SuggestionsProps) {
  if (!suggesting.open) return null
  return (
    <div id={id} role="listbox" aria-label={label} className={styles['choices']}>
      {suggesting.found.map((choice, at) => (
        <div
          key={choice}
          id={optionId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === suggesting.active}
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(choice)
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  )
}
