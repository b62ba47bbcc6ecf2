/**
 * What a tree grid shows. The grid knows nothing of a naskah: a table of the plan is turned into a `GridModel` by its
 * page, so that the same component serves T-C.25, T-C.27 and every later tree table.
 */

export interface GridColumn {
  readonly id: string
  readonly title: string
  /** Heads above this one, outermost first; neighbours with the same path share one merged head cell. */
  readonly groups: readonly string[]
  /** Pixels. */
  readonly width: number
  readonly kind: 'text' | 'number' | 'money'
  /** Stays in view while scrolling sideways; only the first columns. */
  readonly pinned?: boolean
  /** Takes the room that is left when the window is wider than the table. */
  readonly grows?: boolean
  /** Carries indent and the open/close sign. */
  readonly tree?: boolean
  /** Columns of one yearly series in order of years, for "copy to the remaining years". */
  readonly series?: string
  /** Texts that are offered while a cell is edited; others may be written. */
  readonly choices?: readonly string[]
}

export type RowTone = 'band' | 'strong' | 'medium' | 'plain' | 'total'

export interface GridRow {
  readonly id: string
  readonly level: number
  /** Steps the text of the tree column is moved in; a heading line above counts as a level but moves nothing. */
  readonly indent: number
  readonly tone: RowTone
  readonly expandable: boolean
  readonly expanded: boolean
  /** Position among its siblings, from 1, and their number: read aloud by screen readers. */
  readonly position: number
  readonly siblings: number
}

export type CellState = 'local' | 'sending' | 'refused' | 'conflict'
export type Keparahan = 'kritis' | 'mayor' | 'minor' | 'info'

export interface GridCell {
  /** As shown. */
  readonly text: string
  /** What editing starts with and copying takes: raw, without thousands separators, never ambiguous. */
  readonly edit: string
  /** Why the cell may not be edited; absent = editable. */
  readonly lock?: string
  readonly state?: CellState
  /** Sentence belonging to the state, shown on hover and read with the cell. */
  readonly note?: string
  readonly temuan?: { readonly keparahan: Keparahan; readonly count: number }
  /** Comment threads on the cell: open ones, those of them that must be answered, done ones. */
  readonly catatan?: { readonly terbuka: number; readonly wajib: number; readonly selesai: number }
  /** The table printed something else than the plan holds (an import conflict). */
  readonly contradicts?: boolean
  /** What the row answers has changed: its owner is to look at it. */
  readonly tinjau?: boolean
  /** The form has no such cell in this row. */
  readonly absent?: boolean
}

/** How typed or pasted text was understood. `doubt` is a sentence for the person when it can be read in two ways. */
export type Reading =
  | { readonly ok: true; readonly shown: string; readonly doubt?: string }
  | { readonly ok: false; readonly reason: string; readonly advice: string }

/** How `1.234` is read: a dot between groups of three digits, or a decimal point. */
export type DotMeans = 'thousands' | 'decimal'

export interface GridEdit {
  readonly row: string
  readonly column: string
  readonly text: string
}

export interface SkippedEdit {
  readonly row: string
  readonly column: string
  readonly text: string
  readonly reason: string
}

export interface WriteReport {
  readonly written: number
  readonly locked: number
  readonly refused: readonly SkippedEdit[]
}

export interface GridMenuItem {
  readonly id: string
  readonly label: string
  readonly keys?: string
  /** Why it cannot be done now. */
  readonly disabled?: string
  readonly danger?: boolean
  readonly run: () => void
}

export interface GridModel {
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** Whether anything in this grid may be edited at all. */
  readonly editable: boolean
  cell(row: number, column: number): GridCell
  /** The cell of the plan in this place, so that others on it can be shown; null where there is none. */
  place?(row: number, column: number): { readonly simpulId: string; readonly field: string } | null
  /** What the texts of a row come from: as long as these are the same objects, its height stays. */
  sources?(row: number): readonly unknown[]
  /** The number in the cell as a decimal string, null when it holds none: what `+250` computes on. */
  value(row: number, column: number): string | null
  read(row: number, column: number, text: string, dot: DotMeans): Reading
  /** Writes all edits as one undo step; the report counts what was left out and why. */
  write(edits: readonly GridEdit[], label: string, dot: DotMeans): WriteReport
  toggle(row: string): void
  /** Inserts a row after this one and answers with its id, or with the reason why not. */
  insertAfter(row: string): { readonly row: string } | { readonly reason: string }
  remove(row: string): void
  move(row: string, step: -1 | 1): void
  undo(): string | null
  redo(): string | null
  /** Entries of the cell menu that belong to the table itself. */
  menu(row: number, column: number): readonly GridMenuItem[]
  /** Opens the comments of a cell; `back` returns the focus to it. */
  comment?(row: string, column: string, back: () => void): void
  /** Opens the history of a cell. */
  history?(row: string, column: string): void
  /** Told when the cell in focus changes, so that the right panel can follow. */
  focused?(row: string, column: string): void
}
