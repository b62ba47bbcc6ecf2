import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { pasangSebutan } from './pasangan-sebutan.ts'
import { temukanTeksBerbeda } from './suara.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-001',
  periksa: 'M-04',
  keluarga: 'antar-tabel',
  judul: 'Rumusan tujuan dan sasaran sama di T-C.25, T-C.26, T-C.27, dan T-C.28',
  kenapa:
    'Satu tujuan atau sasaran dengan dua rumusan dibaca sebagai dua hal. Renja, perjanjian kinerja, dan evaluasi lalu mengukur sasaran yang berbeda.',
  perbaikan: 'Tulis rumusan yang sama persis di semua tabel.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const hasil of temukanTeksBerbeda(dokumen, konteks.memo(pasangSebutan))) {
      yield hasil.kasus === 'ejaan' ? { ...hasil, keparahan: 'minor' } : hasil
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'tabel')} menulis ${fakta(hasil, 'jenis')} ${kutip(hasil.actual)}, ` +
    `sedangkan ${fakta(hasil, 'pembanding')} menulis ${kutip(hasil.expected)}.`,
  saran: (hasil) =>
    `Ganti dengan ${kutip(hasil.expected, 160)}, atau samakan semua tabel dengan rumusan yang baru.`
})

const naik = indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')
const rencana = (diTc25: string, diTc26: string, diTc27: string) =>
  dokumenKosong('INM52', {
    tujuanSasaran: [tujuan('Meningkatnya derajat kesehatan', [naik], [sasaran(diTc25, [naik])])],
    strategiKebijakan: [
      { tujuan: 'Meningkatnya derajat kesehatan', sasaran: diTc26, strategi: 'Pelatihan', arahKebijakan: [] }
    ],
    programPendanaan: [program('Program A', ['1', '1', '1'], { tujuan: null, sasaran: diTc27 })]
  })
const benar = 'Meningkatnya mutu layanan kesehatan ibu'
const salah = 'Meningkatnya mutu layanan kesehatan balita'

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sasaran berbeda di T-C.26',
    dokumen: rencana(benar, salah, benar),
    temuan: [{ pointer: '/strategiKebijakan/0/sasaran', keparahan: 'kritis' }]
  },
  {
    judul: 'T-C.26 dan T-C.27 sepakat: T-C.25 yang menyimpang',
    dokumen: rencana(salah, benar, benar),
    temuan: [{ pointer: '/tujuanSasaran/0/anak/0/uraian' }]
  },
  {
    judul: 'Hanya satu huruf berbeda',
    dokumen: rencana(benar, benar, 'Meningkatnya mutu layanan kesehattan ibu'),
    temuan: [{ pointer: '/programPendanaan/0/sasaran', keparahan: 'minor' }]
  },
  {
    judul: 'Huruf besar dan spasi terputus bukan perbedaan',
    dokumen: rencana(benar, benar.toUpperCase(), 'Meningkat nya mutu layanan kesehatan ibu'),
    temuan: []
  }
]
