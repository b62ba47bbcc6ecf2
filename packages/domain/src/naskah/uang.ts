import Big from 'big.js'
import type { Sel } from '../dokumen/sel.ts'
import { formatDesimal } from '../indikator/decimal.ts'
import { normaliseSatuan } from '../indikator/satuan.ts'
import { formatRupiah } from '../money/rupiah.ts'
import { rupiahPer, toRupiahUnit } from '../money/sum.ts'
import { isObject } from './json.ts'
import type { Naskah } from './types.ts'

/** The tables whose head may print a unit of money, a form of ratio, a title. */
export type TabelBerkepala =
  | 'capaianKinerja'
  | 'anggaranRealisasi'
  | 'tujuanSasaran'
  | 'programPendanaan'
  | 'indikatorKinerja'
  | 'ikk'

/** What the head of a table prints under a key (`uang`, `rasio`, `pertumbuhan`); undefined when it prints nothing. */
export function headOf(naskah: Naskah, tabel: TabelBerkepala, key: string): string | undefined {
  const heads = naskah.bagian['kepalaTabel']
  const head = isObject(heads) ? heads[tabel] : undefined
  const value = isObject(head) ? head[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** Whole rupiah as the cell of a table whose unit is `satuan`; null is the empty cell. */
export function printRupiah(value: number | null, satuan: string = 'rupiah'): Sel {
  if (value === null) return { teks: null, nilai: null }
  const factor = rupiahPer(satuan) ?? 1
  if (factor === 1) return { teks: formatRupiah(value), nilai: String(value) }
  const nilai = new Big(value).div(factor).toFixed()
  return { teks: formatDesimal(nilai), nilai }
}

/**
 * The whole rupiah that a printed cell stands for, half a rupiah rounded up; null where the cell holds no amount that a
 * pagu can have: empty, text, an unknown unit, negative, beyond the safe integers.
 */
export function readRupiah(cell: Sel, satuan: string = 'rupiah'): number | null {
  if (cell.nilai === null) return null
  const full = toRupiahUnit(cell.nilai, normaliseSatuan(cell.satuan ?? satuan))
  if (full === undefined) return null
  const amount = new Big(full)
  if (amount.lt(0)) return null
  const whole = Number(amount.toFixed(0, Big.roundHalfUp))
  return Number.isSafeInteger(whole) ? whole + 0 : null
}

/** True for a year that an amount can belong to; an imported cell of any other year is only kept as printed. */
export const isTahunPagu = (tahun: number): boolean => tahun >= 1945 && tahun <= 2100
