import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { uangGanjil } from './uang-ganjil.ts'

export const aturan = defineAturan({
  id: 'PAGU-006',
  periksa: null,
  keluarga: 'pagu',
  judul: 'Uang tidak negatif',
  kenapa:
    'Pagu, anggaran dan realisasi belanja tidak pernah di bawah nol; tanda minus berarti salah ketik atau rumus salah.',
  perbaikan: 'Tulis jumlah yang benar tanpa tanda minus.',
  keparahan: 'kritis',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const uang of konteks.memo(uangGanjil)) {
      if (!uang.nilai.startsWith('-') || Number(uang.nilai) === 0) continue
      yield {
        pointer: uang.pointer,
        ...(uang.tahun === undefined ? {} : { tahun: uang.tahun }),
        actual: uang.nilai,
        data: { nama: uang.nama, satuan: uang.satuan }
      }
    }
  },
  pesan: (hasil) =>
    `${kutip(fakta(hasil, 'nama'), 60)}${hasil.tahun === undefined ? '' : ` ${hasil.tahun}`} tertulis ` +
    `${tulisUang(hasil.actual ?? '0', fakta(hasil, 'satuan'))}, di bawah nol.`
})

export const contoh: readonly Contoh[] = [
  {
    judul: 'pagu 2026 negatif',
    dokumen: dokumenKosong('INM52', { programPendanaan: [program('Program A', ['5', '-5', '0'])] }),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2026', tahun: 2026 }]
  },
  {
    judul: 'nol bukan negatif',
    dokumen: dokumenKosong('INM52', { programPendanaan: [program('Program A', ['5', '0', '-0'])] }),
    temuan: []
  }
]
