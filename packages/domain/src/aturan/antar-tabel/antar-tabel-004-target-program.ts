import type { Dokumen } from '../../dokumen/schema.ts'
import { walkIndikatorSasaran } from '../../dokumen/walk.ts'
import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { hasilBeda, kalimatBeda, programByName, tahunRencana } from './beda-iku.ts'
import { kunciNama, pasangIku } from './pasangan-indikator.ts'
import type { Beda } from './target-berbeda.ts'
import { bandingkanBaris } from './target-berbeda.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-004',
  periksa: 'M-07',
  keluarga: 'antar-tabel',
  judul: 'Indikator program yang sama dengan indikator sasaran memakai target yang sama',
  kenapa:
    'Program yang memakai indikator sasaran menjanjikan capaian sasaran itu. Target yang berbeda berarti anggaran diarahkan ke angka yang lain.',
  perbaikan:
    'Samakan target program di T-C.27 dengan target sasaran di T-C.25, atau beri program indikatornya sendiri.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    const program = konteks.memo(programByName)
    const iku = konteks.memo(pasangIku).pasangan
    for (const asal of walkIndikatorSasaran(dokumen)) {
      const saksi = iku.filter((one) => one.asal.pointer === asal.pointer).map((one) => one.lain)
      for (const lain of program.get(kunciNama(asal.row.uraian)) ?? []) {
        const toleransi = konteks.batas.pembulatanTarget
        const found = bandingkanBaris({ asal, lain, tahun: tahunRencana(dokumen), toleransi, saksi })
        // Where T-C.25 stands alone against T-C.28 and T-C.27, the rule on T-C.28 names its cell already.
        for (const beda of found.filter((one) => !one.salah.diAsal || saksi.length === 0)) {
          yield toHasil(dokumen, beda, asal.row.uraian)
        }
      }
    }
  },
  pesan: kalimatBeda
})

function toHasil(dokumen: Dokumen, beda: Beda, nama: string): Hasil {
  const hasil = hasilBeda(dokumen, { beda, nama }, ['tujuanSasaran', 'programPendanaan'])
  if (beda.kecocokan === 'beda') return hasil
  return { ...hasil, keparahan: beda.kecocokan === 'kosong' ? 'mayor' : 'minor' }
}

const rencana = (diProgram: readonly string[], nama = 'Cakupan layanan ibu') =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan('T', [], [sasaran('S', [indikator('Cakupan layanan ibu', ['76', '78', '80'], '%')])])
    ],
    programPendanaan: [
      program('Program A', ['1', '1', '1'], { indikator: [indikator(nama, diProgram, '%')] })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Target program lebih rendah',
    dokumen: rencana(['70', '71', '80']),
    temuan: [
      { pointer: '/programPendanaan/0/indikator/0/target/2025', keparahan: 'kritis', tahun: 2025 },
      { pointer: '/programPendanaan/0/indikator/0/target/2026', keparahan: 'kritis', tahun: 2026 }
    ]
  },
  { judul: 'Target sama', dokumen: rencana(['76', '78', '80']), temuan: [] },
  {
    judul: 'Indikator lain boleh mempunyai target lain',
    dokumen: rencana(['5', '6', '7'], 'Jumlah kader terlatih'),
    temuan: []
  }
]
