import Big from 'big.js'
import { below } from '../../dokumen/pointer.ts'
import type { Anggaran, Dokumen } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { toRupiahUnit } from '../../money/sum.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { tahunan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { barisContoh, denganAnggaran } from './contoh-anggaran.ts'
import { barisAnggaran } from './tabel-anggaran.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-007',
  periksa: 'M-46',
  keluarga: 'capaian',
  judul: 'Satu tabel T-C.24 memakai satu satuan uang',
  kenapa:
    'Bila sebagian angka dalam ribuan dan sebagian dalam rupiah penuh, pembaca tidak dapat menjumlahkan atau ' +
    'membandingkan antar tahun, dan jumlahnya tidak berarti.',
  perbaikan: 'Tulis semua angka dalam satu satuan, sama dengan kepala tabel.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['anggaranRealisasi'],
  percobaan: false,
  *check(dokumen, konteks) {
    const rows = konteks.memo(barisAnggaran)
    const kepala =
      dokumen.kepalaTabel?.anggaranRealisasi?.uang ?? mostUsed(rows.map(({ row }) => row.satuan ?? 'rupiah'))
    yield* checkBaris(rows, kepala)
    yield* checkJumlah(dokumen, kepala)
    for (const baris of rows) yield* checkBesaran(baris, konteks.ambang.bedaSatuanUang)
  },
  pesan: (hasil) => {
    const satuan = fakta(hasil, 'satuan')
    const banyak = Number(fakta(hasil, 'banyak'))
    if (hasil.kasus === 'besaran') {
      return (
        `${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} tertulis ${tulisUang(hasil.actual ?? '0', satuan)}, ` +
        `padahal angka lain di baris itu sekitar ${tulisUang(fakta(hasil, 'lain'), satuan)}; tampaknya satuannya berbeda.`
      )
    }
    const kepala = `sedangkan tabelnya dalam ${hasil.expected}`
    if (hasil.kasus === 'jumlah')
      return `Baris jumlah T-C.24 memakai ${satuan} pada ${banyak} sel, ${kepala}.`
    const lain = banyak > 1 ? ` dan ${banyak - 1} baris lain` : ''
    return `${kutip(fakta(hasil, 'nama'), 60)}${lain} ditulis dalam ${hasil.actual}, ${kepala}.`
  }
})

function mostUsed(units: readonly string[]): string {
  const count = (unit: string): number => units.filter((one) => one === unit).length
  return [...new Set(units)].sort((a, b) => count(b) - count(a))[0] ?? 'rupiah'
}

/** One finding per strange unit, at the first row that uses it; a row below such a row is not named again. */
function* checkBaris(rows: readonly Baris<Anggaran>[], kepala: string): Generator<Hasil> {
  const groups = new Map<string, Baris<Anggaran>[]>()
  for (const baris of rows) {
    const unit = baris.row.satuan ?? kepala
    const above = baris.parents.at(-1)
    if (unit === kepala || (above && (above.satuan ?? kepala) === unit)) continue
    groups.set(unit, [...(groups.get(unit) ?? []), baris])
  }
  for (const [unit, [first, ...rest]] of groups) {
    if (!first) continue
    yield {
      pointer: first.pointer,
      related: rest.map((one) => one.pointer),
      actual: unit,
      expected: kepala,
      kasus: 'baris',
      data: { nama: first.row.uraian, banyak: rest.length + 1 }
    }
  }
}

function* checkJumlah(dokumen: Dokumen, kepala: string): Generator<Hasil> {
  const jumlah = dokumen.jumlahAnggaranRealisasi
  const places: string[] = []
  const units = new Set<string>()
  for (const kolom of ['anggaran', 'realisasi'] as const) {
    for (const [year, cell] of Object.entries(jumlah?.[kolom] ?? {})) {
      if (cell.nilai === null || (cell.satuan ?? kepala) === kepala) continue
      places.push(`/jumlahAnggaranRealisasi/${kolom}/${year}`)
      units.add(cell.satuan ?? kepala)
    }
  }
  const [pointer, ...related] = places
  if (pointer === undefined) return
  const satuan = [...units].sort().join(' dan ')
  yield {
    pointer,
    related,
    actual: satuan,
    expected: kepala,
    kasus: 'jumlah',
    data: { satuan, banyak: places.length }
  }
}

/** An amount a thousand or a million times larger or smaller than what the same row says otherwise. */
function* checkBesaran({ row, pointer }: Baris<Anggaran>, ambang: string): Generator<Hasil> {
  const cells = (['anggaran', 'realisasi'] as const).flatMap((kolom) =>
    Object.entries(row[kolom]).flatMap(([year, cell]) => {
      const nilai = cell.nilai === null ? undefined : toRupiahUnit(cell.nilai, cell.satuan ?? row.satuan)
      const value = Number(nilai ?? 0)
      return value > 0 ? [{ pointer: below(pointer, kolom, year), tahun: Number(year), cell, value }] : []
    })
  )
  if (cells.length < 3) return
  const sorted = cells.map((one) => one.value).sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  for (const one of cells) {
    if (!isUnitSlip(one.value / median, Number(ambang))) continue
    yield {
      pointer: one.pointer,
      related: cells.filter((other) => other !== one).map((other) => other.pointer),
      tahun: one.tahun,
      actual: one.cell.nilai ?? '',
      kasus: 'besaran',
      data: { nama: row.uraian, satuan: one.cell.satuan ?? row.satuan ?? 'rupiah', lain: inUnit(median, row) }
    }
  }
}

/** A factor near a thousand or a million, up or down; the threshold says how near. An estimate, so a float does. */
function isUnitSlip(factor: number, ambang: number): boolean {
  const size = factor < 1 ? 1 / factor : factor
  const slack = 1000 / ambang
  return [1e3, 1e6].some((step) => size > step / slack && size < step * slack)
}

const inUnit = (rupiah: number, row: Anggaran): string =>
  new Big(rupiah).div(toRupiahUnit('1', row.satuan) ?? 1).toFixed()

export const contoh: readonly Contoh[] = [
  {
    judul: 'satu program dalam ribuan, kepala tabel rupiah',
    dokumen: denganAnggaran([
      barisContoh(['867.500.000'], ['800.000.000']),
      barisContoh(['867.500'], ['800.000'], [], {
        satuan: 'ribu rupiah',
        anak: [barisContoh(['867.500'], ['800.000'], [], { jenis: 'kegiatan', satuan: 'ribu rupiah' })]
      })
    ]),
    temuan: [{ pointer: '/anggaranRealisasi/1' }]
  },
  {
    judul: 'baris jumlah berganti satuan di tengah',
    dokumen: denganAnggaran([barisContoh(['867.500.000', '5'], ['800.000.000', '5'])], {
      jumlahAnggaranRealisasi: { anggaran: tahunan(['867.500'], 'ribu rupiah', 2021), realisasi: {} }
    }),
    temuan: [{ pointer: '/jumlahAnggaranRealisasi/anggaran/2021' }]
  },
  {
    judul: 'satu sel seribu kali lebih kecil',
    dokumen: denganAnggaran([
      barisContoh(['867.500.000', '870.000', '955.000.000'], ['800.000.000', '790.000.000'])
    ]),
    temuan: [{ pointer: '/anggaranRealisasi/0/anggaran/2022', tahun: 2022 }]
  },
  {
    judul: 'semua rupiah, dengan lonjakan yang wajar',
    dokumen: denganAnggaran([
      barisContoh(['20.930.000', '19.830.000', '533.914.200'], ['20.925.000', '0', null])
    ]),
    temuan: []
  }
]
