import { below } from '../../dokumen/pointer.ts'
import type { CapaianKinerja } from '../../dokumen/schema.ts'
import { walkCapaian } from '../../dokumen/walk.ts'
import { equalDesimal } from '../../indikator/decimal.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, tahunan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-003',
  periksa: 'M-42',
  keluarga: 'capaian',
  judul: 'Target T-C.23 bukan salinan realisasi',
  kenapa:
    'Target yang sama persis dengan realisasi di setiap tahun biasanya diisi belakangan. Capaian 100 % yang dihasilkan ' +
    'tidak mengukur apa pun.',
  perbaikan: 'Tulis target dari Renstra periode itu; bila indikator ini memang belum bertarget, tulis “n/a”.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['capaianKinerja'],
  percobaan: false,
  *check(dokumen) {
    for (const { row, pointer } of walkCapaian(dokumen)) {
      const years = pairedYears(row)
      if (years.length < 2 || !years.every((year) => isSame(row, year)) || isSeratusPersen(row, years))
        continue
      yield {
        pointer: below(pointer, 'target'),
        related: [below(pointer, 'realisasi')],
        data: { nama: row.indikator, awal: years[0] ?? '', akhir: years.at(-1) ?? '', banyak: years.length }
      }
    }
  },
  pesan: (hasil) =>
    `Target ${kutip(fakta(hasil, 'nama'), 70)} sama persis dengan realisasinya pada ${fakta(hasil, 'banyak')} tahun ` +
    `(${fakta(hasil, 'awal')}–${fakta(hasil, 'akhir')}).`
})

const pairedYears = (row: CapaianKinerja): string[] =>
  Object.keys(row.target)
    .filter((year) => row.target[year]?.nilai && row.realisasi[year]?.nilai)
    .sort()

const isSame = (row: CapaianKinerja, year: string): boolean =>
  equalDesimal(row.target[year]?.nilai ?? '0', row.realisasi[year]?.nilai ?? '1')

/** A service that must always be complete may plan and reach 100 every year. */
const isSeratusPersen = (row: CapaianKinerja, years: readonly string[]): boolean =>
  years.every((year) => equalDesimal(row.target[year]?.nilai ?? '0', '100'))

const dengan = (target: readonly string[], realisasi: readonly string[]) =>
  dokumenKosong('INM52', {
    capaianKinerja: [
      {
        no: '1',
        indikator: 'Persentase fasilitasi',
        satuan: '%',
        target: tahunan(target, undefined, 2021),
        realisasi: tahunan(realisasi, undefined, 2021),
        rasio: {}
      }
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'target sama dengan realisasi pada kedua tahun',
    dokumen: dengan(['n/a', '16,14', '21,05'], ['n/a', '16,14', '21,050']),
    temuan: [{ pointer: '/capaianKinerja/0/target' }]
  },
  { judul: 'satu tahun berbeda', dokumen: dengan(['16,14', '21,05'], ['16,14', '20,00']), temuan: [] },
  { judul: 'satu tahun saja belum pola', dokumen: dengan(['16,14', '-'], ['16,14', '-']), temuan: [] },
  {
    judul: 'pelayanan yang selalu 100 persen',
    dokumen: dengan(['100', '100'], ['100', '100,00']),
    temuan: []
  }
]
