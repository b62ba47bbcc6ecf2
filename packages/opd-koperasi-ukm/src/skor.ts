import type { SkemaSkor } from '@selaras/opd-sdk'

/**
 * Health score of savings and loan cooperatives, 2016 scheme: seven aspects. A plan prints 80 as the end of one class
 * and the start of the next; here a class begins at its lower bound (domain-facts §7.1).
 */
export const skor: readonly SkemaSkor[] = [
  {
    id: 'kesehatan-ksp-2016',
    nama: 'Kesehatan KSP/USP, tujuh aspek',
    dasar: null,
    aspek: [
      { nama: 'Permodalan', bobot: 15 },
      { nama: 'Kualitas aktiva produktif', bobot: 25 },
      { nama: 'Manajemen', bobot: 15 },
      { nama: 'Efisiensi', bobot: 10 },
      { nama: 'Likuiditas', bobot: 15 },
      { nama: 'Kemandirian dan pertumbuhan', bobot: 10 },
      { nama: 'Jatidiri koperasi', bobot: 10 }
    ],
    kelas: [
      { nama: 'Sehat', dari: 80, sampai: 100 },
      { nama: 'Cukup sehat', dari: 66, sampai: 80 },
      { nama: 'Dalam pengawasan', dari: 51, sampai: 66 },
      { nama: 'Dalam pengawasan khusus', dari: 0, sampai: 51 }
    ]
  }
]
