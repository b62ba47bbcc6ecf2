import { compareCells } from './agree.ts'
import { printedCells, toCell, unitOf } from './cell.ts'
import { deriveRow, isDerived } from './derive.ts'
import type { Draft } from './draft.ts'
import type { Field } from './field.ts'
import { resolveField } from './fields.ts'
import { isSel, sameJson } from './json.ts'
import { settlePagu } from './settle-pagu.ts'
import type { FieldKey, Isi, Naskah, Simpul } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'
import { readRupiah } from './uang.ts'

/**
 * What follows from a group of changes beyond the cells they name, worked out once for the whole group by comparing
 * the naskah before and after:
 * - pagu moves when a leaf becomes a total or a total a leaf;
 * - a cell that is no longer derived keeps what it printed, one that is derived now keeps only a real disagreement;
 * - a `tertulis` of a computed cell whose value changed is dropped, a repeated one only where it agreed before.
 */
export function drawConsequences(before: Naskah, draft: Draft): void {
  if (draft.reshaped) {
    settlePagu(before, draft)
    // What follows here changes no derived value, so one view of the naskah serves for all rows.
    const after = draft.view
    for (const id of [...after.simpul.keys()]) reshapeRow(before, after, draft, id)
  }
  const after = draft.view
  for (const node of [...after.simpul.values()]) settleTertulis(before, after, draft, node)
}

function reshapeRow(before: Naskah, after: Naskah, draft: Draft, id: string): void {
  const node = draft.node(id)
  if (!node) return
  const now = deriveRow(after, node)
  const was = before.simpul.get(id)
  const then = was ? deriveRow(before, was) : undefined
  if (now.size === 0 && !then?.size) return
  for (const key of Object.keys(node.isian))
    if (now.has(key)) becomeDerived(after, draft, node, key, now.get(key))
  if (!was || !then) return
  let printed: ReadonlyMap<FieldKey, Isi> | undefined
  for (const key of then.keys()) {
    if (now.has(key) || isDerived(after, node, key) || node.isian[key] !== undefined) continue
    printed ??= printedCells(before, was)
    becomeOwn(after, draft, node, key, printed.get(key))
  }
}

/** The row's own value gives way to the derived one; it stays visible where the two really differ. */
function becomeDerived(
  after: Naskah,
  draft: Draft,
  node: Simpul,
  key: FieldKey,
  value: Isi | undefined
): void {
  const field = resolveField(node.jenis, key)?.field ?? null
  const own = node.isian[key]
  draft.setCell(node.id, 'isian', key, undefined)
  if (own === undefined || isBlank(own) || node.tertulis[key] !== undefined) return
  const [left, right] = [value, own].map((one) =>
    one === undefined ? undefined : toCell(after, node.jenis, field, one)
  )
  if (right === undefined || sameJson(left, right)) return
  if (compareCells(field, left, right, unitOf(after, node.jenis)) === 'nilai')
    draft.setCell(node.id, 'tertulis', key, right)
}

const isBlank = (value: Isi): boolean =>
  value === null || value === '' || (isSel(value) && value.nilai === null && (value.teks ?? '') === '')

/** A cell whose source went away keeps what it printed as its own value. */
function becomeOwn(after: Naskah, draft: Draft, node: Simpul, key: FieldKey, printed: Isi | undefined): void {
  const field = resolveField(node.jenis, key)?.field ?? null
  draft.setCell(node.id, 'tertulis', key, undefined)
  if (printed === undefined) return
  const value = toValue(after, node, field, printed)
  draft.setCell(node.id, 'isian', key, value)
  // A printed amount that whole rupiah cannot say stays printed as it was.
  if (!sameJson(toCell(after, node.jenis, field, value), printed))
    draft.setCell(node.id, 'tertulis', key, printed)
}

const toValue = (naskah: Naskah, node: Simpul, field: Field | null, printed: Isi): Isi =>
  field?.macam === 'rupiah' && isSel(printed) ? readRupiah(printed, unitOf(naskah, node.jenis)) : printed

function settleTertulis(before: Naskah, after: Naskah, draft: Draft, node: Simpul): void {
  const was = before.simpul.get(node.id)
  if (!was) return
  for (const key in node.tertulis) {
    const written = node.tertulis[key]
    const field = resolveField(node.jenis, key)?.field
    if (written === undefined || written === TIDAK_DICETAK || !field || !sameJson(was.tertulis[key], written))
      continue
    const then = deriveRow(before, was)
    const now = deriveRow(after, node)
    if (!then.has(key) || !now.has(key) || sameJson(then.get(key), now.get(key))) continue
    if (isSettled(after, node, field, then.get(key), now.get(key), written))
      draft.setCell(node.id, 'tertulis', key, undefined)
  }
}

/** A printed total says nothing about a new sum; a repeated cell that contradicted its source goes on contradicting it. */
function isSettled(
  naskah: Naskah,
  node: Simpul,
  field: Field,
  then: Isi | undefined,
  now: Isi | undefined,
  written: Isi
): boolean {
  if (field.macam === 'rupiah' || field.sumber === 'hitung') return true
  const shown = (value: Isi | undefined): Isi | undefined =>
    value === undefined ? undefined : toCell(naskah, node.jenis, field, value)
  return (
    sameJson(shown(now), written) ||
    compareCells(field, shown(then), written, unitOf(naskah, node.jenis)) === 'penulisan'
  )
}
