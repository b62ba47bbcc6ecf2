import Big from 'big.js'
import type { Dokumen } from '../../dokumen/schema.ts'
import { ratioDesimal } from '../../indikator/decimal.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, tahunan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { selCapaian, tahunCapaian } from './tabel-capaian.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-002',
  periksa: 'M-41',
  keluarga: 'capaian',
  judul: 'Capaian T-C.23 tidak jauh di atas target',
  kenapa:
    'Realisasi yang jauh melampaui target berarti target terlalu rendah, cara menghitung berubah, atau salah satu angka ' +
    'salah ketik; satu capaian seperti itu mengangkat seluruh rata-rata.',
  perbaikan: 'Periksa target dan realisasinya, lalu jelaskan penyebabnya dalam narasi Bab II.',
  keparahan: 'info',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['capaianKinerja'],
  percobaan: false,
  *check(_, konteks) {
    const limit = konteks.ambang.capaianPencilan
    for (const one of konteks.memo(tahunCapaian)) {
      const [target, realisasi] = [one.target?.nilai, one.realisasi?.nilai]
      if (!target || !realisasi || !new Big(target).gt(0)) continue
      if (!new Big(realisasi).times(100).gt(new Big(limit).times(target))) continue
      yield {
        pointer: selCapaian(one, 'rasio'),
        related: [selCapaian(one, 'realisasi'), selCapaian(one, 'target')],
        tahun: one.tahun,
        actual: ratioDesimal(new Big(realisasi).times(100).toFixed(), target, 2) ?? '',
        data: { nama: one.row.indikator, target, realisasi }
      }
    }
  },
  pesan: (hasil) =>
    `Capaian ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} ${angka(hasil.actual)} % dari target ` +
    `(realisasi ${angka(fakta(hasil, 'realisasi'))}, target ${angka(fakta(hasil, 'target'))}).`
})

const dengan = (target: readonly string[], realisasi: readonly (string | null)[]): Dokumen =>
  dokumenKosong('INM52', {
    capaianKinerja: [
      {
        no: '1',
        indikator: 'Jumlah peningkatan omset',
        target: tahunan(target, undefined, 2021),
        realisasi: tahunan(realisasi, undefined, 2021),
        rasio: tahunan(['1', '2'], undefined, 2021)
      }
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'realisasi lima puluh delapan kali target',
    dokumen: dengan(['17.980', '18.150'], ['23.576', '1.054.131']),
    temuan: [{ pointer: '/capaianKinerja/0/rasio/2022', tahun: 2022 }]
  },
  {
    judul: 'tepat 150 persen, dan realisasi kosong',
    dokumen: dengan(['100', '100'], ['150', null]),
    temuan: []
  }
]
