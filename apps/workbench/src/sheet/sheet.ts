import type { FieldKey, JenisSimpul, Naskah, SimpulId } from '@selaras/domain/naskah'
import type { GridColumn, GridRow } from '../grid/model.ts'

/** A table of the plan laid out as a tree grid: which rows it has, and which cell of the plan each place shows. */

export interface SheetColumn extends GridColumn {
  /** Whose cell it is: the row's own node, or the indikator printed on the same line. */
  readonly of: 'node' | 'indikator'
  readonly field: FieldKey
}

export interface SheetRow extends GridRow {
  /** The node of this line; null on a heading line. */
  readonly nodeId: SimpulId | null
  /** False on the further lines of a node with several indikator: its own cells are printed once. */
  readonly first: boolean
  readonly indikatorId: SimpulId | null
  /** Text of a heading line. */
  readonly heading?: string
}

export interface Sheet {
  readonly id: string
  readonly label: string
  /** What a new top row is. */
  readonly top: JenisSimpul
  columns(naskah: Naskah): readonly SheetColumn[]
  rows(naskah: Naskah, closed: ReadonlySet<string>): readonly SheetRow[]
  /** Field of the total row under a column. */
  totalField?(column: SheetColumn): FieldKey | null
}
