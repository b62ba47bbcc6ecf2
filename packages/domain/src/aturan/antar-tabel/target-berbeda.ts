import { below } from '../../dokumen/pointer.ts'
import type { Indikator, IndikatorKinerja } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import {
  addDesimal,
  compareDesimal,
  distanceDesimal,
  equalDesimal,
  multiplyDesimal
} from '../../indikator/decimal.ts'
import type { KecocokanSel } from './banding-sel.ts'
import { bandingkanSel, nilaiSel } from './banding-sel.ts'

type Baris = { readonly row: Indikator | IndikatorKinerja; readonly pointer: string }

/** One fact that two tables print differently, with the cell to mend. */
export interface Beda {
  readonly kecocokan: Exclude<KecocokanSel, 'sama' | 'takTerbanding'>
  readonly kolom: 'awal' | 'target' | 'akhir'
  readonly tahun?: number
  /** The cell to mend and the one it should equal. */
  readonly salah: { readonly pointer: string; readonly nilai: string | undefined; readonly diAsal: boolean }
  readonly acuan: { readonly pointer: string; readonly nilai: string | undefined }
}

export interface Pembanding {
  readonly asal: Baris
  readonly lain: Baris
  /** Years of the plan, ascending; the last one is what `akhir` repeats. */
  readonly tahun: readonly number[]
  readonly toleransi: string
  /** Further rows of the same indikator, whose cells speak for one side. */
  readonly saksi?: readonly Baris[]
}

interface Kolom {
  readonly kolom: Beda['kolom']
  readonly tahun?: number
  readonly path: readonly string[]
}

const at = (baris: Baris, kolom: Kolom): Sel | undefined =>
  kolom.kolom === 'target' ? baris.row.target[String(kolom.tahun)] : baris.row[kolom.kolom]

/** Every cell in which two rows of one indikator disagree. */
export function bandingkanBaris(p: Pembanding): Beda[] {
  const kolom: Kolom[] = [
    { kolom: 'awal', path: ['awal'] },
    ...p.tahun.map((tahun) => ({ kolom: 'target' as const, tahun, path: ['target', String(tahun)] })),
    { kolom: 'akhir', path: ['akhir'] }
  ]
  const found = kolom.flatMap((one) => {
    const kecocokan = bandingkanSel(at(p.asal, one), at(p.lain, one), p.toleransi)
    if (kecocokan === 'sama' || kecocokan === 'takTerbanding') return []
    if (one.kolom !== 'target' && (kecocokan === 'kosong' || otherYear(at(p.asal, one), at(p.lain, one))))
      return []
    return [{ one, kecocokan }]
  })
  const lone = found.filter(({ one }) => one.kolom === 'target').length === 1
  return found.map(({ one, kecocokan }) => toBeda(p, one, kecocokan, lone))
}

/** Baselines of different years are different facts. */
const otherYear = (a: Sel | undefined, b: Sel | undefined): boolean =>
  a?.tahun !== undefined && b?.tahun !== undefined && a.tahun !== b.tahun

function toBeda(p: Pembanding, kolom: Kolom, kecocokan: Beda['kecocokan'], lone: boolean): Beda {
  const diAsal = isAsalOdd(p, kolom, kecocokan, lone)
  const [odd, right] = diAsal ? [p.asal, p.lain] : [p.lain, p.asal]
  return {
    kecocokan,
    kolom: kolom.kolom,
    ...(kolom.tahun === undefined ? {} : { tahun: kolom.tahun }),
    salah: { pointer: below(odd.pointer, ...kolom.path), nilai: nilaiSel(at(odd, kolom)), diAsal },
    acuan: { pointer: below(right.pointer, ...kolom.path), nilai: nilaiSel(at(right, kolom)) }
  }
}

/**
 * Which of the two cells a person would mend. An empty cell is the one. Else other cells that repeat the value vote;
 * without a majority a single outlier is told from its row; in doubt the table that derives from the other is mended.
 */
function isAsalOdd(p: Pembanding, kolom: Kolom, kecocokan: Beda['kecocokan'], lone: boolean): boolean {
  const own = at(p.asal, kolom)
  const other = at(p.lain, kolom)
  if (kecocokan === 'kosong') return own?.nilai == null && other?.nilai != null
  const votes = witnesses(p, kolom)
  const same = (a: Sel | undefined) => votes.filter((v) => bandingkanSel(v, a, '0') === 'sama').length
  const difference = same(own) - same(other)
  if (difference !== 0) return difference < 0
  return lone && kolom.kolom === 'target' && isOutlier(p, kolom)
}

function witnesses(p: Pembanding, kolom: Kolom): Sel[] {
  const last = p.tahun.at(-1)
  const cells: (Sel | undefined)[] = (p.saksi ?? []).map((baris) => at(baris, kolom))
  if (kolom.kolom === 'target' && kolom.tahun === last) cells.push(p.asal.row.akhir, p.lain.row.akhir)
  if (kolom.kolom === 'akhir' && last !== undefined) {
    cells.push(p.asal.row.target[String(last)], p.lain.row.target[String(last)])
  }
  return cells.filter((cell): cell is Sel => cell !== undefined && cell.nilai !== null)
}

/** The value of `asal` lies at least three times further from the line through its neighbours than that of `lain`. */
function isOutlier(p: Pembanding, kolom: Kolom): boolean {
  const index = kolom.tahun === undefined ? -1 : p.tahun.indexOf(kolom.tahun)
  const own = at(p.asal, kolom)?.nilai
  const other = at(p.lain, kolom)?.nilai
  const values = p.tahun.map((tahun) => p.asal.row.target[String(tahun)]?.nilai)
  if (!own || !other) return false
  const ownDistance = distanceToLine(own, values, index)
  const otherDistance = distanceToLine(other, values, index)
  if (ownDistance === undefined || otherDistance === undefined) return false
  return compareDesimal(ownDistance, multiplyDesimal(otherDistance, '3')) > 0
}

/** |2v − before − after|, or twice the distance from the continued line at an end; undefined without neighbours. */
function distanceToLine(
  value: string,
  values: readonly (string | null | undefined)[],
  index: number
): string | undefined {
  const [before, after] = [values[index - 1], values[index + 1]]
  if (before && after) return distanceDesimal(multiplyDesimal(value, '2'), addDesimal(before, after))
  const step = index === 0 ? 1 : -1
  const [near, far] = [values[index + step], values[index + 2 * step]]
  if (!near || !far || equalDesimal(near, far)) return near ? distanceDesimal(value, near) : undefined
  return multiplyDesimal(distanceDesimal(addDesimal(value, far), multiplyDesimal(near, '2')), '2')
}
