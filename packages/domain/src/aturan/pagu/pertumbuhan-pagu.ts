import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { compareDesimal } from '../../indikator/decimal.ts'
import { barisProgram } from './tabel-uang.ts'

/** One step of a lowest row's pagu from a year to the next printed one. */
export interface LangkahPagu {
  readonly baris: Baris<Program>
  readonly tahun: number
  readonly pointer: string
  readonly pointerLalu: string
  readonly lalu: string
  readonly kini: string
  /** How the numeric targets of the row moved in the same step; `taktentu` without comparable targets. */
  readonly target: 'tetap' | 'naik' | 'turun' | 'taktentu'
}

/** The yearly steps of every lowest row (a row without rows below it) whose pagu is positive on both sides. */
export function langkahPagu(dokumen: Dokumen): LangkahPagu[] {
  return barisProgram(dokumen).flatMap((baris) => (baris.row.anak?.length ? [] : steps(baris)))
}

/** Steps of any row, in order of year. */
export function steps(baris: Baris<Program>): LangkahPagu[] {
  const years = Object.keys(baris.row.pagu).sort()
  const found: LangkahPagu[] = []
  for (const [at, year] of years.entries()) {
    const before = years[at - 1]
    const kini = baris.row.pagu[year]?.nilai
    const lalu = before === undefined ? undefined : baris.row.pagu[before]?.nilai
    if (before === undefined || !isPositive(kini) || !isPositive(lalu)) continue
    found.push({
      baris,
      tahun: Number(year),
      pointer: `${baris.pointer}/pagu/${year}`,
      pointerLalu: `${baris.pointer}/pagu/${before}`,
      lalu,
      kini,
      target: moveTarget(baris.row, before, year)
    })
  }
  return found
}

const isPositive = (nilai: string | null | undefined): nilai is string =>
  nilai !== null && nilai !== undefined && !nilai.startsWith('-') && /[1-9]/.test(nilai)

function moveTarget(row: Program, before: string, year: string): LangkahPagu['target'] {
  const moves = new Set<number>()
  for (const one of row.indikator) {
    const a = one.target[before]?.nilai
    const b = one.target[year]?.nilai
    if (a === null || a === undefined || b === null || b === undefined) return 'taktentu'
    moves.add(compareDesimal(b, a))
  }
  if (moves.size !== 1) return 'taktentu'
  const [move] = moves
  return move === 0 ? 'tetap' : move === 1 ? 'naik' : 'turun'
}
