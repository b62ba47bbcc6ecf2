import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { dokumenKosong, program, tahunan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { saranJumlah, tulisJumlah } from './kalimat-jumlah.ts'
import { checkJumlah, selJumlah, selUang } from './tabel-uang.ts'

export const aturan = defineAturan({
  id: 'PAGU-004',
  periksa: 'M-23',
  keluarga: 'pagu',
  judul: 'Jumlah pagu perangkat daerah sama dengan jumlah pagu semua program',
  kenapa:
    'Baris jumlah T-C.27 adalah angka yang dibandingkan dengan pagu indikatif RPJMD/RPD. Angka yang salah membuat ' +
    'perbandingan itu salah.',
  perbaikan: 'Samakan baris jumlah dengan jumlah pagu semua program pada tahun itu.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan', 'jumlahProgramPendanaan'],
  percobaan: false,
  *check(dokumen) {
    for (const year of Object.keys(dokumen.jumlahProgramPendanaan ?? {})) {
      const total = selJumlah(dokumen, year)
      const addends = dokumen.programPendanaan.flatMap((row, at) => {
        const sel = row.pagu[year]
        return sel ? [selUang(dokumen, sel, pointer('programPendanaan', at, 'pagu', year))] : []
      })
      if (total) yield* checkJumlah(total, addends, {}, Number(year))
    }
  },
  pesan: (hasil) => tulisJumlah(hasil, 'Jumlah pagu semua program', 'program'),
  saran: (hasil) => saranJumlah(hasil, 'program')
})

const dengan = (jumlah: readonly (string | null)[]): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program A', ['7.946.064.887', '8.740.671.375,10', '9']),
      program('Program B', ['10', '20', '1'])
    ],
    jumlahProgramPendanaan: tahunan(jumlah)
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'jumlah 2025 berbeda satu rupiah',
    dokumen: dengan(['7.946.064.898', '8.740.671.395,10', '10']),
    temuan: [{ pointer: '/jumlahProgramPendanaan/2025', keparahan: 'kritis', tahun: 2025 }]
  },
  {
    judul: 'selisih satu rupiah karena pecahan pada program',
    dokumen: dengan(['7.946.064.897', '8.740.671.394', '10']),
    temuan: [{ pointer: '/jumlahProgramPendanaan/2026', keparahan: 'minor', tahun: 2026 }]
  },
  {
    judul: 'jumlah 2027 kosong',
    dokumen: dengan(['7.946.064.897', '8.740.671.395,10', null]),
    temuan: [{ pointer: '/jumlahProgramPendanaan/2027', keparahan: 'kritis', tahun: 2027 }]
  },
  { judul: 'semua tahun cocok', dokumen: dengan(['7.946.064.897', '8.740.671.395,10', '10']), temuan: [] }
]
