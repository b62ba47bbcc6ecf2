import type { RencanaInduk, SimpulInduk, SimpulIndukId } from './types.ts'

export interface PohonInduk {
  /** Rows under a parent (null = the top) in printed order. */
  readonly children: (id: SimpulIndukId | null) => readonly SimpulInduk[]
  /** Everything below a row, itself not included, parents first. */
  readonly descendants: (id: SimpulIndukId) => readonly SimpulInduk[]
  /** All rows in printed order, each with its depth. */
  readonly rows: readonly { readonly simpul: SimpulInduk; readonly tingkat: number }[]
}

const memo = new WeakMap<ReadonlyMap<SimpulIndukId, SimpulInduk>, PohonInduk>()
const none: readonly SimpulInduk[] = []

const before = (a: SimpulInduk, b: SimpulInduk): number =>
  a.urutan - b.urutan || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The rows of a parent plan as a tree, computed once per set of rows. */
export function treeOfInduk({ simpul }: Pick<RencanaInduk, 'simpul'>): PohonInduk {
  const seen = memo.get(simpul)
  if (seen) return seen
  const under = new Map<SimpulIndukId | null, SimpulInduk[]>()
  for (const node of simpul.values()) {
    const key = node.indukId !== null && simpul.has(node.indukId) ? node.indukId : null
    under.set(key, [...(under.get(key) ?? []), node])
  }
  for (const list of under.values()) list.sort(before)
  const children = (id: SimpulIndukId | null): readonly SimpulInduk[] => under.get(id) ?? none
  const walk = (id: SimpulIndukId | null, tingkat: number): { simpul: SimpulInduk; tingkat: number }[] =>
    children(id).flatMap((node) => [{ simpul: node, tingkat }, ...walk(node.id, tingkat + 1)])
  const tree: PohonInduk = {
    children,
    descendants: (id) => walk(id, 0).map((row) => row.simpul),
    rows: walk(null, 0)
  }
  memo.set(simpul, tree)
  return tree
}
