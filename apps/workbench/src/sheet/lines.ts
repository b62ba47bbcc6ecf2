import type { Naskah, Simpul, SimpulId, Tree } from '@selaras/domain/naskah'
import { treeOf } from '@selaras/domain/naskah'
import type { RowTone } from '../grid/model.ts'
import type { SheetRow } from './sheet.ts'

/** Lines of nodes that carry indikator: the first stands beside the node, as printed, the others below it. */

export interface LineContext {
  readonly naskah: Naskah
  readonly tree: Tree
  readonly closed: ReadonlySet<string>
  readonly tone: (node: Simpul, isLeaf: boolean) => RowTone
  readonly rows: SheetRow[]
}

export const lineContext = (
  naskah: Naskah,
  closed: ReadonlySet<string>,
  tone: (node: Simpul, isLeaf: boolean) => RowTone
): LineContext => ({ naskah, tree: treeOf(naskah), closed, tone, rows: [] })

/** Adds the lines of these nodes and of everything open below them. */
export function addLines(context: LineContext, ids: readonly SimpulId[], level: number, indent = 0): void {
  for (const [at, id] of ids.entries()) {
    const node = context.naskah.simpul.get(id)
    if (!node) continue
    const below = context.tree.children(id, 'anak')
    const expanded = !context.closed.has(id)
    addNode(context, node, {
      level,
      indent,
      position: at + 1,
      siblings: ids.length,
      expandable: below.length > 0,
      expanded
    })
    if (expanded) addLines(context, below, level + 1, indent + 1)
  }
}

interface Place {
  readonly level: number
  readonly indent: number
  readonly position: number
  readonly siblings: number
  readonly expandable: boolean
  readonly expanded: boolean
}

function addNode(context: LineContext, node: Simpul, place: Place): void {
  const indikator = context.tree.children(node.id, 'indikator')
  const tone = context.tone(node, !place.expandable)
  context.rows.push({
    ...place,
    id: node.id,
    tone,
    nodeId: node.id,
    first: true,
    indikatorId: indikator[0] ?? null
  })
  for (const id of indikator.slice(1)) {
    context.rows.push({
      ...place,
      expandable: false,
      expanded: false,
      id,
      tone,
      nodeId: node.id,
      first: false,
      indikatorId: id
    })
  }
}
