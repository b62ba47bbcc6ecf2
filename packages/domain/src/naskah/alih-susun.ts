import type { Subpohon } from './alih-kumpul.ts'
import { isEmpty, yearlyCells } from './alih-kumpul.ts'
import type { TahunTerkunci } from './alih-syarat.ts'
import type { Draft } from './draft.ts'
import { fields, resolveField, yearKey } from './fields.ts'
import { isObject } from './json.ts'
import { emptyCell, orderAfter } from './new-simpul.ts'
import { isPendanaan, paguOf } from './pagu.ts'
import { convertPembagian, isRujukan } from './rujukan.ts'
import { slotFor, tableOf } from './structure.ts'
import { treeOf } from './tree.ts'
import type { FieldKey, Isi, Json, Naskah, Simpul, SimpulId } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'

/** Takes the subtree out of the plan it leaves; rows of closed years stay, empty from the first open year on. */
export function takeOut(draft: Draft, asal: Naskah, bagian: Subpohon, terkunci: TahunTerkunci): void {
  const { puncak, ikut, tinggal, lepas } = bagian
  for (const id of tinggal) emptyOpenYears(draft, id, asal.tahun, terkunci.asal)
  const leaving = new Set([...ikut.keys()].filter((id) => !tinggal.has(id)))
  for (const id of [puncak.indukId, ...tinggal]) leaveParent(draft, asal, id, leaving)
  for (const id of lepas) {
    const node = draft.node(id)
    if (node) draft.put({ ...node, rujukanId: null })
  }
  draft.remove(leaving)
}

function emptyOpenYears(
  draft: Draft,
  id: SimpulId,
  tahun: readonly number[],
  terkunci: readonly number[]
): void {
  const node = draft.node(id)
  if (!node) return
  const isOpen = (year: number): boolean => tahun.includes(year) && !terkunci.includes(year)
  for (const [key, year, value] of yearlyCells(node)) {
    const field = resolveField(node.jenis, key)?.field
    if (field && isOpen(year) && !isEmpty(value)) draft.setCell(id, 'isian', key, emptyCell(field))
  }
  const last = tahun.at(-1)
  const akhir = resolveField(node.jenis, 'akhir')?.field
  if (akhir && last !== undefined && isOpen(last) && node.isian['akhir'] !== undefined)
    draft.setCell(id, 'isian', 'akhir', emptyCell(akhir))
  for (const [key, value] of Object.entries(node.tertulis)) {
    const year = resolveField(node.jenis, key)?.tahun
    const stale = year === null || year === undefined ? key.startsWith('akhir') : isOpen(year)
    if (stale && value !== TIDAK_DICETAK) draft.setCell(id, 'tertulis', key, undefined)
  }
}

/** A row that loses its last child holds no amount: what was below it is counted elsewhere from now on. */
function leaveParent(draft: Draft, asal: Naskah, id: SimpulId | null, leaving: ReadonlySet<SimpulId>): void {
  const parent = id === null ? undefined : draft.node(id)
  if (!parent || !isPendanaan(parent)) return
  const below = treeOf(asal).children(parent.id, 'anak')
  if (below.length === 0 || below.some((one) => !leaving.has(one))) return
  for (const tahun of paguOf(asal, parent.id).keys()) {
    const key = yearKey('pagu', tahun)
    draft.setCell(parent.id, 'isian', key, null)
    if (parent.tertulis[key] !== TIDAK_DICETAK) draft.setCell(parent.id, 'tertulis', key, undefined)
  }
}

/** Puts the subtree into the receiving plan with the ids it had; returns the rows whose formula lost a source. */
export function putIn(
  draft: Draft,
  tujuan: Naskah,
  bagian: Subpohon,
  at: Simpul | null,
  terkunci: TahunTerkunci
): readonly SimpulId[] {
  const broken: SimpulId[] = []
  const order = new Map<string, number>()
  for (const node of [...bagian.ikut.values()]) {
    const { isian, putus } = cellsFor(node, bagian, tujuan, terkunci)
    if (putus) broken.push(node.id)
    const row = { ...node, isian, tertulis: writtenFor(node, tujuan, terkunci) }
    draft.put(placed(tujuan, bagian, row, at, order))
  }
  return broken
}

