import type { Change } from '@selaras/domain/naskah'
import type { CatatanMark } from '../catatan/thread.ts'
import type { GridMenuItem, Keparahan } from '../grid/model.ts'
import type { CellKey, SaveState } from '../naskah/cells.ts'
import type { PlanState } from '../naskah/plan-state.ts'
import type { Draft } from '../naskah/replay.ts'
import type { SheetColumn, SheetRow } from './sheet.ts'

export interface TemuanMark {
  readonly keparahan: Keparahan
  readonly count: number
}

/** What a sheet needs to know of the plan, and what it may do to it. */
export interface SheetScope {
  readonly plan: PlanState
  readonly saves: ReadonlyMap<CellKey, SaveState>
  readonly temuan: ReadonlyMap<CellKey, TemuanMark>
  readonly catatan: ReadonlyMap<string, CatatanMark>
  /** Rows whose parent plan has changed since they were confirmed. */
  readonly tinjau: ReadonlySet<string>
  /** Why a cell is closed although the plan is open ("sesuai dengan catatan", a past year); undefined = it is not. */
  readonly closed: (simpulId: string, field: string | null) => string | undefined
  readonly newId: () => string
  change(draft: Draft): readonly { change: Change; refusal: { message: string; advice: string } }[]
  undo(): { label: string; refused: number } | null
  redo(): { label: string; refused: number } | null
  toggle(row: string): void
  insertAfter(row: SheetRow): { row: string } | { reason: string }
  remove(row: SheetRow): void
  move(row: SheetRow, step: -1 | 1): void
  menu(row: SheetRow): readonly GridMenuItem[]
  focused(row: SheetRow, column: SheetColumn): void
  comment(row: SheetRow, column: SheetColumn, back: () => void): void
  history(row: SheetRow, column: SheetColumn): void
}
