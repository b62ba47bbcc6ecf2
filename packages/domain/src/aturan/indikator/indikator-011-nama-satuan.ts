import { below } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { walkCapaian } from '../../dokumen/walk.ts'
import { macamDariNama, macamSatuan, sameSatuan, satuanDiNama } from '../../indikator/satuan.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, tahunan, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-011',
  periksa: 'M-19',
  keluarga: 'indikator',
  judul: 'Nama indikator cocok dengan satuannya',
  kenapa:
    'Indikator bernama “Persentase …” yang diukur dalam unit, atau sebaliknya, dibaca keliru oleh setiap penilai.',
  perbaikan: 'Samakan nama dengan satuannya.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const { row, pointer } of walkCapaian(dokumen)) {
      if (!row.satuan) continue
      const places = { nama: below(pointer, 'indikator'), satuan: below(pointer, 'satuan') }
      yield* checkNama(row.indikator, row.satuan, places)
    }
    for (const one of konteks.memo(semuaIndikator)) {
      const { satuan } = one
      if (!satuan) continue
      const sel = sameSatuan(one.row.satuan, satuan)
        ? below(one.pointer, 'satuan')
        : (one.angka[0]?.pointer ?? one.pointer)
      yield* checkNama(one.row.uraian, satuan, { nama: below(one.pointer, 'uraian'), satuan: sel })
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'kurung'
      ? `Nama ${kutip(fakta(hasil, 'nama'), 80)} menyebut satuan ${kutip(hasil.expected)}, sedangkan angkanya dalam ${kutip(hasil.actual)}.`
      : `Indikator ${kutip(fakta(hasil, 'nama'), 70)} bersatuan ${kutip(hasil.actual)}, tidak cocok dengan kata pertamanya.`,
  saran: (hasil) =>
    hasil.kasus === 'kurung'
      ? `Ganti satuan dalam nama menjadi ${kutip(hasil.actual)}, atau betulkan satuan angkanya.`
      : 'Ganti satuannya, atau ganti kata pertama nama indikatornya.'
})

function* checkNama(
  nama: string,
  satuan: string,
  places: { readonly nama: string; readonly satuan: string }
): Generator<Hasil> {
  const macam = macamSatuan(satuan)
  const kurung = satuanDiNama(nama)
  const cocok = macamDariNama(nama)
  if (macam && cocok && !cocok.includes(macam)) {
    yield { pointer: places.satuan, actual: satuan, kasus: 'kata', data: { nama } }
  } else if (kurung && !satuanLain(kurung).some((one) => sameSatuan(one, satuan))) {
    const jenis = macamSatuan(kurung) === macam
    const common = { pointer: places.nama, actual: satuan, expected: kurung, kasus: 'kurung', data: { nama } }
    yield jenis ? { ...common, keparahan: 'minor' } : common
  }
}

/** `Laporan/Dokumen` offers two units; the whole is one as well. */
const satuanLain = (kurung: string): string[] => [kurung, ...kurung.split(/\s*(?:\/|,|\batau\b|\bdan\b)\s*/)]

const dengan = (nama: string, satuan: string, bagian: Partial<Dokumen> = {}): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [tujuan('Tujuan', [indikator(nama, ['1', '2', '3'], satuan)])],
    ...bagian
  })
const tempat = '/tujuanSasaran/0/indikator/0'

export const contoh: readonly Contoh[] = [
  {
    judul: 'persentase dalam unit',
    dokumen: dengan('Persentase sekolah terakreditasi', 'Unit'),
    temuan: [{ pointer: `${tempat}/target/2025`, keparahan: 'mayor' }]
  },
  {
    judul: 'jumlah dalam persen pada T-C.23',
    dokumen: dengan('Jumlah guru', 'orang', {
      capaianKinerja: [
        {
          no: '1',
          indikator: 'Jumlah guru',
          satuan: '%',
          target: {},
          realisasi: tahunan(['1'], undefined, 2023),
          rasio: {}
        }
      ]
    }),
    temuan: [{ pointer: '/capaianKinerja/0/satuan', keparahan: 'mayor' }]
  },
  {
    judul: 'nama menyebut unit, angkanya persen; nama menyebut dokumen, angkanya laporan',
    dokumen: dengan('Persentase sekolah tertib (Unit sekolah)', '%', {
      tujuanSasaran: [
        tujuan('Tujuan', [
          indikator('Persentase sekolah tertib (Unit sekolah)', ['1', '2'], '%'),
          indikator('Jumlah hasil (Dokumen)', ['1', '2'], 'Laporan')
        ])
      ]
    }),
    temuan: [
      { pointer: `${tempat}/uraian`, keparahan: 'mayor' },
      { pointer: '/tujuanSasaran/0/indikator/1/uraian', keparahan: 'minor' }
    ]
  },
  {
    judul: 'nama dan satuan cocok',
    dokumen: dengan('Jumlah rapat (Laporan/Dokumen)', 'Laporan'),
    temuan: []
  },
  {
    judul: 'nama yang tidak menyebut ukuran',
    dokumen: dengan('Meningkatnya sekolah yang baik', '%'),
    temuan: []
  }
]
