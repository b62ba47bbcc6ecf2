import { below, parsePointer } from '../dokumen/pointer.ts'
import { slotFor } from '../naskah/structure.ts'
import type { Asal, NaskahId, Simpul } from '../naskah/types.ts'
import { fieldOfPath } from './places.ts'

/** Where the rows of a printed dokumen came from, by pointer. */
export interface PetaAsal {
  readonly rootId: NaskahId
  readonly rows: ReadonlyMap<string, Simpul>
}

/**
 * Node and field of a place in a printed dokumen: the nearest row or part around it. A place that is a whole row has
 * field `''`; a place in a verbatim part, or a whole table, names its `bagian` and the rest of the pointer as field.
 */
export function locate({ rootId, rows }: PetaAsal, place: string): Asal | undefined {
  const parts = parsePointer(place)
  if (!parts) return undefined
  const [top] = parts
  if (top === undefined) return { simpulId: rootId, field: '' }
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const row = rows.get(below('', ...parts.slice(0, depth)))
    if (row) return { simpulId: row.id, field: fieldOf(row, parts.slice(depth)) }
  }
  const total = fieldOfPath('naskah', parts)
  if (total) return { simpulId: rootId, field: total.key }
  return { simpulId: null, bagian: top, field: below('', ...parts.slice(1)) }
}

function fieldOf(row: Simpul, rest: readonly string[]): string {
  if (rest.length === 0)
    return slotFor('strategi', row.jenis)?.teks || slotFor('masalah', row.jenis)?.teks ? 'uraian' : ''
  return fieldOfPath(row.jenis, rest)?.key ?? ''
}

/** What makes two findings of two checks the same finding, whatever rows moved in between. */
export interface KunciTemuan {
  readonly aturan: string
  readonly tahun?: number | undefined
  readonly actual?: string | undefined
  readonly expected?: string | undefined
}

/** Key of a finding: rule, node, field, year and values; for a file without a naskah its pointer stands for the node. */
export const temuanKey = (temuan: KunciTemuan, place: Asal | undefined, pointer: string): string =>
  JSON.stringify([
    temuan.aturan,
    place ? [place.simpulId, place.bagian ?? null, place.field] : pointer,
    temuan.tahun ?? null,
    temuan.actual ?? null,
    temuan.expected ?? null
  ])

/** The key of a finding on a printed naskah: stays the same while rows move, and changes when its values do. */
export const kunciTemuan = (temuan: KunciTemuan & { readonly pointer: string }, asal: PetaAsal): string =>
  temuanKey(temuan, locate(asal, temuan.pointer), temuan.pointer)
