import {
  type Contoh,
  compareDesimal,
  defineAturan,
  dokumenKosong,
  formatDesimal,
  tahunan
} from '@selaras/opd-sdk'
import { cellsOf } from './cells.ts'

/** A part and the whole that it may not exceed. */
const pasangan = [
  ['koperasi-rat', 'koperasi-aktif'],
  ['koperasi-aktif', 'koperasi'],
  ['koperasi-nik', 'koperasi'],
  ['koperasi-sehat', 'koperasi-dinilai'],
  ['umk-nib', 'umk'],
  ['umk-difasilitasi', 'umk']
] as const

export const aturan = defineAturan({
  id: 'KOPERASI-UKM-002',
  periksa: null,
  keluarga: 'capaian',
  judul: 'Bagian tidak melebihi keseluruhan',
  kenapa:
    'Koperasi yang melaksanakan RAT adalah bagian dari koperasi aktif, dan seterusnya. Bagian yang lebih besar dari keseluruhannya menghasilkan persentase di atas 100.',
  perbaikan: 'Periksa kedua angka pada sumber datanya, termasuk apakah tahunnya sama.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dataSektor'],
  percobaan: false,
  *check(dokumen) {
    for (const [bagian, keseluruhan] of pasangan) {
      const wholes = cellsOf(dokumen, keseluruhan)
      for (const cell of cellsOf(dokumen, bagian)) {
        const whole = wholes.find((one) => one.tahun === cell.tahun && one.tabel === cell.tabel)
        if (!whole || compareDesimal(cell.nilai, whole.nilai) <= 0) continue
        yield {
          pointer: cell.pointer,
          related: [whole.pointer],
          tahun: cell.tahun,
          actual: cell.nilai,
          expected: whole.nilai,
          data: { bagian: cell.uraian, keseluruhan: whole.uraian }
        }
      }
    }
  },
  pesan: (hasil) =>
    `"${hasil.data?.['bagian']}" ${hasil.tahun} tertulis ${formatDesimal(hasil.actual ?? '')}, melebihi "${hasil.data?.['keseluruhan']}" yang ${formatDesimal(hasil.expected ?? '')}.`
})

const tabel = (rat: string) =>
  dokumenKosong('PMDN86', {
    dataSektor: {
      rat: {
        judul: 'Koperasi yang melaksanakan RAT',
        baris: [
          { uraian: 'KOPERASI AKTIF', nilai: tahunan(['466'], undefined, 2018) },
          { uraian: 'KOPERASI RAT', nilai: tahunan([rat], undefined, 2018) }
        ]
      }
    }
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'RAT lebih banyak daripada aktif',
    dokumen: tabel('470'),
    temuan: [{ pointer: '/dataSektor/rat/baris/1/nilai/2018' }]
  },
  { judul: 'RAT di bawah aktif', dokumen: tabel('377'), temuan: [] }
]
