import { resolvePointer } from '../../dokumen/pointer.ts'
import { dokumenKosong, sel } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { angka, fakta, kutip } from './kalimat.ts'
import { bandingkanNarasi } from './narasi.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-010',
  periksa: 'M-50',
  keluarga: 'antar-tabel',
  judul: 'Angka dalam narasi sama dengan angka dalam tabel',
  kenapa:
    'Pembaca mengutip narasi, sedangkan evaluasi memakai tabel. Angka yang berbeda membuat salah satunya keliru.',
  perbaikan: 'Periksa sumber datanya, lalu tulis angka yang sama di narasi dan di tabel.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['narasi'],
  percobaan: false,
  *check(dokumen) {
    for (const [index, narasi] of (dokumen.narasi ?? []).entries()) {
      yield* bandingkanNarasi(dokumen, index, narasi, (place) => resolvePointer(dokumen, place))
    }
  },
  pesan(hasil) {
    const head = `Bagian ${fakta(hasil, 'tempat')} menulis ${kutip(fakta(hasil, 'tentang'))}`
    if (hasil.kasus === 'hitung') {
      return `${head} ${angka(hasil.actual)}, sedangkan ${fakta(hasil, 'rumus')} = ${angka(hasil.expected)}.`
    }
    if (hasil.kasus === 'tanpaAngka')
      return `${head}: ${kutip(hasil.actual)}, padahal tabel memuat ${angka(hasil.expected)}.`
    return `${head} ${angka(hasil.actual)}, sedangkan tabel memuat ${angka(hasil.expected)}.`
  }
})

const rencana = (teks: string, bagian: object, satuan = '%') =>
  dokumenKosong('INM52', {
    capaianKinerja: [
      {
        no: '1',
        indikator: 'Nilai produksi',
        satuan: 'juta rupiah',
        target: { 2022: sel('12') },
        realisasi: { 2022: sel('23.576') },
        rasio: {}
      }
    ],
    narasi: [
      { tempat: '2.3', tentang: 'Nilai produksi 2022', tahun: 2022, nilai: sel(teks, satuan), ...bagian }
    ]
  })
const merujuk = { merujuk: '/capaianKinerja/0/realisasi/2022' }
const hitung = {
  hitung: { pembilang: '/capaianKinerja/0/target/2022', penyebut: '/capaianKinerja/0/realisasi/2022' }
}

export const contoh: readonly Contoh[] = [
  {
    judul: 'Narasi menyebut angka lain',
    dokumen: rencana('21.000.000.000', merujuk, 'rupiah'),
    temuan: [{ pointer: '/narasi/0/nilai', keparahan: 'mayor', tahun: 2022 }]
  },
  {
    judul: 'Hasil bagi tidak cocok',
    dokumen: rencana('5,00', hitung),
    temuan: [{ pointer: '/narasi/0/nilai' }]
  },
  {
    judul: 'Rupiah penuh di narasi, juta rupiah di tabel',
    dokumen: rencana('23.576.198.252', merujuk, 'rupiah'),
    temuan: []
  },
  { judul: 'Hasil bagi dibulatkan ke dua desimal', dokumen: rencana('0,05', hitung), temuan: [] }
]
