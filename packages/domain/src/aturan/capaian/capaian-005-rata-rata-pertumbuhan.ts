import Big from 'big.js'
import { below } from '../../dokumen/pointer.ts'
import type { Anggaran } from '../../dokumen/schema.ts'
import { rataRataPertumbuhan } from '../../indikator/capaian.ts'
import { countDecimals } from '../../indikator/decimal.ts'
import { toRupiahUnit } from '../../money/sum.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { sel } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'
import { barisContoh, denganAnggaran } from './contoh-anggaran.ts'
import type { BentukRasio } from './rasio.ts'
import { satuanRasio } from './rasio.ts'
import { barisAnggaran } from './tabel-anggaran.ts'

const kolom = ['anggaran', 'realisasi'] as const

export const aturan = defineAturan({
  id: 'CAPAIAN-005',
  periksa: 'M-44',
  keluarga: 'capaian',
  judul: 'Rata-rata pertumbuhan T-C.24 dapat dihitung ulang',
  kenapa:
    'Rata-rata pertumbuhan dipakai untuk memperkirakan kemampuan pendanaan periode berikutnya. Angka yang tidak ' +
    'mengikuti deretnya menyesatkan perkiraan itu.',
  perbaikan:
    'Hitung ulang: rata-rata dari kenaikan tahunan (tahun ini dikurangi tahun lalu, dibagi tahun lalu).',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['anggaranRealisasi'],
  percobaan: false,
  *check(dokumen, konteks) {
    const rows = konteks.memo(barisAnggaran).filter(({ row }) => row.pertumbuhan !== undefined)
    const bentuk = dokumen.kepalaTabel?.anggaranRealisasi?.pertumbuhan ?? 'desimal'
    if (rows.length === 0 && (dokumen.anggaranRealisasi ?? []).length > 0) {
      yield { tidakDiperiksa: 'T-C.24 tidak mempunyai kolom rata-rata pertumbuhan.' }
    }
    for (const nama of kolom) {
      const found = rows.flatMap(({ row, pointer }) => checkSel(row, pointer, nama, bentuk))
      const kosong = rows.length > 1 && rows.every(({ row }) => isKosong(row.pertumbuhan?.[nama]))
      if (kosong && found.length > 0)
        yield { pointer: '/anggaranRealisasi', kasus: 'kolomKosong', data: { kolom: nama } }
      else yield* found
    }
  },
  pesan: (hasil) => {
    const sebut = `Rata-rata pertumbuhan ${fakta(hasil, 'kolom')}`
    if (hasil.kasus === 'kolomKosong') return `${sebut} kosong di semua baris T-C.24, padahal dapat dihitung.`
    const nama = `${sebut} ${kutip(fakta(hasil, 'nama'), 60)}`
    const satuan = fakta(hasil, 'satuan')
    if (hasil.kasus === 'tanpaDasar') {
      return `${nama} tertulis ${angka(hasil.actual)}${satuan}, padahal tidak ada dua tahun berurutan yang dapat dibandingkan.`
    }
    const hitung = `rata-rata ${fakta(hasil, 'banyak')} kenaikan tahunan adalah ${angka(hasil.expected)}${satuan}`
    if (hasil.kasus === 'kosong') return `${nama} kosong, padahal ${hitung}.`
    const cagr = hasil.kasus === 'majemuk' ? ' Angka itu pertumbuhan majemuk (CAGR), bukan rata-rata.' : ''
    return `${nama} tertulis ${angka(hasil.actual)}${satuan}, sedangkan ${hitung}.${cagr}`
  },
  saran: (hasil) =>
    hasil.expected === undefined
      ? 'Isi kolom itu, atau tulis “n/a” bila tidak dapat dihitung.'
      : `Tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}, dari ${fakta(hasil, 'banyak')} kenaikan tahunan.`
})

