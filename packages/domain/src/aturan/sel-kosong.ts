import type { Sel } from '../dokumen/sel.ts'

/**
 * True when the cell says nothing: empty, a dash, `n/a`, `tidak ada data`. A text such as `WTP` is a value although it
 * is no number.
 */
export const isKosong = (sel: Sel | undefined): boolean =>
  sel === undefined || (sel.nilai === null && (sel.teks === null || tandaKosong.test(sel.teks)))

const tandaKosong = /^\s*([-–—.…]*|n\.?\/?a\.?|nihil|tidak ada( data)?|belum ada( data)?|tad)\s*$/i
