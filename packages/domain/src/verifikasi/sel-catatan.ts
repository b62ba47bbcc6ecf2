import type { Naskah } from '../naskah/index.ts'
import type { SelTercatat } from '../tahap/index.ts'
import type { NilaiTercatat } from './nilai-sel.ts'
import { stateOfNilai } from './nilai-sel.ts'

/** What a thread says about a cell since the round closed. */
export interface JawabanSel {
  readonly simpulId: string | null
  readonly field: string | null
  /** The OPD has written in it, or Bappelitbangda has ended it, after the round closed. */
  readonly dijawabSesudah: boolean
}

/**
 * Cells listed by "sesuai dengan catatan" that the OPD has neither mended nor answered: the value is still the one that
 * stood there when the round closed, and no thread on the cell (or on its whole row) was answered since.
 */
export function unansweredSel(
  naskah: Naskah,
  tercatat: readonly NilaiTercatat[],
  jawaban: readonly JawabanSel[]
): readonly SelTercatat[] {
  return tercatat.flatMap((sel) => {
    if (sel.simpulId === null || stateOfNilai(naskah, sel).usang) return []
    const answered = jawaban.some(
      (one) =>
        one.simpulId === sel.simpulId &&
        (one.field === null || sel.field === null || one.field === sel.field) &&
        one.dijawabSesudah
    )
    return answered ? [] : [{ simpulId: sel.simpulId, field: sel.field }]
  })
}
