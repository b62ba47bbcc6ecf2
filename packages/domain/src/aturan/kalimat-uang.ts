import Big from 'big.js'
import { formatDesimal } from '../indikator/decimal.ts'

/** `Rp1.234.567`, or `1.234,5 ribu rupiah` when the table is printed in another unit. */
export function tulisUang(nilai: string, satuan: string = 'rupiah'): string {
  if (satuan !== 'rupiah') return `${formatDesimal(nilai)} ${satuan}`
  const amount = new Big(nilai)
  return `${amount.lt(0) ? '-' : ''}Rp${formatDesimal(padSen(amount.abs().toFixed()))}`
}

/** Cents are written with two digits. */
const padSen = (nilai: string): string => (/\.\d$/.test(nilai) ? `${nilai}0` : nilai)
