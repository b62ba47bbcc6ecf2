import { slotFor, tableOf } from '../naskah/structure.ts'
import { inOrder } from '../naskah/tree.ts'
import type { Naskah, Simpul, SimpulId } from '../naskah/types.ts'

/** The list of rows in which a row is printed: an array of its parent, or a table. */
export function groupOf(naskah: Naskah, node: Simpul): string {
  const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  const slot = parent && slotFor(parent.jenis, node.jenis)
  return slot ? `${parent.id} ${slot.kunci}` : (tableOf(node.jenis)?.kunci ?? node.jenis)
}

/**
 * Rows of the lists in which some row has another number, that changed place: the fewest that have to be taken out so that the rest stands in the same order
 * in both versions. Rows that one version alone has, or that came from another parent, do not count.
 */
export function movedRows(a: Naskah, b: Naskah, renumbered: readonly Simpul[]): SimpulId[] {
  const lists = new Map<string, Simpul[]>()
  const groups = new Set(renumbered.map((node) => groupOf(b, node)))
  // The name of a list is costly; most rows stand under a parent whose rows all kept their numbers.
  const parents = new Set(renumbered.map((node) => node.indukId))
  const tables = renumbered.some((node) => isTop(b, node))
  for (const is of b.simpul.values()) {
    if (!parents.has(is.indukId) && !(tables && isTop(b, is))) continue
    const was = a.simpul.get(is.id)
    if (!was || was.indukId !== is.indukId || was.jenis !== is.jenis) continue
    const group = groupOf(b, is)
    if (!groups.has(group)) continue
    const list = lists.get(group)
    if (list) list.push(is)
    else lists.set(group, [is])
  }
  return [...lists.values()].flatMap((list) => movedIn(a, list))
}

/** Stands in the list of a table, whichever row of another table it belongs to. */
const isTop = (naskah: Naskah, node: Simpul): boolean => {
  if (node.indukId === null || tableOf(node.jenis) === undefined) return node.indukId === null
  const parent = naskah.simpul.get(node.indukId)
  return parent === undefined || slotFor(parent.jenis, node.jenis) === undefined
}

function movedIn(a: Naskah, rows: Simpul[]): SimpulId[] {
  const before = rows.map(({ id }) => a.simpul.get(id) as Simpul).sort(inOrder)
  const rank = new Map(before.map((node, at) => [node.id, at]))
  const now = rows.sort(inOrder).map((node) => ({ node, rank: rank.get(node.id) ?? 0 }))
  const stays = longestRise(now.map((one) => one.rank))
  const moved = now.filter((_, at) => !stays.has(at))
  // Of two neighbours that changed places, the one that a person took has the new number.
  const renumbered = now.filter(({ node }) => a.simpul.get(node.id)?.urutan !== node.urutan)
  return (renumbered.length === moved.length ? renumbered : moved).map(({ node }) => node.id)
}

/** Positions of a longest rising subsequence of distinct numbers. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  // tails[n] = position of the smallest number that ends a rise of length n + 1.
  const tails: number[] = []
  const before: number[] = []
  for (const [at, number] of numbers.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = at
  }
  const found = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) found.add(at)
  return found
}
