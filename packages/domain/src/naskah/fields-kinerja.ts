import type { Field } from './field.ts'
import { daftarTeks, json, pilih, sel, teks } from './field.ts'

/** Columns of the tables about problems, past performance, goals and strategy: T-B.35, T-C.23 to T-C.26. */

const nomor = teks('nomor', 'No.', { batas: 50 })
const nomorNull = teks('nomor', 'No.', { batas: 50, bolehNull: true })
const uraian = (label: string, jalur: readonly string[] = ['uraian']): Field =>
  teks('uraian', label, { wajib: true, jalur })
const satuan = teks('satuan', 'Satuan', { batas: 250 })
/** Damaged string behind a reading, and how sure the reading is. */
export const ocr = teks('ocr', 'Naskah OCR', { batas: 10_000 })
export const keyakinan = teks('keyakinan', 'Keyakinan pembacaan', { batas: 50 })

const arah = pilih('arah', 'Arah', ['naik', 'turun', 'rentang'])
const sifat = pilih('sifat', 'Sifat target', ['alir', 'kumulatif', 'stok', 'rataRata', 'konstan'])

/** What every table of indikator prints: T-C.25, T-C.27, T-C.28, IKU, IKK. */
export const kinerja = {
  satuan,
  awal: sel('awal', 'Kondisi awal'),
  target: sel('target', 'Target', { tahun: 'periode', wajib: true }),
  akhir: sel('akhir', 'Kondisi akhir'),
  rumusData: json('rumusData', 'Data rumus', { berisiRujukan: true })
} as const

/** How an indikator is meant: printed by no form, kept with it. */
export const ciri: readonly Field[] = [
  arah,
  sifat,
  teks('definisi', 'Definisi operasional', { batas: 10_000 }),
  teks('sumberData', 'Sumber data')
]

export const indikator: readonly Field[] = [
  nomor,
  uraian('Indikator'),
  teks('rumus', 'Formula/penjelasan'),
  kinerja.rumusData,
  kinerja.satuan,
  kinerja.awal,
  kinerja.target,
  kinerja.akhir,
  ocr,
  ...ciri
]

const tujuanSasaran = (label: string): readonly Field[] => [nomor, uraian(label), ocr]

const butir = (label: string): readonly Field[] => [nomorNull, uraian(label), daftarTeks('aspek', 'Aspek')]

const riwayat = { tahun: 'riwayat', wajib: true } as const

export const fieldsKinerja = {
  masalahPokok: [nomorNull, uraian('Masalah pokok', ['masalahPokok'])],
  masalah: [uraian('Masalah'), teks('aspek', 'Aspek')],
  akarMasalah: [uraian('Akar masalah', [])],
  permasalahanUtama: butir('Permasalahan utama'),
  isuStrategis: butir('Isu strategis'),
  capaian: [
    teks('no', 'No.', { wajib: true, batas: 50 }),
    uraian('Indikator kinerja sesuai tugas dan fungsi', ['indikator']),
    satuan,
    teks('acuan.nspk', 'Target NSPK', { bolehNull: true }),
    teks('acuan.ikk', 'Target IKK', { bolehNull: true }),
    teks('acuan.lainnya', 'Target indikator lainnya', { bolehNull: true }),
    teks('acuan.keterangan', 'Keterangan'),
    sel('target', 'Target', riwayat),
    sel('realisasi', 'Realisasi', riwayat),
    sel('rasio', 'Rasio capaian', { ...riwayat, sumber: 'hitung' }),
    ocr
  ],
  anggaran: [
    pilih('jenis', 'Tingkat', ['program', 'kegiatan', 'subKegiatan'], { wajib: true }),
    uraian('Uraian'),
    teks('skema', 'Skema program'),
    pilih('satuan', 'Satuan uang', ['rupiah', 'ribu rupiah', 'juta rupiah']),
    sel('anggaran', 'Anggaran', riwayat),
    sel('realisasi', 'Realisasi', riwayat),
    sel('rasio', 'Rasio realisasi terhadap anggaran', { ...riwayat, sumber: 'hitung' }),
    sel('rasioTanpaTahun', 'Rasio tanpa tahun'),
    sel('pertumbuhan.anggaran', 'Rata-rata pertumbuhan anggaran', { sumber: 'hitung', wajib: true }),
    sel('pertumbuhan.realisasi', 'Rata-rata pertumbuhan realisasi', { sumber: 'hitung', wajib: true }),
    ocr,
    keyakinan
  ],
  tujuan: tujuanSasaran('Tujuan'),
  sasaran: tujuanSasaran('Sasaran'),
  indikator,
  strategi: [
    json('misi', 'Misi'),
    teks('tujuan', 'Tujuan', { sumber: 'induk', wajib: true }),
    teks('indikatorTujuan', 'Indikator tujuan'),
    teks('sasaran', 'Sasaran', { sumber: 'induk', wajib: true }),
    teks('indikatorSasaran', 'Indikator sasaran'),
    uraian('Strategi', ['strategi']),
    ocr
  ],
  arahKebijakan: [uraian('Arah kebijakan', [])]
} as const satisfies Record<string, readonly Field[]>