function checkSel(
  row: Anggaran,
  pointer: string,
  nama: (typeof kolom)[number],
  bentuk: BentukRasio
): Hasil[] {
  const cell = row.pertumbuhan?.[nama]
  const values = seriesOf(row, nama)
  if (!cell || !values) return []
  const { nilai, banyak } = rataRataPertumbuhan(values, 12)
  const base = { pointer: below(pointer, 'pertumbuhan', nama), related: [below(pointer, nama)] }
  const data = { nama: row.uraian, kolom: nama, satuan: satuanRasio(bentuk), banyak }
  const factor = bentuk === 'persen' ? 100 : 1
  if (nilai === undefined) {
    const printed = cell.nilai !== null && Number(cell.nilai) !== 0
    return printed
      ? [{ ...base, keparahan: 'minor', kasus: 'tanpaDasar', actual: cell.nilai as string, data }]
      : []
  }
  const exact = new Big(nilai).times(factor)
  if (cell.nilai === null) {
    const expected = exact.toFixed(2)
    return isKosong(cell) ? [{ ...base, kasus: 'kosong', expected, data }] : []
  }
  const decimals = countDecimals(cell.nilai)
  const printed = new Big(cell.nilai)
  if (printed.eq(exact.round(decimals, Big.roundHalfUp)) || printed.eq(exact.round(decimals, Big.roundDown)))
    return []
  const expected = exact.toFixed(Math.max(2, decimals))
  const majemuk = isMajemuk(values, printed.div(factor), decimals + (bentuk === 'persen' ? 2 : 0))
  return [{ ...base, kasus: majemuk ? 'majemuk' : 'beda', actual: cell.nilai, expected, data }]
}

/** The amounts in one unit, oldest first; undefined when a cell's unit is no money unit. */
function seriesOf(row: Anggaran, nama: (typeof kolom)[number]): (string | null)[] | undefined {
  const values: (string | null)[] = []
  for (const year of Object.keys(row[nama]).sort()) {
    const cell = row[nama][year]
    const rupiah = cell?.nilai ? toRupiahUnit(cell.nilai, cell.satuan ?? row.satuan) : null
    if (rupiah === undefined) return undefined
    values.push(rupiah)
  }
  return values
}

/** True when the printed number is the compound growth: (1 + g) to the number of steps spans first to last. */
function isMajemuk(values: readonly (string | null)[], printed: Big, decimals: number): boolean {
  const filled = values.filter((value) => value !== null)
  const [first] = filled
  const last = filled.at(-1)
  if (first === undefined || last === undefined || filled.length < 3 || Number(first) <= 0) return false
  const half = new Big(1).div(new Big(10).pow(decimals)).div(2)
  const spread = new Big(last).div(first)
  const power = (growth: Big): Big => growth.plus(1).pow(filled.length - 1)
  return power(printed.minus(half)).lte(spread) && power(printed.plus(half)).gte(spread)
}

const dengan = (
  anggaran: readonly string[],
  realisasi: readonly string[],
  rata: readonly [string | null, string | null]
) =>
  barisContoh(anggaran, realisasi, [], { pertumbuhan: { anggaran: sel(rata[0]), realisasi: sel(rata[1]) } })

export const contoh: readonly Contoh[] = [
  {
    judul: 'tertulis 0,54 dan 0,55, terhitung 0,22 dan 0,25',
    dokumen: denganAnggaran([
      dengan(
        ['485.153.250', '528.432.000', '735.563.350', '874.289.000'],
        ['412.759.758', '483.675.643', '621.575.007', '806.993.028'],
        ['0,54', '0,55']
      )
    ]),
    temuan: [
      { pointer: '/anggaranRealisasi/0/pertumbuhan/anggaran' },
      { pointer: '/anggaranRealisasi/0/pertumbuhan/realisasi' }
    ]
  },
  {
    judul: 'pertumbuhan majemuk ditulis sebagai rata-rata, dan sel kosong',
    dokumen: denganAnggaran([dengan(['100', '200', '121'], ['100', '110', '121'], ['0,10', null])]),
    temuan: [
      { pointer: '/anggaranRealisasi/0/pertumbuhan/anggaran' },
      { pointer: '/anggaranRealisasi/0/pertumbuhan/realisasi' }
    ]
  },
  {
    judul: 'kolom kosong di semua baris adalah satu temuan per kolom',
    dokumen: denganAnggaran([
      dengan(['100', '110'], ['100', '110'], ['0,10', null]),
      dengan(['100', '120'], ['100', '120'], ['0,20', null])
    ]),
    temuan: [{ pointer: '/anggaranRealisasi' }]
  },
  {
    judul: 'tahun setelah nol dilewati',
    dokumen: denganAnggaran([dengan(['0', '100', '110'], ['0', '0', '0'], ['0,10', 'n/a'])]),
    temuan: []
  }
]
