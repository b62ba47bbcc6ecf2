import type { BagianNama, FieldKey, Isi, Json, NaskahId, Simpul, SimpulId } from './types.ts'

/**
 * One edit. `dari` is the value the person saw: when it is no longer there the change is refused as BASI and the
 * answer carries the present value (compare-and-set per field). `undefined` = the key is absent.
 *
 * `pulih` marks a step of an undo: it puts back exactly what stood there and draws no consequences of its own (no pagu
 * moves down to a first child, no `tertulis` is dropped), because its fellow steps put those back.
 */
export type Change =
  | {
      readonly jenis: 'isi'
      readonly simpulId: SimpulId
      readonly field: FieldKey
      readonly dari?: Isi | undefined
      readonly ke?: Isi | undefined
      readonly pulih?: true
    }
  /** Sets or drops what a table printed instead of the value: import, undo, resolving a conflict. */
  | {
      readonly jenis: 'tulis'
      readonly simpulId: SimpulId
      readonly field: FieldKey
      readonly dari?: Isi | undefined
      readonly ke?: Isi | undefined
      readonly pulih?: true
    }
  | {
      readonly jenis: 'rujuk'
      readonly simpulId: SimpulId
      readonly dari: SimpulId | null
      readonly ke: SimpulId | null
      readonly pulih?: true
    }
  /** Adds whole nodes, parents before children. */
  | { readonly jenis: 'tambah'; readonly simpul: readonly Simpul[]; readonly pulih?: true }
  | {
      readonly jenis: 'pindah'
      readonly simpulId: SimpulId
      readonly dari: Letak
      readonly ke: Letak
      readonly pulih?: true
    }
  /**
   * Removes the node with everything printed inside it; mirrors of what is removed lose their rujukan and keep what they
   * print, strategi and program of a removed sasaran stay without one. With `simpul` it is compare-and-set: the rows must
   * be those.
   */
  | {
      readonly jenis: 'hapus'
      readonly simpulId: SimpulId
      readonly simpul?: readonly Simpul[]
      readonly pulih?: true
    }
  | {
      readonly jenis: 'bagian'
      readonly nama: BagianNama
      readonly dari?: Json | undefined
      readonly ke?: Json | undefined
      readonly pulih?: true
    }

export interface Letak {
  readonly indukId: SimpulId | null
  /** Any finite number: a row between two others takes one between theirs. */
  readonly urutan: number
}

/** What an accepted change did, enough to store it and to take it back. */
export interface Applied<N> {
  readonly naskah: N
  /** Nodes whose row differs now, also new ones; removed nodes only in `dihapus`. Includes rows whose `tertulis` was dropped. */
  readonly diubah: readonly SimpulId[]
  readonly dihapus: readonly SimpulId[]
  readonly bagian: readonly BagianNama[]
  /** Changes that undo this one, in order; they are compare-and-set too, so an undo never undoes another's edit. */
  readonly balik: readonly Change[]
}

export type { NaskahId }
