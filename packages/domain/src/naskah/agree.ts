import type { Sel } from '../dokumen/sel.ts'
import { equalDesimal } from '../indikator/decimal.ts'
import { normaliseNama } from '../indikator/nama.ts'
import { normaliseSatuan, sameSatuan } from '../indikator/satuan.ts'
import { toRupiahUnit } from '../money/sum.ts'
import type { Field } from './field.ts'
import { isSel, sameJson } from './json.ts'
import type { Isi } from './types.ts'

/**
 * How a printed cell differs from the value. `nilai`: another number or text. `penulisan`: the same number or text,
 * written otherwise. `kosong`: the table leaves the cell empty.
 */
export type MacamKonflik = 'nilai' | 'penulisan' | 'kosong'

/** Compares the value of a cell, as print writes it, with what a table prints instead; `satuan` is the table's money unit. */
export function compareCells(
  field: Field | null,
  value: Isi | undefined,
  printed: Isi,
  satuan: string
): MacamKonflik {
  if (isSel(printed)) return compareSel(field, isSel(value) ? value : undefined, printed, satuan)
  if (printed === null || printed === '')
    return value === undefined || value === null || value === '' ? 'penulisan' : 'kosong'
  if (typeof printed === 'string' && typeof value === 'string')
    return sameText(value, printed) ? 'penulisan' : 'nilai'
  return sameJson(value, printed) ? 'penulisan' : 'nilai'
}

/** Same words whatever the case, punctuation, official spelling and the spaces that a scan puts into words. */
const sameText = (a: string, b: string): boolean => squeeze(a) === squeeze(b)
const squeeze = (text: string): string => normaliseNama(text).replaceAll(' ', '')

function compareSel(field: Field | null, value: Sel | undefined, printed: Sel, satuan: string): MacamKonflik {
  if (printed.nilai === null && (printed.teks ?? '').trim() === '') {
    return value === undefined || value.nilai === null ? 'penulisan' : 'kosong'
  }
  if (value === undefined || (value.nilai === null) !== (printed.nilai === null)) return 'nilai'
  if (value.nilai === null || printed.nilai === null) {
    // "-", "n/a" and "Tidak Ada Data" all say that nothing can be computed.
    return field?.sumber === 'hitung' || sameText(value.teks ?? '', printed.teks ?? '')
      ? 'penulisan'
      : 'nilai'
  }
  const same = field?.macam === 'rupiah' ? sameMoney(value, printed, satuan) : sameNumber(value, printed)
  return same ? 'penulisan' : 'nilai'
}

function sameMoney(a: Sel, b: Sel, satuan: string): boolean {
  const [left, right] = [a, b].map((cell) =>
    toRupiahUnit(cell.nilai ?? '0', normaliseSatuan(cell.satuan ?? satuan))
  )
  return left !== undefined && right !== undefined && equalDesimal(left, right)
}

function sameNumber(a: Sel, b: Sel): boolean {
  const unit = a.satuan === undefined || b.satuan === undefined || sameSatuan(a.satuan, b.satuan)
  return unit && equalDesimal(a.nilai ?? '0', b.nilai ?? '0') && sameParts(a.bagian, b.bagian)
}

function sameParts(a: Sel['bagian'], b: Sel['bagian']): boolean {
  if (a === undefined || b === undefined) return a === b
  return (
    a.length === b.length &&
    a.every((part, at) => {
      const other = b[at]
      return (
        other !== undefined && equalDesimal(part.nilai, other.nilai) && sameSatuan(part.satuan, other.satuan)
      )
    })
  )
}
