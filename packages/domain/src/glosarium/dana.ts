import type { Istilah } from './istilah.ts'
import { kami, pmdn86 } from './sumber.ts'

/** Money. */
export const dana: readonly Istilah[] = [
  {
    istilah: 'pagu',
    arti: 'Batas dana indikatif sebuah simpul dalam satu tahun, rupiah utuh.',
    sumber: pmdn86,
    larangan: ['ceiling', 'ceilings', 'budgetCeiling', 'plafon']
  },
  {
    istilah: 'anggaran',
    arti: 'Dana yang dianggarkan pada tahun-tahun yang sudah lewat (T-C.24).',
    sumber: pmdn86,
    larangan: ['appropriation']
  },
  {
    istilah: 'rupiah',
    arti: 'Bilangan bulat rupiah; pecahan hanya ada dalam dokumen yang diimpor, dan menjadi temuan.',
    sumber: kami,
    larangan: ['idr']
  },
  {
    istilah: 'sumber dana',
    arti: 'Asal dana sebagaimana ditulis sel, misalnya APBD atau DAK.',
    sumber: pmdn86,
    larangan: ['fundingSource', 'sourceOfFund', 'sourceOfFunds', 'danaSumber']
  }
]
