import { buildCascade } from '@selaras/domain/cascade'
import type { Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'
import { namaJenis, treeOf } from '@selaras/domain/naskah'
import type { PutusanSeluruh, PutusanSimpul } from '@selaras/domain/verifikasi'
import { effectivePutusan, uncovered, wholePutusan } from '@selaras/domain/verifikasi'
import type { Tab } from '../rencana/tabs.ts'
import { tabOf, tabs, tabTitle } from '../rencana/tabs.ts'
import { textOf } from '../sheet/cell-view.ts'

/**
 * The plan as the verifiers judge it: the plan itself, its cascade, and the rows of every other table grouped by table,
 * because a round is concluded only when all of it has been judged.
 */

export const nilaiPutusan = ['sesuai', 'sesuaiDenganCatatan', 'perluPenyempurnaan'] as const
export type NilaiPutusan = (typeof nilaiPutusan)[number]
export const isNilai = (text: string): text is NilaiPutusan =>
  (nilaiPutusan as readonly string[]).includes(text)

export interface Putusan {
  readonly simpulId: string
  /** Holds for everything below too. */
  readonly subpohon: boolean
  readonly putusan: string
  readonly alasan: string | null
  readonly oleh: string
  readonly pada: string
}

export interface VerdictRow {
  /** A node, or of a group the name of its table, which is no node. */
  readonly id: SimpulId
  readonly parentId: SimpulId | null
  /** `naskah`, a level of the cascade, another kind of row, or `tabel` for a group. */
  readonly jenis: string
  readonly kode: string
  readonly label: string
  /** From 1, the plan. */
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly children: readonly SimpulId[]
  /** Nodes that a verdict on this row is given to. */
  readonly targets: readonly SimpulId[]
  /** Given on this very row. */
  readonly own: Putusan | null
  /** What holds here: its own, else the nearest above that holds for everything below it. */
  readonly effective: Putusan | null
  /** Of the plan alone, without a verdict of its own: what its branches come to. */
  readonly seluruh: PutusanSeluruh | null
}

interface Place {
  readonly parentId: SimpulId | null
  readonly level: number
  readonly position: number
  readonly siblings: number
}

/** All rows in printed order, parents before children; of a plan with nothing in it the plan alone. */
export function verdictRows(naskah: Naskah, putusan: readonly Putusan[]): readonly VerdictRow[] {
  const cascade = buildCascade(naskah)
  const byNode = new Map(putusan.map((one) => [one.simpulId, one]))
  const known = putusan.flatMap((one) => (isNilai(one.putusan) ? [{ ...one, putusan: one.putusan }] : []))
  const groups = otherTables(naskah)
  const inCascade = [...cascade.roots, ...cascade.lepas]
  const rows: VerdictRow[] = []
  const add = (id: SimpulId, place: Place, handed: Putusan | null): void => {
    const node = naskah.simpul.get(id)
    const own = byNode.get(id) ?? null
    const children = id === naskah.id ? [...inCascade, ...groups.keys()] : cascade.children(id)
    rows.push({
      ...place,
      id,
      jenis: node?.jenis ?? 'naskah',
      kode: textOf(node?.isian['kode']),
      label: labelOf(naskah, id),
      children,
      targets: [id],
      own,
      effective: own ?? handed,
      seluruh: id === naskah.id && !own ? wholePutusan(naskah, known) : null
    })
    addBelow(id, children, place.level + 1, own?.subpohon ? own : handed)
  }
  const addGroup = (tab: string, place: Place, handed: Putusan | null): void => {
    const children = groups.get(tab) ?? []
    const held = children.map((id) => byNode.get(id) ?? handed)
    const [first] = held
    const same = first && held.every((one) => one?.putusan === first.putusan) ? first : null
    rows.push({
      ...place,
      id: tab,
      jenis: 'tabel',
      kode: '',
      label: tabTitle(tab as Tab),
      children,
      targets: children,
      own: null,
      effective: same,
      seluruh: null
    })
    addBelow(tab, children, place.level + 1, handed)
  }
  const addBelow = (
    parentId: SimpulId,
    children: readonly SimpulId[],
    level: number,
    handed: Putusan | null
  ): void => {
    for (const [at, child] of children.entries()) {
      const place = { parentId, level, position: at + 1, siblings: children.length }
      if (groups.has(child)) addGroup(child, place, handed)
      else add(child, place, handed)
    }
  }
  add(naskah.id, { parentId: null, level: 1, position: 1, siblings: 1 }, null)
  return rows
}

/** Top rows outside the cascade by the table that prints them. */
function otherTables(naskah: Naskah): ReadonlyMap<string, readonly SimpulId[]> {
  const cascade = buildCascade(naskah)
  const known = new Set([...cascade.roots, ...cascade.lepas])
  const byTab = new Map<Tab, SimpulId[]>()
  for (const id of topRows(naskah)) {
    if (known.has(id)) continue
    const tab = tabOf(naskah, { simpulId: id, field: '' })
    const list = byTab.get(tab)
    if (list) list.push(id)
    else byTab.set(tab, [id])
  }
  return new Map(tabs.flatMap((tab) => (byTab.has(tab) ? [[tab, byTab.get(tab) ?? []]] : [])))
}

/** Rows that stand under no other: the subtrees of the plan. */
function topRows(naskah: Naskah): readonly SimpulId[] {
  const tree = treeOf(naskah)
  const below = new Set<SimpulId>()
  for (const id of naskah.simpul.keys()) {
    for (const child of tree.inside(id)) below.add(child)
    for (const child of tree.linked(id)) below.add(child)
  }
  return [...naskah.simpul.keys()].filter((id) => id !== naskah.id && !below.has(id))
}

function labelOf(naskah: Naskah, id: SimpulId): string {
  const node = naskah.simpul.get(id)
  if (!node) return ''
  const text = ['uraian', 'judul', 'tempat', 'tabel']
    .map((field) => textOf(node.isian[field]))
    .find((one) => one !== '')
  return text ?? (id === naskah.id ? '' : namaJenis[node.jenis])
}

export interface Progress {
  /** Subtrees in which nothing is left to judge. */
  readonly judged: number
  readonly total: number
  /** The highest rows nobody has judged: confirming each leaves nothing open and overrules nobody. */
  readonly open: readonly { readonly id: SimpulId; readonly label: string }[]
}

/** How far the judging has come, by the same rule that lets a round be concluded. */
export function progressOf(naskah: Naskah, putusan: readonly Putusan[]): Progress {
  const left = uncovered(naskah, putusan)
  const tops = new Set(topRows(naskah))
  const openTops = new Set(left.map(({ id }) => topOf(naskah, id)))
  return {
    judged: tops.size - openTops.size,
    total: tops.size,
    open: left.map(({ id }) => ({ id, label: labelOf(naskah, id) }))
  }
}

function topOf(naskah: Naskah, id: SimpulId): SimpulId {
  let at: Simpul | undefined = naskah.simpul.get(id)
  for (let steps = 0; at && steps < naskah.simpul.size; steps += 1) {
    const parent: Simpul | undefined = at.indukId === null ? undefined : naskah.simpul.get(at.indukId)
    if (!parent || parent.jenis === 'naskah') return at.id
    at = parent
  }
  return id
}

/** Rows on the screen: those whose rows above are all open. */
export function visibleRows(
  rows: readonly VerdictRow[],
  closed: ReadonlySet<SimpulId>
): readonly VerdictRow[] {
  const hidden = new Set<SimpulId>()
  return rows.filter((row) => {
    const under = row.parentId !== null && (closed.has(row.parentId) || hidden.has(row.parentId))
    if (under) hidden.add(row.id)
    return !under
  })
}

/** Nodes of the chosen rows without those under another chosen one: a verdict on the upper one holds for them. */
export function topmost(rows: readonly VerdictRow[], chosen: ReadonlySet<SimpulId>): readonly SimpulId[] {
  const covered = new Set<SimpulId>()
  return rows.flatMap(({ id, parentId, targets }) => {
    const under = parentId !== null && (chosen.has(parentId) || covered.has(parentId))
    if (under) covered.add(id)
    return chosen.has(id) && !under ? targets : []
  })
}

/** A verdict "sesuai" of the last round that may be confirmed again. */
export interface Usul {
  readonly ke: number
  readonly oleh: string
}

/** The offer that holds for a row: of a group only when one holds for each of its rows. */
export function offerOf(
  naskah: Naskah,
  offers: readonly (PutusanSimpul & { readonly oleh: string })[],
  putusan: readonly Putusan[]
): (row: VerdictRow, ke: number) => Usul | null {
  const verdictOf = effectivePutusan(naskah, offers)
  const judged = effectivePutusan(naskah, putusan)
  return ({ targets }, ke) => {
    const [first] = targets.map((id) => (judged(id) === null ? verdictOf(id) : null))
    const all = targets.every((id) => judged(id) === null && verdictOf(id) !== null)
    return first && all ? { ke, oleh: first.oleh } : null
  }
}

export interface Signs {
  readonly temuan: number
  readonly catatan: number
}