/** The row at its place: inside what came along as it was, everything else behind the rows that are there. */
function placed(
  tujuan: Naskah,
  { puncak, ikut }: Subpohon,
  node: Simpul,
  at: Simpul | null,
  order: Map<string, number>
): Simpul {
  const parent = node.indukId === null ? undefined : ikut.get(node.indukId)
  if (node.id !== puncak.id && parent && slotFor(parent.jenis, node.jenis)) return node
  const indukId = node.id === puncak.id ? (at?.id ?? null) : (parent?.id ?? null)
  const own = at && node.id === puncak.id && slotFor(at.jenis, node.jenis) ? at.id : null
  const key = own ?? tableOf(node.jenis)?.kunci ?? ''
  const urutan = (order.get(key) ?? orderAfter(tujuan, node.jenis, own, undefined) - 1) + 1
  order.set(key, urutan)
  const moved = { ...node, indukId, urutan }
  return node.id === puncak.id && indukId !== null ? withoutParentTexts(moved) : moved
}

/** Whoever chooses the sasaran of a row has decided its tujuan and sasaran cells too. */
function withoutParentTexts(node: Simpul): Simpul {
  const repeats = (key: FieldKey): boolean => resolveField(node.jenis, key)?.field?.sumber === 'induk'
  const keep = ([key, value]: readonly [string, Isi]): boolean => !repeats(key) || value === TIDAK_DICETAK
  return {
    ...node,
    isian: Object.fromEntries(Object.entries(node.isian).filter(([key]) => !repeats(key))),
    tertulis: Object.fromEntries(Object.entries(node.tertulis).filter(keep))
  }
}

function cellsFor(
  node: Simpul,
  { ikut }: Subpohon,
  tujuan: Naskah,
  terkunci: TahunTerkunci
): { readonly isian: Readonly<Record<FieldKey, Isi>>; readonly putus: boolean } {
  const isian: Record<FieldKey, Isi> = {}
  let putus = false
  for (const [key, value] of Object.entries(node.isian)) {
    const found = resolveField(node.jenis, key)
    const yearly = found?.field?.tahun === 'periode' && found.tahun !== null
    if (found?.field?.berisiRujukan) {
      const kept = convertPembagian(value as Json, (place) => (staysBehind(place, ikut) ? undefined : place))
      if (kept === undefined) putus = true
      else isian[key] = kept
    } else if (!yearly || isOpenIn(tujuan, terkunci, found.tahun)) isian[key] = value
  }
  for (const field of fields[node.jenis]) {
    if (field.tahun !== 'periode') continue
    const had = Object.keys(node.isian).some((key) => key.startsWith(`${field.nama}:`))
    if (!had) continue
    for (const tahun of tujuan.tahun) isian[yearKey(field.nama, tahun)] ??= emptyCell(field)
  }
  return { isian, putus }
}

const staysBehind = (place: Json, ikut: ReadonlyMap<SimpulId, Simpul>): boolean =>
  isObject(place) && isRujukan(place) && !ikut.has(place.simpulId)

const isOpenIn = (tujuan: Naskah, terkunci: TahunTerkunci, tahun: number | null): boolean =>
  tahun !== null &&
  tujuan.tahun.includes(tahun) &&
  !terkunci.asal.includes(tahun) &&
  !terkunci.tujuan.includes(tahun)

/** What a table printed otherwise comes along for the years that do. */
function writtenFor(node: Simpul, tujuan: Naskah, terkunci: TahunTerkunci): Readonly<Record<FieldKey, Isi>> {
  return Object.fromEntries(
    Object.entries(node.tertulis).filter(([key, value]) => {
      if (value === TIDAK_DICETAK) return true
      const found = resolveField(node.jenis, key)
      return found?.field?.tahun === 'periode' ? isOpenIn(tujuan, terkunci, found.tahun) : true
    })
  )
}
