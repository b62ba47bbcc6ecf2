import { dokumenKosong, indikator, sasaran, sel, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { hasilBeda, kalimatBeda, temukanBedaIku } from './beda-iku.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-002',
  periksa: 'M-05',
  keluarga: 'antar-tabel',
  judul: 'Target satu indikator sama di T-C.25 dan T-C.28/IKU',
  kenapa:
    'IKU mengulang indikator tujuan dan sasaran. Bila targetnya berbeda, tidak jelas angka mana yang dijanjikan dan dinilai.',
  perbaikan: 'Tetapkan satu angka, lalu tulis angka itu di kedua tabel.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'indikatorKinerja'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const found of temukanBedaIku(dokumen, konteks)) {
      if (found.beda.kecocokan === 'pembulatan') continue
      const hasil = hasilBeda(dokumen, found, ['tujuanSasaran', 'indikatorKinerja'])
      yield found.beda.kecocokan === 'kosong' ? { ...hasil, keparahan: 'mayor' } : hasil
    }
  },
  pesan: kalimatBeda,
  saran: (hasil) =>
    hasil.kasus === 'kosong'
      ? 'Isi sel yang kosong dengan angka dari tabel lain.'
      : 'Tetapkan satu angka, lalu tulis angka itu di kedua tabel.'
})

const rencana = (t25: readonly (string | null)[], iku: readonly (string | null)[], akhir?: string) =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan(
        'Meningkatnya derajat kesehatan',
        [indikator('Angka harapan hidup', ['70', '71', '72'], 'tahun')],
        [sasaran('Layanan ibu', [indikator('Cakupan layanan ibu', t25, '%')])]
      )
    ],
    indikatorKinerja: [
      indikator('Cakupan layanan ibu (%)', iku, '%', akhir ? { akhir: sel(akhir, '%') } : {})
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Dua target IKU berbeda',
    dokumen: rencana(['76', '78', '80'], ['79', '80', '80']),
    temuan: [
      { pointer: '/indikatorKinerja/0/target/2025', keparahan: 'kritis', tahun: 2025 },
      { pointer: '/indikatorKinerja/0/target/2026', keparahan: 'kritis', tahun: 2026 }
    ]
  },
  {
    judul: 'Kondisi akhir IKU mendukung target IKU: T-C.25 yang menyimpang',
    dokumen: rencana(['76', '78', '90'], ['76', '78', '80'], '80'),
    temuan: [{ pointer: '/tujuanSasaran/0/anak/0/indikator/0/target/2027' }]
  },
  {
    judul: 'Satu angka T-C.25 keluar dari derapnya',
    dokumen: rencana(['76', '98', '80'], ['76', '78', '80']),
    temuan: [{ pointer: '/tujuanSasaran/0/anak/0/indikator/0/target/2026' }]
  },
  {
    judul: 'Target IKU kosong',
    dokumen: rencana(['76', '78', '80'], ['76', null, '80']),
    temuan: [{ pointer: '/indikatorKinerja/0/target/2026', keparahan: 'mayor' }]
  },
  {
    judul: 'Angka sama, desimal tercetak berbeda',
    dokumen: rencana(['76', '78', '80'], ['76,00', '78', '80']),
    temuan: []
  }
]
