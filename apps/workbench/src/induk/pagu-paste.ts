import type { ChangeInduk, RencanaInduk } from '@selaras/domain/induk'
import { batasIsi } from '@selaras/domain/naskah'
import type { Block } from '../grid/clipboard.ts'
import { place } from '../grid/clipboard.ts'
import type { Typed } from '../sheet/cell-read.ts'
import { readRupiah } from '../sheet/cell-read.ts'
import { induk as words } from '../text/induk.ts'
import type { OpdDipilih } from './use-induk.ts'

/** A cell of pagu indikatif that a pasted block is meant for. */
export interface PastedPagu {
  readonly opd: OpdDipilih
  readonly tahun: number
  readonly text: string
  readonly read: Typed
  /** It could not be read when it was pasted: the person may mend its text. */
  readonly rusak: boolean
}

export interface PastedBlock {
  readonly cells: readonly PastedPagu[]
  /** Cells of the block beside or below the table. */
  readonly outside: number
}

/** Puts a block onto the table from one cell on, each cell read as a pagu. */
export function readBlock(
  block: Block,
  at: { readonly row: number; readonly column: number },
  opd: readonly OpdDipilih[],
  tahun: readonly number[]
): PastedBlock {
  const range = { top: at.row, left: at.column, bottom: at.row, right: at.column }
  const { cells, outside } = place(block, range, { rows: opd.length, columns: tahun.length })
  const placed = cells.flatMap(({ row, column, text }): PastedPagu[] => {
    const [one, year] = [opd[row], tahun[column]]
    if (!one || year === undefined) return []
    const read = readPagu(text)
    return [{ opd: one, tahun: year, text, read, rusak: !read.ok }]
  })
  return { cells: placed, outside }
}

/** The same cell with another text. */
export const mended = (cell: PastedPagu, text: string): PastedPagu => ({
  ...cell,
  text,
  read: readPagu(text)
})

function readPagu(text: string): Typed {
  const read = readRupiah(text)
  return read.ok && typeof read.value === 'number' && read.value > batasIsi.pagu
    ? { ok: false, reason: words.pagu.terlaluBesar, advice: '' }
    : read
}

/** What the readable cells change; a cell that holds the amount already changes nothing. */
export const changesOf = (induk: RencanaInduk, cells: readonly PastedPagu[]): readonly ChangeInduk[] =>
  cells.flatMap(({ opd, tahun, read }): ChangeInduk[] => {
    if (!read.ok) return []
    const dari = induk.pagu.get(opd.id)?.get(tahun) ?? null
    const ke = typeof read.value === 'number' ? read.value : null
    return dari === ke ? [] : [{ jenis: 'pagu', opdId: opd.id, tahun, dari, ke }]
  })

/** Whether a block may be written without asking: everything read in one way only, nothing left out. */
export const isPlain = ({ cells, outside }: PastedBlock): boolean =>
  outside === 0 && cells.every(({ read }) => read.ok && read.doubt === undefined)
