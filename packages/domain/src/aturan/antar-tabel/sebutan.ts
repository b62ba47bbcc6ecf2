import { below, parentPointer, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { walkTujuanSasaran } from '../../dokumen/walk.ts'
import { bandingkanTeks, lipat, pilihTermirip, siapkanCalon } from './teks.ts'

export type JenisSimpul = 'tujuan' | 'sasaran'

/** A tujuan or sasaran of T-C.25, the table that the others repeat. */
export interface Simpul {
  readonly jenis: JenisSimpul
  readonly pointer: string
  readonly uraian: string
  /** Pointer of the tujuan above a sasaran. */
  readonly induk: string | null
}

/** A cell of another table that names a tujuan or sasaran. */
export interface Sebutan {
  readonly jenis: JenisSimpul
  readonly tabel: keyof Dokumen
  readonly pointer: string
  /** Pointer of the row the cell stands in. */
  readonly baris: string
  readonly teks: string
}

export interface SebutanTerpasang extends Sebutan {
  /** The node meant, or null when T-C.25 has nothing like it. */
  readonly simpul: Simpul | null
}

/** The tujuan and sasaran of T-C.25 in printed order. */
export const daftarSimpul = (dokumen: Dokumen): Simpul[] =>
  [...walkTujuanSasaran(dokumen)].map(({ row, pointer: place, parents }) => ({
    jenis: row.jenis,
    pointer: place,
    uraian: row.uraian,
    induk: row.jenis === 'sasaran' && parents.length > 0 ? parentPointer(parentPointer(place)) : null
  }))

/** Every cell of T-C.26, T-C.27 and T-C.28 that names a tujuan or sasaran; empty (merged) cells are left out. */
export function daftarSebutan(dokumen: Dokumen): Sebutan[] {
  const found: Sebutan[] = []
  for (const tabel of ['strategiKebijakan', 'programPendanaan', 'indikatorKinerja'] as const) {
    const rows: readonly { tujuan?: string | null | undefined; sasaran?: string | null | undefined }[] =
      dokumen[tabel] ?? []
    for (const [index, row] of rows.entries()) {
      const baris = pointer(tabel, index)
      for (const jenis of ['tujuan', 'sasaran'] as const) {
        const teks = row[jenis]
        if (isi(teks)) found.push({ jenis, tabel, pointer: below(baris, jenis), baris, teks })
      }
    }
  }
  return found
}

const isi = (teks: string | null | undefined): teks is string => typeof teks === 'string' && lipat(teks) !== ''

/** The cells with the node of T-C.25 each one means. Shared by the rules through `konteks.memo`. */
export function pasangSebutan(dokumen: Dokumen): SebutanTerpasang[] {
  const simpul = daftarSimpul(dokumen)
  const paired = daftarSebutan(dokumen).map((sebutan) => ({ ...sebutan, simpul: findSimpul(sebutan, simpul) }))
  return byElimination(paired, simpul)
}

function findSimpul(sebutan: Sebutan, simpul: readonly Simpul[]): Simpul | null {
  const candidates = simpul.filter((s) => s.jenis === sebutan.jenis)
  const same = candidates.find((s) => lipat(s.uraian) === lipat(sebutan.teks))
  if (same) return same
  const spelled = candidates.filter((s) => bandingkanTeks(s.uraian, sebutan.teks) === 'ejaan')
  if (spelled.length === 1) return spelled[0] ?? null
  return pilihTermirip(sebutan.teks, siapkanCalon(candidates, (s) => s.uraian)) ?? null
}

/**
 * When T-C.25 alone was reworded, the other tables still agree on the old text, and exactly one node is left that no
 * table names: that text means this node. One table alone is no such witness.
 */
function byElimination(paired: readonly SebutanTerpasang[], simpul: readonly Simpul[]): SebutanTerpasang[] {
  const result = [...paired]
  for (const jenis of ['tujuan', 'sasaran'] as const) {
    const named = new Set(result.flatMap((s) => (s.simpul ? [s.simpul.pointer] : [])))
    const unnamed = simpul.filter((s) => s.jenis === jenis && !named.has(s.pointer))
    const strays = result.filter((s) => s.jenis === jenis && !s.simpul)
    const texts = new Set(strays.map((s) => lipat(s.teks)))
    const tables = new Set(strays.map((s) => s.tabel))
    const [only] = unnamed
    if (unnamed.length !== 1 || !only || texts.size !== 1 || tables.size < 2) continue
    for (const [index, s] of result.entries()) {
      if (s.jenis === jenis && !s.simpul) result[index] = { ...s, simpul: only }
    }
  }
  return result
}
