import type { Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import type { BarisIndikator, TabelIndikator } from '../../dokumen/walk.ts'
import { walkIndikator } from '../../dokumen/walk.ts'
import type { DugaanArah } from '../../indikator/arah.ts'
import { inferArah } from '../../indikator/arah.ts'
import type { MacamSatuan } from '../../indikator/satuan.ts'
import { macamSatuan, normaliseSatuan, sameSatuan } from '../../indikator/satuan.ts'
import type { DugaanSifat } from '../../indikator/sifat.ts'
import { inferSifat } from '../../indikator/sifat.ts'
import type { Konteks } from '../define-aturan.ts'

/** A cell of an indikator with its place and the unit that holds for it. */
export interface SelIndikator {
  readonly pointer: string
  readonly sel: Sel
  readonly nilai: string | null
  readonly tahun?: number
  /** Unit printed in the cell, else that of the row. */
  readonly satuan: string | undefined
}

/** A cell that is a number. */
export interface Angka extends SelIndikator {
  readonly nilai: string
}

/** An indikator of a table with yearly targets, its cells in order. */
export interface IndikatorSiap extends BarisIndikator {
  readonly target: readonly SelIndikator[]
  /** The targets that are numbers, in order of year. */
  readonly angka: readonly Angka[]
  readonly awal: SelIndikator | undefined
  readonly akhir: SelIndikator | undefined
  /** The unit that most targets are printed in. */
  readonly satuan: string | undefined
  /** Kind of that unit. */
  readonly macam: MacamSatuan | undefined
}

/** Tables that print an indikator for the first time; the indicative budget and the tree repeat those of T-C.27. */
const tabelUtama: ReadonlySet<TabelIndikator> = new Set([
  'tujuanSasaran',
  'programPendanaan',
  'indikatorKinerja',
  'ikk'
])

/** Every indikator of T-C.25, T-C.27, T-C.28/IKU and IKK. */
export function semuaIndikator(dokumen: Dokumen): IndikatorSiap[] {
  const found: IndikatorSiap[] = []
  const macam = new Map<string, MacamSatuan | undefined>()
  for (const baris of walkIndikator(dokumen))
    if (tabelUtama.has(baris.tabel)) found.push(prepare(baris, macam))
  return found
}

function prepare(baris: BarisIndikator, known: Map<string, MacamSatuan | undefined>): IndikatorSiap {
  const { row, pointer } = baris
  // Years are integer keys, which every engine lists in ascending order.
  const target = Object.entries(row.target).map(([year, sel]) =>
    cell(sel, `${pointer}/target/${year}`, row.satuan, Number(year))
  )
  const angka = target.every(isAngka) ? target : target.filter(isAngka)
  const satuan = mostUsed(angka) ?? row.satuan
  if (satuan !== undefined && !known.has(satuan)) known.set(satuan, macamSatuan(satuan))
  return {
    tabel: baris.tabel,
    row,
    pointer,
    pemilik: baris.pemilik,
    target,
    angka,
    awal: row.awal && cell(row.awal, `${pointer}/awal`, row.satuan),
    akhir: row.akhir && cell(row.akhir, `${pointer}/akhir`, row.satuan),
    satuan,
    macam: satuan === undefined ? undefined : known.get(satuan)
  }
}

const cell = (sel: Sel, pointer: string, unit: string | undefined, tahun?: number): SelIndikator => {
  const satuan = sel.satuan ?? unit
  return tahun === undefined
    ? { pointer, sel, nilai: sel.nilai, satuan }
    : { pointer, sel, nilai: sel.nilai, satuan, tahun }
}

const isAngka = (one: SelIndikator): one is Angka => one.nilai !== null

/** The unit used most by the numbers; of equals the one printed last, because a slip is likelier in the first years. */
function mostUsed(cells: readonly Angka[]): string | undefined {
  const first = cells[0]?.satuan
  if (cells.every((one) => one.satuan === first)) return first
  const count = new Map<string, number>()
  for (const { satuan } of cells)
    if (satuan) count.set(normaliseSatuan(satuan), (count.get(normaliseSatuan(satuan)) ?? 0) + 1)
  const top = Math.max(0, ...count.values())
  return cells.findLast(({ satuan }) => satuan !== undefined && count.get(normaliseSatuan(satuan)) === top)
    ?.satuan
}

/** How two units of one indikator agree: `sebutan` is the same thing in other words (`unit usaha`, `usaha`). */
export function compareSatuan(a: string | undefined, b: string | undefined): 'sama' | 'sebutan' | 'beda' {
  if (a === b || sameSatuan(a, b)) return 'sama'
  if (!a || !b) return 'sebutan'
  if (withoutCounter(a) === withoutCounter(b)) return 'sebutan'
  return macamSatuan(a) === 'orang' && macamSatuan(b) === 'orang' ? 'sebutan' : 'beda'
}

const withoutCounter = (unit: string): string =>
  normaliseSatuan(unit).replace(/^(unit|buah|jumlah) (?=.)/, '')

const cacheArah = (_: Dokumen): Map<object, DugaanArah> => new Map()
const cacheSifat = (_: Dokumen): Map<object, DugaanSifat> => new Map()

/** The arah of an indikator, inferred at most once per run. */
export const arahOf = (konteks: Konteks, one: IndikatorSiap): DugaanArah =>
  remember(konteks.memo(cacheArah), one.row, () => inferArah(one.row))

/** The sifat of an indikator, inferred at most once per run. */
export const sifatOf = (konteks: Konteks, one: IndikatorSiap): DugaanSifat =>
  remember(konteks.memo(cacheSifat), one.row, () => inferSifat(one.row))

function remember<T>(cache: Map<object, T>, key: object, compute: () => T): T {
  const known = cache.get(key)
  if (known !== undefined) return known
  const value = compute()
  cache.set(key, value)
  return value
}

/** True for a unit that measures a state (share, score, index, ratio) where nothing else is declared. */
export const isKeadaan = (one: IndikatorSiap): boolean =>
  !('sifat' in one.row && one.row.sifat) && one.macam !== undefined && macamKeadaan.has(one.macam)

const macamKeadaan: ReadonlySet<MacamSatuan> = new Set(['persen', 'nilai', 'indeks', 'rasio', 'predikat'])

/** True for a thing that is counted anew each year: people trained, documents made. Its targets may go up and down. */
export function isHasilTahunan(konteks: Konteks, one: IndikatorSiap): boolean {
  if (one.row && 'sifat' in one.row && one.row.sifat) return one.row.sifat === 'alir'
  const { macam } = one
  if (macam !== 'jumlah' && macam !== 'orang' && macam !== 'rupiah') return false
  const { sifat, keyakinan } = sifatOf(konteks, one)
  return sifat === 'alir' || keyakinan === 'rendah'
}

/** Said where a rule needs a direction that neither the dokumen nor the name gives. */
export const arahBelumPasti = 'Arah indikator (naik atau turun lebih baik) belum pasti.'
/** Said where a rule needs to know how yearly targets make the end target. */
export const sifatBelumPasti = 'Sifat target (alir, kumulatif, stok, rata-rata) belum pasti.'
