import Big from 'big.js'
import { ratioDesimal } from '../../indikator/decimal.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { barisContoh, denganAnggaran } from './contoh-anggaran.ts'
import { selAnggaran, tahunAnggaran } from './tabel-anggaran.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-006',
  periksa: 'M-45',
  keluarga: 'capaian',
  judul: 'Realisasi T-C.24 tidak melebihi anggaran',
  kenapa:
    'Belanja tidak boleh melampaui anggaran. Realisasi yang lebih besar berarti anggaran yang ditulis bukan anggaran ' +
    'perubahan, atau salah satu angka salah.',
  perbaikan: 'Tulis anggaran setelah perubahan APBD, atau betulkan realisasinya.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['anggaranRealisasi'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(tahunAnggaran)) {
      const { nilaiAnggaran: anggaran, nilaiRealisasi: realisasi } = one
      if (anggaran === undefined || realisasi === undefined || new Big(realisasi).lte(anggaran)) continue
      yield {
        pointer: selAnggaran(one, 'realisasi'),
        related: [selAnggaran(one, 'anggaran')],
        tahun: one.tahun,
        actual: realisasi,
        expected: anggaran,
        data: {
          nama: one.row.uraian,
          satuan: one.satuan,
          persen: ratioDesimal(new Big(realisasi).times(100).toFixed(), anggaran, 2) ?? ''
        }
      }
    }
  },
  pesan: (hasil) => {
    const satuan = fakta(hasil, 'satuan')
    const persen = fakta(hasil, 'persen')
    return (
      `Realisasi ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} ${tulisUang(hasil.actual ?? '0', satuan)}, melebihi ` +
      `anggarannya ${tulisUang(hasil.expected ?? '0', satuan)}${persen === '' ? '' : ` (${angka(persen)} %)`}.`
    )
  }
})

export const contoh: readonly Contoh[] = [
  {
    judul: 'realisasi di atas anggaran, juga bila anggarannya nol',
    dokumen: denganAnggaran([barisContoh(['100.000', '0', '50'], ['102.595', '1', '50'])]),
    temuan: [
      { pointer: '/anggaranRealisasi/0/realisasi/2021', tahun: 2021 },
      { pointer: '/anggaranRealisasi/0/realisasi/2022', tahun: 2022 }
    ]
  },
  {
    judul: 'sama besar, dan satuan yang berbeda pada satu sel dihitung dulu',
    dokumen: denganAnggaran([
      barisContoh(['100', '200'], ['100', null], [], {
        satuan: 'ribu rupiah',
        realisasi: {
          '2021': { teks: '100.000', nilai: '100000', satuan: 'rupiah' },
          '2022': { teks: null, nilai: null }
        }
      })
    ]),
    temuan: []
  }
]
