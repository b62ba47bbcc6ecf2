import { resolveField } from './fields.ts'
import { isSel } from './json.ts'
import { indukBoleh } from './levels.ts'
import { treeOf } from './tree.ts'
import type { FieldKey, Isi, JenisSimpul, Naskah, Simpul, SimpulId } from './types.ts'

/** Kinds of rows that can be handed to the plan of another OPD with everything below them. */
export const JENIS_DIALIHKAN = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subKegiatan'
] as const satisfies readonly JenisSimpul[]

/** A subtree that leaves a plan, parents before children. */
export interface Subpohon {
  readonly puncak: Simpul
  /** Every row that the receiving plan gets. */
  readonly ikut: ReadonlyMap<SimpulId, Simpul>
  /** Of these the rows that also stay, because they hold values of closed years: what was realised is not moved. */
  readonly tinggal: ReadonlySet<SimpulId>
  /** Rows inside lists that repeat a row which leaves: they stay without it. */
  readonly lepas: readonly SimpulId[]
}

/**
 * What leaves a plan with a row: what is printed inside it, strategi and program of its sasaran, and the rows of other
 * tables that repeat one of these and can stand at the top of their table.
 */
export function collectSubpohon(naskah: Naskah, puncak: Simpul, tahunTerkunci: readonly number[]): Subpohon {
  const tree = treeOf(naskah)
  const ikut = new Map<SimpulId, Simpul>()
  const lepas: SimpulId[] = []
  const visit = (id: SimpulId): void => {
    const node = naskah.simpul.get(id)
    if (!node || ikut.has(id)) return
    ikut.set(id, node)
    for (const below of [...tree.inside(id), ...tree.linked(id)]) visit(below)
  }
  visit(puncak.id)
  for (const { id } of [...ikut.values()]) {
    for (const mirror of tree.mirrors(id)) {
      const node = naskah.simpul.get(mirror)
      if (node && indukBoleh[node.jenis].includes(null)) visit(mirror)
      else lepas.push(mirror)
    }
  }
  const tinggal = remaining(naskah, ikut, tahunTerkunci)
  const freed = lepas.filter((id) => {
    const source = naskah.simpul.get(id)?.rujukanId
    return !ikut.has(id) && typeof source === 'string' && !tinggal.has(source)
  })
  return { puncak, ikut, tinggal, lepas: freed }
}

/** Rows with a value of a closed year, what they stand in or repeat, and what repeats them. */
function remaining(
  naskah: Naskah,
  ikut: ReadonlyMap<SimpulId, Simpul>,
  tahunTerkunci: readonly number[]
): ReadonlySet<SimpulId> {
  const tree = treeOf(naskah)
  const found = new Set<SimpulId>()
  const keep = (id: SimpulId | null): void => {
    const node = id === null ? undefined : ikut.get(id)
    if (!node || found.has(node.id)) return
    found.add(node.id)
    keep(node.indukId)
    keep(node.rujukanId)
    for (const mirror of tree.mirrors(node.id)) keep(mirror)
  }
  const closed = new Set(tahunTerkunci)
  for (const node of ikut.values())
    if (yearlyCells(node).some(([, tahun, value]) => closed.has(tahun) && !isEmpty(value))) keep(node.id)
  return found
}

/** The row's own cells of columns with a year of the plan each: key, year, value. */
export function yearlyCells(node: Simpul): readonly (readonly [FieldKey, number, Isi])[] {
  return Object.entries(node.isian).flatMap(([key, value]) => {
    const found = resolveField(node.jenis, key)
    return found?.field?.tahun === 'periode' && found.tahun !== null
      ? [[key, found.tahun, value] as const]
      : []
  })
}

/** True for a cell that is there and says nothing. */
export const isEmpty = (value: Isi): boolean =>
  value === null || value === '' || (isSel(value) && value.nilai === null && (value.teks ?? '') === '')
