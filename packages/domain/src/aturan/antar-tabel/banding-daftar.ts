import { kemiripanSiap, siapkanNama } from '../../indikator/nama.ts'
import { bandingkanTeks, lipat, tanpaKurung } from './teks.ts'

/** A line of a list with its place. */
export interface Butir {
  readonly pointer: string
  readonly teks: string
}

export type BedaButir =
  | { readonly kasus: 'hanyaKiri'; readonly kiri: Butir }
  | { readonly kasus: 'hanyaKanan'; readonly kanan: Butir }
  | { readonly kasus: 'ejaan' | 'bunyi'; readonly kiri: Butir; readonly kanan: Butir }

/** Likeness from which two lines are one that was reworded. */
const batasSama = 0.72

/**
 * Compares two lists of texts in which a text may be repeated: what is missing on one side and what is worded
 * differently. Each different text is reported once; the closest pairs are matched first.
 */
export function bandingkanDaftar(kiri: readonly Butir[], kanan: readonly Butir[]): BedaButir[] {
  const left = distinct(kiri)
  const right = distinct(kanan)
  const restLeft = left.filter((a) => !right.some((b) => kunci(a) === kunci(b)))
  const restRight = right.filter((b) => !left.some((a) => kunci(a) === kunci(b)))
  const pairs = closestPairs(restLeft, restRight)
  const paired = new Set(pairs.flat())
  const order = (one: BedaButir) =>
    one.kasus === 'hanyaKanan' ? left.length + right.indexOf(one.kanan) : left.indexOf(one.kiri)
  return [
    ...pairs.map(
      ([a, b]): BedaButir => ({
        kasus: bandingkanTeks(a.teks, b.teks) === 'ejaan' ? 'ejaan' : 'bunyi',
        kiri: a,
        kanan: b
      })
    ),
    ...restLeft.filter((a) => !paired.has(a)).map((a): BedaButir => ({ kasus: 'hanyaKiri', kiri: a })),
    ...restRight.filter((b) => !paired.has(b)).map((b): BedaButir => ({ kasus: 'hanyaKanan', kanan: b }))
  ].sort((a, b) => order(a) - order(b))
}

/** A remark in brackets (a source, a year) is no part of the text. */
const kunci = (item: Butir): string => lipat(tanpaKurung(item.teks))

/** Each text once, at its first place. */
function distinct(items: readonly Butir[]): Butir[] {
  const seen = new Map(items.toReversed().map((item) => [kunci(item), item]))
  return items.filter((item) => seen.get(kunci(item)) === item)
}

function closestPairs(left: readonly Butir[], right: readonly Butir[]): [Butir, Butir][] {
  const ready = new Map([...left, ...right].map((item) => [item, siapkanNama(item.teks)]))
  const candidates = left.flatMap((a) =>
    right.map((b) => {
      const [x, y] = [ready.get(a), ready.get(b)]
      const spelled = bandingkanTeks(a.teks, b.teks) === 'ejaan'
      return { a, b, nilai: spelled ? 1 : x && y ? kemiripanSiap(x, y) : 0 }
    })
  )
  const used = new Set<Butir>()
  return candidates
    .filter((one) => one.nilai >= batasSama)
    .sort((x, y) => y.nilai - x.nilai)
    .flatMap(({ a, b }) => {
      if (used.has(a) || used.has(b)) return []
      used.add(a).add(b)
      return [[a, b] as [Butir, Butir]]
    })
}
