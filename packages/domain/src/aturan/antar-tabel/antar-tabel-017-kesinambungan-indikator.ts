import { walkCapaian, walkIndikator } from '../../dokumen/walk.ts'
import { kemiripanSiap, siapkanNama } from '../../indikator/nama.ts'
import { dokumenKosong, indikator, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'

/** Likeness from which an old indikator counts as continued. */
const batasLanjut = 0.8

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-017',
  periksa: 'M-73',
  keluarga: 'antar-tabel',
  judul: 'Indikator Renstra lama berlanjut atau dihentikan dengan sengaja',
  kenapa:
    'Indikator T-C.23 yang tidak muncul lagi memutus deret data; pembaca tidak tahu apakah masalahnya selesai atau ukurannya diganti.',
  perbaikan: 'Lanjutkan indikator itu, atau jelaskan di Bab II mengapa dihentikan dan apa penggantinya.',
  keparahan: 'info',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['capaianKinerja', 'tujuanSasaran'],
  percobaan: false,
  *check(dokumen) {
    const baru = [...new Set([...walkIndikator(dokumen)].map(({ row }) => row.uraian))].map(siapkanNama)
    if (dokumen.tujuanSasaran.length === 0) return
    const lama = [...walkCapaian(dokumen)].map(({ row, pointer }) => ({
      pointer,
      nama: row.indikator,
      siap: siapkanNama(row.indikator)
    }))
    const berhenti = lama.filter(({ siap }) => !baru.some((nama) => kemiripanSiap(siap, nama) >= batasLanjut))
    const [first] = berhenti
    if (!first) return
    yield {
      pointer: '/capaianKinerja',
      related: berhenti.map((one) => one.pointer),
      actual: String(berhenti.length),
      data: { jumlah: berhenti.length, semua: lama.length, contoh: first.nama }
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'jumlah')} dari ${fakta(hasil, 'semua')} indikator T-C.23 tidak muncul lagi dalam Renstra ini, ` +
    `${fakta(hasil, 'jumlah') === '1' ? 'yaitu' : 'antara lain'} ${kutip(fakta(hasil, 'contoh'))}.`
})

const rencana = (lama: string) =>
  dokumenKosong('INM52', {
    capaianKinerja: [{ no: '1', indikator: lama, target: {}, realisasi: {}, rasio: {} }],
    tujuanSasaran: [
      tujuan('T', [], [sasaran('S', [indikator('Persentase persalinan di fasilitas kesehatan', ['1'], '%')])])
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Indikator lama tidak muncul lagi',
    dokumen: rencana('Angka kesakitan malaria'),
    temuan: [{ pointer: '/capaianKinerja', keparahan: 'info' }]
  },
  {
    judul: 'Indikator lama berlanjut',
    dokumen: rencana('Persentase Persalinan di Fasilitas Kesehatan'),
    temuan: []
  }
]
