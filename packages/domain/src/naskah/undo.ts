import type { Applied, Change } from './change.ts'
import { sameJson } from './json.ts'
import { treeOf } from './tree.ts'
import type { FieldKey, Isi, Naskah, Simpul, SimpulId } from './types.ts'

/** What differs between two values of a naskah, and the steps that lead back from `after` to `before`. */
export function undoOf(before: Naskah, after: Naskah): Omit<Applied<Naskah>, 'naskah'> {
  const changed: [was: Simpul, is: Simpul][] = []
  const added: Simpul[] = []
  const removed: Simpul[] = []
  for (const is of after.simpul.values()) {
    const was = before.simpul.get(is.id)
    if (!was) added.push(is)
    else if (was !== is && !sameJson(was, is)) changed.push([was, is])
  }
  for (const was of before.simpul.values()) if (!after.simpul.has(was.id)) removed.push(was)
  const bagian = changedParts(before, after)
  return {
    diubah: [...added, ...changed.map(([, is]) => is)].map((node) => node.id),
    dihapus: removed.map((node) => node.id),
    bagian,
    balik: [
      ...putBack(before, removed),
      ...moveBack(before, changed),
      ...takeAway(after, added),
      ...changed.flatMap(([was, is]) => cellsBack(was, is)),
      ...bagian.map((nama) => step({ jenis: 'bagian', nama }, after.bagian[nama], before.bagian[nama]))
    ]
  }
}

const pulih = { pulih: true } as const

function changedParts(before: Naskah, after: Naskah): string[] {
  if (before.bagian === after.bagian) return []
  const names = new Set([...Object.keys(before.bagian), ...Object.keys(after.bagian)])
  return [...names].filter(
    (nama) => before.bagian[nama] !== after.bagian[nama] && !sameJson(before.bagian[nama], after.bagian[nama])
  )
}

/** A step with `dari` and `ke`; an absent value is an absent key, as JSON has no undefined. */
function step<Base extends { readonly jenis: 'isi' | 'tulis' | 'bagian' }>(
  base: Base,
  dari: Isi | undefined,
  ke: Isi | undefined
): Change {
  return {
    ...base,
    ...(dari === undefined ? {} : { dari }),
    ...(ke === undefined ? {} : { ke }),
    ...pulih
  } as unknown as Change
}

/** Removed rows come back first, parents before children, because others return to them. */
function putBack(before: Naskah, removed: readonly Simpul[]): Change[] {
  return removed.length === 0 ? [] : [{ jenis: 'tambah', simpul: byDepth(before, removed), ...pulih }]
}

/** Rows that stood higher return first, so that no row ever stands below itself on the way. */
function moveBack(before: Naskah, changed: readonly (readonly [Simpul, Simpul])[]): Change[] {
  const present = new Map(changed.map(([, is]) => [is.id, is]))
  return byDepth(
    before,
    changed.map(([was]) => was)
  ).flatMap((was): Change[] => {
    const is = present.get(was.id)
    if (!is) return []
    const moved = was.indukId !== is.indukId || was.urutan !== is.urutan
    const letak = (node: Simpul) => ({ indukId: node.indukId, urutan: node.urutan })
    return [
      ...(moved
        ? [{ jenis: 'pindah', simpulId: is.id, dari: letak(is), ke: letak(was), ...pulih } as const]
        : []),
      ...(was.rujukanId === is.rujukanId
        ? []
        : [{ jenis: 'rujuk', simpulId: is.id, dari: is.rujukanId, ke: was.rujukanId, ...pulih } as const])
    ]
  })
}

/** Added rows go, each top one with what was added inside it: compare-and-set, so that nobody else's rows go with it. */
function takeAway(after: Naskah, added: readonly Simpul[]): Change[] {
  const ids = new Set(added.map((node) => node.id))
  const tree = treeOf(after)
  const isInside = (node: Simpul): boolean =>
    node.indukId !== null && ids.has(node.indukId) && tree.inside(node.indukId).includes(node.id)
  return added
    .filter((node) => !isInside(node))
    .map((node) => ({ jenis: 'hapus', simpulId: node.id, simpul: inside(after, node.id), ...pulih }))
}

function inside(naskah: Naskah, id: SimpulId): Simpul[] {
  const node = naskah.simpul.get(id)
  return node
    ? [
        node,
        ...treeOf(naskah)
          .inside(id)
          .flatMap((child) => inside(naskah, child))
      ]
    : []
}

function byDepth(naskah: Naskah, nodes: readonly Simpul[]): Simpul[] {
  const depth = (node: Simpul): number => {
    let steps = 0
    for (let at = node.indukId; at !== null && steps < 1_000; at = naskah.simpul.get(at)?.indukId ?? null)
      steps += 1
    return steps
  }
  return nodes
    .map((node) => [depth(node), node] as const)
    .sort(([a], [b]) => a - b)
    .map(([, node]) => node)
}

function cellsBack(was: Simpul, is: Simpul): Change[] {
  return (['isian', 'tertulis'] as const).flatMap((where) => {
    const keys: readonly FieldKey[] = [...new Set([...Object.keys(was[where]), ...Object.keys(is[where])])]
    return keys
      .filter((key) => !sameJson(was[where][key], is[where][key]))
      .map((field) =>
        step(
          { jenis: where === 'isian' ? 'isi' : 'tulis', simpulId: is.id, field } as const,
          is[where][field],
          was[where][field]
        )
      )
  })
}
