import type { NamaSiap } from '../../indikator/nama.ts'
import { kemiripanSiap, normaliseNama, siapkanNama } from '../../indikator/nama.ts'

/** How two printed wordings of what should be one text agree. */
export type Kesamaan =
  /** The same but for case, punctuation and broken spaces. */
  | 'sama'
  /** One spells a word differently, leaves out a filler word or abbreviates. */
  | 'ejaan'
  /** Different words, but close enough to be meant as the same. */
  | 'mirip'
  | 'lain'

/** From this likeness on (0 to 1) two texts may be meant as the same; it ranks candidates and words the message. */
export const batasMirip = 0.55

const pengisi = new Set(['yang', 'dan', 'atau', 'di', 'ke', 'dari', 'pada', 'untuk', 'dengan', 'serta'])

/** A text reduced to its letters and digits in lower case: the printed spaces of a narrow column do not count. */
export const lipat = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Compares two wordings; symmetric. */
export function bandingkanTeks(a: string, b: string): Kesamaan {
  if (lipat(a) === lipat(b)) return 'sama'
  const left = inti(a, b)
  const right = inti(b, a)
  if (left.join('') === right.join('') || sameWords(left, right)) return 'ejaan'
  return kemiripanSiap(siapkanNama(left.join(' ')), siapkanNama(right.join(' '))) >= batasMirip
    ? 'mirip'
    : 'lain'
}

const kata = (text: string): string[] =>
  normaliseNama(text)
    .split(' ')
    .filter((word) => word !== '')

/** The words that carry meaning; abbreviations that the other text writes out are written out too. */
const inti = (text: string, other: string): string[] =>
  expand(
    kata(text).filter((w) => !pengisi.has(w)),
    kata(other)
  )

/** Replaces `sdm` by `sumber daya manusia` when the other text has these words in a row. */
function expand(words: readonly string[], other: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word.length < 2 || word.length > 6 || other.includes(word)) return [word]
    for (let at = 0; at + word.length <= other.length; at++) {
      const run = other.slice(at, at + word.length)
      if (run.every((w, i) => w.startsWith(word.charAt(i)))) return run
    }
    return [word]
  })
}

/** The same number of words, each pair equal or a spelling of one another. */
const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length &&
  left.length > 0 &&
  left.every((word, at) => sameSpelling(word, right[at] ?? ''))

/** One letter apart in a word so long that no other word is meant; `kualitas` and `kuantitas` are two apart. */
function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 5) return false
  return editDistance(a, b) <= 1
}

/** Letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** A name without what is printed in brackets (unit, source of funds, abbreviation). */
export const tanpaKurung = (text: string): string =>
  text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A text made ready for many comparisons. */
export interface Calon<T> {
  readonly nilai: T
  readonly nama: NamaSiap
}

/** Candidates prepared once. */
export const siapkanCalon = <T>(items: readonly T[], name: (item: T) => string): Calon<T>[] =>
  items.map((nilai) => ({ nilai, nama: siapkanNama(name(nilai)) }))

/** The candidate most like the text, when it is at least `batas` alike and `jarak` ahead of the second. */
export function pilihTermirip<T>(
  text: string,
  candidates: readonly Calon<T>[],
  batas = batasMirip,
  jarak = 0.05
): T | undefined {
  const nama = siapkanNama(text)
  const ranked = candidates
    .map((calon) => ({ calon, nilai: kemiripanSiap(nama, calon.nama) }))
    .sort((a, b) => b.nilai - a.nilai)
  const [first, second] = ranked
  if (!first || first.nilai < batas) return undefined
  return second && first.nilai - second.nilai < jarak ? undefined : first.calon.nilai
}
