import { below, parsePointer, pointer } from '../dokumen/pointer.ts'
import { fields, printedPath, resolveField, yearKey } from '../naskah/fields.ts'
import type { Rujukan } from '../naskah/rujukan.ts'
import { isRujukan } from '../naskah/rujukan.ts'
import { slots, tabelNaskah } from '../naskah/structure.ts'
import { treeOf } from '../naskah/tree.ts'
import type { FieldKey, JenisSimpul, Json, Naskah, Simpul, SimpulId } from '../naskah/types.ts'

/** The pointer of every row that print writes. */
export function placesOf(naskah: Naskah): Map<SimpulId, string> {
  const tree = treeOf(naskah)
  const places = new Map<SimpulId, string>()
  const visit = (id: SimpulId, place: string): void => {
    const node = naskah.simpul.get(id)
    if (!node) return
    places.set(id, place)
    for (const slot of slots[node.jenis]) {
      const base = slot.kunci === '' ? place : below(place, slot.kunci)
      for (const [at, child] of tree.children(id, slot.kunci).entries()) visit(child, `${base}/${at}`)
    }
  }
  for (const table of tabelNaskah) {
    const rows = tree.rows(table.kunci)
    if (table.bentuk === 'wadah') visit(rows[0] ?? '', pointer(table.kunci))
    else if (table.bentuk === 'peta')
      for (const id of rows) visit(id, pointer(table.kunci, mapKey(naskah, id)))
    else for (const [at, id] of rows.entries()) visit(id, pointer(table.kunci, at))
  }
  return places
}

/** Key of a sector table below `dataSektor`. */
export const mapKey = (naskah: Naskah, id: SimpulId): string => {
  const key = naskah.simpul.get(id)?.isian['kunci']
  return typeof key === 'string' ? key : id
}

/** Pointer for a reference, or the pointer text itself; undefined when the row no longer exists. */
export function placeOf(
  naskah: Naskah,
  places: ReadonlyMap<SimpulId, string>,
  value: Json
): Json | undefined {
  if (!isRujukan(value)) return value
  const row = places.get(value.simpulId)
  const node = naskah.simpul.get(value.simpulId)
  if (row === undefined || !node) return undefined
  return row + fieldPointer(node.jenis, value.field) + (value.sisa ?? '')
}

/** Pointer of a cell below its row. */
export function fieldPointer(jenis: JenisSimpul, key: FieldKey | undefined): string {
  const found = key === undefined ? undefined : resolveField(jenis, key)
  return found ? pointer(...printedPath(found)) : ''
}

/** Reference for a pointer that leads to or below a row, else the pointer text. */
export function referenceTo(rows: ReadonlyMap<string, Simpul>, place: string): Json {
  for (let at = place; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const row = rows.get(at)
    if (!row) continue
    const found = fieldAt(row, place.slice(at.length))
    const again = at + fieldPointer(row.jenis, found.field) + (found.sisa ?? '')
    // A pointer that would print differently (an escape written otherwise) stays the text it was.
    return again === place ? { ...found } : place
  }
  return place
}

function fieldAt(row: Simpul, rest: string): Rujukan {
  const found = rest === '' ? undefined : fieldOfPath(row.jenis, parsePointer(rest) ?? [])
  if (!found) return rest === '' ? { simpulId: row.id } : { simpulId: row.id, sisa: rest }
  const sisa = rest.slice(pointer(...found.path).length)
  return sisa === '' ? { simpulId: row.id, field: found.key } : { simpulId: row.id, field: found.key, sisa }
}

/** Field key for a path below a printed row; the path may run on below the cell. */
export function fieldOfPath(
  jenis: JenisSimpul,
  parts: readonly string[]
): { readonly key: FieldKey; readonly path: readonly string[] } | undefined {
  for (const { jalur, nama, tahun } of fields[jenis]) {
    if (jalur.length === 0 || jalur.some((part, at) => parts[at] !== part)) continue
    const year = parts[jalur.length]
    if (tahun === null) return { key: nama, path: jalur }
    if (year !== undefined && /^\d{4}$/.test(year))
      return { key: yearKey(nama, year), path: [...jalur, year] }
  }
  return undefined
}
