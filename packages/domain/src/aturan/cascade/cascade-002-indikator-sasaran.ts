import { below } from '../../dokumen/pointer.ts'
import { walkTujuanSasaran } from '../../dokumen/walk.ts'
import { kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CASCADE-002',
  periksa: 'M-03',
  keluarga: 'cascade',
  judul: 'Setiap sasaran mempunyai sekurang-kurangnya satu indikator',
  kenapa:
    'Sasaran tanpa indikator tidak mempunyai target; program di bawahnya tidak dapat menunjukkan untuk apa anggarannya dipakai.',
  perbaikan:
    'Tetapkan sekurang-kurangnya satu indikator beserta target tahunannya pada sasaran itu di T-C.25.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  *check(dokumen) {
    for (const { row, pointer } of walkTujuanSasaran(dokumen)) {
      if (row.jenis !== 'sasaran' || row.indikator.length > 0) continue
      yield {
        pointer: below(pointer, 'indikator'),
        actual: '0',
        expected: '≥ 1',
        data: { uraian: row.uraian }
      }
    }
  },
  pesan: (hasil) => `Sasaran ${kutip(String(hasil.data?.uraian))} tidak mempunyai indikator di T-C.25.`
})

const capaian = indikator('Persentase persalinan di fasilitas kesehatan', ['90', '92', '95'], '%')
const naik = indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sasaran tanpa indikator',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: [
        tujuan('Meningkatnya derajat kesehatan', [naik], [sasaran('Meningkatnya layanan ibu', [])])
      ]
    }),
    temuan: [{ pointer: '/tujuanSasaran/0/anak/0/indikator', keparahan: 'kritis' }]
  },
  {
    judul: 'Sasaran dengan satu indikator',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: [
        tujuan('Meningkatnya derajat kesehatan', [naik], [sasaran('Meningkatnya layanan ibu', [capaian])])
      ]
    }),
    temuan: []
  }
]
