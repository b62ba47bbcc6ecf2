import type { JenisSimpul, Simpul } from './types.ts'

/** Where an edit may put a row; null = a top row of its table. An import may bring other nestings, and they stay. */
export const indukBoleh: Readonly<Record<JenisSimpul, readonly (JenisSimpul | null)[]>> = {
  naskah: [],
  masalahPokok: [null],
  masalah: ['masalahPokok'],
  akarMasalah: ['masalah', 'masalahPokok'],
  permasalahanUtama: [null],
  isuStrategis: [null],
  capaian: [null],
  anggaran: [null, 'anggaran'],
  tujuan: [null],
  sasaran: ['tujuan'],
  indikator: ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan'],
  strategi: [null, 'sasaran'],
  arahKebijakan: ['strategi'],
  program: [null, 'sasaran'],
  kegiatan: ['program'],
  subKegiatan: ['kegiatan'],
  indikatif: [null],
  indikatorIndikatif: ['indikatif'],
  iku: [null],
  ikk: [null],
  butirStrategi: [null],
  butirArahKebijakan: [null],
  daftarProgram: [null],
  pengarusutamaanGender: [null],
  programTertulis: ['daftarProgram', 'pengarusutamaanGender'],
  kegiatanTertulis: ['programTertulis'],
  subKegiatanTertulis: ['kegiatanTertulis'],
  tabelSektor: [null],
  barisSektor: ['tabelSektor']
}

const tingkat = ['program', 'kegiatan', 'subKegiatan']

/** May a row stand under this parent (null = at the top of its table)? In T-C.24 the level is a field of the row. */
export function mayStandUnder(node: Pick<Simpul, 'jenis' | 'isian'>, parent: Simpul | null): boolean {
  if (!indukBoleh[node.jenis].includes(parent?.jenis ?? null)) return false
  if (node.jenis !== 'anggaran') return true
  const own = tingkat.indexOf(String(node.isian['jenis']))
  return parent === null ? own === 0 : own === tingkat.indexOf(String(parent.isian['jenis'])) + 1
}

/** Names of the kinds of rows as a person reads them. */
export const namaJenis: Readonly<Record<JenisSimpul, string>> = {
  naskah: 'naskah',
  masalahPokok: 'masalah pokok',
  masalah: 'masalah',
  akarMasalah: 'akar masalah',
  permasalahanUtama: 'permasalahan utama',
  isuStrategis: 'isu strategis',
  capaian: 'capaian kinerja',
  anggaran: 'anggaran dan realisasi',
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  indikator: 'indikator',
  strategi: 'strategi',
  arahKebijakan: 'arah kebijakan',
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub kegiatan',
  indikatif: 'pagu indikatif',
  indikatorIndikatif: 'indikator pagu indikatif',
  iku: 'indikator kinerja utama',
  ikk: 'indikator kinerja kunci',
  butirStrategi: 'butir strategi',
  butirArahKebijakan: 'butir arah kebijakan',
  daftarProgram: 'daftar program',
  pengarusutamaanGender: 'daftar pengarusutamaan gender',
  programTertulis: 'program dalam daftar',
  kegiatanTertulis: 'kegiatan dalam daftar',
  subKegiatanTertulis: 'sub kegiatan dalam daftar',
  tabelSektor: 'tabel data sektor',
  barisSektor: 'baris data sektor'
}
