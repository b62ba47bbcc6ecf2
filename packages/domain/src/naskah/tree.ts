import { jenisRujukan, slotFor, tableOf } from './structure.ts'
import type { JenisSimpul, Naskah, Simpul, SimpulId } from './types.ts'

/** Who stands where, by ids only, so that it stays true while only values change. */
export interface Tree {
  /** Top rows of a table in printed order. */
  readonly rows: (table: string) => readonly SimpulId[]
  /** Rows of one array of a row in printed order. */
  readonly children: (id: SimpulId, slot: string) => readonly SimpulId[]
  /** Everything printed inside a row, one level down, all arrays together. */
  readonly inside: (id: SimpulId) => readonly SimpulId[]
  /** Rows of other tables that belong to it: strategi and program of a sasaran. */
  readonly linked: (id: SimpulId) => readonly SimpulId[]
  /** Rows whose rujukan it is. */
  readonly mirrors: (id: SimpulId) => readonly SimpulId[]
}

const none: readonly SimpulId[] = []
const memo = new WeakMap<Naskah, Tree>()

/** The tree of a naskah, computed once per value. */
export function treeOf(naskah: Naskah): Tree {
  const seen = memo.get(naskah)
  if (seen) return seen
  const built = buildTree(naskah.simpul)
  memo.set(naskah, built)
  return built
}

/** Says that `to` differs from `from` in values only, so that its tree need not be built again. */
export function shareTree(from: Naskah, to: Naskah): void {
  const seen = memo.get(from)
  if (seen) memo.set(to, seen)
}

/** Builds the tree of a set of rows; a row whose parent does not exist counts as a top row. */
export function buildTree(simpul: ReadonlyMap<SimpulId, Simpul>): Tree {
  const rows = new Map<string, Simpul[]>()
  const children = new Map<SimpulId, Map<string, Simpul[]>>()
  const linked = new Map<SimpulId, Simpul[]>()
  const mirrors = new Map<SimpulId, Simpul[]>()
  for (const node of simpul.values()) {
    if (node.rujukanId !== null && mayMirror(simpul.get(node.rujukanId)?.jenis, node.jenis)) {
      push(mirrors, node.rujukanId, node)
    }
    const parent = node.indukId === null ? undefined : simpul.get(node.indukId)
    const slot = parent && slotFor(parent.jenis, node.jenis)
    if (parent && slot) {
      const own = children.get(parent.id) ?? new Map<string, Simpul[]>()
      children.set(parent.id, own)
      push(own, slot.kunci, node)
      continue
    }
    if (parent) push(linked, parent.id, node)
    const table = tableOf(node.jenis)
    if (table) push(rows, table.kunci, node)
  }
  const rowIds = sortAll(rows)
  const childIds = new Map([...children].map(([id, own]) => [id, sortAll(own)]))
  const linkedIds = sortAll(linked)
  const mirrorIds = sortAll(mirrors)
  const insideIds = new Map([...childIds].map(([id, own]) => [id, [...own.values()].flat()]))
  return {
    rows: (table) => rowIds.get(table) ?? none,
    children: (id, slot) => childIds.get(id)?.get(slot) ?? none,
    inside: (id) => insideIds.get(id) ?? none,
    linked: (id) => linkedIds.get(id) ?? none,
    mirrors: (id) => mirrorIds.get(id) ?? none
  }
}

const mayMirror = (source: JenisSimpul | undefined, mirror: JenisSimpul): boolean =>
  source !== undefined && (jenisRujukan[mirror]?.includes(source) ?? false)

function push<Key>(lists: Map<Key, Simpul[]>, key: Key, node: Simpul): void {
  const list = lists.get(key)
  if (list) list.push(node)
  else lists.set(key, [node])
}

const sortAll = <Key>(lists: ReadonlyMap<Key, Simpul[]>): Map<Key, readonly SimpulId[]> =>
  new Map([...lists].map(([key, list]) => [key, list.sort(inOrder).map((node) => node.id)]))

/** Printed order: `urutan`, ties by id. */
export const inOrder = (a: Simpul, b: Simpul): number =>
  a.urutan - b.urutan || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
