import Big from 'big.js'
import { below } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { countDecimals } from '../../indikator/decimal.ts'
import { macamSatuan } from '../../indikator/satuan.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, kegiatan, program, sel } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-015',
  periksa: 'M-76',
  keluarga: 'indikator',
  judul: 'Persentase di atas dan jumlah di bawahnya memakai penyebut yang sama',
  kenapa:
    'Bila jumlah pada baris rincian dibagi persentase induknya menghasilkan penyebut yang sama pada hampir semua tahun, ' +
    'keduanya dihitung dari data yang sama; tahun yang menyimpang, atau kondisi awal yang menyimpang, salah hitung.',
  perbaikan: 'Hitung ulang persentase itu dari jumlah rinciannya dan penyebut yang sama.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: true,
  *check(_, konteks) {
    const rows = konteks.memo(semuaIndikator).filter((one) => one.tabel === 'programPendanaan')
    const byRow = new Map<string, IndikatorSiap[]>()
    for (const one of rows) {
      const group = byRow.get(one.pemilik?.pointer ?? '')
      if (group) group.push(one)
      else byRow.set(one.pemilik?.pointer ?? '', [one])
    }
    for (const induk of rows) {
      if (induk.macam !== 'persen' || isTetap(induk)) continue
      for (const anak of findAnak(induk, byRow)) yield* compare(induk, anak)
    }
  },
  pesan: (hasil) => {
    const kolom = hasil.tahun === undefined ? 'Kondisi awal' : `Target ${hasil.tahun}`
    return (
      `${kolom} ${kutip(fakta(hasil, 'nama'), 60)} tertulis ${kutip(fakta(hasil, 'teks'), 30)}, sedangkan ` +
      `${kutip(fakta(hasil, 'anak'), 60)} ${angka(fakta(hasil, 'jumlah'))} dibagi penyebut ${angka(fakta(hasil, 'penyebut'))} ` +
      `adalah ${angka(hasil.expected)} %.`
    )
  },
  saran: (hasil) => `Tulis ${angka(hasil.expected)} %, atau betulkan jumlah rinciannya.`
})

const isTetap = (one: IndikatorSiap): boolean => one.angka.every((cell) => cell.nilai === one.angka[0]?.nilai)

/** Indikator of the rows directly below that count something and move. */
const findAnak = (induk: IndikatorSiap, byRow: ReadonlyMap<string, IndikatorSiap[]>): IndikatorSiap[] => {
  const owner = induk.pemilik
  const anak = owner && 'anak' in owner.row ? (owner.row.anak ?? []) : []
  return anak
    .flatMap((_, at) => byRow.get(below(owner?.pointer ?? '', 'anak', at)) ?? [])
    .filter((one) => (one.macam === 'jumlah' || one.macam === 'orang') && !isTetap(one))
}

interface Pasangan {
  readonly pointer: string
  readonly terkait: string
  readonly tahun?: number
  readonly persen: string
  readonly jumlah: string
}

/** Years in which both have a number. */
const pairs = (induk: IndikatorSiap, anak: IndikatorSiap): Pasangan[] =>
  induk.angka.flatMap((cell) => {
    const other = anak.angka.find((one) => one.tahun === cell.tahun)
    if (!other || Number(cell.nilai) <= 0 || Number(other.nilai) <= 0) return []
    const tahun = cell.tahun === undefined ? {} : { tahun: cell.tahun }
    return [
      { pointer: cell.pointer, terkait: other.pointer, ...tahun, persen: cell.nilai, jumlah: other.nilai }
    ]
  })

