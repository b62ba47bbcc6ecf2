import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import {
  compareDesimal,
  countDecimals,
  distanceDesimal,
  isDesimal,
  multiplyDesimal,
  ratioDesimal,
  roundDesimal
} from '../../indikator/decimal.ts'
import { normaliseSatuan } from '../../indikator/satuan.ts'
import type { Hasil } from '../define-aturan.ts'
import { satuanSel } from './satuan-sel.ts'

type Narasi = NonNullable<Dokumen['narasi']>[number]
type Baca = (place: string) => unknown

/** Powers of ten a unit stands for, so that `juta rupiah` and `rupiah` can be compared. */
const kali: readonly (readonly [RegExp, string])[] = [
  [/\b(ribu|ribuan)\b|(^|\s)rp000$/, '1000'],
  [/\b(juta|jutaan)\b/, '1000000'],
  [/\b(miliar|milyar)\b/, '1000000000'],
  [/\b(triliun|trilyun)\b/, '1000000000000']
]

const faktor = (satuan: string | undefined): string =>
  kali.find(([pattern]) => pattern.test(normaliseSatuan(satuan ?? '')))?.[1] ?? '1'

/** What a number of the prose contradicts: the cell it repeats, else the division it states. At most one finding. */
export function* bandingkanNarasi(
  dokumen: Dokumen,
  index: number,
  narasi: Narasi,
  baca: Baca
): Generator<Hasil> {
  const base = {
    pointer: pointer('narasi', index, 'nilai'),
    ...(narasi.tahun === undefined ? {} : { tahun: narasi.tahun })
  }
  const data = { tempat: narasi.tempat, tentang: narasi.tentang }
  const beda = bedaRujukan(dokumen, narasi, baca)
  if (beda) {
    yield { ...base, related: [narasi.merujuk ?? ''], ...beda, data }
    return
  }
  const hitung = bedaHitung(narasi, baca)
  if (hitung && narasi.hitung) {
    const related = [narasi.hitung.pembilang, narasi.hitung.penyebut]
    yield {
      ...base,
      related,
      actual: hitung.actual,
      expected: hitung.expected,
      kasus: 'hitung',
      data: { ...data, rumus: hitung.rumus }
    }
  }
}

function bedaRujukan(dokumen: Dokumen, narasi: Narasi, baca: Baca): Partial<Hasil> | undefined {
  const cell = narasi.merujuk === undefined ? undefined : baca(narasi.merujuk)
  if (!isSel(cell) || cell.nilai === null || narasi.merujuk === undefined) return undefined
  const own = narasi.nilai.nilai
  if (own === null) {
    const text = narasi.nilai.teks ?? ''
    if (!/\b(belum|tidak ada data|menunggu)\b/i.test(text)) return undefined
    return { actual: text, expected: cell.nilai, kasus: 'tanpaAngka', keparahan: 'minor' }
  }
  const satuan = satuanSel(dokumen, narasi.merujuk, cell)
  const ratio = ratioFactor(dokumen, narasi)
  const left = { nilai: own, faktor: faktor(narasi.nilai.satuan) }
  const right = { nilai: multiplyDesimal(cell.nilai, ratio), faktor: faktor(satuan) }
  return sameNumber(left, right) ? undefined : { actual: own, expected: cell.nilai, kasus: 'tabel' }
}

/** Prose in percent against a ratio printed as a decimal. */
const ratioFactor = (dokumen: Dokumen, narasi: Narasi): string =>
  /^\/capaianKinerja\/\d+\/rasio\//.test(narasi.merujuk ?? '') &&
  dokumen.kepalaTabel?.capaianKinerja?.rasio === 'desimal' &&
  narasi.nilai.satuan === '%'
    ? '100'
    : '1'

interface Terskala {
  readonly nilai: string
  readonly faktor: string
}

/** Equal, or one is the other with less precision: the difference is below one unit of the coarser last digit. */
function sameNumber(a: Terskala, b: Terskala): boolean {
  const difference = distanceDesimal(multiplyDesimal(a.nilai, a.faktor), multiplyDesimal(b.nilai, b.faktor))
  if (compareDesimal(difference, '0') === 0) return true
  if (a.faktor === b.faktor && countDecimals(a.nilai) === countDecimals(b.nilai)) return false
  const [unitA, unitB] = [lastDigit(a), lastDigit(b)]
  const coarser = compareDesimal(unitA, unitB) >= 0 ? unitA : unitB
  return compareDesimal(unitA, unitB) !== 0 && compareDesimal(difference, coarser) < 0
}

const lastDigit = ({ nilai, faktor: factor }: Terskala): string =>
  multiplyDesimal(factor, countDecimals(nilai) === 0 ? '1' : `0.${'0'.repeat(countDecimals(nilai) - 1)}1`)

function bedaHitung(
  narasi: Narasi,
  baca: Baca
): { actual: string; expected: string; rumus: string } | undefined {
  const [top, bottom] = [narasi.hitung?.pembilang, narasi.hitung?.penyebut].map((place) => {
    const cell = place === undefined ? undefined : baca(place)
    return isSel(cell) ? cell.nilai : null
  })
  const own = narasi.nilai.nilai
  if (!top || !bottom || own === null) return undefined
  const percent = narasi.nilai.satuan === '%'
  const places = countDecimals(own)
  const exact = ratioDesimal(percent ? multiplyDesimal(top, '100') : top, bottom, places + 4)
  if (exact === undefined) return undefined
  const unit = places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`
  if (compareDesimal(distanceDesimal(own, exact), unit) < 0) return undefined
  const rumus = `${top.replace('.', ',')} : ${bottom.replace('.', ',')}${percent ? ' × 100' : ''}`
  return { actual: own, expected: roundDesimal(exact, places), rumus }
}

const isSel = (value: unknown): value is Sel =>
  value !== null &&
  typeof value === 'object' &&
  'nilai' in value &&
  (value.nilai === null || (typeof value.nilai === 'string' && isDesimal(value.nilai)))
