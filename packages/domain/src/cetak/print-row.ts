import { printedCells } from '../naskah/cell.ts'
import { derivableFields } from '../naskah/derive.ts'
import type { Field } from '../naskah/field.ts'
import { fields, groupsOf, printedPath, resolveField } from '../naskah/fields.ts'
import { asJson, isObject } from '../naskah/json.ts'
import { convertPembagian } from '../naskah/rujukan.ts'
import type { Slot } from '../naskah/structure.ts'
import { slotFor, slots, tableOf } from '../naskah/structure.ts'
import type { Tree } from '../naskah/tree.ts'
import type { Isi, JenisSimpul, Naskah, Simpul, SimpulId } from '../naskah/types.ts'
import { TIDAK_DICETAK } from '../naskah/types.ts'
import { placeOf } from './places.ts'

/** What one print run carries along. */
export interface Printing {
  readonly naskah: Naskah
  readonly tree: Tree
  readonly places: ReadonlyMap<SimpulId, string>
  readonly xId: boolean
}

type Row = Record<string, unknown>

/** A row with everything below it; a row of plain text is its text. */
export function printRow(printing: Printing, node: Simpul): unknown {
  const own = slotOfNode(printing.naskah, node)
  if (own?.teks) return printedCells(printing.naskah, node).get('uraian') ?? ''
  if (!printing.xId && standsAlone(node)) return printAlone(printing, node)
  const row: Row = {}
  if (printing.xId && node.jenis !== 'naskah') row['x-id'] = node.id
  if (namesItsJenis(node.jenis, own)) row['jenis'] = node.jenis
  printCells(printing, node, row)
  completeRow(node, row)
  for (const slot of slots[node.jenis]) printSlot(printing, node, slot, row)
  return row
}

const alone = new WeakMap<Simpul, Row>()

/** True when nothing but the row itself decides what it prints (an indikator, the largest part of a plan). */
const standsAlone = (node: Simpul): boolean =>
  slots[node.jenis].length === 0 &&
  derivableFields(node.jenis).length === 0 &&
  node.isian['rumusData'] === undefined

/** Printed once per value of the row, because checks print the whole plan after each edit. */
function printAlone(printing: Printing, node: Simpul): Row {
  const seen = alone.get(node)
  if (seen) return seen
  const row: Row = {}
  printCells(printing, node, row)
  completeRow(node, row)
  alone.set(node, row)
  return row
}

function slotOfNode(naskah: Naskah, node: Simpul): Slot | undefined {
  const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  return parent && slotFor(parent.jenis, node.jenis)
}

/** Arrays that hold rows of several jenis print which one each is. */
const namesItsJenis = (jenis: JenisSimpul, slot: Slot | undefined): boolean =>
  ((slot ?? tableOf(jenis))?.jenis.length ?? 0) > 1

function printCells(printing: Printing, node: Simpul, row: Row): void {
  for (const [key, value] of printedCells(printing.naskah, node)) {
    const found = resolveField(node.jenis, key)
    if (!found || found.field?.jalur.length === 0) continue
    const printed = found.field?.berisiRujukan ? printPembagian(printing, value) : value
    if (printed === undefined) continue
    putAt(row, printedPath(found), printed)
  }
}

const printPembagian = ({ naskah, places }: Printing, value: Isi): Isi | undefined =>
  convertPembagian(asJson(value), (at) => placeOf(naskah, places, at))

function putAt(row: Row, path: readonly string[], value: unknown): void {
  let at = row
  const last = path.length - 1
  for (let depth = 0; depth < last; depth += 1) {
    const part = path[depth] ?? ''
    if (at[part] === undefined) at[part] = {}
    at = at[part] as Row
  }
  at[path[last] ?? ''] = value
}

/** Adds what the format demands and what the form prints although it is empty. */
function completeRow(node: Simpul, row: Row): void {
  for (const group of groupsOf(node.jenis)) {
    if (row[group] === undefined && isObject(node.tertulis[group])) row[group] = {}
  }
  for (const field of fields[node.jenis]) {
    const [first, second] = field.jalur
    if (first === undefined) continue
    const group = second === undefined ? row : (row[first] as Row | undefined)
    const key = second ?? first
    if (!group || group[key] !== undefined) continue
    if (field.wajib || (field.tahun !== null && isObject(node.tertulis[field.nama])))
      group[key] = emptyValue(field)
  }
}

function emptyValue(field: Field): unknown {
  if (field.tahun !== null) return {}
  if (field.macam === 'sel' || field.macam === 'rupiah') return { teks: null, nilai: null }
  return field.macam === 'pilihan' ? field.pilihan[0] : ''
}

function printSlot(printing: Printing, node: Simpul, slot: Slot, row: Row): void {
  const below = printing.tree.children(node.id, slot.kunci)
  if (below.length === 0 && !slot.wajib && !printsEmpty(node, slot)) return
  row[slot.kunci] = below.flatMap((id) => {
    const child = printing.naskah.simpul.get(id)
    return child ? [printRow(printing, child)] : []
  })
}

function printsEmpty(node: Simpul, slot: Slot): boolean {
  const written = node.tertulis[slot.kunci]
  if (written === undefined) return slot.kosong === 'daftar'
  return written !== TIDAK_DICETAK
}
