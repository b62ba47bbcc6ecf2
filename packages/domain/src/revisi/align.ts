import { importDokumen } from '../cetak/import.ts'
import type { Dokumen } from '../dokumen/schema.ts'
import { asJson } from '../naskah/json.ts'
import type { Json, Naskah, NaskahId, Simpul, SimpulId } from '../naskah/types.ts'
import type { BedaNaskah } from './beda.ts'
import { diffNaskah } from './diff-naskah.ts'
import { pairSimpul } from './pair-simpul.ts'

/** Two versions on the same ids, ready to be shown side by side. */
export interface Perbandingan {
  readonly lama: Naskah
  readonly baru: Naskah
  readonly beda: BedaNaskah
}

/**
 * A frozen Dokumen as a naskah to compare: rows keep their `x-id`, others get ids that begin with `sisi`, so that two
 * Potret never share one by chance.
 */
export function naskahOfDokumen(dokumen: Dokumen, id: NaskahId, sisi: 'a' | 'b'): Naskah {
  let count = 0
  const newId = (): string => {
    count += 1
    return `${sisi.repeat(8)}-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
  }
  return importDokumen(dokumen, { id, newId }).naskah
}

/** What differs between any two versions of a plan; rows are recognised by id, else by place, code and name. */
export function compareNaskah(lama: Naskah, baru: Naskah): Perbandingan {
  const aligned = alignNaskah(lama, baru)
  return { lama, baru: aligned, beda: diffNaskah(lama, aligned) }
}

/** What differs between two frozen Dokumen. */
export const diffDokumen = (lama: Dokumen, baru: Dokumen): Perbandingan =>
  compareNaskah(naskahOfDokumen(lama, akar, 'a'), naskahOfDokumen(baru, akar, 'b'))

const akar = '00000000-0000-7000-8000-000000000000'

/** The second version with the ids that its rows have in the first; the very same value when nothing has to be renamed. */
export function alignNaskah(a: Naskah, b: Naskah): Naskah {
  const pairs = pairSimpul(a, b)
  const renamed = [...pairs].filter(([from, to]) => from !== to)
  return renamed.length === 0 ? b : renameSimpul(b, new Map(renamed), a.id)
}

/** The naskah under another id, its rows with the given new ids (the others keep theirs), references included. */
export function renameSimpul(naskah: Naskah, names: ReadonlyMap<SimpulId, SimpulId>, id: NaskahId): Naskah {
  const all = new Map(names).set(naskah.id, id)
  const rename = (one: SimpulId | null): SimpulId | null => (one === null ? null : (all.get(one) ?? one))
  const simpul = new Map<SimpulId, Simpul>()
  for (const node of naskah.simpul.values()) {
    const next: Simpul = {
      ...node,
      id: all.get(node.id) ?? node.id,
      indukId: rename(node.indukId),
      rujukanId: rename(node.rujukanId),
      isian:
        node.isian['rumusData'] === undefined
          ? node.isian
          : { ...node.isian, rumusData: renameIn(asJson(node.isian['rumusData']), all) }
    }
    simpul.set(next.id, next)
  }
  const bagian = Object.fromEntries(
    Object.entries(naskah.bagian).map(([nama, part]) => [nama, renameIn(part, all)])
  )
  return { ...naskah, id, simpul, bagian }
}

/** References (`simpulId`) inside JSON under their new names. */
function renameIn(value: Json, names: ReadonlyMap<SimpulId, SimpulId>): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((one: Json) => renameIn(one, names))
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>).map(([key, one]) => [
      key,
      key === 'simpulId' && typeof one === 'string' ? (names.get(one) ?? one) : renameIn(one, names)
    ])
  )
}
