import type { Isi } from '../naskah/types.ts'
import type { RencanaInduk, SimpulInduk, SimpulIndukId } from './types.ts'

export interface LetakInduk {
  readonly indukId: SimpulIndukId | null
  /** Any finite number: a row between two others takes one between theirs. */
  readonly urutan: number
}

/**
 * One edit of a parent plan. `dari` is the value the person saw: when it is no longer there the change is refused as
 * BASI and the answer carries the present value. `undefined` = the key is absent.
 */
export type ChangeInduk =
  | {
      readonly jenis: 'isi'
      readonly simpulId: SimpulIndukId
      readonly field: string
      readonly dari?: Isi | undefined
      readonly ke?: Isi | undefined
    }
  /** Adds whole rows, parents before children. */
  | { readonly jenis: 'tambah'; readonly simpul: readonly SimpulInduk[] }
  | {
      readonly jenis: 'pindah'
      readonly simpulId: SimpulIndukId
      readonly dari: LetakInduk
      readonly ke: LetakInduk
    }
  /** Removes the row with everything below it; with `simpul` it is compare-and-set: the rows must be those. */
  | { readonly jenis: 'hapus'; readonly simpulId: SimpulIndukId; readonly simpul?: readonly SimpulInduk[] }
  /** Pagu indikatif of one OPD and year; null = no amount. */
  | {
      readonly jenis: 'pagu'
      readonly opdId: string
      readonly tahun: number
      readonly dari: number | null
      readonly ke: number | null
    }

/** What accepted changes did, enough to store them and to take them back. */
export interface AppliedInduk {
  readonly induk: RencanaInduk
  /** Rows that differ now, also new ones. */
  readonly diubah: readonly SimpulIndukId[]
  readonly dihapus: readonly SimpulIndukId[]
  readonly pagu: readonly { readonly opdId: string; readonly tahun: number }[]
  /** Changes that undo these, in order; compare-and-set too, so an undo never undoes another's edit. */
  readonly balik: readonly ChangeInduk[]
}

/** What the caller knows of the pemda. */
export interface KonteksInduk {
  /** Ids of its OPD; a pagu or a pengampu of any other is refused. */
  readonly opd: ReadonlySet<string>
}
