import { below } from '../../dokumen/pointer.ts'
import { walkTujuanSasaran } from '../../dokumen/walk.ts'
import { kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CASCADE-001',
  periksa: 'M-02',
  keluarga: 'cascade',
  judul: 'Setiap tujuan mempunyai indikator sendiri',
  kenapa:
    'Tujuan tanpa indikator tidak dapat diukur keberhasilannya; capaian sasaran di bawahnya tidak otomatis menjadi capaian tujuan.',
  perbaikan:
    'Tetapkan sekurang-kurangnya satu indikator dampak beserta target tahunannya pada tujuan itu di T-C.25.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  *check(dokumen) {
    for (const { row, pointer } of walkTujuanSasaran(dokumen)) {
      if (row.jenis !== 'tujuan' || row.indikator.length > 0) continue
      yield {
        pointer: below(pointer, 'indikator'),
        actual: '0',
        expected: '≥ 1',
        data: { uraian: row.uraian }
      }
    }
  },
  pesan: (hasil) => `Tujuan ${kutip(String(hasil.data?.uraian))} tidak mempunyai indikator sendiri di T-C.25.`
})

export const contoh: readonly Contoh[] = [
  {
    judul: 'Tujuan tanpa indikator',
    dokumen: dokumenKosong('INM52', { tujuanSasaran: [tujuan('Meningkatnya derajat kesehatan', [])] }),
    temuan: [{ pointer: '/tujuanSasaran/0/indikator', keparahan: 'mayor' }]
  },
  {
    judul: 'Tujuan dengan satu indikator',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: [
        tujuan('Meningkatnya derajat kesehatan', [
          indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')
        ])
      ]
    }),
    temuan: []
  }
]
