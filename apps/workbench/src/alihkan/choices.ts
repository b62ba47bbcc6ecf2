import type { JenisSimpul, Simpul } from '@selaras/domain/naskah'
import { JENIS_DIALIHKAN, mayStandUnder } from '@selaras/domain/naskah'

/** What a row needs to be chosen: as the server sends it. */
export interface BarisSumber {
  readonly id: string
  readonly jenis: string
  readonly indukId: string | null
  readonly urutan: number
  readonly isian: unknown
  readonly tertulis: unknown
}

/** One row of the choice, in the order of the tables. */
export interface BarisPilihan {
  readonly id: string
  readonly jenis: JenisSimpul
  /** 0 at the top. */
  readonly tingkat: number
  readonly kode: string
  readonly uraian: string
  readonly isian: Simpul['isian']
}

const kinds: readonly string[] = JENIS_DIALIHKAN

/** The rows that can be handed over, or stand above one that is: parents before children, tujuan before program. */
export function listBaris(rows: readonly BarisSumber[]): readonly BarisPilihan[] {
  const kept = rows.filter(({ jenis }) => kinds.includes(jenis))
  const ids = new Set(kept.map(({ id }) => id))
  const below = new Map<string, BarisSumber[]>()
  for (const row of kept) {
    const parent = row.indukId !== null && ids.has(row.indukId) ? row.indukId : ''
    below.set(parent, [...(below.get(parent) ?? []), row])
  }
  const found: BarisPilihan[] = []
  const visit = (parent: string, tingkat: number): void => {
    const list = [...(below.get(parent) ?? [])].sort(
      (a, b) => kinds.indexOf(a.jenis) - kinds.indexOf(b.jenis) || a.urutan - b.urutan
    )
    for (const row of list) {
      const isian = row.isian as Simpul['isian']
      const printed = row.tertulis as Simpul['tertulis']
      found.push({
        id: row.id,
        jenis: row.jenis as JenisSimpul,
        tingkat,
        kode: String(isian['kode'] ?? ''),
        uraian: String(isian['uraian'] ?? printed['uraian'] ?? ''),
        isian
      })
      visit(row.id, tingkat + 1)
    }
  }
  visit('', 0)
  return found
}

/** Rows whose code or name holds these words. */
export function searchBaris(rows: readonly BarisPilihan[], words: string): readonly BarisPilihan[] {
  const wanted = words.trim().toLowerCase()
  return wanted === ''
    ? rows
    : rows.filter(({ kode, uraian }) => `${kode} ${uraian}`.toLowerCase().includes(wanted))
}

/** Rows of the receiving plan that this row may stand under, and whether it may stand at the top. */
export function listTempat(
  row: Pick<BarisPilihan, 'jenis' | 'isian'>,
  rows: readonly BarisPilihan[]
): { readonly teratas: boolean; readonly baris: readonly BarisPilihan[] } {
  const asNode = (one: BarisPilihan): Simpul => ({
    ...one,
    indukId: null,
    urutan: 0,
    rujukanId: null,
    tertulis: {}
  })
  return {
    teratas: mayStandUnder(row, null),
    baris: rows.filter((one) => mayStandUnder(row, asNode(one)))
  }
}
