import type { Isi } from '../naskah/types.ts'
import type { JenisInduk } from '../tahap/induk-fakta.ts'

/** UUIDv7; kept by every later version of the same parent plan, so that a link outlives a perubahan. */
export type SimpulIndukId = string

/** Kinds of rows of an RPJMD or RPD, in the order in which they are printed. */
export const jenisSimpulInduk = [
  'visi',
  'misi',
  'tujuan',
  'sasaran',
  'indikator',
  'programPrioritas',
  'prioritas'
] as const
export type JenisSimpulInduk = (typeof jenisSimpulInduk)[number]

/** One row; a tree is made by `indukId`. */
export interface SimpulInduk {
  readonly id: SimpulIndukId
  readonly jenis: JenisSimpulInduk
  readonly indukId: SimpulIndukId | null
  /** Order among the rows of one parent; ties are broken by id. */
  readonly urutan: number
  readonly isian: Readonly<Record<string, Isi>>
}

/** Pagu indikatif: OPD → year → whole rupiah. */
export type PaguIndikatif = ReadonlyMap<string, ReadonlyMap<number, number>>

/** One version of an RPJMD or RPD of the pemda: the parent plan that every Renstra elaborates. */
export interface RencanaInduk {
  readonly id: string
  /** Id of the first version: versions of one plan share it, and links point at it. */
  readonly rumpunId: string
  readonly jenis: JenisInduk
  /** Years, ascending. */
  readonly tahun: readonly number[]
  readonly simpul: ReadonlyMap<SimpulIndukId, SimpulInduk>
  readonly pagu: PaguIndikatif
}
