import type { NamaSiap } from '../indikator/nama.ts'
import { kemiripanSiap, siapkanNama } from '../indikator/nama.ts'
import type { SimpulId } from '../naskah/types.ts'

/** When two names that differ count as the same row. */
export interface AmbangKemiripan {
  /** Least likeness, 0 … 1. */
  readonly ambang: number
  /** Least lead over the second best candidate. */
  readonly jarak: number
}

/**
 * Chosen on the two sample plans: 0.84 takes "dokumen/laporan administrasi PD" for "dokumen atau laporan administrasi
 * Perangkat Daerah" and leaves two names apart that differ in one word of meaning.
 */
export const ambangBawaan: AmbangKemiripan = { ambang: 0.84, jarak: 0.05 }

/** A row that a printed name may stand for. */
export interface Calon {
  readonly id: SimpulId
  readonly nama: NamaSiap
}

/** A row made ready for comparison by its name. */
export const calon = (id: SimpulId, nama: string): Calon => ({ id, nama: siapkanNama(nama) })

/**
 * The one row that a printed name stands for: the same name, else a name alike enough and clearly more alike than any
 * other. Two rows that fit equally give null, because a link is never invented.
 */
export function matchNama(
  text: string,
  candidates: readonly Calon[],
  { ambang, jarak }: AmbangKemiripan
): SimpulId | null {
  const nama = siapkanNama(text)
  if (nama.kunci === '') return null
  // A scan also puts spaces into words: "Meningkat nya".
  const squeezed = nama.kunci.replaceAll(' ', '')
  const same = candidates.filter((candidate) => candidate.nama.kunci.replaceAll(' ', '') === squeezed)
  if (same.length > 0) return same.length === 1 ? (same[0]?.id ?? null) : null
  let best: Calon | null = null
  let first = 0
  let second = 0
  for (const candidate of candidates) {
    const likeness = kemiripanSiap(nama, candidate.nama)
    if (likeness > first) {
      second = first
      first = likeness
      best = candidate
    } else if (likeness > second) second = likeness
  }
  return best && first >= ambang && first - second >= jarak ? best.id : null
}
