import { pointer } from '../../dokumen/pointer.ts'
import { fakta } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { kunciPeraturan, kutipanPeraturan, sebutPeraturan } from './dasar-hukum.ts'

export const aturan = defineAturan({
  id: 'HUKUM-005',
  periksa: 'M-62',
  keluarga: 'hukum',
  judul: 'Peraturan yang dipakai dalam teks ada di landasan hukum',
  kenapa:
    'Peraturan yang dipakai sebagai dasar pengukuran atau definisi perlu dicantumkan agar pembaca dapat menelusurinya.',
  perbaikan: 'Tambahkan peraturan itu ke landasan hukum (1.2).',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['peraturanDirujuk', 'dasarHukum'],
  percobaan: false,
  *check(dokumen, konteks) {
    const known = new Set(konteks.memo(kutipanPeraturan).map((one) => kunciPeraturan(one.row)))
    for (const [index, row] of (dokumen.peraturanDirujuk ?? []).entries()) {
      if (known.has(kunciPeraturan(row))) continue
      const data = { sebutan: sebutPeraturan(row), tempat: row.tempat ?? 'isi' }
      yield {
        pointer: pointer('peraturanDirujuk', index),
        related: ['/dasarHukum'],
        actual: sebutPeraturan(row),
        data
      }
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'sebutan')} dipakai di bagian ${fakta(hasil, 'tempat')}, tetapi tidak ada di landasan hukum.`
})

const rencana = (nomor: string) =>
  dokumenKosong('INM52', {
    dasarHukum: [{ jenis: 'Peraturan Presiden', nomor: '29', tahun: 2014, tentang: 'SAKIP' }],
    peraturanDirujuk: [{ tempat: '2.3', jenis: 'Perpres', nomor, tahun: 2014, tentang: 'SAKIP' }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Peraturan tidak ada di landasan hukum',
    dokumen: rencana('30'),
    temuan: [{ pointer: '/peraturanDirujuk/0', keparahan: 'minor' }]
  },
  { judul: 'Ada, jenis ditulis disingkat dan nomor berawalan nol', dokumen: rencana('029'), temuan: [] }
]
