import {
  addDesimal,
  type Contoh,
  compareDesimal,
  defineAturan,
  dokumenKosong,
  formatDesimal,
  tahunan
} from '@selaras/opd-sdk'
import { cellsOf } from './cells.ts'

export const aturan = defineAturan({
  id: 'KOPERASI-UKM-001',
  periksa: null,
  keluarga: 'capaian',
  judul: 'Koperasi aktif dan tidak aktif berjumlah sama dengan seluruh koperasi',
  kenapa:
    'Ketiga angka menghitung koperasi yang sama. Bila jumlahnya berbeda, persentase koperasi aktif pada tujuan dan IKU tidak dapat dipertanggungjawabkan.',
  perbaikan: 'Cocokkan ketiga angka dengan data dasar pada tahun itu, lalu perbaiki yang salah.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dataSektor'],
  percobaan: false,
  *check(dokumen) {
    const total = cellsOf(dokumen, 'koperasi')
    const aktif = cellsOf(dokumen, 'koperasi-aktif')
    const tidak = cellsOf(dokumen, 'koperasi-tidak-aktif')
    for (const cell of total) {
      const a = aktif.find((one) => one.tahun === cell.tahun && one.tabel === cell.tabel)
      const t = tidak.find((one) => one.tahun === cell.tahun && one.tabel === cell.tabel)
      if (!a || !t) continue
      const sum = addDesimal(a.nilai, t.nilai)
      if (compareDesimal(sum, cell.nilai) === 0) continue
      yield {
        pointer: cell.pointer,
        related: [a.pointer, t.pointer],
        tahun: cell.tahun,
        actual: cell.nilai,
        expected: sum
      }
    }
  },
  pesan: (hasil) =>
    `Jumlah koperasi ${hasil.tahun} tertulis ${formatDesimal(hasil.actual ?? '')}, sedangkan aktif ditambah tidak aktif ${formatDesimal(hasil.expected ?? '')}.`
})

const tabel = (judul: string, tidakAktif: string) =>
  dokumenKosong('INM52', {
    dataSektor: {
      koperasi: {
        judul,
        baris: [
          { uraian: 'Jumlah koperasi', nilai: tahunan(['660'], undefined, 2023) },
          { uraian: 'Koperasi aktif', nilai: tahunan(['468'], undefined, 2023) },
          { uraian: 'Koperasi tidak aktif', nilai: tahunan([tidakAktif], undefined, 2023) }
        ]
      }
    }
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'jumlah tidak cocok',
    dokumen: tabel('Koperasi', '190'),
    temuan: [{ pointer: '/dataSektor/koperasi/baris/0/nilai/2023' }]
  },
  { judul: 'jumlah cocok', dokumen: tabel('Koperasi', '192'), temuan: [] }
]
