import { useEffect, useRef, useState } from 'react'
import { useStore } from '../app/store.ts'
import { usePlan } from '../rencana/editor-context.ts'
import { useJump } from '../rencana/jump.ts'
import { focusedCell } from '../temuan/focus.ts'
import { askedCatatan } from './ask.ts'
import { CatatanList } from './list.tsx'
import { ListCell } from './list-cell.tsx'
import { asalOf } from './place.ts'
import type { CellRef } from './thread.ts'

/** A cell whose comments were asked for, and the cell in focus then: moving on in the table shows the new cell. */
interface Chosen {
  readonly cell: CellRef
  readonly at: string
  readonly back: () => void
}

/** The comments beside the tables: those of the cell in focus first. Esc goes back to the cell. */
export function CatatanPanel() {
  const { naskah } = usePlan()
  const focused = useStore(focusedCell)
  const asked = useStore(askedCatatan)
  const jump = useJump()
  const field = useRef<HTMLTextAreaElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const at = `${focused?.simpulId} ${focused?.field}`
  useEffect(() => {
    if (!asked) return
    setChosen({ ...asked, at })
    askedCatatan.set(null)
  }, [asked, at])
  // The form of the cell is there by now.
  useEffect(() => {
    if (!chosen) return
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const inFocus: CellRef | null =
    focused && focused.simpulId !== null ? { simpulId: focused.simpulId, field: focused.field } : null
  const cell = chosen && chosen.at === at ? chosen.cell : inFocus
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from what it holds
    <div
      style={{ display: 'contents' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !chosen) return
        event.preventDefault()
        chosen.back()
      }}
    >
      <CatatanList
        naskah={naskah}
        cell={cell}
        field={field}
        extra={<ListCell cell={cell} />}
        onJump={(thread) => {
          const asal = asalOf(thread)
          if (asal) jump(asal)
        }}
      />
    </div>
  )
}
