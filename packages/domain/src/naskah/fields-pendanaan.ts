import type { Field } from './field.ts'
import { cermin, daftarTeks, json, pilih, rupiahField, sel, teks } from './field.ts'
import { ciri, indikator, keyakinan, kinerja, ocr } from './fields-kinerja.ts'

/** Columns of the tables about programmes and money, of the mirrors (IKU, lists) and of the sector data. */

const nomor = teks('nomor', 'No.', { batas: 50 })
const nomorNull = teks('nomor', 'No.', { batas: 50, bolehNull: true })
const kode = teks('kode', 'Kode', { batas: 50, bolehNull: true })
const uraian = (label: string): Field => teks('uraian', label, { wajib: true })
const pagu = rupiahField('pagu', 'Pagu (Rp)', { tahun: 'periode', sumber: 'daun', wajib: true })
const paguAkhir = rupiahField('akhir.pagu', 'Pagu akhir periode (Rp)', { sumber: 'hitung', wajib: true })
const boleh = { bolehNull: true } as const

const pelaksanaan: readonly Field[] = [
  teks('unitKerja', 'Unit kerja penanggung jawab', boleh),
  teks('lokasi', 'Lokasi', boleh),
  teks('sumberDana', 'Sumber dana', boleh),
  keyakinan
]

/** Only a program prints tujuan and sasaran of its own; below it the columns are empty in every form seen. */
const baris = (label: string, sumber: 'induk' | 'sendiri'): readonly Field[] => [
  teks('tujuan', 'Tujuan', { sumber, bolehNull: true }),
  teks('sasaran', 'Sasaran', { sumber, bolehNull: true }),
  teks('outcome', 'Outcome', boleh),
  kode,
  uraian(label),
  pagu,
  paguAkhir,
  ...pelaksanaan
]

const bercermin = new Set(['uraian', 'satuan', 'awal', 'target', 'akhir'])
const tertulis = (label: string): readonly Field[] => [nomor, cermin(uraian(label))]
const butir = (label: string): readonly Field[] => [
  nomorNull,
  cermin(uraian(label)),
  daftarTeks('aspek', 'Aspek')
]

const jumlahAnggaran = { tahun: 'riwayat', sumber: 'hitung', wajib: true } as const

export const fieldsPendanaan = {
  program: baris('Program', 'induk'),
  kegiatan: baris('Kegiatan', 'sendiri'),
  subKegiatan: baris('Sub kegiatan', 'sendiri'),
  indikatif: [
    pilih('jenis', 'Tingkat', ['program', 'kegiatan', 'subKegiatan'], { wajib: true }),
    teks('tujuan', 'Tujuan', boleh),
    teks('sasaran', 'Sasaran', boleh),
    teks('outcome', 'Outcome', boleh),
    cermin(kode),
    cermin(uraian('Program')),
    cermin(pagu),
    cermin(paguAkhir),
    ...pelaksanaan
  ],
  indikatorIndikatif: indikator.map((own) => (bercermin.has(own.nama) ? cermin(own) : own)),
  iku: [
    teks('no', 'No.', { batas: 50 }),
    teks('tabel', 'Tabel', { batas: 250 }),
    teks('tujuanInduk', 'Tujuan RPJMD/RPD'),
    teks('sasaranInduk', 'Sasaran RPJMD/RPD'),
    cermin(teks('tujuan', 'Tujuan'), 'pemilik.tujuan'),
    teks('nomorSasaran', 'No. sasaran', { batas: 50 }),
    cermin(teks('sasaran', 'Sasaran', boleh), 'pemilik.sasaran'),
    cermin(uraian('Indikator')),
    kinerja.rumusData,
    cermin(kinerja.satuan),
    cermin(kinerja.awal),
    cermin(kinerja.target),
    cermin(kinerja.akhir),
    ocr,
    keyakinan,
    ...ciri
  ],
  ikk: [
    teks('no', 'No.', { batas: 50 }),
    pilih('jenis', 'Jenis', ['outcome', 'output']),
    uraian('Indikator kinerja kunci'),
    kinerja.satuan,
    kinerja.awal,
    kinerja.target,
    kinerja.akhir,
    ocr,
    keyakinan
  ],
  butirStrategi: butir('Strategi'),
  butirArahKebijakan: butir('Arah kebijakan'),
  daftarProgram: [teks('tempat', 'Tempat', { wajib: true })],
  pengarusutamaanGender: [],
  programTertulis: [
    nomor,
    teks('kelompok', 'Kelompok', { batas: 250 }),
    cermin(uraian('Program')),
    teks('sasaran', 'Sasaran'),
    teks('indikator', 'Indikator')
  ],
  kegiatanTertulis: tertulis('Kegiatan'),
  subKegiatanTertulis: tertulis('Sub kegiatan'),
  tabelSektor: [
    /** The key below `dataSektor`; printed by its place. */
    teks('kunci', 'Kunci', { wajib: true, batas: 250, jalur: [] }),
    teks('judul', 'Judul', { wajib: true }),
    teks('tabel', 'Tabel', { batas: 250 }),
    teks('sumber', 'Sumber'),
    sel('jumlah', 'Jumlah', { tahun: 'riwayat', sumber: 'hitung' }),
    json('kriteria', 'Kriteria'),
    json('aspek', 'Aspek')
  ],
  barisSektor: [
    nomor,
    uraian('Uraian'),
    kinerja.satuan,
    sel('nilai', 'Nilai', { tahun: 'riwayat', wajib: true })
  ],
  naskah: [
    rupiahField('jumlahProgramPendanaan', 'Jumlah pagu (Rp)', { tahun: 'periode', sumber: 'hitung' }),
    sel('jumlahAnggaranRealisasi.anggaran', 'Jumlah anggaran', jumlahAnggaran),
    sel('jumlahAnggaranRealisasi.realisasi', 'Jumlah realisasi', jumlahAnggaran),
    { ...ocr, nama: 'jumlahAnggaranRealisasi.ocr', jalur: ['jumlahAnggaranRealisasi', 'ocr'] }
  ]
} as const satisfies Record<string, readonly Field[]>
