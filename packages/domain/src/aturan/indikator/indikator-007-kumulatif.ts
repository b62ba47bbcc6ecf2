import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { semuaIndikator, sifatOf } from './indikator-siap.ts'
import { findPelanggar } from './urutan.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-007',
  periksa: 'M-15',
  keluarga: 'indikator',
  judul: 'Target kumulatif tidak pernah berkurang',
  kenapa:
    'Target kumulatif menghitung hasil sejak awal periode; angka yang berkurang berarti targetnya bukan kumulatif.',
  perbaikan: 'Tulis hasil sejak awal periode sampai tahun itu, atau nyatakan sifat targetnya alir.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) {
      const values = one.angka.map((cell) => cell.nilai)
      const pelanggar = findPelanggar(values, 'naik')
      if (pelanggar.length === 0) continue
      const { sifat, keyakinan } = sifatOf(konteks, one)
      if (sifat !== 'kumulatif' || keyakinan === 'rendah') continue
      for (const at of pelanggar) {
        const cell = one.angka[at]
        const banding = one.angka[at - 1] ?? one.angka[at + 1]
        if (!cell || !banding) continue
        yield {
          pointer: cell.pointer,
          related: [banding.pointer],
          ...(cell.tahun === undefined ? {} : { tahun: cell.tahun }),
          actual: cell.nilai,
          expected: banding.nilai,
          data: { nama: one.row.uraian, tahunBanding: banding.tahun ?? '' }
        }
      }
    }
  },
  pesan: (hasil) =>
    `Target kumulatif ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} ${angka(hasil.actual)}, tidak sejalan dengan ` +
    `${fakta(hasil, 'tahunBanding')} (${angka(hasil.expected)}).`
})

const dengan = (target: readonly string[], bagian: Partial<Indikator>): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program', ['1', '1', '1'], { indikator: [indikator('Panjang jalan', target, 'km', bagian)] })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'kumulatif yang berkurang',
    dokumen: dengan(['100', '250', '200'], { sifat: 'kumulatif' }),
    temuan: [{ pointer: '/programPendanaan/0/indikator/0/target/2027', tahun: 2027 }]
  },
  {
    judul: 'kumulatif yang bertambah',
    dokumen: dengan(['100', '250', '250'], { sifat: 'kumulatif' }),
    temuan: []
  },
  {
    judul: 'target alir boleh berkurang',
    dokumen: dengan(['100', '250', '200'], { sifat: 'alir' }),
    temuan: []
  }
]
