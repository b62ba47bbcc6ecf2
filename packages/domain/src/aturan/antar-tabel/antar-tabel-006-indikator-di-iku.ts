import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { dokumenKosong, indikator, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { pasangIku } from './pasangan-indikator.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-006',
  periksa: 'M-08',
  keluarga: 'antar-tabel',
  judul: 'Setiap indikator T-C.25 ada di T-C.28/IKU',
  kenapa:
    'T-C.28/IKU adalah janji kinerja perangkat daerah. Indikator tujuan atau sasaran yang tidak masuk tidak akan dilaporkan dan dinilai.',
  perbaikan:
    'Cantumkan indikator itu di T-C.28/IKU dengan nama dan target yang sama, atau keluarkan dari T-C.25.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'indikatorKinerja'],
  percobaan: false,
  *check(dokumen, konteks) {
    const { asalSisa, lainSisa } = konteks.memo(pasangIku)
    if ((dokumen.indikatorKinerja ?? []).length === 0) return
    const iku = namaBagian(dokumen, 'indikatorKinerja')
    for (const { row, pointer } of asalSisa) {
      yield { pointer, related: ['/indikatorKinerja'], kasus: 'tidakDiIku', data: { nama: row.uraian, iku } }
    }
    for (const { row, pointer } of lainSisa) {
      const data = { nama: row.uraian, iku }
      yield { pointer, related: ['/tujuanSasaran'], kasus: 'tidakDiTc25', keparahan: 'minor', data }
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'tidakDiIku'
      ? `Indikator ${kutip(fakta(hasil, 'nama'))} ada di T-C.25, tetapi tidak ada di ${fakta(hasil, 'iku')}.`
      : `Indikator ${kutip(fakta(hasil, 'nama'))} ada di ${fakta(hasil, 'iku')}, tetapi bukan indikator tujuan atau sasaran di T-C.25.`,
  saran: (hasil) =>
    hasil.kasus === 'tidakDiIku'
      ? `Cantumkan indikator itu di ${fakta(hasil, 'iku')} dengan nama dan target yang sama, atau keluarkan dari T-C.25.`
      : 'Cantumkan indikator itu pada tujuan atau sasaran yang diukurnya di T-C.25.'
})

const rencana = (...iku: string[]) =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan(
        'T',
        [],
        [
          sasaran('S', [
            indikator('Cakupan layanan ibu', ['76', '78', '80'], '%'),
            indikator('Prevalensi balita kerdil', ['20', '18', '15'], '%')
          ])
        ]
      )
    ],
    indikatorKinerja: iku.map((nama, at) =>
      indikator(nama, at === 0 ? ['76', '78', '80'] : ['20', '18', '15'], '%')
    )
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Indikator kedua tidak masuk IKU',
    dokumen: rencana('Cakupan Layanan Ibu (%)'),
    temuan: [{ pointer: '/tujuanSasaran/0/anak/0/indikator/1', keparahan: 'mayor' }]
  },
  {
    judul: 'IKU memuat indikator yang tidak dikenal T-C.25',
    dokumen: rencana('Cakupan layanan ibu', 'Prevalensi balita kerdil', 'Indeks kepuasan masyarakat'),
    temuan: [{ pointer: '/indikatorKinerja/2', keparahan: 'minor' }]
  },
  {
    judul: 'Semua indikator masuk IKU',
    dokumen: rencana('Cakupan layanan ibu', 'Prevalensi balita kerdil'),
    temuan: []
  }
]
