import { dokumenKosong, indikator, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { hasilBeda, kalimatBeda, temukanBedaIku } from './beda-iku.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-003',
  periksa: 'M-06',
  keluarga: 'antar-tabel',
  judul: 'Target di T-C.25 dan T-C.28/IKU dibulatkan dengan cara yang sama',
  kenapa:
    'Selisih pembulatan tidak mengubah makna, tetapi membuat dua tabel tampak bertentangan dan mengundang pertanyaan.',
  perbaikan: 'Samakan pembulatan target di kedua tabel.',
  keparahan: 'minor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'indikatorKinerja'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const found of temukanBedaIku(dokumen, konteks)) {
      if (found.beda.kecocokan === 'pembulatan')
        yield hasilBeda(dokumen, found, ['tujuanSasaran', 'indikatorKinerja'])
    }
  },
  pesan: (hasil) => `${kalimatBeda(hasil)} Selisihnya masih dalam batas pembulatan.`
})

const rencana = (iku: string) =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan('T', [], [sasaran('S', [indikator('Cakupan layanan ibu', ['86,15', '87,86', '90,00'], '%')])])
    ],
    indikatorKinerja: [indikator('Cakupan layanan ibu', [iku, '87,86', '90'], '%')]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Selisih 0,01',
    dokumen: rencana('86,16'),
    temuan: [{ pointer: '/indikatorKinerja/0/target/2025', keparahan: 'minor', tahun: 2025 }]
  },
  { judul: 'Selisih lebih dari pembulatan milik aturan lain', dokumen: rencana('86,95'), temuan: [] },
  { judul: 'Angka sama', dokumen: rencana('86,15'), temuan: [] }
]
