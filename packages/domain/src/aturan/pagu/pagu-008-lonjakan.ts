import { ratioDesimal } from '../../indikator/decimal.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { langkahPagu } from './pertumbuhan-pagu.ts'

export const aturan = defineAturan({
  id: 'PAGU-008',
  periksa: 'M-38',
  keluarga: 'pagu',
  judul: 'Pagu tidak melonjak dengan target yang sama',
  kenapa:
    'Pagu yang naik atau turun berlipat sementara targetnya tetap biasanya salah ketik satu digit, atau target yang ' +
    'lupa disesuaikan.',
  perbaikan: 'Periksa pagu tahun itu, atau sesuaikan targetnya dan jelaskan lonjakannya dalam narasi.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    const limit = Number(konteks.ambang.lonjakanPagu)
    for (const step of konteks.memo(langkahPagu)) {
      if (step.target !== 'tetap') continue
      const naik = Number(step.kini) > limit * Number(step.lalu)
      const turun = limit * Number(step.kini) < Number(step.lalu)
      if (!naik && !turun) continue
      const kali = naik ? ratioDesimal(step.kini, step.lalu, 1) : ratioDesimal(step.lalu, step.kini, 1)
      yield {
        pointer: step.pointer,
        related: [step.pointerLalu],
        tahun: step.tahun,
        actual: step.kini,
        kasus: naik ? 'naik' : 'turun',
        data: { nama: step.baris.row.uraian, lalu: step.lalu, kali: kali ?? '' }
      }
    }
  },
  pesan: (hasil) =>
    `Pagu ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} ${tulisUang(hasil.actual ?? '0')}, ` +
    `${angka(fakta(hasil, 'kali'))} kali ${hasil.kasus === 'naik' ? 'lebih besar' : 'lebih kecil'} daripada tahun ` +
    `sebelumnya (${tulisUang(fakta(hasil, 'lalu'))}), padahal targetnya sama.`
})

const dengan = (target: readonly string[], pagu: readonly string[]) =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program A', pagu, { indikator: [indikator('Jumlah gedung', target, 'Unit')] })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'enam kali lipat untuk target yang sama',
    dokumen: dengan(['3', '3', '3'], ['100.000.000', '110.000.000', '665.500.000']),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2027', tahun: 2027 }]
  },
  {
    judul: 'turun menjadi sepersepuluh, lalu kembali',
    dokumen: dengan(['3', '3', '3'], ['100.000.000', '10.000.000', '100.000.000']),
    temuan: [
      { pointer: '/programPendanaan/0/pagu/2026', tahun: 2026 },
      { pointer: '/programPendanaan/0/pagu/2027', tahun: 2027 }
    ]
  },
  { judul: 'target ikut naik', dokumen: dengan(['3', '3', '9'], ['100', '110', '665']), temuan: [] },
  {
    judul: 'tepat dua kali belum melonjak',
    dokumen: dengan(['3', '3', '3'], ['100', '110', '220']),
    temuan: []
  }
]
