import type { Keparahan } from '@selaras/domain/aturan'
import type { LocatedTemuan } from '../naskah/checker.ts'

/** Findings of one rule, so that a plan with forty equal mistakes shows one line and not forty. */
export interface TemuanGroup {
  readonly aturan: string
  readonly judul: string
  readonly kenapa: string
  readonly perbaikan: string
  readonly keparahan: Keparahan
  readonly percobaan: boolean
  readonly temuan: readonly LocatedTemuan[]
}

const order: Record<Keparahan, number> = { kritis: 0, mayor: 1, minor: 2, info: 3 }

/** Grouped by rule; the gravest first, then trial rules last, then the most frequent. */
export function groupTemuan(temuan: readonly LocatedTemuan[]): readonly TemuanGroup[] {
  const groups = new Map<string, LocatedTemuan[]>()
  for (const one of temuan) {
    const key = `${one.aturan} ${one.keparahan}`
    const list = groups.get(key)
    if (list) list.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
    .flatMap((list) => {
      const [first] = list
      if (!first) return []
      const { aturan, judul, kenapa, perbaikan, keparahan, percobaan } = first
      return [{ aturan, judul, kenapa, perbaikan, keparahan, percobaan, temuan: list }]
    })
    .sort(
      (a, b) =>
        order[a.keparahan] - order[b.keparahan] ||
        Number(a.percobaan) - Number(b.percobaan) ||
        b.temuan.length - a.temuan.length ||
        (a.aturan < b.aturan ? -1 : 1)
    )
}
