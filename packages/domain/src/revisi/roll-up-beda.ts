import { allPagu } from '../naskah/pagu.ts'
import type { Naskah } from '../naskah/types.ts'
import type { SelisihNilai } from './selisih.ts'
import { selisihRupiah } from './selisih.ts'

const tingkatPagu = ['program', 'kegiatan', 'subKegiatan'] as const
export type TingkatPagu = (typeof tingkatPagu)[number]

/** Sum of the pagu of all rows of one level in one year, before and after; `tahun` null = all years together. */
export interface SelisihTingkat {
  readonly tingkat: TingkatPagu
  readonly tahun: number | null
  readonly semula: number | null
  readonly menjadi: number | null
  readonly selisih: SelisihNilai | null
}

/** How many rows of a level there are, before and after. */
export interface BanyakTingkat {
  readonly tingkat: string
  readonly semula: number
  readonly menjadi: number
}

/** What the change does to the money: per level and year, and per level over all years. A level that neither has is absent. */
export function rollUpBeda(lama: Naskah, baru: Naskah): SelisihTingkat[] {
  const [before, now] = [sums(lama), sums(baru)]
  const years = [...new Set([...before.tahun, ...now.tahun])].sort((x, y) => x - y)
  return tingkatPagu.flatMap((tingkat) => {
    const [from, to] = [before.jumlah.get(tingkat), now.jumlah.get(tingkat)]
    if (!from && !to) return []
    return [...years, null].map((tahun) => {
      const semula = from?.get(tahun) ?? null
      const menjadi = to?.get(tahun) ?? null
      return { tingkat, tahun, semula, menjadi, selisih: selisihRupiah(semula, menjadi) }
    })
  })
}

type Jumlah = Map<number | null, number | null>

/** Totals per level; one that leaves the safe integers is null, as it is in the plan itself. */
function sums(naskah: Naskah): { jumlah: Map<TingkatPagu, Jumlah>; tahun: ReadonlySet<number> } {
  const jumlah = new Map<TingkatPagu, Jumlah>()
  const tahun = new Set<number>()
  for (const [id, pagu] of allPagu(naskah)) {
    const jenis = naskah.simpul.get(id)?.jenis
    const tingkat = tingkatPagu.find((one) => one === jenis)
    if (!tingkat) continue
    const own = jumlah.get(tingkat) ?? new Map<number | null, number | null>()
    jumlah.set(tingkat, own)
    for (const [year, rupiah] of pagu) {
      tahun.add(year)
      if (rupiah === null) continue
      for (const key of [year, null]) own.set(key, add(own.has(key) ? own.get(key) : 0, rupiah))
    }
  }
  return { jumlah, tahun }
}

const add = (sum: number | null | undefined, rupiah: number): number | null =>
  typeof sum === 'number' && Number.isSafeInteger(sum + rupiah) ? sum + rupiah : null

const tingkatPohon = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan', 'indikator'] as const

/** Rows per level of the cascade before and after, the levels that either has. */
export function countTingkat(lama: Naskah, baru: Naskah): BanyakTingkat[] {
  const count = (naskah: Naskah): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const { jenis } of naskah.simpul.values()) counts.set(jenis, (counts.get(jenis) ?? 0) + 1)
    return counts
  }
  const [before, now] = [count(lama), count(baru)]
  return tingkatPohon.flatMap((tingkat) => {
    const [semula, menjadi] = [before.get(tingkat) ?? 0, now.get(tingkat) ?? 0]
    return semula + menjadi === 0 ? [] : [{ tingkat, semula, menjadi }]
  })
}
