import { buildCascade } from '@selaras/domain/cascade'
import type { Naskah, SimpulId } from '@selaras/domain/naskah'
import { textOf } from '../sheet/cell-view.ts'

/** The cascade of a plan with what the verifiers have judged of it; the plan itself is the first row. */

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
  readonly id: SimpulId
  readonly parentId: SimpulId | null
  readonly jenis: string
  readonly kode: string
  readonly label: string
  /** From 1, the plan. */
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly children: readonly SimpulId[]
  /** Given on this very row. */
  readonly own: Putusan | null
  /** What holds here: its own, else the nearest above that holds for everything below it. */
  readonly effective: Putusan | null
}

/** All rows in printed order, parents before children; of a plan with nothing in it the plan alone. */
export function verdictRows(naskah: Naskah, putusan: readonly Putusan[]): readonly VerdictRow[] {
  const cascade = buildCascade(naskah)
  const byNode = new Map(putusan.map((one) => [one.simpulId, one]))
  const rows: VerdictRow[] = []
  interface Place {
    readonly parentId: SimpulId | null
    readonly level: number
    readonly position: number
    readonly siblings: number
  }
  const add = (id: SimpulId, place: Place, handed: Putusan | null): void => {
    const node = naskah.simpul.get(id)
    const own = byNode.get(id) ?? null
    const children = id === naskah.id ? [...cascade.roots, ...cascade.lepas] : cascade.children(id)
    rows.push({
      ...place,
      id,
      jenis: node?.jenis ?? 'naskah',
      kode: textOf(node?.isian['kode']),
      label: textOf(node?.isian['uraian']),
      children,
      own,
      effective: own ?? handed
    })
    const below = own?.subpohon ? own : handed
    for (const [at, child] of children.entries())
      add(child, { parentId: id, level: place.level + 1, position: at + 1, siblings: children.length }, below)
  }
  add(naskah.id, { parentId: null, level: 1, position: 1, siblings: 1 }, null)
  return rows
}

export interface Progress {
  /** Top subtrees (a tujuan, or a program under no sasaran) in which nothing is left to judge. */
  readonly judged: number
  readonly total: number
}

/** How far the judging has come, and the top subtrees in which something is left. */
export function progressOf(rows: readonly VerdictRow[]): Progress & { readonly open: readonly VerdictRow[] } {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const complete = (row: VerdictRow): boolean =>
    row.effective !== null &&
    row.children.every((id) => {
      const child = byId.get(id)
      return child === undefined || complete(child)
    })
  const tops = rows.filter(({ level }) => level === 2)
  const open = tops.filter((row) => !complete(row))
  return { judged: tops.length - open.length, total: tops.length, open }
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

/** The highest rows nobody has judged; confirming each with what is below leaves nothing open and overrules nobody. */
export function remainingRows(rows: readonly VerdictRow[]): readonly SimpulId[] {
  const open = new Set(rows.flatMap(({ id, level, effective }) => (level > 1 && !effective ? [id] : [])))
  return topmost(rows, open)
}

/** Chosen rows without those under another chosen one: a verdict on the upper one holds for them. */
export function topmost(rows: readonly VerdictRow[], chosen: ReadonlySet<SimpulId>): readonly SimpulId[] {
  const covered = new Set<SimpulId>()
  return rows.flatMap(({ id, parentId }) => {
    const under = parentId !== null && (chosen.has(parentId) || covered.has(parentId))
    if (under) covered.add(id)
    return chosen.has(id) && !under ? [id] : []
  })
}
