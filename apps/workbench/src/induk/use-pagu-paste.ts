import type { RencanaInduk } from '@selaras/domain/induk'
import { batasChangeInduk } from '@selaras/domain/induk'
import { useRef, useState } from 'react'
import { readClipboard } from '../grid/clipboard.ts'
import { induk as words } from '../text/induk.ts'
import type { IndukEditor } from './induk-editor.ts'
import type { PastedBlock, PastedPagu } from './pagu-paste.ts'
import { changesOf, isPlain, mended, readBlock } from './pagu-paste.ts'
import type { OpdDipilih } from './use-induk.ts'

const say = words.pagu

export interface PaguPaste {
  /** A block that waits for a decision; null = none. */
  readonly waiting: PastedBlock | null
  /** What the last paste did. */
  readonly told: string
  /** False = a single text, which the cell takes like typing. */
  readonly paste: (clipboard: DataTransfer, cell: HTMLElement, row: number, column: number) => boolean
  readonly mend: (cell: PastedPagu, text: string) => void
  readonly apply: () => void
  readonly cancel: () => void
}

/**
 * Blocks pasted into the table of pagu: written at once as one change, or shown first when something is doubtful. What
 * is pasted while a block waits joins it.
 */
export function usePaguPaste(
  induk: RencanaInduk,
  editor: IndukEditor,
  rows: readonly OpdDipilih[]
): PaguPaste {
  const [waiting, setWaiting] = useState<PastedBlock | null>(null)
  // True of the content that the paste left; the next change or an undo makes it old.
  const [said, setSaid] = useState<{ readonly text: string; readonly of: RencanaInduk } | null>(null)
  const setTold = (text: string) => setSaid({ text, of: editor.get().induk })
  const from = useRef<HTMLElement | null>(null)
  const close = (message: string) => {
    setWaiting(null)
    setTold(message)
    from.current?.focus()
  }
  /** Writes what can be read; the rest stays in the preview, text and all. */
  const write = (block: PastedBlock): void => {
    const good = block.cells.filter(({ read }) => read.ok)
    const changes = changesOf(induk, good)
    if (changes.length > batasChangeInduk) {
      setWaiting(block)
      setTold(say.terlaluBanyak(changes.length, batasChangeInduk))
      return
    }
    if (changes.length > 0 && !editor.change(changes)) return setWaiting(block)
    const rest = block.cells.filter(({ read }) => !read.ok)
    const message = changes.length === 0 ? say.tempelSama : say.ditempel(good.length)
    if (rest.length === 0) return close(message)
    setTold(message)
    setWaiting({ cells: rest, outside: 0 })
  }
  return {
    waiting,
    told: said?.of === induk ? said.text : '',
    paste: (clipboard, cell, row, column) => {
      const block = readClipboard(clipboard)
      if (!block || (block.length === 1 && block[0]?.length === 1)) return false
      from.current = cell
      setTold('')
      const read = readBlock(block, { row, column }, rows, induk.tahun)
      if (!waiting && isPlain(read)) write(read)
      else setWaiting(joined(waiting, read))
      return true
    },
    mend: (cell, text) =>
      setWaiting(
        (now) =>
          now && {
            ...now,
            cells: now.cells.map((one) =>
              one.opd.id === cell.opd.id && one.tahun === cell.tahun ? mended(one, text) : one
            )
          }
      ),
    apply: () => {
      if (waiting) write(waiting)
    },
    cancel: () => close('')
  }
}

/** Both blocks as one: for the same cell the newer text counts, everything else stays, mended or not. */
function joined(waiting: PastedBlock | null, read: PastedBlock): PastedBlock {
  if (!waiting) return read
  const isNew = (one: PastedPagu) =>
    read.cells.some(({ opd, tahun }) => opd.id === one.opd.id && tahun === one.tahun)
  return {
    cells: [...waiting.cells.filter((one) => !isNew(one)), ...read.cells],
    outside: waiting.outside + read.outside
  }
}
