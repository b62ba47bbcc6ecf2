import type { Dokumen } from '../dokumen/schema.ts'
import type { Naskah, SimpulId } from '../naskah/types.ts'
import { naskahOfDokumen, renameSimpul } from './align.ts'
import { diffNaskah } from './diff-naskah.ts'
import { pairSimpul } from './pair-simpul.ts'

/** What two printed versions of a plan show differently, by the ids that its rows have in the plan itself. */
export interface BerubahSejak {
  /**
   * Rows that do not read the same and rows from under which one was taken away; the id of the plan when a part of it
   * (its prose, its legal basis) or something that stands under no row differs.
   */
  readonly simpul: ReadonlySet<SimpulId>
  /** Rows that both versions print; of any other nothing can be said. */
  readonly tercetak: ReadonlySet<SimpulId>
}

/**
 * Compares two frozen Dokumen of `kini`, the second printed from it as it still is. Rows that are printed without an id
 * are recognised by place, code and name; a difference that fits no row counts for the row above it.
 */
export function changedSince(lama: Dokumen, baru: Dokumen, kini: Naskah): BerubahSejak {
  const a = naskahOfDokumen(lama, kini.id, 'a')
  const b = naskahOfDokumen(baru, kini.id, 'b')
  const pairs = pairSimpul(a, b)
  const names = pairSimpul(kini, b)
  const aligned = renameSimpul(b, new Map([...pairs].filter(([from, to]) => from !== to)), a.id)
  const beda = diffNaskah(a, aligned)

  const own = new Map<SimpulId, SimpulId>()
  for (const [printed, id] of names) own.set(pairs.get(printed) ?? printed, id)
  const simpul = new Set<SimpulId>()
  const mark = (from: SimpulId | null, tree: Naskah): void => {
    for (let at = from, steps = 0; at !== null && steps <= tree.simpul.size; steps += 1) {
      const id = own.get(at)
      if (id !== undefined) {
        simpul.add(id)
        return
      }
      at = tree.simpul.get(at)?.indukId ?? null
    }
    simpul.add(kini.id)
  }
  for (const { id, lama: was, baru: is, dipindah } of beda.simpul.values()) {
    if (is) mark(id, aligned)
    if (was && (!is || dipindah)) mark(was.indukId, a)
  }
  if (beda.bagian.length > 0) simpul.add(kini.id)
  return {
    simpul,
    tercetak: new Set([...names].flatMap(([printed, id]) => (pairs.has(printed) ? [id] : [])))
  }
}
