import { kemiripanSiap, siapkanNama } from '../indikator/nama.ts'
import { jenisRujukan, slots, tabelNaskah } from '../naskah/structure.ts'
import { inOrder } from '../naskah/tree.ts'
import type { JenisSimpul, Naskah, Simpul, SimpulId } from '../naskah/types.ts'
import { groupOf } from './moved.ts'

/** Rows that are printed as plain text or as a bare list carry no `x-id`, even in a file that Selaras wrote. */
const tanpaId: ReadonlySet<JenisSimpul> = new Set([
  ...Object.values(slots).flatMap((list) => list.filter((slot) => slot.teks).flatMap((slot) => slot.jenis)),
  ...tabelNaskah.filter((table) => table.bentuk === 'wadah').flatMap((table) => table.jenis)
])

/** Two names at least this alike are one row that was reworded; chosen as for links of an import (cetak/match.ts). */
const serupa = 0.84

/**
 * Which row of `b` is which row of `a`, by id of `b`. Ids decide where the two versions share any; rows without one, and
 * files that carry none, are paired from the top down: same place, then same code, same name, same source of a mirror, a
 * name alike enough, last the only ones left of their kind.
 */
export function pairSimpul(a: Naskah, b: Naskah): ReadonlyMap<SimpulId, SimpulId> {
  const pairs = new Map<SimpulId, SimpulId>([[b.id, a.id]])
  for (const { id, jenis } of b.simpul.values())
    if (id !== b.id && a.simpul.get(id)?.jenis === jenis) pairs.set(id, id)
  const open = pairs.size > 1 ? tanpaId : null
  const rest = (naskah: Naskah, taken: ReadonlySet<SimpulId>): Simpul[] =>
    [...naskah.simpul.values()].filter(
      ({ id, jenis }) => !taken.has(id) && (open === null || open.has(jenis))
    )
  const belowA = byGroup(a, rest(a, new Set(pairs.values())))
  const restB = rest(b, new Set(pairs.keys()))
  const belowB = byGroup(b, restB)
  // Parents before children, because a child is looked for under the partner of its parent, and mirrors last.
  for (const node of byDepth(b, restB)) {
    const group = groupOf(b, node)
    const own = belowB.get(group)
    if (!own) continue
    belowB.delete(group)
    pairLists(belowA.get(groupIn(a, b, node, pairs)) ?? [], own, pairs)
  }
  return pairs
}

/** The list of `a` in which the partner of a row of `b` would stand. */
function groupIn(a: Naskah, b: Naskah, node: Simpul, pairs: ReadonlyMap<SimpulId, SimpulId>): string {
  const parent = node.indukId === null ? undefined : pairs.get(node.indukId)
  const group = groupOf(b, node)
  if (node.indukId === null || !group.startsWith(`${node.indukId} `)) return group
  return parent === undefined || !a.simpul.has(parent) ? '' : parent + group.slice(node.indukId.length)
}

function byGroup(naskah: Naskah, rows: readonly Simpul[]): Map<string, Simpul[]> {
  const groups = new Map<string, Simpul[]>()
  for (const node of rows) {
    const group = groupOf(naskah, node)
    const list = groups.get(group)
    if (list) list.push(node)
    else groups.set(group, [node])
  }
  for (const list of groups.values()) list.sort(inOrder)
  return groups
}

function byDepth(naskah: Naskah, rows: readonly Simpul[]): Simpul[] {
  const depths = new Map<SimpulId, number>()
  const depthOf = (node: Simpul, above = 0): number => {
    const seen = depths.get(node.id)
    if (seen !== undefined) return seen
    const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
    // A circle cannot be stored; the limit only keeps a broken file from running for ever.
    const depth = parent && above < 50 ? depthOf(parent, above + 1) + 1 : 0
    depths.set(node.id, depth)
    return depth
  }
  const late = ({ jenis }: Simpul): number => (jenisRujukan[jenis] ? 100 : 0)
  return [...rows].sort((x, y) => depthOf(x) + late(x) - depthOf(y) - late(y))
}

