import type { KeyboardEvent } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { teks } from '../text/index.ts'
import { useGrid, useGridState } from './context.ts'
import { settle } from './edit.ts'
import styles from './grid.module.css'
import { optionId, Suggestions, useSuggesting } from './suggestions.tsx'

const none: readonly string[] = []

/** The open editor of one cell, laid over it; it grows with a long text. Its keys are handled by the grid. */
export function CellEditor({ row, column }: { row: number; column: number }) {
  const { grid, model, layout } = useGrid()
  const refusal = useGridState((state) => state.editing?.refusal ?? null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(grid.draft)
  const definition = model.columns[column]
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    const end = field.current?.value.length ?? 0
    const typed = grid.getState().editing?.typed !== null
    field.current?.setSelectionRange(typed ? end : 0, end)
  }, [grid])
  const change = (value: string) => {
    grid.draft = value
    setText(value)
  }
  const suggesting = useSuggesting(definition?.choices ?? none, text, change)
  const listId = `${definition?.id}-${row}-choices`
  const pinned = layout.pinnedAt[column]
  const errorId = `${definition?.id}-${row}-refusal`
  return (
    <div
      role="gridcell"
      className={styles['cell']}
      data-editing
      data-kind={definition?.kind}
      data-pinned={pinned === undefined ? undefined : true}
      aria-colindex={column + 1}
      aria-selected={true}
      style={pinned === undefined ? undefined : { insetInlineStart: pinned }}
    >
      <div className={styles['editor']} data-wide={definition?.kind === 'text' || undefined}>
        <textarea
          ref={field}
          rows={1}
          value={text}
          spellCheck={false}
          aria-label={teks.grid.sunting(definition?.title ?? '', model.cell(row, 0).text)}
          aria-invalid={refusal ? true : undefined}
          aria-describedby={refusal ? errorId : undefined}
          {...(definition?.choices
            ? {
                role: 'combobox',
                'aria-autocomplete': 'list' as const,
                'aria-expanded': suggesting.open,
                'aria-controls': listId,
                'aria-activedescendant':
                  suggesting.active < 0 ? undefined : optionId(listId, suggesting.active),
                onKeyDown: (event: KeyboardEvent) => {
                  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
                  if (!suggesting.onKey(event.key)) return
                  event.preventDefault()
                  event.stopPropagation()
                }
              }
            : {})}
          onChange={(event) => {
            suggesting.typed()
            change(event.currentTarget.value)
          }}
          onBlur={() => void settle(grid)}
        />
        {definition?.choices ? (
          <Suggestions
            id={listId}
            label={teks.grid.pilihanUntuk(definition.title)}
            suggesting={suggesting}
            onTake={(choice) => {
              change(choice)
              void settle(grid)
            }}
          />
        ) : null}
        {refusal ? (
          <p id={errorId} role="alert" className={styles['refusal']}>
            {refusal.reason} {refusal.advice}
          </p>
        ) : null}
      </div>
    </div>
  )
}
