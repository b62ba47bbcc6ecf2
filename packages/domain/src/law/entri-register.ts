import type { JenisPeraturan } from './jenis-peraturan.ts'
import type { Tanda } from './sumber.ts'

/** One regulation of the register. Dates are ISO days; a date we are not sure of is left out, the year then serves. */
export interface Peraturan {
  /** Permanent: `permendagri-86-2017`. */
  readonly id: string
  readonly jenis: JenisPeraturan
  /** Region or ministry where the kind alone does not tell it apart: "Jawa Timur". */
  readonly lembaga?: string
  readonly nomor: string
  readonly tahun: number
  readonly tentang: string
  readonly berlakuSejak?: string
  readonly dicabutOleh?: string
  readonly dicabutPada?: string
  /** Last day of a plan or of anything else that ends by itself. */
  readonly berakhirPada?: string
  /** Ids of regulations that change it, oldest first. */
  readonly diubahOleh?: readonly string[]
  /** True = whether it is still in force is an open question for a person. */
  readonly statusBelumPasti?: boolean
  readonly tanda: readonly Tanda[]
}
