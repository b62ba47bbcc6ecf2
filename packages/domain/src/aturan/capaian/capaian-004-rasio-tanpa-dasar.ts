import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { barisContoh, denganAnggaran } from './contoh-anggaran.ts'
import { selAnggaran, tahunAnggaran } from './tabel-anggaran.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-004',
  periksa: 'M-43',
  keluarga: 'capaian',
  judul: 'Rasio T-C.24 tidak ditulis bila anggarannya nol atau kosong',
  kenapa:
    'Realisasi dibagi anggaran nol tidak terdefinisi. Bila ditulis 0,00, program tanpa anggaran terbaca sebagai ' +
    'program yang gagal menyerap.',
  perbaikan: 'Tulis “n/a” pada rasio tahun tanpa anggaran.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['anggaranRealisasi'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(tahunAnggaran)) {
      if (!one.rasio?.nilai) continue
      const nol = one.anggaran?.nilai ? Number(one.anggaran.nilai) === 0 : false
      const sebab = nol
        ? 'anggarannya nol'
        : !one.anggaran?.nilai
          ? 'anggarannya kosong'
          : 'realisasinya kosong'
      if (!nol && one.anggaran?.nilai && one.realisasi?.nilai) continue
      yield {
        pointer: selAnggaran(one, 'rasio'),
        related: [selAnggaran(one, 'anggaran'), selAnggaran(one, 'realisasi')],
        tahun: one.tahun,
        actual: one.rasio.nilai,
        expected: 'n/a',
        data: { nama: one.row.uraian, sebab }
      }
    }
  },
  pesan: (hasil) =>
    `Rasio ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} tertulis ${angka(hasil.actual)}, padahal ` +
    `${fakta(hasil, 'sebab')} sehingga rasio tidak terdefinisi.`,
  saran: (hasil) =>
    fakta(hasil, 'sebab') === 'anggarannya nol'
      ? 'Tulis “n/a” pada rasio itu.'
      : 'Isi angka yang kosong, atau tulis “n/a” pada rasio itu.'
})

export const contoh: readonly Contoh[] = [
  {
    judul: 'nol dibagi nol ditulis 0,00, dan realisasi kosong ditulis 0,00',
    dokumen: denganAnggaran([barisContoh(['20', '0', '30'], ['20', '0', null], ['1,00', '0,00', '0,00'])]),
    temuan: [
      { pointer: '/anggaranRealisasi/0/rasio/2022', tahun: 2022 },
      { pointer: '/anggaranRealisasi/0/rasio/2023', tahun: 2023 }
    ]
  },
  {
    judul: 'n/a untuk tahun tanpa anggaran',
    dokumen: denganAnggaran([barisContoh(['20', '0', null], ['0', '0', null], ['0,00', 'n/a', '-'])]),
    temuan: []
  }
]
