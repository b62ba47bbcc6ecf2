import { below } from '../../dokumen/pointer.ts'
import { walkTujuanSasaran } from '../../dokumen/walk.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CASCADE-006',
  periksa: null,
  keluarga: 'cascade',
  judul: 'Setiap tujuan dijabarkan menjadi sekurang-kurangnya satu sasaran',
  kenapa:
    'Tujuan tanpa sasaran tidak mempunyai jalan untuk dicapai: strategi dan program selalu bersandar pada sasaran.',
  perbaikan: 'Tambahkan sasaran di bawah tujuan itu, atau hapus tujuannya.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  *check(dokumen) {
    for (const { row, pointer } of walkTujuanSasaran(dokumen)) {
      if (row.jenis !== 'tujuan' || row.anak?.some((anak) => anak.jenis === 'sasaran')) continue
      yield { pointer: below(pointer, 'uraian'), data: { uraian: row.uraian } }
    }
  },
  pesan: (hasil) => `Tujuan ${kutip(fakta(hasil, 'uraian'))} tidak mempunyai sasaran di T-C.25.`
})

const naik = indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')

export const contoh: readonly Contoh[] = [
  {
    judul: 'Tujuan kedua tidak mempunyai sasaran',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: [tujuan('A', [naik], [sasaran('B', [naik])]), tujuan('C', [naik])]
    }),
    temuan: [{ pointer: '/tujuanSasaran/1/uraian' }]
  },
  {
    judul: 'Tujuan dengan sasaran',
    dokumen: dokumenKosong('INM52', { tujuanSasaran: [tujuan('A', [naik], [sasaran('B', [naik])])] }),
    temuan: []
  }
]
