import type { Keparahan } from '@selaras/domain/aturan'
import type { Asal, Naskah } from '@selaras/domain/naskah'
import type { LocatedTemuan } from '../naskah/checker.ts'
import type { Tab } from '../rencana/tabs.ts'
import { tabOf } from '../rencana/tabs.ts'

/** What the panel shows of all findings. */
export interface TemuanFilter {
  /** Empty = all. */
  readonly keparahan: ReadonlySet<Keparahan>
  readonly aturan: string | null
  readonly tab: Tab | null
}

export const noFilter: TemuanFilter = { keparahan: new Set(), aturan: null, tab: null }

export function filterTemuan(
  temuan: readonly LocatedTemuan[],
  filter: TemuanFilter,
  naskah: Naskah
): readonly LocatedTemuan[] {
  return temuan.filter(
    (one) =>
      (filter.keparahan.size === 0 || filter.keparahan.has(one.keparahan)) &&
      (filter.aturan === null || one.aturan === filter.aturan) &&
      (filter.tab === null || (one.asal !== null && tabOf(naskah, one.asal) === filter.tab))
  )
}

/** Findings of one cell, also those about its whole row. */
export function temuanAt(temuan: readonly LocatedTemuan[], cell: Asal | null): readonly LocatedTemuan[] {
  if (!cell || cell.simpulId === null) return []
  return temuan.filter(
    ({ asal }) =>
      asal?.simpulId === cell.simpulId &&
      (asal.field === cell.field || (asal.field === '' && cell.field === 'uraian'))
  )
}
