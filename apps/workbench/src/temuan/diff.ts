import type { LocatedTemuan } from '../naskah/checker.ts'

/** What the last change did to the findings. */
export interface TemuanDiff {
  /** Not there before, by their key. */
  readonly baru: ReadonlySet<string>
  /** How many are gone. */
  readonly selesai: number
}

/** One finding as the same or another one than before: rule, cell, year and what it says. */
export const keyOf = ({ aturan, asal, pointer, tahun, pesan }: LocatedTemuan): string => {
  const place = asal ? [asal.simpulId, asal.bagian ?? '', asal.field] : [pointer]
  return [aturan, ...place, tahun ?? '', pesan].join('\u0000')
}

/** Compares two answers of the checks; the first answer has nothing to be compared with. */
export function diffTemuan(
  before: readonly LocatedTemuan[] | null,
  after: readonly LocatedTemuan[]
): TemuanDiff {
  if (!before) return { baru: new Set(), selesai: 0 }
  const old = new Set(before.map(keyOf))
  const now = new Set(after.map(keyOf))
  return {
    baru: new Set([...now].filter((key) => !old.has(key))),
    selesai: [...old].filter((key) => !now.has(key)).length
  }
}
