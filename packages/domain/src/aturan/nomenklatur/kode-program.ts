import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { walkProgram } from '../../dokumen/walk.ts'
import type { KodeSalah, KodeTerbaca } from '../../law/index.ts'
import { parseKode } from '../../law/index.ts'

/** A row of T-C.27 whose form has a code column. */
export interface BarisKode extends Baris<Program> {
  /** As printed; empty when the cell is. */
  readonly tertulis: string
  readonly kode: KodeTerbaca | KodeSalah
}

/** The rows of T-C.27 with their codes read in the document's edition. Shared through `konteks.memo`. */
export const bacaKode = (dokumen: Dokumen): BarisKode[] =>
  [...walkProgram(dokumen)]
    .filter(({ row }) => row.kode !== undefined)
    .map((baris) => ({
      ...baris,
      tertulis: baris.row.kode ?? '',
      kode: parseKode(baris.row.kode ?? '', dokumen.dokumen.nomenklatur)
    }))

/** Same code where `X` of a template row stands for any digit. */
export const samaKode = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].every((char, at) => char === b.charAt(at) || char === 'X' || b.charAt(at) === 'X')
