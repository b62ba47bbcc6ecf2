import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen, Indikator, IndikatorKinerja } from '../../dokumen/schema.ts'
import { walkIndikatorSasaran } from '../../dokumen/walk.ts'
import type { NamaSiap } from '../../indikator/nama.ts'
import { kemiripanSiap, normaliseNama, siapkanNama } from '../../indikator/nama.ts'
import { kelompokkan } from './kelompok.ts'
import { pasangSebutan } from './pasangan-sebutan.ts'
import { daftarSimpul } from './sebutan.ts'
import { bandingkanTeks } from './teks.ts'

/** An indikator row of a table with what tells it apart. */
export interface BarisNama<Row extends Indikator | IndikatorKinerja = Indikator | IndikatorKinerja> {
  readonly row: Row
  readonly pointer: string
  /** Pointer of the tujuan or sasaran it belongs to, when the table says so. */
  readonly simpul: string | null
}

/** Two rows that are one indikator. */
export interface Pasangan {
  readonly asal: BarisNama
  readonly lain: BarisNama
  /** `nama`: equal names. `mirip`: names differ, likeness or equal targets say that it is the same. */
  readonly cara: 'nama' | 'mirip'
}

export interface HasilPasang {
  readonly pasangan: readonly Pasangan[]
  readonly asalSisa: readonly BarisNama[]
  readonly lainSisa: readonly BarisNama[]
}

/** A name for comparison, without the unit printed behind it and without broken spaces. */
export const kunciNama = (nama: string): string => normaliseNama(nama).replaceAll(' ', '')

/** Likeness from which two names are one without further evidence, and with equal targets as evidence. */
const cukupMirip = 0.9
const miripDenganBukti = 0.7

/** The indikator of T-C.25 paired with the rows of T-C.28 or IKU. Shared through `konteks.memo`. */
export function pasangIku(dokumen: Dokumen): HasilPasang {
  const node = new Map(pasangSebutan(dokumen).map((s) => [s.pointer, s.simpul?.pointer ?? null]))
  const tujuanOnly = new Map(daftarSimpul(dokumen).map((s) => [s.pointer, s.jenis]))
  const asal = [...walkIndikatorSasaran(dokumen)].map(({ row, pointer: place, pemilik }) => ({
    row,
    pointer: place,
    simpul: tujuanOnly.has(pemilik.pointer) ? pemilik.pointer : null
  }))
  const lain = (dokumen.indikatorKinerja ?? []).map((row, index) => ({
    row,
    pointer: pointer('indikatorKinerja', index),
    simpul: node.get(pointer('indikatorKinerja', index, 'sasaran')) ?? null
  }))
  return pasangkan(asal, lain)
}

/** Pairs rows by name; what stays ambiguous is neither paired nor reported as left over. */
export function pasangkan(asal: readonly BarisNama[], lain: readonly BarisNama[]): HasilPasang {
  const byName = kelompokkan(asal, (one) => kunciNama(one.row.uraian))
  const others = kelompokkan(lain, (one) => kunciNama(one.row.uraian))
  const pasangan: Pasangan[] = []
  const spent = new Set<BarisNama>()
  for (const [key, left] of byName) {
    const right = others.get(key) ?? []
    if (right.length === 0) continue
    for (const one of [...left, ...right]) spent.add(one)
    for (const one of right) {
      const match =
        left.length === 1 ? left[0] : left.find((a) => a.simpul !== null && a.simpul === one.simpul)
      if (match) pasangan.push({ asal: match, lain: one, cara: 'nama' })
    }
  }
  const fuzzy = pairByLikeness(
    asal.filter((one) => !spent.has(one)),
    lain.filter((one) => !spent.has(one))
  )
  for (const { asal: a, lain: b } of fuzzy) spent.add(a).add(b)
  return {
    pasangan: [...pasangan, ...fuzzy],
    asalSisa: asal.filter((one) => !spent.has(one)),
    lainSisa: lain.filter((one) => !spent.has(one))
  }
}

function pairByLikeness(asal: readonly BarisNama[], lain: readonly BarisNama[]): Pasangan[] {
  const names = new Map(
    [...asal, ...lain].map((one): [BarisNama, NamaSiap] => [one, siapkanNama(one.row.uraian)])
  )
  const best = (one: BarisNama, among: readonly BarisNama[]): BarisNama | undefined => {
    const ranked = among
      .filter((other) => one.simpul === null || other.simpul === null || one.simpul === other.simpul)
      .map((other) => ({ other, nilai: likeness(names, one, other) }))
      .sort((a, b) => b.nilai - a.nilai)
    const [first, second] = ranked
    if (!first || (second && first.nilai - second.nilai < 0.05)) return undefined
    const batas = sameTargets(one, first.other) ? miripDenganBukti : cukupMirip
    return first.nilai >= batas ? first.other : undefined
  }
  return asal.flatMap((a) => {
    const b = best(a, lain)
    return b && best(b, asal) === a ? [{ asal: a, lain: b, cara: 'mirip' as const }] : []
  })
}

function likeness(names: ReadonlyMap<BarisNama, NamaSiap>, a: BarisNama, b: BarisNama): number {
  const left = names.get(a)
  const right = names.get(b)
  if (!left || !right) return 0
  return bandingkanTeks(a.row.uraian, b.row.uraian) === 'ejaan' ? 0.99 : kemiripanSiap(left, right)
}

/** More than half of the yearly targets that both print are the same number, and at least two are. */
function sameTargets(a: BarisNama, b: BarisNama): boolean {
  const years = Object.keys(a.row.target).filter(
    (year) => a.row.target[year]?.nilai && b.row.target[year]?.nilai
  )
  const same = years.filter((year) => Number(a.row.target[year]?.nilai) === Number(b.row.target[year]?.nilai))
  return same.length >= 2 && same.length * 2 > years.length
}
