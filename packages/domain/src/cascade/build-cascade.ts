import type { Tree } from '../naskah/tree.ts'
import { treeOf } from '../naskah/tree.ts'
import type { Naskah, SimpulId } from '../naskah/types.ts'
import { isTingkat } from './levels.ts'

/** The plan as one tree across its tables: tujuan > sasaran > program > kegiatan > sub kegiatan. */
export interface Cascade {
  /** Tujuan in printed order. */
  readonly roots: readonly SimpulId[]
  /** Rows of the level below in printed order; of a sasaran also its sasaran of T-C.25 before its program of T-C.27. */
  readonly children: (id: SimpulId) => readonly SimpulId[]
  /** From the row above up to the tujuan. */
  readonly ancestors: (id: SimpulId) => readonly SimpulId[]
  /** Indikator of a row in printed order. */
  readonly indikator: (id: SimpulId) => readonly SimpulId[]
  /** Rows of T-C.27 that stand under no sasaran, in printed order. */
  readonly lepas: readonly SimpulId[]
  /** Everything below a row, itself not included, parents first. */
  readonly descendants: (id: SimpulId) => readonly SimpulId[]
}

const memo = new WeakMap<Tree, Cascade>()
const none: readonly SimpulId[] = []

/** The cascade of a naskah, computed once per shape of its tree. */
export function buildCascade(naskah: Naskah): Cascade {
  const tree = treeOf(naskah)
  const seen = memo.get(tree)
  if (seen) return seen
  const built = build(naskah, tree)
  memo.set(tree, built)
  return built
}

function build(naskah: Naskah, tree: Tree): Cascade {
  const children = new Map<SimpulId, readonly SimpulId[]>()
  const parent = new Map<SimpulId, SimpulId>()
  for (const node of naskah.simpul.values()) {
    if (!isTingkat(node.jenis)) continue
    const below = [...tree.inside(node.id), ...tree.linked(node.id)].filter((id) => isLevel(naskah, id))
    children.set(node.id, below)
    for (const id of below) parent.set(id, node.id)
  }
  const childrenOf = (id: SimpulId): readonly SimpulId[] => children.get(id) ?? none
  return {
    roots: tree.rows('tujuanSasaran'),
    children: childrenOf,
    ancestors: (id) => [...upwards(parent, id)],
    indikator: (id) => tree.children(id, 'indikator'),
    lepas: tree.rows('programPendanaan').filter((id) => !parent.has(id)),
    descendants: (id) => [...downwards(childrenOf, id)]
  }
}

const isLevel = (naskah: Naskah, id: SimpulId): boolean => {
  const node = naskah.simpul.get(id)
  return node !== undefined && isTingkat(node.jenis)
}

function* upwards(parent: ReadonlyMap<SimpulId, SimpulId>, id: SimpulId): Generator<SimpulId> {
  const passed = new Set<SimpulId>()
  for (let at = parent.get(id); at !== undefined && !passed.has(at); at = parent.get(at)) {
    passed.add(at)
    yield at
  }
}

function* downwards(children: (id: SimpulId) => readonly SimpulId[], id: SimpulId): Generator<SimpulId> {
  for (const child of children(id)) {
    yield child
    yield* downwards(children, child)
  }
}
