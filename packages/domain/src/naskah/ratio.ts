import Big from 'big.js'
import type { Sel } from '../dokumen/sel.ts'
import { addDesimal, formatDesimal } from '../indikator/decimal.ts'
import { normaliseSatuan } from '../indikator/satuan.ts'
import { toRupiahUnit } from '../money/sum.ts'

/** Computed cells of T-C.23, T-C.24 and the sector tables, from the cells as they are printed. */

const empty: Sel = { teks: null, nilai: null }
const undefinedCell: Sel = { teks: 'n/a', nilai: null }
/** Quotients keep more digits than any cell prints, so that only the last rounding counts. */
const Exact = Big()
Exact.DP = 30

export type BentukRasio = 'desimal' | 'persen'

const printed = (value: Big, bentuk: BentukRasio): Sel => {
  const nilai = (bentuk === 'persen' ? value.times(100) : value).toFixed(2, Big.roundHalfUp)
  return { teks: formatDesimal(nilai), nilai }
}

/** Part / whole with two decimals; `n/a` where the whole is zero or a cell holds text, empty where a cell is empty. */
export function ratioCell(
  part: Sel | undefined,
  whole: Sel | undefined,
  bentuk: BentukRasio,
  units: Satuan = none
): Sel {
  if (!part || !whole || part.teks === null || whole.teks === null) return empty
  const over = amount(part, units)
  const under = amount(whole, units)
  if (!over || !under || under.eq(0)) return undefinedCell
  return printed(new Exact(over).div(new Exact(under)), bentuk)
}

/** How a money cell without a unit of its own is read: the row's unit, else the table's. */
export interface Satuan {
  readonly uang: string | null
}
const none: Satuan = { uang: null }

/** The number of a cell; of a money cell in rupiah. Undefined when it holds none or its unit cannot be told. */
function amount(cell: Sel, { uang }: Satuan): Big | undefined {
  if (cell.nilai === null) return undefined
  if (uang === null) return new Big(cell.nilai)
  const full = toRupiahUnit(cell.nilai, normaliseSatuan(cell.satuan ?? uang))
  return full === undefined ? undefined : new Big(full)
}

/** Mean of the yearly growths (x − previous) / previous over neighbouring years that have amounts; `n/a` without any. */
export function growthCell(cells: ReadonlyMap<number, Sel>, bentuk: BentukRasio, units: Satuan): Sel {
  const years = [...cells.keys()].sort((a, b) => a - b)
  if (years.every((year) => cells.get(year)?.teks === null)) return empty
  const growths = years.slice(1).flatMap((year, at) => {
    const before = cells.get(years[at] ?? 0)
    const now = cells.get(year)
    const from = before && amount(before, units)
    const to = now && amount(now, units)
    return !from || !to || from.eq(0) ? [] : [new Exact(to).minus(from).div(new Exact(from))]
  })
  if (growths.length === 0) return undefinedCell
  const sum = growths.reduce((total, growth) => total.plus(growth), new Exact(0))
  return printed(sum.div(growths.length), bentuk)
}

/** Sum of cells of one kind; empty when none holds a number. */
export function sumCell(cells: readonly Sel[]): Sel {
  const values = cells.flatMap((cell) => (cell.nilai === null ? [] : [cell.nilai]))
  if (values.length === 0) return empty
  const nilai = addDesimal(...values)
  return { teks: formatDesimal(nilai), nilai }
}

/** A money cell with the unit it is counted in. */
export interface UangTercetak {
  readonly cell: Sel
  readonly satuan: string
}

/**
 * Sum of money cells: in their own unit when all share one, else in rupiah; the unit is printed where it is not the
 * table's. A cell whose unit cannot be told leaves the sum undefined.
 */
export function sumMoneyCell(addends: readonly UangTercetak[], tabel: string): Sel {
  const filled = addends.filter(({ cell }) => cell.nilai !== null)
  if (filled.length === 0) return empty
  const units = new Set(filled.map(({ cell, satuan }) => normaliseSatuan(cell.satuan ?? satuan)))
  const [only] = units
  const satuan = units.size === 1 && only !== undefined ? only : 'rupiah'
  const values = filled.map(({ cell, satuan: own }) =>
    units.size === 1
      ? (cell.nilai ?? '0')
      : toRupiahUnit(cell.nilai ?? '0', normaliseSatuan(cell.satuan ?? own))
  )
  if (values.some((value) => value === undefined)) return undefinedCell
  const nilai = addDesimal(...values.filter((value) => value !== undefined))
  return { teks: formatDesimal(nilai), nilai, ...(satuan === normaliseSatuan(tabel) ? {} : { satuan }) }
}
