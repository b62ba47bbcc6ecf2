import type { Sel } from '../dokumen/sel.ts'
import { formatDesimal, ratioDesimal, subtractDesimal } from '../indikator/decimal.ts'
import { formatRupiah } from '../money/rupiah.ts'
import { isSel } from '../naskah/json.ts'
import type { Isi } from '../naskah/types.ts'

/** How far a number moved: `selisih` in its own unit, `persen` of the old value with two decimals; decimal strings. */
export interface SelisihNilai {
  readonly selisih: string
  /** Null where there is no old value to measure by: none, or zero. */
  readonly persen: string | null
}

/**
 * The way from one decimal to another; an absent side counts as zero, two absent ones as nothing. The per cent is of the
 * size of the old value, so that its sign is that of the difference.
 */
export function selisihNilai(lama: string | null, baru: string | null): SelisihNilai | null {
  if (lama === null && baru === null) return null
  const selisih = subtractDesimal(baru ?? '0', lama ?? '0')
  const size = (lama ?? '0').replace(/^-/, '')
  return { selisih, persen: ratioDesimal(timesHundred(selisih), size, 2) ?? null }
}

/** Whole rupiah; a total beyond the safe integers is null in the naskah and has no difference. */
export const selisihRupiah = (lama: number | null, baru: number | null): SelisihNilai | null =>
  selisihNilai(lama === null ? null : String(lama), baru === null ? null : String(baru))

/** The point two places to the right, without a detour over a binary fraction. */
function timesHundred(value: string): string {
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = value.replace(/^-/, '').split('.')
  const digits = fraction.padEnd(2, '0')
  const rest = digits.slice(2)
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  return (negative ? '-' : '') + moved + (rest === '' ? '' : `.${rest}`)
}

/** Difference of two printed cells of one unit; null when either holds text, or the units differ. */
export function selisihSel(lama: Isi | undefined, baru: Isi | undefined): SelisihNilai | null {
  const from = isSel(lama) ? lama : null
  const to = isSel(baru) ? baru : null
  if (!from || !to || from.nilai === null || to.nilai === null) return null
  return (from.satuan ?? '') === (to.satuan ?? '') ? selisihNilai(from.nilai, to.nilai) : null
}

/** A value as a reader of the printed table knows it; undefined where the row has no such cell. */
export function teksIsi(value: Isi | undefined, uang = false): string | undefined {
  if (value === undefined) return undefined
  if (value === null) return ''
  if (typeof value === 'number') return uang ? formatRupiah(value) : String(value)
  if (typeof value === 'string') return value
  if (isSel(value)) return teksSel(value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('; ')
  return JSON.stringify(value)
}

function teksSel({ teks, nilai, satuan }: Sel): string {
  const printed = teks ?? (nilai === null ? '' : formatDesimal(nilai))
  return satuan === undefined || printed === '' || printed.includes(satuan) ? printed : `${printed} ${satuan}`
}
