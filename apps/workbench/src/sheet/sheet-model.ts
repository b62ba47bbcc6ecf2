import type { Change, FieldKey, Isi, Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'
import { applyChange, cellValue, sameJson } from '@selaras/domain/naskah'
import type {
  CellState,
  DotMeans,
  GridCell,
  GridEdit,
  GridMenuItem,
  GridModel,
  Keparahan,
  Reading,
  SkippedEdit,
  WriteReport
} from '../grid/model.ts'
import type { CellKey, SaveState } from '../naskah/cells.ts'
import { cellKey } from '../naskah/cells.ts'
import type { PlanState } from '../naskah/plan-state.ts'
import type { Draft } from '../naskah/replay.ts'
import { teks } from '../text/index.ts'
import { readTyped } from './cell-read.ts'
import { contradicts, editText, lockOf, numberOf, shownText, textOf } from './cell-view.ts'
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts'
import { insertUnder } from './structure.ts'

export interface TemuanMark {
  readonly keparahan: Keparahan
  readonly count: number
}

/** What a sheet needs to know of the plan, and what it may do to it. */
export interface SheetScope {
  readonly plan: PlanState
  readonly saves: ReadonlyMap<CellKey, SaveState>
  readonly temuan: ReadonlyMap<CellKey, TemuanMark>
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
}

interface Address {
  readonly node: Simpul
  readonly key: FieldKey
}

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
    if (!row || !column) return absent
    if (row.tone === 'band')
      return columnAt === 0 ? { text: row.heading ?? '', edit: '', lock: teks.lembar.kunci.judul } : absent
    if (row.tone === 'total' && columnAt === 0)
      return { text: row.heading ?? '', edit: '', lock: teks.lembar.kunci.jumlah }
    const address = this.address(row, column)
    if (address) return this.present(address)
    return this.mayBegin(row, column) ? { text: '', edit: '', ...this.beginLock(column) } : absent
  }

  sources(rowAt: number): readonly unknown[] {
    const row = this.rows[rowAt]
    const node = this.nodeOf(row?.nodeId ?? null)
    const parent = this.nodeOf(node?.indukId ?? null)
    // A program repeats texts of its sasaran and tujuan, hence two steps up.
    const above = this.nodeOf(parent?.indukId ?? null)
    return [
      row?.tone,
      row?.indent,
      row?.heading,
      this.columns.length,
      node,
      this.nodeOf(row?.indikatorId ?? null),
      parent,
      above
    ]
  }

  private nodeOf(id: SimpulId | null): Simpul | undefined {
    return id === null ? undefined : this.naskah.simpul.get(id)
  }

  value(rowAt: number, columnAt: number): string | null {
    const address = this.addressAt(rowAt, columnAt)
    return address ? numberOf(cellValue(this.naskah, address.node, address.key)) : null
  }

  read(rowAt: number, columnAt: number, text: string, dot: DotMeans): Reading {
    const address = this.addressAt(rowAt, columnAt)
    if (!address) {
      const shown = text.trim()
      return shown === ''
        ? { ok: false, reason: teks.lembar.baca.wajib, advice: teks.lembar.baca.wajibSaran }
        : { ok: true, shown }
    }
    const typed = readTyped(this.naskah, address.node, address.key, text, dot)
    if (!typed.ok) return typed
    const tried = applyChange(this.naskah, fill(address, typed.value))
    if (!tried.ok) return { ok: false, reason: tried.refusal.message, advice: tried.refusal.advice }
    return typed.doubt === undefined
      ? { ok: true, shown: typed.shown }
      : { ok: true, shown: typed.shown, doubt: typed.doubt }
  }

  write(edits: readonly GridEdit[], label: string, dot: DotMeans): WriteReport {
    const refused: SkippedEdit[] = []
    const changes: Change[] = []
    let locked = 0
    for (const edit of edits) {
      const made = this.changesOf(edit, dot)
      if ('reason' in made) refused.push({ ...edit, reason: made.reason })
      else if ('locked' in made) locked += 1
      else changes.push(...made.changes)
    }
    if (changes.length === 0) return { written: 0, locked, refused }
    const left = this.scope.change({ label, changes, lewati: edits.length > 1 })
    for (const { change, refusal } of left) refused.push(this.skipped(change, refusal.message))
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
    return this.scope.undo()?.label ?? null
  }
  redo(): string | null {
    return this.scope.redo()?.label ?? null
  }
  menu(rowAt: number): readonly GridMenuItem[] {
    const row = this.rows[rowAt]
    return row ? this.scope.menu(row) : []
  }
  focused(rowId: string, columnId: string): void {
    const row = this.rowOf(rowId)
    const column = this.columns[this.columnIndex.get(columnId) ?? -1]
    if (row && column) this.scope.focused(row, column)
  }

  rowOf(id: string): SheetRow | undefined {
    return this.rows[this.rowIndex.get(id) ?? -1]
  }

  /** The cell of the plan behind a place of the grid; null where the form has none. */
  address(row: SheetRow, column: SheetColumn): Address | null {
    if (row.tone === 'total') {
      const key = this.sheet.totalField?.(column) ?? null
      const root = this.naskah.simpul.get(this.naskah.id)
      return key !== null && root ? { node: root, key } : null
    }
    if (column.of === 'node' && !row.first) return null
    const id = column.of === 'node' ? row.nodeId : row.indikatorId
    const node = id === null ? undefined : this.naskah.simpul.get(id)
    return node ? { node, key: column.field } : null
  }

  private addressAt(rowAt: number, columnAt: number): Address | null {
    const row = this.rows[rowAt]
    const column = this.columns[columnAt]
    return row && column && row.tone !== 'band' ? this.address(row, column) : null
  }

  private present({ node, key }: Address): GridCell {
    const { plan, saves, temuan: marks } = this.scope
    const cell = cellKey(node.id, key)
    const lock = lockOf(this.naskah, node, key) ?? plan.lock ?? undefined
    const temuan = marks.get(cell)
    const state = this.stateOf(cell, saves)
    return {
      text: shownText(this.naskah, node, key),
      edit: editText(cellValue(this.naskah, node, key)),
      ...(lock === undefined ? {} : { lock }),
      ...(temuan ? { temuan } : {}),
      ...(contradicts(this.naskah, node, key) ? { contradicts: true } : {}),
      ...state
    }
  }

  private stateOf(
    cell: CellKey,
    saves: ReadonlyMap<CellKey, SaveState>
  ): { state?: CellState; note?: string } {
    const { conflicts, refused } = this.scope.plan
    const words = teks.lembar.keadaan
    const conflict = conflicts.get(cell)
    if (conflict) return { state: 'conflict', note: words.konflik(conflict.author?.nama ?? words.orangLain) }
    const rejection = refused.get(cell)
    if (rejection)
      return { state: 'refused', note: words.ditolak(rejection.refusal.message, textOf(rejection.tried)) }
    const save = saves.get(cell)
    return save ? { state: save, note: teks.grid.keadaan[save] } : {}
  }

  /** A line without indikator offers its cells: typing a name begins one. */
  private mayBegin(row: SheetRow, column: SheetColumn): boolean {
    return (
      row.tone !== 'total' &&
      column.of === 'indikator' &&
      row.first &&
      row.nodeId !== null &&
      row.indikatorId === null
    )
  }

  private beginLock(column: SheetColumn): { lock?: string } {
    if (this.scope.plan.lock !== null) return { lock: this.scope.plan.lock }
    return column.field === 'uraian' ? {} : { lock: teks.lembar.kunci.indikatorDulu }
  }

  private changesOf(
    edit: GridEdit,
    dot: DotMeans
  ): { changes: Change[] } | { reason: string } | { locked: true } {
    const row = this.rowOf(edit.row)
    const column = this.columns[this.columnIndex.get(edit.column) ?? -1]
    if (!row || !column || row.tone === 'band') return { locked: true }
    const address = this.address(row, column)
    if (!address) return this.begin(row, column, edit.text)
    if (lockOf(this.naskah, address.node, address.key) !== undefined || this.scope.plan.lock !== null)
      return { locked: true }
    const typed = readTyped(this.naskah, address.node, address.key, edit.text, dot)
    if (!typed.ok) return { reason: typed.reason }
    const unchanged =
      sameJson(address.node.isian[address.key], typed.value) &&
      address.node.tertulis[address.key] === undefined
    return { changes: unchanged ? [] : [fill(address, typed.value)] }
  }

  private begin(row: SheetRow, column: SheetColumn, text: string): { changes: Change[] } | { locked: true } {
    const parent = row.nodeId === null ? undefined : this.naskah.simpul.get(row.nodeId)
    if (!parent || !this.mayBegin(row, column) || column.field !== 'uraian' || text.trim() === '')
      return { locked: true }
    const made = insertUnder(this.naskah, parent, 'indikator', this.sheet.id, this.scope.newId())
    return {
      changes: made.changes.map((change) =>
        change.jenis === 'tambah'
          ? {
              ...change,
              simpul: change.simpul.map((node) => ({
                ...node,
                isian: { ...node.isian, uraian: text.trim() }
              }))
            }
          : change
      )
    }
  }

  private skipped(change: Change, reason: string): SkippedEdit {
    const id: SimpulId = 'simpulId' in change ? change.simpulId : ''
    const text = change.jenis === 'isi' ? textOf(change.ke) : ''
    return { row: id, column: change.jenis === 'isi' ? change.field : '', text, reason }
  }
}

const absent: GridCell = { text: '', edit: '', absent: true }

/** The edit of one own field, from the value it has now. */
function fill({ node, key }: Address, ke: Isi): Change {
  const dari = node.isian[key]
  return dari === undefined
    ? { jenis: 'isi', simpulId: node.id, field: key, ke }
    : { jenis: 'isi', simpulId: node.id, field: key, dari, ke }
}
