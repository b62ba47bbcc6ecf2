import type { Istilah } from './istilah.ts'
import { kami, pmdn86, sakip } from './sumber.ts'

/** Measuring. */
export const kinerja: readonly Istilah[] = [
  {
    istilah: 'indikator',
    arti: 'Ukuran keberhasilan sebuah simpul.',
    sumber: pmdn86,
    larangan: ['indicator', 'indicators', 'kpi']
  },
  {
    istilah: 'iku',
    arti: 'Indikator Kinerja Utama: indikator tujuan dan sasaran yang menjadi wajah OPD.',
    sumber: sakip,
    larangan: ['keyIndicator', 'headlineIndicator']
  },
  {
    istilah: 'ikk',
    arti: 'Indikator Kinerja Kunci untuk laporan penyelenggaraan pemerintahan daerah.',
    sumber: 'Permendagri 18/2020',
    larangan: []
  },
  {
    istilah: 'satuan',
    arti: 'Satuan ukur sebuah indikator.',
    sumber: pmdn86,
    larangan: ['unitOfMeasure', 'measureUnit']
  },
  {
    istilah: 'arah',
    arti: 'Apakah capaian indikator makin baik bila naik, turun, atau berada dalam rentang.',
    sumber: kami,
    larangan: ['polarity', 'polaritas']
  },
  {
    istilah: 'sifat',
    arti: 'Cara target tahunan membentuk target akhir: alir, kumulatif, stok, rata-rata, atau konstan.',
    sumber: kami,
    larangan: ['targetKind', 'targetNature']
  },
  {
    istilah: 'kondisi awal',
    arti: 'Nilai indikator terakhir yang terealisasi sebelum periode.',
    sumber: pmdn86,
    larangan: ['baseline', 'baselines']
  },
  {
    istilah: 'kondisi akhir',
    arti: 'Nilai indikator dan jumlah dana pada akhir periode.',
    sumber: pmdn86,
    larangan: ['endline', 'finalCondition']
  },
  {
    istilah: 'realisasi',
    arti: 'Nilai atau dana yang benar-benar tercapai atau terpakai.',
    sumber: pmdn86,
    larangan: ['realization', 'realisation', 'actuals']
  },
  {
    istilah: 'capaian',
    arti: 'Realisasi dibanding target menurut arah indikator.',
    sumber: pmdn86,
    larangan: ['achievement', 'achievements', 'attainment']
  },
  {
    istilah: 'rasio',
    arti: 'Realisasi dibagi target atau anggaran; kosong bila pembaginya kosong atau nol.',
    sumber: pmdn86,
    larangan: []
  },
  {
    istilah: 'peringkat',
    arti: 'Kelas kinerja menurut skala profil, dari sangat rendah sampai sangat tinggi.',
    sumber: pmdn86,
    larangan: ['performanceGrade', 'ranking']
  },
  {
    istilah: 'skala',
    arti: 'Batas kelas peringkat atau predikat, sebagai data profil.',
    sumber: kami,
    larangan: ['ratingScale', 'gradeScale']
  },
  {
    istilah: 'evaluasi',
    arti: 'Penilaian pelaksanaan dan hasil Renstra atau Renja (formulir E.80, E.81, E.8.2.1).',
    sumber: pmdn86,
    larangan: ['evaluationSheet', 'assessment']
  },
  {
    istilah: 'seri',
    arti: 'Deret data sektor yang dideklarasikan sebuah modul OPD.',
    sumber: kami,
    larangan: ['dataSeries', 'timeSeries']
  }
]
