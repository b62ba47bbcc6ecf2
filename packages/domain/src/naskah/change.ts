import type { BagianNama, FieldKey, Isi, Json, NaskahId, Simpul, SimpulId } from './types.ts'

/**
 * One edit. `dari` is the value the person saw: when it is no longer there the change is refused as BASI and the
 * answer carries the present value (compare-and-set per field). `undefined` = the key is absent.
 */
export type Change =
  | { readonly jenis: 'isi'; readonly simpulId: SimpulId; readonly field: FieldKey; readonly dari?: Isi | undefined; readonly ke?: Isi | undefined }
  /** Sets or drops what a table printed instead of the value: import, undo, resolving a conflict. */
  | { readonly jenis: 'tulis'; readonly simpulId: SimpulId; readonly field: FieldKey; readonly dari?: Isi | undefined; readonly ke?: Isi | undefined }
  | { readonly jenis: 'rujuk'; readonly simpulId: SimpulId; readonly dari: SimpulId | null; readonly ke: SimpulId | null }
  /** Adds whole nodes, parents before children. */
  | { readonly jenis: 'tambah'; readonly simpul: readonly Simpul[] }
  | { readonly jenis: 'pindah'; readonly simpulId: SimpulId; readonly dari: Letak; readonly ke: Letak }
  /** Removes the node with everything below it; mirrors of what is removed lose their rujukan. */
  | { readonly jenis: 'hapus'; readonly simpulId: SimpulId }
  | { readonly jenis: 'bagian'; readonly nama: BagianNama; readonly dari?: Json | undefined; readonly ke?: Json | undefined }

export interface Letak {
  readonly indukId: SimpulId | null
  readonly urutan: number
}

/** What an accepted change did, enough to store it and to take it back. */
export interface Applied<N> {
  readonly naskah: N
  /** Nodes whose row differs now; removed nodes only in `dihapus`. Includes rows whose `tertulis` was dropped. */
  readonly diubah: readonly SimpulId[]
  readonly dihapus: readonly SimpulId[]
  readonly bagian: readonly BagianNama[]
  /** Changes that undo this one, in order; they are compare-and-set too, so an undo never undoes another's edit. */
  readonly balik: readonly Change[]
}

export type { NaskahId }