/** Settles what it can of one list, the surest ways first. */
function pairLists(lama: readonly Simpul[], baru: readonly Simpul[], pairs: Map<SimpulId, SimpulId>): void {
  const open: Terbuka = { lama: [...lama], baru: [...baru], pairs }
  settle(open, (node) => (kode(node) === '' ? '' : `${kode(node)} ${nama(node)}`))
  settle(open, kode)
  settle(open, nama)
  settle(
    open,
    (node) => node.rujukanId ?? '',
    (node) => (node.rujukanId === null ? '' : (pairs.get(node.rujukanId) ?? ''))
  )
  for (const node of open.baru) {
    const found = mostAlike(node, open.lama)
    if (!found) continue
    pairs.set(node.id, found.id)
    open.lama = open.lama.filter((one) => one !== found)
  }
  open.baru = open.baru.filter(({ id }) => !pairs.has(id))
  // Rows without any text of their own have nothing but their place.
  const bare = (rows: readonly Simpul[]): Simpul[] => rows.filter((node) => nama(node) + kode(node) === '')
  pairInOrder(bare(open.lama), bare(open.baru), pairs)
  if (open.lama.length === 1) pairInOrder(open.lama, open.baru, pairs)
}

interface Terbuka {
  lama: Simpul[]
  baru: Simpul[]
  readonly pairs: Map<SimpulId, SimpulId>
}

const text = (node: Simpul, key: string): string => {
  const value = node.isian[key]
  return typeof value === 'string' ? value : ''
}
const kode = (node: Simpul): string => text(node, 'kode') || text(node, 'kunci')
const nama = (node: Simpul): string =>
  siapkanNama(text(node, 'uraian') || text(node, 'judul') || text(node, 'tempat')).kunci

/** Pairs rows of one jenis with the same key, the first with the first; an empty key says nothing. */
function settle(
  open: Terbuka,
  keyOf: (node: Simpul) => string,
  keyOfNew: (node: Simpul) => string = keyOf
): void {
  const waiting = new Map<string, Simpul[]>()
  for (const node of open.lama) {
    const key = keyOf(node)
    if (key !== '')
      waiting.set(`${node.jenis} ${key}`, [...(waiting.get(`${node.jenis} ${key}`) ?? []), node])
  }
  const taken = new Set<Simpul>()
  open.baru = open.baru.filter((node) => {
    const found = waiting.get(`${node.jenis} ${keyOfNew(node)}`)?.shift()
    if (!found) return true
    open.pairs.set(node.id, found.id)
    taken.add(found)
    return false
  })
  open.lama = open.lama.filter((node) => !taken.has(node))
}

/** The first with the first and so on, where as many are left on both sides. */
function pairInOrder(lama: readonly Simpul[], baru: readonly Simpul[], pairs: Map<SimpulId, SimpulId>): void {
  if (lama.length !== baru.length) return
  for (const [at, node] of baru.entries()) {
    const found = lama[at]
    if (found?.jenis === node.jenis && !pairs.has(node.id)) pairs.set(node.id, found.id)
  }
}

/** The likest of the candidates of the same jenis, when it is alike enough. Long lists are compared by name alone. */
function mostAlike(node: Simpul, candidates: readonly Simpul[]): Simpul | null {
  const text = node.isian['uraian']
  if (typeof text !== 'string' || candidates.length > 200) return null
  const nama = siapkanNama(text)
  let best: Simpul | null = null
  let first = serupa
  for (const one of candidates) {
    const other = one.isian['uraian']
    if (one.jenis !== node.jenis || typeof other !== 'string') continue
    const likeness = kemiripanSiap(nama, siapkanNama(other))
    if (likeness >= first) {
      best = one
      first = likeness
    }
  }
  return best
}
