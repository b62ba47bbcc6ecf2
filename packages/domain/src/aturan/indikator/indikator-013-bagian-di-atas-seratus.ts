import { below } from '../../dokumen/pointer.ts'
import type { CapaianKinerja, Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { walkCapaian } from '../../dokumen/walk.ts'
import { compareDesimal } from '../../indikator/decimal.ts'
import { macamDariNama, macamSatuan } from '../../indikator/satuan.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sel, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-013',
  periksa: 'M-47',
  keluarga: 'indikator',
  judul: 'Persentase bagian berada antara 0 dan 100',
  kenapa:
    'Bagian dari keseluruhan tidak dapat melebihi keseluruhannya; angka di atas 100 % berarti penyebutnya salah.',
  perbaikan:
    'Periksa pembilang dan penyebutnya; bila yang diukur pertumbuhan atau capaian, sebutkan dalam nama.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const { row, pointer } of walkCapaian(dokumen)) yield* checkCapaian(row, pointer)
    for (const one of konteks.memo(semuaIndikator)) yield* checkIndikator(one)
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'kolom')} ${kutip(fakta(hasil, 'nama'), 70)} ${angka(hasil.actual)} %, ` +
    `${hasil.kasus === 'negatif' ? 'di bawah nol' : 'padahal bagian tidak dapat melebihi 100 %'}.`
})

/** Growth and achievement are percentages too, but of nothing whole. */
const bukanBagian =
  /\b(pertumbuhan|peningkatan|meningkatnya|kenaikan|penurunan|perkembangan|perubahan|capaian|pencapaian|realisasi|laju|inflasi|deviasi|kelebihan|rasio|selisih|kontribusi terhadap pertumbuhan)\b/i

const isBagian = (nama: string, satuan: string | undefined): boolean =>
  macamDariNama(nama)?.[0] === 'persen' &&
  (satuan === undefined || macamSatuan(satuan) === 'persen') &&
  !bukanBagian.test(nama)

interface Kolom {
  readonly sel: Sel
  readonly pointer: string
  readonly nama: string
  readonly tahun?: number
}

function* checkCapaian(row: CapaianKinerja, place: string): Generator<Hasil> {
  const cells: Kolom[] = (['target', 'realisasi'] as const).flatMap((kolom) =>
    Object.entries(row[kolom]).map(([year, sel]) => ({
      sel,
      pointer: below(place, kolom, year),
      nama: kolom === 'target' ? 'Target' : 'Realisasi',
      tahun: Number(year)
    }))
  )
  const outside = cells.filter(isDiLuar)
  if (outside.length > 0 && isBagian(row.indikator, row.satuan)) yield* report(outside, row.indikator)
}

function* checkIndikator(one: IndikatorSiap): Generator<Hasil> {
  const cells: Kolom[] = one.target.map((cell) => ({ ...cell, nama: 'Target' }))
  if (one.awal) cells.push({ ...one.awal, nama: 'Kondisi awal' })
  if (one.akhir) cells.push({ ...one.akhir, nama: 'Kondisi akhir' })
  const outside = cells.filter(isDiLuar)
  if (outside.length > 0 && isBagian(one.row.uraian, one.satuan)) yield* report(outside, one.row.uraian)
}

/** Below 0 or above 100, and a percentage as far as the cell says. */
const isDiLuar = ({ sel: { nilai, satuan } }: Kolom): boolean =>
  nilai !== null &&
  (compareDesimal(nilai, '0') < 0 || compareDesimal(nilai, '100') > 0) &&
  (satuan === undefined || macamSatuan(satuan) === 'persen')

function* report(cells: readonly Kolom[], nama: string): Generator<Hasil> {
  for (const { sel, pointer, nama: kolom, tahun } of cells) {
    yield {
      pointer,
      ...(tahun === undefined ? {} : { tahun }),
      actual: sel.nilai ?? '',
      kasus: sel.nilai?.startsWith('-') ? 'negatif' : 'lebih',
      data: { nama, kolom: tahun === undefined ? kolom : `${kolom} ${tahun}` }
    }
  }
}

const dengan = (nama: string, awal: string, target: readonly string[], satuan = '%'): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [tujuan('Tujuan', [indikator(nama, target, satuan, { awal: sel(awal, satuan) })])]
  })
const tempat = '/tujuanSasaran/0/indikator/0'

export const contoh: readonly Contoh[] = [
  {
    judul: 'bagian di atas seratus persen',
    dokumen: dengan('Persentase sekolah yang terdata', '105,69', ['99', '101', '100']),
    temuan: [{ pointer: `${tempat}/awal` }, { pointer: `${tempat}/target/2026`, tahun: 2026 }]
  },
  {
    judul: 'bagian negatif',
    dokumen: dengan('Persentase sekolah yang terdata', '-1', ['99', '100', '100']),
    temuan: [{ pointer: `${tempat}/awal` }]
  },
  {
    judul: 'pertumbuhan boleh melebihi seratus',
    dokumen: dengan('Persentase pertumbuhan murid', '120', ['130', '140', '150']),
    temuan: []
  },
  {
    judul: 'bukan persen',
    dokumen: dengan('Persentase murid', '300', ['305', '325', '350'], 'Orang'),
    temuan: []
  }
]
