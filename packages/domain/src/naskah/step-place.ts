import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import type { Change, Letak } from './change.ts'
import type { Draft } from './draft.ts'
import { resolveField } from './fields.ts'
import { sameJson } from './json.ts'
import type { KonteksUbah } from './konteks.ts'
import { lockedBy } from './konteks.ts'
import { mayStandUnder, namaJenis } from './levels.ts'
import { missingNode, stale } from './step-cells.ts'
import { jenisRujukan, sambunganInduk, slotFor, tableOf } from './structure.ts'
import type { Simpul, SimpulId } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'

/** Applies one change of a row's place or link to the draft, or says why not; a refused one leaves the draft as it was. */

type Of<Jenis extends Change['jenis']> = Extract<Change, { readonly jenis: Jenis }>
type Find = (id: SimpulId) => Simpul | undefined

/** May the row stand there? A restored row may stand wherever print can show it, as an import may. */
export function checkPlace(
  node: Simpul,
  { indukId, urutan }: Letak,
  find: Find,
  pulih: boolean
): Refusal | null {
  if (!Number.isFinite(urutan))
    return refuse('NILAI_TIDAK_SAH', 'Urutan baris tidak sah.', 'Muat ulang tabel.').refusal
  const parent = indukId === null ? null : find(indukId)
  if (parent === undefined) return missingNode(indukId ?? '')
  const fits = pulih ? printable(node, parent) : mayStandUnder(node, parent)
  if (fits) return null
  const where = parent === null ? 'di tingkat teratas tabel' : `di bawah ${namaJenis[parent.jenis]}`
  return refuse(
    'TINGKAT_SALAH',
    `Baris ${namaJenis[node.jenis]} tidak dapat berada ${where}.`,
    'Pilih induk pada tingkat yang tepat.',
    { jenis: node.jenis, induk: parent?.jenis ?? null }
  ).refusal
}

const printable = (node: Simpul, parent: Simpul | null): boolean =>
  parent === null
    ? tableOf(node.jenis) !== undefined
    : slotFor(parent.jenis, node.jenis) !== undefined ||
      (sambunganInduk[node.jenis]?.includes(parent.jenis) ?? false)

export function stepPindah(draft: Draft, change: Of<'pindah'>, konteks: KonteksUbah): Refusal | null {
  const node = draft.node(change.simpulId)
  if (!node || node.jenis === 'naskah') return missingNode(change.simpulId)
  const here: Letak = { indukId: node.indukId, urutan: node.urutan }
  const moves = change.ke.indukId !== node.indukId
  const refusal =
    lockedBy(konteks.mayEdit?.(node, null)) ??
    (sameJson(here, change.dari) ? null : stale(node.id, null, here)) ??
    checkPlace(node, change.ke, (id) => draft.node(id), change.pulih === true || !moves) ??
    (isAbove(draft, node.id, change.ke.indukId)
      ? refuse('LINGKARAN', 'Baris tidak dapat dipindah ke bawah dirinya sendiri.', 'Pilih induk lain.')
          .refusal
      : null)
  if (refusal) return refusal
  const moved: Simpul = { ...node, indukId: change.ke.indukId, urutan: change.ke.urutan }
  draft.put(moved)
  if (moves && !change.pulih && change.ke.indukId !== null && sambunganInduk[node.jenis])
    settleParentTexts(draft, node)
  return null
}

/** Whoever chooses the sasaran of a row has decided its tujuan and sasaran cells too. */
function settleParentTexts(draft: Draft, node: Simpul): void {
  for (const key of ['tujuan', 'sasaran']) {
    if (resolveField(node.jenis, key)?.field?.sumber !== 'induk') continue
    draft.setCell(node.id, 'isian', key, undefined)
    if (node.tertulis[key] !== TIDAK_DICETAK) draft.setCell(node.id, 'tertulis', key, undefined)
  }
}

function isAbove(draft: Draft, id: SimpulId, from: SimpulId | null): boolean {
  const passed = new Set<SimpulId>()
  for (let at = from; at !== null && !passed.has(at); at = draft.node(at)?.indukId ?? null) {
    if (at === id) return true
    passed.add(at)
  }
  return false
}

export function stepRujuk(draft: Draft, change: Of<'rujuk'>, konteks: KonteksUbah): Refusal | null {
  const node = draft.node(change.simpulId)
  if (!node) return missingNode(change.simpulId)
  const refusal =
    lockedBy(konteks.mayEdit?.(node, null)) ??
    (node.rujukanId === change.dari ? null : stale(node.id, null, node.rujukanId)) ??
    checkRujukan(node, change.ke, (id) => draft.node(id), change.pulih === true)
  if (refusal) return refusal
  draft.put({ ...node, rujukanId: change.ke })
  return null
}

/** May the row repeat that one? An IKU repeats an indikator of a tujuan or sasaran. */
export function checkRujukan(node: Simpul, ke: SimpulId | null, find: Find, pulih: boolean): Refusal | null {
  if (ke === null) return null
  const source = find(ke)
  if (!source) return missingNode(ke)
  const owner = source.indukId === null ? undefined : find(source.indukId)
  const fits =
    (jenisRujukan[node.jenis]?.includes(source.jenis) ?? false) &&
    (pulih || node.jenis !== 'iku' || owner?.jenis === 'tujuan' || owner?.jenis === 'sasaran')
  if (fits) return null
  return refuse(
    'TINGKAT_SALAH',
    `Baris ${namaJenis[node.jenis]} tidak dapat mengulang baris ${namaJenis[source.jenis]} itu.`,
    'Pilih baris pada tingkat yang tepat.',
    { jenis: node.jenis, rujukan: source.jenis }
  ).refusal
}
