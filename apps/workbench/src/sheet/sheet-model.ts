import type { Change, Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'
import { cellValue } from '@selaras/domain/naskah'
import type {
  DotMeans,
  GridCell,
  GridEdit,
  GridMenuItem,
  GridModel,
  Reading,
  SkippedEdit,
  WriteReport
} from '../grid/model.ts'
import { teks } from '../text/index.ts'
import type { Address } from './address.ts'
import { addressOf } from './address.ts'
import { absentCell, placeholderCell, presentCell } from './cell-state.ts'
import { numberOf } from './cell-view.ts'
import type { SheetScope } from './scope.ts'
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts'
import { changesOf, readInto, skippedEdit } from './sheet-write.ts'

/** A sheet of one state of the plan as the grid wants it. */
export class SheetModel implements GridModel {
  readonly label: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  readonly editable: boolean
  private readonly sheet: Sheet
  private readonly scope: SheetScope
  private readonly naskah: Naskah
  private readonly rowIndex: ReadonlyMap<string, number>
  private readonly columnIndex: ReadonlyMap<string, number>

  constructor(sheet: Sheet, columns: readonly SheetColumn[], rows: readonly SheetRow[], scope: SheetScope) {
    this.sheet = sheet
    this.scope = scope
    this.naskah = scope.plan.naskah
    this.label = sheet.label
    this.columns = columns
    this.rows = rows
    this.editable = scope.plan.lock === null
    this.rowIndex = new Map(rows.map((row, at) => [row.id, at]))
    this.columnIndex = new Map(columns.map((column, at) => [column.id, at]))
  }

  cell(rowAt: number, columnAt: number): GridCell {
    const row = this.rows[rowAt]
    const column = this.columns[columnAt]
    if (!row || !column) return absentCell
    const address = addressOf(this.sheet, this.naskah, row, column)
    return address ? presentCell(this.scope, address) : placeholderCell(this.scope, row, column, columnAt)
  }

  place(rowAt: number, columnAt: number): { readonly simpulId: string; readonly field: string } | null {
    const address = this.addressAt(rowAt, columnAt)
    return address ? { simpulId: address.node.id, field: address.key } : null
  }

  sources(rowAt: number): readonly unknown[] {
    const row = this.rows[rowAt]
    const node = this.nodeOf(row?.nodeId ?? null)
    const indikator = this.nodeOf(row?.indikatorId ?? null)
    const parent = this.nodeOf(node?.indukId ?? null)
    // A program repeats texts of its sasaran and tujuan, hence two steps up.
    const above = this.nodeOf(parent?.indukId ?? null)
    return [row?.tone, row?.indent, row?.heading, this.columns.length, node, indikator, parent, above]
  }

  value(rowAt: number, columnAt: number): string | null {
    const address = this.addressAt(rowAt, columnAt)
    return address ? numberOf(cellValue(this.naskah, address.node, address.key)) : null
  }

  read(rowAt: number, columnAt: number, text: string, dot: DotMeans): Reading {
    return readInto(this.scope, this.addressAt(rowAt, columnAt), text, dot)
  }

  write(edits: readonly GridEdit[], label: string, dot: DotMeans): WriteReport {
    const refused: SkippedEdit[] = []
    const changes: Change[] = []
    let locked = 0
    for (const edit of edits) {
      const row = this.rowOf(edit.row)
      const column = this.columns[this.columnIndex.get(edit.column) ?? -1]
      const address = row && column ? addressOf(this.sheet, this.naskah, row, column) : null
      const made =
        row && column
          ? changesOf(this.scope, { row, column, address, text: edit.text }, this.sheet.id, dot)
          : null
      if (!made || 'locked' in made) locked += 1
      else if ('reason' in made) refused.push({ ...edit, reason: made.reason })
      else changes.push(...made.changes)
    }
    if (changes.length === 0) return { written: 0, locked, refused }
    const left = this.scope.change({ label, changes, lewati: edits.length > 1 })
    for (const { change, refusal } of left) refused.push(skippedEdit(change, refusal.message))
    return { written: changes.length - left.length, locked, refused }
  }

  toggle(row: string): void {
    this.scope.toggle(row)
  }
  insertAfter(id: string): { row: string } | { reason: string } {
    const row = this.rowOf(id)
    return row ? this.scope.insertAfter(row) : { reason: teks.lembar.tempat.barisJumlah }
  }
  remove(id: string): void {
    const row = this.rowOf(id)
    if (row) this.scope.remove(row)
  }
  move(id: string, step: -1 | 1): void {
    const row = this.rowOf(id)
    if (row) this.scope.move(row, step)
  }
  undo(): string | null {
    return stepText(this.scope.undo())
  }
  redo(): string | null {
    return stepText(this.scope.redo())
  }
  menu(rowAt: number): readonly GridMenuItem[] {
    const row = this.rows[rowAt]
    return row ? this.scope.menu(row) : []
  }
  comment(rowId: string, columnId: string, back: () => void): void {
    const row = this.rowOf(rowId)
    const column = this.columns[this.columnIndex.get(columnId) ?? -1]
    if (row && column) this.scope.comment(row, column, back)
  }
  history(rowId: string, columnId: string): void {
    const row = this.rowOf(rowId)
    const column = this.columns[this.columnIndex.get(columnId) ?? -1]
    if (row && column) this.scope.history(row, column)
  }
  focused(rowId: string, columnId: string): void {
    const row = this.rowOf(rowId)
    const column = this.columns[this.columnIndex.get(columnId) ?? -1]
    if (row && column) this.scope.focused(row, column)
  }

  rowOf(id: string): SheetRow | undefined {
    return this.rows[this.rowIndex.get(id) ?? -1]
  }

  private addressAt(rowAt: number, columnAt: number): Address | null {
    const row = this.rows[rowAt]
    const column = this.columns[columnAt]
    return row && column ? addressOf(this.sheet, this.naskah, row, column) : null
  }

  private nodeOf(id: SimpulId | null): Simpul | undefined {
    return id === null ? undefined : this.naskah.simpul.get(id)
  }
}

/** What a step of undo did, with what it had to leave alone. */
function stepText(step: { label: string; refused: number } | null): string | null {
  if (!step) return null
  return step.refused === 0 ? step.label : teks.lembar.langkah.kecuali(step.label, step.refused)
}
