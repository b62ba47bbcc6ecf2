import { useEffect, useRef, useState } from 'react'
import { useStore } from '../app/store.ts'
import { usePlan } from '../rencana/editor-context.ts'
import { useJump } from '../rencana/jump.ts'
import { focusedCell } from '../temuan/focus.ts'
import { askedCatatan } from './ask.ts'
import { CatatanList } from './list.tsx'
import { ListCell } from './list-cell.tsx'
import type { CellRef } from './thread.ts'

/** The comments beside the tables: those of the cell in focus first. Esc goes back to the cell. */
export function CatatanPanel() {
  const { naskah } = usePlan()
  const focused = useStore(focusedCell)
  const asked = useStore(askedCatatan)
  const jump = useJump()
  const field = useRef<HTMLTextAreaElement>(null)
  const back = useRef<(() => void) | null>(null)
  const [chosen, setChosen] = useState<CellRef | null>(null)
  const inGrid: CellRef | null =
    focused && focused.simpulId !== null ? { simpulId: focused.simpulId, field: focused.field } : null
  useEffect(() => {
    if (!asked) return
    back.current = asked.back
    setChosen(asked.cell)
    // The form of this cell has to be there before it can take the focus.
    const frame = requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.scrollIntoView({ block: 'nearest' })
    })
    askedCatatan.set(null)
    return () => cancelAnimationFrame(frame)
  }, [asked])
  // Moving on in the table shows the threads of the new cell.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another cell in focus counts
  useEffect(() => setChosen(null), [focused?.simpulId, focused?.field])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from what it holds
    <div
      style={{ display: 'contents' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !back.current) return
        event.preventDefault()
        back.current()
      }}
    >
      <CatatanList
        naskah={naskah}
        cell={chosen ?? inGrid}
        field={field}
        extra={<ListCell cell={chosen ?? inGrid} />}
        onJump={({ simpulId, field: name }) => {
          if (simpulId !== null) jump({ simpulId, field: name ?? '' })
        }}
      />
    </div>
  )
}
