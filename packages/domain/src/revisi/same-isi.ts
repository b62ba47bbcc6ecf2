import type { Sel } from '../dokumen/sel.ts'
import { isSel, sameJson } from '../naskah/json.ts'
import type { Isi } from '../naskah/types.ts'

/** Same value of a field. A printed cell, by far the most frequent kind, is compared key by key without walking it. */
export function sameIsi(a: Isi, b: Isi): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  return isSel(a) && isSel(b) ? sameSel(a, b) : sameJson(a, b)
}

const sameSel = (a: Sel, b: Sel): boolean =>
  a.teks === b.teks &&
  a.nilai === b.nilai &&
  a.satuan === b.satuan &&
  a.tahun === b.tahun &&
  a.ocr === b.ocr &&
  ((isPlain(a) && isPlain(b)) || sameJson(a, b))

const known: ReadonlySet<string> = new Set(['teks', 'nilai', 'satuan', 'tahun', 'ocr'])

/** No parts and no `x-` keys: everything it holds has been compared. */
function isPlain(cell: Sel): boolean {
  for (const key in cell) if (!known.has(key)) return false
  return true
}
