import type { Sumber } from './sumber.ts'
import type { DasarPerubahan, Tahap } from './tahap.ts'
import { TAHAP } from './tahap.ts'

/** Part of a plan that may be open or locked as a whole. */
export const RUANG = [
  'tujuan',
  'sasaran',
  'strategi',
  'program',
  'pagu',
  'kinerja',
  'data',
  'prosa',
  'identitas'
] as const
export type Ruang = (typeof RUANG)[number]

/** What a perubahan or reviu may not touch. */
export interface Kunci {
  /** Parts that stay open. `identitas` is period, years and profile. */
  readonly ruangTerbuka: readonly Ruang[]
  /** mengikutiInduk: a tujuan opens only when its own parent sasaran changed. */
  readonly tujuan: 'terbuka' | 'terkunci' | 'mengikutiInduk'
  /** Years with a realisation are locked. */
  readonly tahunTerealisasi: boolean
  /** First open year. */
  readonly terbukaMulai: 'awalPeriode' | 'tahunBerjalan'
}

/** The optional stages of the way through the machine, and the locks. */
export interface Jalur {
  readonly suratEdaran: boolean
  readonly forum: boolean
  readonly reviuApip: boolean
  readonly kunci: Kunci
  readonly sumber: Sumber
}

export interface Tahapan {
  readonly awal: Jalur
  readonly perubahan: Readonly<Record<DasarPerubahan, Jalur>>
  readonly reviu: Readonly<Record<DasarPerubahan, Jalur>>
}

const offTheWay: ReadonlySet<Tahap> = new Set([
  'harmonisasi',
  'digantikan',
  'dicabut',
  'berakhir',
  'dibatalkan'
])

/** States a naskah on this way passes when everything goes well, in order; waiting states are part of it. */
export function stagesWalked(jalur: Jalur): readonly Tahap[] {
  return TAHAP.filter((tahap) => {
    if (offTheWay.has(tahap)) return false
    if (tahap === 'menungguSuratEdaran') return jalur.suratEdaran
    if (tahap === 'forum') return jalur.forum
    if (tahap === 'reviuApip') return jalur.reviuApip
    return true
  })
}
