import { cellValue } from '@selaras/domain/naskah'
import type { CellState, GridCell } from '../grid/model.ts'
import type { CellKey } from '../naskah/cells.ts'
import { cellKey } from '../naskah/cells.ts'
import { teks } from '../text/index.ts'
import type { Address } from './address.ts'
import { mayBegin } from './address.ts'
import { contradicts, editText, lockOf, shownText, textOf } from './cell-view.ts'
import type { SheetScope } from './scope.ts'
import type { SheetColumn, SheetRow } from './sheet.ts'

/** Where the form has no cell. */
export const absentCell: GridCell = { text: '', edit: '', absent: true }

/** A cell of the plan as the grid shows it: text, lock, state of saving, findings. */
export function presentCell(scope: SheetScope, { node, key }: Address): GridCell {
  const { plan, temuan: marks } = scope
  const cell = cellKey(node.id, key)
  const lock = lockOf(plan.naskah, node, key) ?? plan.lock ?? scope.closed(node.id, key)
  const temuan = marks.get(cell)
  const catatan = scope.catatan.get(cell)
  return {
    text: shownText(plan.naskah, node, key),
    edit: editText(cellValue(plan.naskah, node, key)),
    ...(lock === undefined ? {} : { lock }),
    ...(temuan ? { temuan } : {}),
    ...(catatan ? { catatan } : {}),
    ...(key === 'uraian' && scope.tinjau.has(node.id) ? { tinjau: true } : {}),
    ...(contradicts(plan.naskah, node, key) ? { contradicts: true } : {}),
    ...stateOf(scope, cell)
  }
}

// A row that does not exist yet is in no list of cells.
const newRow = ''

/** A place without a cell: a heading, a label, the offer of a first indikator, or nothing. */
export function placeholderCell(scope: SheetScope, row: SheetRow, column: SheetColumn, at: number): GridCell {
  const words = teks.lembar.kunci
  if (row.heading !== undefined && at === 0) {
    return { text: row.heading, edit: '', lock: row.tone === 'total' ? words.jumlah : words.judul }
  }
  if (!mayBegin(row, column)) return absentCell
  const lock = scope.plan.lock ?? scope.closed(newRow, null)
  if (lock !== undefined) return { text: '', edit: '', lock }
  return column.field === 'uraian'
    ? { text: '', edit: '' }
    : { text: '', edit: '', lock: words.indikatorDulu }
}

function stateOf({ plan, saves }: SheetScope, cell: CellKey): { state?: CellState; note?: string } {
  const words = teks.lembar.keadaan
  const conflict = plan.conflicts.get(cell)
  if (conflict) return { state: 'conflict', note: words.konflik(conflict.author?.nama ?? words.orangLain) }
  const refused = plan.refused.get(cell)
  if (refused)
    return { state: 'refused', note: words.ditolak(refused.refusal.message, textOf(refused.tried)) }
  const save = saves.get(cell)
  return save ? { state: save, note: teks.grid.keadaan[save] } : {}
}
