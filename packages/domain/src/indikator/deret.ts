import { addDesimal, compareDesimal, meanDesimal, parseDesimal } from './decimal.ts'

/** What the inference of arah and sifat reads of an indikator row of any table. */
export interface IndikatorTerbaca {
  readonly uraian: string
  readonly satuan?: string | undefined
  readonly arah?: Arah | undefined
  readonly sifat?: Sifat | undefined
  readonly awal?: SelTerbaca | undefined
  readonly target: Readonly<Record<string, SelTerbaca>>
  readonly akhir?: SelTerbaca | undefined
}

export interface SelTerbaca {
  readonly nilai: string | null
  readonly satuan?: string | undefined
}

export type Arah = 'naik' | 'turun' | 'rentang'
export type Sifat = 'alir' | 'kumulatif' | 'stok' | 'rataRata' | 'konstan'
export type Keyakinan = 'tinggi' | 'sedang' | 'rendah'

/** The yearly numbers in order of year; years without a number are left out and counted. */
export interface Deret {
  readonly nilai: readonly string[]
  readonly kosong: number
  readonly bentuk: 'naik' | 'turun' | 'tetap' | 'berubah' | 'pendek'
}

/** The numbers of a yearly object, oldest first, with the shape they make. */
export function readDeret(target: Readonly<Record<string, SelTerbaca>>): Deret {
  const cells = Object.keys(target)
    .sort()
    .map((year) => parseDesimal(target[year]?.nilai))
  const nilai = cells.filter((value) => value !== undefined)
  return { nilai, kosong: cells.length - nilai.length, bentuk: shape(nilai) }
}

function shape(values: readonly string[]): Deret['bentuk'] {
  if (values.length < 2) return 'pendek'
  const steps = values.slice(1).map((value, at) => compareDesimal(value, values[at] ?? value))
  if (steps.every((step) => step === 0)) return 'tetap'
  if (steps.every((step) => step >= 0)) return 'naik'
  if (steps.every((step) => step <= 0)) return 'turun'
  return 'berubah'
}

/** Sum of the series; `'0'` when empty. */
export const sumDeret = (deret: Deret): string => addDesimal('0', ...deret.nilai)

/** Mean of the series at `decimals` places. */
export const meanDeret = (deret: Deret, decimals: number): string | undefined =>
  meanDesimal(deret.nilai, decimals)

/** Unit of an indikator: its own, else the first one printed in a target cell. */
export function satuanIndikator(row: IndikatorTerbaca): string | undefined {
  if (row.satuan) return row.satuan
  for (const year of Object.keys(row.target).sort()) {
    const unit = row.target[year]?.satuan
    if (unit) return unit
  }
  return row.akhir?.satuan ?? row.awal?.satuan
}
