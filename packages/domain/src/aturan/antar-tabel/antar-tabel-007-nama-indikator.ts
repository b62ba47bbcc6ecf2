import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { temukanNamaBerbeda } from './nama-berbeda.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-007',
  periksa: null,
  keluarga: 'antar-tabel',
  judul: 'Nama satu indikator ditulis sama di semua tabel',
  kenapa:
    'Nama yang berbeda membuat satu indikator dibaca sebagai dua, dan targetnya tidak lagi dapat dibandingkan dengan pasti.',
  perbaikan: 'Pakai satu nama yang sama persis di semua tabel.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  check: (dokumen, konteks) => temukanNamaBerbeda(dokumen, konteks.memo),
  pesan: (hasil) =>
    `${fakta(hasil, 'tabel')} menulis indikator ${kutip(hasil.actual)}, sedangkan ${fakta(hasil, 'acuan')} menulis ${kutip(hasil.expected)}.`
})

const t25 = [
  tujuan(
    'T',
    [],
    [sasaran('S', [indikator('Persentase persalinan di fasilitas kesehatan', ['76', '78', '80'], '%')])]
  )
]

export const contoh: readonly Contoh[] = [
  {
    judul: 'IKU menulis nama lain dengan target yang sama',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: t25,
      indikatorKinerja: [
        indikator('Persentase persalinan pada fasilitas kesehatan dasar', ['76', '78', '80'], '%')
      ]
    }),
    temuan: [{ pointer: '/indikatorKinerja/0/uraian', keparahan: 'minor' }]
  },
  {
    judul: 'Tabel indikatif menulis nama lain untuk satu-satunya indikator program',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [program('P', ['1'], { indikator: [indikator('Cakupan layanan', ['60'], '%')] })],
      indikatifAnggaran: [
        program('P', ['1'], { indikator: [indikator('Cakupan pelayanan dasar', ['60'], '%')] })
      ]
    }),
    temuan: [{ pointer: '/indikatifAnggaran/0/indikator/0/uraian' }]
  },
  {
    judul: 'Satuan di belakang nama bukan perbedaan',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: t25,
      indikatorKinerja: [
        indikator('Persentase Persalinan di Fasilitas Kesehatan (%)', ['76', '78', '80'], '%')
      ]
    }),
    temuan: []
  }
]
