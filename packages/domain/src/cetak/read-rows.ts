import { below, pointer } from '../dokumen/pointer.ts'
import type { Dokumen } from '../dokumen/schema.ts'
import type { Field } from '../naskah/field.ts'
import { fields, groupsOf, yearKey } from '../naskah/fields.ts'
import { asJson, isObject } from '../naskah/json.ts'
import type { Slot, TabelNaskah } from '../naskah/structure.ts'
import { slots, tabelNaskah } from '../naskah/structure.ts'
import type { FieldKey, Isi, JenisSimpul, SimpulId } from '../naskah/types.ts'
import { TIDAK_DICETAK } from '../naskah/types.ts'

/** A row as it is printed, before it is known which of its cells are derived. */
export interface BarisTerbaca {
  readonly id: SimpulId
  readonly jenis: JenisSimpul
  readonly indukId: SimpulId | null
  readonly urutan: number
  readonly place: string
  /** Printed cells by field key. */
  readonly cells: Readonly<Record<FieldKey, Isi>>
  /** Arrays and groups that are printed although empty (`[]`, `{}`) or left out although others print them. */
  readonly wadah: Readonly<Record<string, Isi>>
}

/** Gives the id of a row: the `x-id` it carries when that may be kept, else a new one. */
export type GiveId = (xId: unknown, place: string) => SimpulId

/** All rows of all tables of a dokumen, the root first, parents before children, in printed order. */
export function readRows(dokumen: Dokumen, giveId: GiveId): BarisTerbaca[] {
  const found: BarisTerbaca[] = []
  const { jumlahProgramPendanaan, jumlahAnggaranRealisasi } = dokumen
  const root = { jumlahProgramPendanaan, jumlahAnggaranRealisasi }
  readRow(root, 'naskah', { place: '', indukId: null, urutan: 0, giveId, found })
  for (const table of tabelNaskah) readTable(dokumen, table, giveId, found)
  return found
}

interface At {
  readonly place: string
  readonly indukId: SimpulId | null
  readonly urutan: number
  readonly giveId: GiveId
  readonly found: BarisTerbaca[]
}

function readTable(dokumen: Dokumen, table: TabelNaskah, giveId: GiveId, found: BarisTerbaca[]): void {
  const rows: unknown = dokumen[table.kunci]
  if (rows === undefined) return
  const top = { indukId: null, giveId, found } as const
  const place = pointer(table.kunci)
  if (table.bentuk === 'wadah') {
    readRow({ '': rows }, table.jenis[0] ?? 'naskah', { ...top, place, urutan: 0 })
  } else if (Array.isArray(rows)) {
    for (const [urutan, row] of rows.entries())
      readRow(row, jenisOf(row, table.jenis), { ...top, place: below(place, urutan), urutan })
  } else if (isObject(rows)) {
    for (const [urutan, [kunci, row]] of Object.entries(rows).entries()) {
      const at = { ...top, place: below(place, kunci), urutan }
      readRow(row, table.jenis[0] ?? 'naskah', at, { kunci })
    }
  }
}

/** Rows of an array of several jenis say which one they are. */
function jenisOf(row: unknown, allowed: readonly JenisSimpul[]): JenisSimpul {
  const [first] = allowed
  const said = isObject(row) ? row['jenis'] : undefined
  const found = allowed.length > 1 ? allowed.find((jenis) => jenis === said) : first
  if (!found) throw new Error(`A row of jenis ${String(said)} stands where ${allowed.join(', ')} belong`)
  return found
}

function readRow(row: unknown, jenis: JenisSimpul, at: At, known: Readonly<Record<string, Isi>> = {}): void {
  const cells: Record<FieldKey, Isi> = { ...known }
  const wadah: Record<string, Isi> = {}
  const id = at.giveId(isObject(row) ? row['x-id'] : undefined, at.place)
  const { indukId, urutan, place } = at
  at.found.push({ id, jenis, indukId, urutan, place, cells, wadah })
  if (!isObject(row)) {
    cells['uraian'] = asJson(row)
    return
  }
  const severalJenis = row['jenis'] === jenis && !plain[jenis].has('jenis')
  for (const [key, value] of Object.entries(row)) {
    if (value === undefined || key === 'x-id' || (severalJenis && key === 'jenis')) continue
    if (!slots[jenis].some((slot) => slot.kunci === key)) readCell(jenis, key, value, cells, wadah)
  }
  for (const slot of slots[jenis]) readSlot(row[slot.kunci], slot, { ...at, indukId: id }, wadah)
}

function readSlot(rows: unknown, slot: Slot, at: At, wadah: Record<string, Isi>): void {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : []
  if (list.length === 0 && !slot.wajib) {
    if (rows === undefined && slot.kosong === 'daftar') wadah[slot.kunci] = TIDAK_DICETAK
    if (rows !== undefined && slot.kosong === 'absen') wadah[slot.kunci] = []
  }
  const base = slot.kunci === '' ? at.place : below(at.place, slot.kunci)
  for (const [urutan, row] of list.entries()) {
    readRow(row, jenisOf(row, slot.jenis), { ...at, place: below(base, urutan), urutan })
  }
}

const plain = Object.fromEntries(
  Object.entries(fields).map(([jenis, list]) => [
    jenis,
    new Map(list.filter((field) => field.jalur.length > 0).map((field) => [field.jalur.join('/'), field]))
  ])
) as unknown as Readonly<Record<JenisSimpul, ReadonlyMap<string, Field>>>

type Cells = Record<FieldKey, Isi>

function readCell(
  jenis: JenisSimpul,
  key: string,
  value: unknown,
  cells: Cells,
  wadah: Record<string, Isi>
): void {
  if (key.startsWith('x-')) {
    cells[key] = asJson(value)
    return
  }
  if (!groupsOf(jenis).has(key) || !isObject(value) || plain[jenis].has(key)) {
    readField(jenis, key, value, cells, wadah)
    return
  }
  const before = Object.keys(cells).length
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    if (name.startsWith('x-')) cells[`${key}.${name}`] = asJson(member)
    else readField(jenis, `${key}/${name}`, member, cells, wadah)
  }
  if (Object.keys(cells).length === before) wadah[key] = {}
}

function readField(
  jenis: JenisSimpul,
  path: string,
  value: unknown,
  cells: Cells,
  wadah: Record<string, Isi>
): void {
  const field = plain[jenis].get(path)
  if (!field) throw new Error(`The format has a key ${path} that a row of ${jenis} has no field for`)
  if (field.tahun === null) {
    cells[field.nama] = asJson(value)
    return
  }
  const years = isObject(value) ? Object.entries(value).filter(([, cell]) => cell !== undefined) : []
  if (years.length === 0 && !field.wajib) wadah[field.nama] = {}
  for (const [tahun, cell] of years) cells[yearKey(field.nama, tahun)] = asJson(cell)
}
