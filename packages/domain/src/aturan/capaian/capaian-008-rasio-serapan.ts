import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { isKosong } from '../sel-kosong.ts'
import { barisContoh, denganAnggaran } from './contoh-anggaran.ts'
import type { BentukRasio } from './rasio.ts'
import { compareRasio, satuanRasio } from './rasio.ts'
import type { TahunAnggaran } from './tabel-anggaran.ts'
import { bentukAnggaran, selAnggaran, tahunAnggaran } from './tabel-anggaran.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-008',
  periksa: null,
  keluarga: 'capaian',
  judul: 'Rasio T-C.24 sama dengan realisasi dibagi anggaran',
  kenapa:
    'Rasio serapan yang tidak mengikuti anggaran dan realisasi yang tercetak membuat analisis pendanaan keliru.',
  perbaikan: 'Hitung ulang rasio tahun itu, atau betulkan anggaran atau realisasinya.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['anggaranRealisasi'],
  percobaan: false,
  *check(_, konteks) {
    const cells = konteks.memo(tahunAnggaran)
    const dihitung = cells.filter(
      (one) => one.nilaiAnggaran && one.nilaiRealisasi && Number(one.nilaiAnggaran) !== 0
    )
    if (cells.length > 0 && cells.every((one) => one.rasio === undefined)) {
      yield { tidakDiperiksa: 'T-C.24 tidak mempunyai kolom rasio.' }
    } else if (dihitung.length > 1 && cells.every((one) => isKosong(one.rasio))) {
      yield { pointer: '/anggaranRealisasi', kasus: 'kolomKosong' }
    } else {
      const bentuk = konteks.memo(bentukAnggaran)
      if (!bentuk) return
      for (const one of dihitung) yield* checkTahun(one, bentuk)
    }
  },
  pesan: (hasil) => {
    if (hasil.kasus === 'kolomKosong')
      return 'Kolom rasio kosong di semua baris T-C.24, padahal anggaran dan realisasinya ada.'
    const satuan = fakta(hasil, 'satuan')
    const uang = fakta(hasil, 'satuanUang')
    const hitung =
      `realisasi ${tulisUang(fakta(hasil, 'realisasi'), uang)} dibagi anggaran ` +
      `${tulisUang(fakta(hasil, 'anggaran'), uang)} adalah ${angka(hasil.expected)}${satuan}`
    const sebut = `Rasio ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun}`
    if (hasil.kasus === 'kosong') return `${sebut} kosong, padahal ${hitung}.`
    const pembulatan = hasil.kasus === 'pembulatan' ? ' (selisih pembulatan)' : ''
    return `${sebut} tertulis ${angka(hasil.actual)}${satuan}, sedangkan ${hitung}${pembulatan}.`
  },
  saran: (hasil) =>
    hasil.expected === undefined
      ? 'Isi kolom rasio dengan realisasi dibagi anggaran.'
      : `Tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}, atau betulkan anggaran atau realisasinya.`
})

function* checkTahun(one: TahunAnggaran, bentuk: BentukRasio): Generator<Hasil> {
  const { nilaiAnggaran: anggaran, nilaiRealisasi: realisasi, rasio } = one
  if (!rasio || anggaran === undefined || realisasi === undefined) return
  const banding = compareRasio(rasio.nilai ?? '0.00', realisasi, anggaran, bentuk)
  if (!banding) return
  const found = {
    pointer: selAnggaran(one, 'rasio'),
    related: [selAnggaran(one, 'realisasi'), selAnggaran(one, 'anggaran')],
    tahun: one.tahun,
    expected: banding.hitung,
    data: { nama: one.row.uraian, satuan: satuanRasio(bentuk), satuanUang: one.satuan, anggaran, realisasi }
  }
  if (rasio.nilai === null) {
    if (isKosong(rasio)) yield { ...found, kasus: 'kosong', keparahan: 'minor' }
  } else if (banding.hasil === 'pembulatan') {
    yield { ...found, actual: rasio.nilai, kasus: 'pembulatan', keparahan: 'minor' }
  } else if (banding.hasil === 'beda') {
    yield { ...found, actual: rasio.nilai, kasus: 'beda' }
  }
}

export const contoh: readonly Contoh[] = [
  {
    judul: 'rasio salah dan rasio yang belum diisi',
    dokumen: denganAnggaran([
      barisContoh(['485.153.250', '528.432.000'], ['412.759.758', '483.675.643'], ['0,95', null])
    ]),
    temuan: [
      { pointer: '/anggaranRealisasi/0/rasio/2021', tahun: 2021, keparahan: 'mayor' },
      { pointer: '/anggaranRealisasi/0/rasio/2022', tahun: 2022, keparahan: 'minor' }
    ]
  },
  {
    judul: 'kolom rasio kosong seluruhnya adalah satu temuan',
    dokumen: denganAnggaran([barisContoh(['100', '100'], ['50', '60'], [null, null])]),
    temuan: [{ pointer: '/anggaranRealisasi', keparahan: 'mayor' }]
  },
  {
    judul: 'dibulatkan atau dipotong, keduanya cocok; tanpa anggaran tidak dihitung',
    dokumen: denganAnggaran([barisContoh(['100', '300', '0'], ['85', '200', '0'], ['0,85', '0,66', '0,00'])]),
    temuan: []
  }
]
