import { defineOpdModule } from '@selaras/opd-sdk'
import * as aktif from './aturan/kkm-001-aktif-dan-tidak-aktif.ts'
import * as bagian from './aturan/kkm-002-rat-tidak-melebihi-aktif.ts'
import { deret } from './deret.ts'
import { ikk } from './ikk.ts'
import { indikator } from './indikator.ts'
import { skor } from './skor.ts'

/** What dinas of koperasi, usaha kecil, and menengah know: their series, formulas, IKK, health score, and checks. */
export const koperasiUkm = defineOpdModule({
  id: 'koperasi-ukm',
  nama: 'Koperasi, Usaha Kecil, dan Menengah',
  // 2.17 since Permendagri 90/2019; 1.17 and 1.15 in the older lists.
  bidangUrusan: ['2.17', '1.17', '1.15'],
  deret,
  tabel: [
    {
      kunci: 'koperasi',
      judul: 'Koperasi aktif dan tidak aktif',
      baris: { macam: 'deret', deret: ['koperasi', 'koperasi-aktif', 'koperasi-tidak-aktif'] }
    },
    {
      kunci: 'rat',
      judul: 'Koperasi yang melaksanakan RAT',
      baris: { macam: 'deret', deret: ['koperasi-aktif', 'koperasi-rat', 'koperasi-tidak-rat'] }
    },
    {
      kunci: 'kesehatan',
      judul: 'Kesehatan koperasi',
      baris: { macam: 'deret', deret: ['koperasi-dinilai', 'koperasi-sehat', 'koperasi-cukup-sehat'] }
    },
    {
      kunci: 'usahaMikro',
      judul: 'Usaha mikro per kecamatan',
      baris: { macam: 'wilayah', deret: 'usaha-mikro-wilayah' }
    },
    {
      kunci: 'keragaan',
      judul: 'Keragaan koperasi dan usaha mikro',
      baris: {
        macam: 'deret',
        deret: [
          'koperasi',
          'koperasi-rat',
          'koperasi-sehat',
          'koperasi-aktif',
          'koperasi-nik',
          'umk',
          'umk-nib',
          'umk-bermitra',
          'umk-difasilitasi'
        ]
      }
    }
  ],
  indikator,
  ikk,
  skor,
  aturan: [aktif.aturan, bagian.aturan],
  contoh: { [aktif.aturan.id]: aktif.contoh, [bagian.aturan.id]: bagian.contoh },
  laporan: [
    {
      judul: 'Kinerja koperasi dan usaha mikro',
      tabel: ['koperasi', 'rat', 'kesehatan', 'usahaMikro', 'keragaan']
    }
  ]
})