function* compare(induk: IndikatorSiap, anak: IndikatorSiap): Generator<Hasil> {
  const all = pairs(induk, anak)
  const penyebut = commonPenyebut(all)
  if (!penyebut) return
  const data = { nama: induk.row.uraian, anak: anak.row.uraian, penyebut: penyebut.toFixed() }
  for (const pair of all.filter((one) => !fits(one, penyebut))) {
    const { tahun } = pair
    yield {
      pointer: pair.pointer,
      related: [pair.terkait],
      ...(tahun === undefined ? {} : { tahun }),
      actual: pair.persen,
      expected: persenOf(pair.jumlah, penyebut),
      data: { ...data, jumlah: pair.jumlah, teks: pair.persen }
    }
  }
  const [awal, awalAnak] = [induk.awal?.sel, anak.awal?.sel]
  if (!induk.awal || !anak.awal || !awal?.nilai || !awalAnak?.nilai) return
  const persen = macamSatuan(induk.awal.satuan) === 'persen'
  if (persen && fits({ persen: awal.nilai, jumlah: awalAnak.nilai }, penyebut)) return
  // A percentage of another year may have had another denominator; a count in its place is certainly no percentage.
  if (persen) return
  yield {
    pointer: induk.awal.pointer,
    related: [anak.awal.pointer],
    actual: awal.nilai,
    expected: persenOf(awalAnak.nilai, penyebut),
    data: { ...data, jumlah: awalAnak.nilai, teks: awal.teks ?? awal.nilai }
  }
}

const persenOf = (jumlah: string, penyebut: Big): string =>
  new Big(jumlah).times(100).div(penyebut).toFixed(2)

/** A whole number that turns each count into its percentage in at least three years and in all but one of them. */
function commonPenyebut(all: readonly Pasangan[]): Big | undefined {
  if (all.length < 3 || !isMungkin(all)) return undefined
  for (const one of all.slice(0, 2)) {
    const candidate = new Big(one.jumlah).times(100).div(one.persen).round(0, Big.roundHalfUp)
    if (candidate.lte(0)) continue
    const agreeing = all.filter((other) => fits(other, candidate)).length
    if (agreeing >= 3 && agreeing >= all.length - 1) return candidate
  }
  return undefined
}

/** A quick look before the exact one: at least three denominators lie within two percent of the middle one. */
function isMungkin(all: readonly Pasangan[]): boolean {
  const guesses = all.map((one) => Number(one.jumlah) / Number(one.persen)).sort((a, b) => a - b)
  const middle = guesses[Math.floor(guesses.length / 2)] ?? 0
  return guesses.filter((guess) => Math.abs(guess / middle - 1) < 0.02).length >= 3
}

/** Whole percentages must be exact: rounded ones agree with some denominator by chance. */
const fits = (pair: Pick<Pasangan, 'persen' | 'jumlah'>, penyebut: Big): boolean => {
  const decimals = countDecimals(pair.persen)
  const off = penyebut.times(pair.persen).minus(new Big(pair.jumlah).times(100)).abs()
  return decimals < 2 ? off.eq(0) : off.times(2).times(new Big(10).pow(decimals)).lte(penyebut)
}

const dengan = (
  persen: readonly string[],
  jumlah: readonly string[],
  awal: readonly [string, string] = ['30', '%']
): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program', ['1', '1', '1'], {
        indikator: [indikator('Persentase usaha yang meningkat', persen, '%', { awal: sel(...awal) })],
        anak: [
          kegiatan('Kegiatan', ['1', '1', '1'], {
            indikator: [
              indikator('Jumlah usaha yang meningkat', jumlah, 'usaha', { awal: sel('240', 'usaha') })
            ]
          })
        ]
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'kondisi awal bukan persentase, padahal 240 dari 800',
    dokumen: dengan(['35', '40', '45'], ['280', '320', '360'], ['800', 'Unit usaha']),
    temuan: [{ pointer: '/programPendanaan/0/indikator/0/awal' }]
  },
  {
    judul: 'satu dari empat tahun menyimpang',
    dokumen: dengan(['35', '40', '46', '50'], ['280', '320', '360', '400']),
    temuan: [{ pointer: '/programPendanaan/0/indikator/0/target/2027', tahun: 2027 }]
  },
  {
    judul: 'penyebut sama di semua tahun',
    dokumen: dengan(['35', '40', '45'], ['280', '320', '360']),
    temuan: []
  },
  { judul: 'tidak berhubungan', dokumen: dengan(['65', '69,57', '73,08'], ['130', '160', '190']), temuan: [] }
]
