import type { Change } from '@selaras/domain/naskah'
import { applyChange, sameJson } from '@selaras/domain/naskah'
import type { DotMeans, Reading, SkippedEdit } from '../grid/model.ts'
import { teks } from '../text/index.ts'
import type { Address } from './address.ts'
import { fill, mayBegin } from './address.ts'
import { readTyped } from './cell-read.ts'
import { lockOf, textOf } from './cell-view.ts'
import type { SheetScope } from './scope.ts'
import type { SheetColumn, SheetRow } from './sheet.ts'
import { insertUnder } from './structure.ts'

/** Typed text as changes of the plan. */

export interface TypedInto {
  readonly row: SheetRow
  readonly column: SheetColumn
  readonly address: Address | null
  readonly text: string
}

export type Made =
  | { readonly changes: readonly Change[] }
  | { readonly reason: string }
  | { readonly locked: true }

/** How a text would be read here; a text the plan itself would refuse is refused at once, while it can be mended. */
export function readInto(
  { plan }: SheetScope,
  address: Address | null,
  text: string,
  dot: DotMeans
): Reading {
  const { wajib, wajibSaran } = teks.lembar.baca
  if (!address) {
    const shown = text.trim()
    return shown === '' ? { ok: false, reason: wajib, advice: wajibSaran } : { ok: true, shown }
  }
  const typed = readTyped(plan.naskah, address.node, address.key, text, dot)
  if (!typed.ok) return typed
  const tried = applyChange(plan.naskah, fill(address, typed.value))
  if (!tried.ok) return { ok: false, reason: tried.refusal.message, advice: tried.refusal.advice }
  return typed.doubt === undefined
    ? { ok: true, shown: typed.shown }
    : { ok: true, shown: typed.shown, doubt: typed.doubt }
}

/** The changes one typed cell makes; none when it says what was there already. */
export function changesOf(scope: SheetScope, typed: TypedInto, table: string, dot: DotMeans): Made {
  const { naskah, lock } = scope.plan
  const { address } = typed
  if (lock !== null) return { locked: true }
  if (!address) return beginIndikator(scope, typed, table)
  const { node, key } = address
  if (lockOf(naskah, node, key) !== undefined || scope.closed(node.id, key) !== undefined)
    return { locked: true }
  const read = readTyped(naskah, node, key, typed.text, dot)
  if (!read.ok) return { reason: read.reason }
  const unchanged = sameJson(node.isian[key], read.value) && node.tertulis[key] === undefined
  return { changes: unchanged ? [] : [fill(address, read.value)] }
}

function beginIndikator(scope: SheetScope, { row, column, text }: TypedInto, table: string): Made {
  const { naskah } = scope.plan
  const parent = row.nodeId === null ? undefined : naskah.simpul.get(row.nodeId)
  const uraian = text.trim()
  if (scope.closed('', null) !== undefined) return { locked: true }
  if (!parent || !mayBegin(row, column) || column.field !== 'uraian' || uraian === '') return { locked: true }
  const { changes } = insertUnder(naskah, parent, 'indikator', table, scope.newId())
  return { changes: changes.map((change) => named(change, uraian)) }
}

const named = (change: Change, uraian: string): Change =>
  change.jenis === 'tambah'
    ? { ...change, simpul: change.simpul.map((node) => ({ ...node, isian: { ...node.isian, uraian } })) }
    : change

/** A change that was refused, as the grid tells of it. */
export function skippedEdit(change: Change, reason: string): SkippedEdit {
  if (change.jenis !== 'isi')
    return { row: 'simpulId' in change ? change.simpulId : '', column: '', text: '', reason }
  return { row: change.simpulId, column: change.field, text: textOf(change.ke), reason }
}
