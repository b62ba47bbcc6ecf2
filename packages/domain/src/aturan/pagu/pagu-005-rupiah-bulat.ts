import type { Dokumen } from '../../dokumen/schema.ts'
import { hasFraction, toRupiahUnit } from '../../money/sum.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, program, tahunan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { uangGanjil } from './uang-ganjil.ts'

export const aturan = defineAturan({
  id: 'PAGU-005',
  periksa: 'M-24',
  keluarga: 'pagu',
  judul: 'Uang ditulis dalam rupiah bulat',
  kenapa:
    'Pecahan rupiah biasanya sisa rumus lembar kerja. Pecahan tidak dapat dianggarkan dan membuat jumlah meleset satu ' +
    'dua rupiah.',
  perbaikan: 'Bulatkan ke rupiah penuh, lalu jumlahkan lagi baris di atasnya.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const uang of konteks.memo(uangGanjil)) {
      if (!uang.nilai.includes('.')) continue
      const rupiah = toRupiahUnit(uang.nilai, uang.satuan)
      if (rupiah === undefined || !hasFraction(rupiah)) continue
      yield {
        pointer: uang.pointer,
        ...(uang.tahun === undefined ? {} : { tahun: uang.tahun }),
        actual: uang.nilai,
        data: { nama: uang.nama, rupiah }
      }
    }
  },
  pesan: (hasil) =>
    `${kutip(fakta(hasil, 'nama'), 60)}${hasil.tahun === undefined ? '' : ` ${hasil.tahun}`} memuat pecahan rupiah: ` +
    `${tulisUang(fakta(hasil, 'rupiah'))}.`
})

const dengan = (pagu: readonly string[], bagian: Partial<Dokumen> = {}): Dokumen =>
  dokumenKosong('INM52', { programPendanaan: [program('Program A', pagu)], ...bagian })

export const contoh: readonly Contoh[] = [
  {
    judul: 'pagu dengan sepuluh sen',
    dokumen: dengan(['8.740.671.375,10', '9.614.738.513,00', '5']),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2025', tahun: 2025 }]
  },
  {
    judul: 'pecahan pada baris jumlah',
    dokumen: dengan(['1', '2', '3'], { jumlahProgramPendanaan: tahunan(['1,5', '2', '3']) }),
    temuan: [{ pointer: '/jumlahProgramPendanaan/2025', tahun: 2025 }]
  },
  {
    judul: 'koma nol nol tetap rupiah bulat, dan ribuan rupiah boleh bertiga desimal',
    dokumen: dengan(['9.614.738.513,00', '2', '3'], {
      anggaranRealisasi: [
        {
          jenis: 'program',
          uraian: 'Program A',
          satuan: 'ribu rupiah',
          anggaran: tahunan(['907.385,769'], undefined, 2022),
          realisasi: {},
          rasio: {}
        }
      ]
    }),
    temuan: []
  }
]
