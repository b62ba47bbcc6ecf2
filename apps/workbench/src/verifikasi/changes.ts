import type { Tab } from '../rencana/tabs.ts'
import { tabOfTable, tabs } from '../rencana/tabs.ts'

/** What a verifier sees of the difference between two submissions: rows by table, their cells before and after. */

export interface CellChange {
  readonly field: string
  readonly label: string
  /** As a reader sees it; null = the row has no such cell on that side. */
  readonly semula: string | null
  readonly menjadi: string | null
  readonly uang: boolean
  /** Decimal strings: the difference in the unit of the cell, and in per cent of the old value. */
  readonly selisih: string | null
  readonly persen: string | null
  /** A total or repetition: it changed because something else did. */
  readonly turunan: boolean
}

export interface RowChange {
  readonly simpulId: string
  /** Key of the table in the document. */
  readonly tabel: string
  readonly macam: readonly string[]
  readonly kode: string | null
  readonly uraian: string
  /** The rows it stands under, outermost first. */
  readonly di: readonly string[]
  readonly sel: readonly CellChange[]
}

/** A text of the prose that reads differently. */
export interface TextChange {
  readonly bagian: string
  readonly tempat: string
  readonly semula: string | null
  readonly menjadi: string | null
}

const macamNama = ['ditambah', 'dihapus', 'diubah', 'dipindah'] as const
export type MacamPerubahan = (typeof macamNama)[number]

export interface ShownRow extends Omit<RowChange, 'macam'> {
  readonly macam: readonly MacamPerubahan[]
}

export interface ChangedTable {
  readonly tab: Tab
  readonly rows: readonly ShownRow[]
}

/** Rows that somebody changed, by table; rows of which only a total differs are left out, and so are cells that follow. */
export function changedTables(rows: readonly RowChange[]): readonly ChangedTable[] {
  const byTab = new Map<Tab, ShownRow[]>()
  for (const row of rows) {
    const macam = macamNama.filter((one) => row.macam.includes(one))
    if (macam.length === 0) continue
    const tab = tabOfTable(row.tabel)
    const list = byTab.get(tab) ?? []
    byTab.set(tab, list)
    list.push({ ...row, macam, sel: row.sel.filter(({ turunan }) => !turunan) })
  }
  return tabs.flatMap((tab) => {
    const list = byTab.get(tab)
    return list ? [{ tab, rows: list }] : []
  })
}

/** How many rows; a row both changed and moved counts in both. */
export function countChanges(tables: readonly ChangedTable[]): Readonly<Record<MacamPerubahan, number>> {
  const counts = { ditambah: 0, dihapus: 0, diubah: 0, dipindah: 0 }
  for (const { rows } of tables) for (const { macam } of rows) for (const one of macam) counts[one] += 1
  return counts
}

/** Ids of rows that are not the same as in the round before. */
export const changedIds = (tables: readonly ChangedTable[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ rows }) => rows.map(({ simpulId }) => simpulId)))
