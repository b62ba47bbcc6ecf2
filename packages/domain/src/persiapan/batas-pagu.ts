import { isRecord } from './isian.ts'
import type { PaguIndikatif } from './surat-edaran.ts'

/** The ceilings of a plan as the Surat Edaran set them when it reached the plan. */
export interface BatasPagu {
  readonly suratId: string
  readonly nomor: string
  readonly tanggal: string
  /** By year, ascending; a year without a ceiling is absent. */
  readonly butir: readonly { readonly tahun: number; readonly rupiah: number }[]
}

/** What the plan asks for in one year beside its ceiling; null = none. Whole rupiah. */
export interface PaguTerhadapBatas {
  readonly tahun: number
  readonly batas: number | null
  readonly jumlah: number | null
  /** `jumlah` − `batas`; above zero the plan asks for more than it was given. */
  readonly selisih: number | null
}

/** The ceilings of one OPD out of a Surat Edaran. */
export const batasPaguOf = (
  surat: {
    readonly id: string
    readonly nomor: string
    readonly tanggal: string
    readonly pagu: readonly PaguIndikatif[]
  },
  opdId: string
): BatasPagu => ({
  suratId: surat.id,
  nomor: surat.nomor,
  tanggal: surat.tanggal,
  butir: surat.pagu
    .filter((one) => one.opdId === opdId)
    .map(({ tahun, rupiah }) => ({ tahun, rupiah }))
    .sort((a, b) => a.tahun - b.tahun)
})

/** The ceilings among the facts of a plan; null when no Surat Edaran has reached it. */
export function readBatasPagu(fakta: unknown): BatasPagu | null {
  const batas = isRecord(fakta) ? fakta['batasPagu'] : null
  if (!isRecord(batas)) return null
  const { suratId, nomor, tanggal, butir } = batas
  if (typeof suratId !== 'string' || typeof nomor !== 'string' || typeof tanggal !== 'string') return null
  return { suratId, nomor, tanggal, butir: Array.isArray(butir) ? butir.filter(isButir) : [] }
}

/** Ceiling and sum side by side for every year of the plan and of the ceilings, ascending. */
export function compareBatas(
  batas: BatasPagu['butir'],
  jumlah: Readonly<Record<number, number | null>>,
  tahun: readonly number[]
): readonly PaguTerhadapBatas[] {
  const years = [...new Set([...tahun, ...batas.map((one) => one.tahun)])].sort((a, b) => a - b)
  return years.map((year) => {
    const limit = batas.find((one) => one.tahun === year)?.rupiah ?? null
    const sum = jumlah[year] ?? null
    return {
      tahun: year,
      batas: limit,
      jumlah: sum,
      selisih: limit === null || sum === null ? null : sum - limit
    }
  })
}

const isButir = (value: unknown): value is BatasPagu['butir'][number] =>
  isRecord(value) && typeof value['tahun'] === 'number' && typeof value['rupiah'] === 'number'
