import type { BagianNama, FieldKey, Isi, Json, Simpul, SimpulId } from '../naskah/types.ts'

/** One key whose value differs; undefined = the key is absent on that side. */
export interface BedaField {
  readonly field: FieldKey
  readonly lama: Isi | undefined
  readonly baru: Isi | undefined
}

/**
 * A row that differs between two versions. Without `lama` it was added, without `baru` removed; a row that stands in both
 * may be changed, moved, or both.
 */
export interface BedaSimpul {
  readonly id: SimpulId
  readonly lama: Simpul | null
  readonly baru: Simpul | null
  /** Own values of a row that stands in both. */
  readonly isian: readonly BedaField[]
  /** What an imported table printed instead, of a row that stands in both. */
  readonly tertulis: readonly BedaField[]
  readonly rujukanBerubah: boolean
  /** Another parent, or another place among the rows that both versions have there. */
  readonly dipindah: boolean
}

export interface BedaBagian {
  readonly nama: BagianNama
  readonly lama: Json | undefined
  readonly baru: Json | undefined
}

/** How many rows; a row that was both changed and moved counts in both. */
export interface HitunganBeda {
  readonly ditambah: number
  readonly dihapus: number
  readonly diubah: number
  readonly dipindah: number
  readonly tetap: number
}

/** Everything in which two versions of a naskah differ; applied to the first it gives the second (`applyBeda`). */
export interface BedaNaskah {
  readonly simpul: ReadonlyMap<SimpulId, BedaSimpul>
  /** Rows that were only counted anew: another number, the same place among those that both versions have. */
  readonly urutan: ReadonlyMap<SimpulId, number>
  readonly bagian: readonly BedaBagian[]
  readonly hitungan: HitunganBeda
}

/** A row that stands in both and whose own content differs. */
export const isDiubah = ({ lama, baru, isian, tertulis, rujukanBerubah }: BedaSimpul): boolean =>
  lama !== null &&
  baru !== null &&
  (isian.length > 0 || tertulis.length > 0 || rujukanBerubah || lama.jenis !== baru.jenis)
