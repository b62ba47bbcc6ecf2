import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { bandingkanBab } from './banding-bab.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-003',
  periksa: 'M-54',
  keluarga: 'dokumen',
  judul: 'Daftar isi sama dengan judul di dalam dokumen',
  kenapa:
    'Daftar isi yang berbeda menyesatkan pembaca dan menunjukkan naskah yang belum disusun ulang setelah diubah.',
  perbaikan: 'Buat ulang daftar isi dari judul bab dan subbab.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['bab'],
  percobaan: false,
  *check(dokumen) {
    if (!dokumen.bab?.daftarIsi || !dokumen.bab.isi) {
      yield { tidakDiperiksa: 'Daftar isi atau judul bab dalam isi tidak ditranskripsi.' }
      return
    }
    yield* bandingkanBab(dokumen, 'daftarIsi')
  },
  pesan(hasil) {
    const nomor = fakta(hasil, 'nomor')
    if (hasil.kasus === 'judul')
      return `Daftar isi menulis ${nomor} ${kutip(hasil.actual)}, sedangkan isi berjudul ${kutip(hasil.expected)}.`
    if (hasil.kasus === 'nomor')
      return `Daftar isi memberi nomor ${hasil.actual} pada ${kutip(fakta(hasil, 'judul'))}, sedangkan isi memberi nomor ${hasil.expected}.`
    if (hasil.kasus === 'tidakDiIsi')
      return `Daftar isi memuat ${nomor} ${kutip(hasil.actual)} yang tidak ada di isi.`
    return `Daftar isi tidak memuat ${nomor} ${kutip(hasil.actual)}.`
  }
})

const rencana = (...judul: string[]) =>
  dokumenKosong('INM52', {
    bab: {
      isi: [
        {
          nomor: 'III',
          judul: 'PERMASALAHAN DAN ISU STRATEGIS',
          sub: [
            { nomor: '3.1', judul: 'Identifikasi Permasalahan' },
            { nomor: '3.2', judul: 'Penentuan Isu' }
          ]
        }
      ],
      daftarIsi: [
        {
          nomor: 'III',
          judul: 'Permasalahan dan Isu Strategis',
          sub: judul.map((one, at) => ({ nomor: `3.${at + 1}`, judul: one }))
        }
      ]
    }
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Subbab terlewat, yang berikut bernomor salah',
    dokumen: rencana('Penentuan Isu'),
    temuan: [{ pointer: '/bab/daftarIsi/0/sub/0/nomor', keparahan: 'minor' }, { pointer: '/bab/isi/0/sub/0' }]
  },
  { judul: 'Sama', dokumen: rencana('Identifikasi permasalahan', 'Penentuan isu'), temuan: [] }
]
