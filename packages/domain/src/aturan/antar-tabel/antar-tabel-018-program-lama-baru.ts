import { pointer } from '../../dokumen/pointer.ts'
import { dokumenKosong, program, tahunan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { kunciProgram } from './pasangan-program.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-018',
  periksa: 'M-74',
  keluarga: 'antar-tabel',
  judul: 'Program yang berakhir dan program yang baru terlihat',
  kenapa:
    'Program yang hilang atau baru perlu penjelasan: nomenklatur berganti, kewenangan beralih, atau memang dihentikan.',
  perbaikan: 'Jelaskan di Bab VI program mana yang dihentikan, digabung, atau baru, dan alasannya.',
  keparahan: 'info',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['anggaranRealisasi', 'programPendanaan'],
  percobaan: false,
  *check(dokumen) {
    const lama = (dokumen.anggaranRealisasi ?? []).map((row, at) => ({
      nama: row.uraian,
      pointer: pointer('anggaranRealisasi', at)
    }))
    const baru = dokumen.programPendanaan.map((row, at) => ({
      nama: row.uraian,
      pointer: pointer('programPendanaan', at)
    }))
    if (lama.length === 0 || baru.length === 0) return
    for (const [satu, lain, kasus] of [
      [lama, baru, 'berakhir'],
      [baru, lama, 'baru']
    ] as const) {
      const known = new Set(lain.map((one) => kunciProgram(one.nama)))
      const sisa = satu.filter((one) => !known.has(kunciProgram(one.nama)))
      const [first] = sisa
      if (!first) continue
      yield {
        pointer: kasus === 'berakhir' ? '/anggaranRealisasi' : '/programPendanaan',
        related: sisa.map((one) => one.pointer),
        actual: String(sisa.length),
        kasus,
        data: { jumlah: sisa.length, contoh: first.nama }
      }
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'berakhir'
      ? `${fakta(hasil, 'jumlah')} program T-C.24 tidak berlanjut di T-C.27, ${yaitu(hasil)}.`
      : `${fakta(hasil, 'jumlah')} program T-C.27 belum ada di T-C.24, ${yaitu(hasil)}.`
})

const yaitu = (hasil: Hasil): string =>
  `${fakta(hasil, 'jumlah') === '1' ? 'yaitu' : 'antara lain'} ${kutip(fakta(hasil, 'contoh'))}`

const rencana = (lama: string) =>
  dokumenKosong('INM52', {
    anggaranRealisasi: [
      { jenis: 'program', uraian: lama, anggaran: tahunan(['1'], undefined, 2022), realisasi: {}, rasio: {} }
    ],
    programPendanaan: [program('Program Pelayanan Kesehatan', ['1'])]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Satu program berakhir, satu baru',
    dokumen: rencana('Program Obat dan Perbekalan'),
    temuan: [{ pointer: '/anggaranRealisasi', keparahan: 'info' }, { pointer: '/programPendanaan' }]
  },
  { judul: 'Program sama', dokumen: rencana('PROGRAM PELAYANAN KESEHATAN'), temuan: [] }
]
