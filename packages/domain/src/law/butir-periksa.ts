import type { Sumber } from './sumber.ts'
import type { Keparahan } from './tahap.ts'

/** Formulir of the berita acara: 1 drafting process, 2 substance, 3 systematics. */
export type FormulirPeriksa = 1 | 2 | 3

/** A question that only a person can answer: a row of the checklist of a verification round. */
export interface ButirPeriksa {
  /** Permanent: `H-03`, `F1-02`, `F3-2.1`. */
  readonly id: string
  /** The same as a noun phrase, as it stands in the printed form. */
  readonly uraian: string
  /** Answered "ya" when all is well. */
  readonly pertanyaan: string
  /** A `kritis` item must be answered before a round is concluded. */
  readonly keparahan: Keparahan
  /** Heading under which the item stands. */
  readonly aspek: string
  readonly formulir: FormulirPeriksa
  /** Tables or chapters of the profile that it is about; empty = the whole plan. */
  readonly bagian: readonly string[]
  /** Kinds of nodes that it is about; empty = no particular one. */
  readonly jenis: readonly string[]
  /** What to look for, a case without the name of any plan; null = the question says it all. */
  readonly contoh: string | null
  readonly sumber: Sumber
}
