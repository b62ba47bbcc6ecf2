import { parsePointer } from '../dokumen/pointer.ts'
import type { Keparahan, Temuan } from './define-aturan.ts'
import { keparahan } from './define-aturan.ts'

/** Parts of the format in the order of its description, so that findings follow the document and not the file. */
const urutanBagian: readonly string[] = [
  'format',
  'pemda',
  'perangkatDaerah',
  'dokumen',
  'induk',
  'bab',
  'dasarHukum',
  'mengingat',
  'peraturanDirujuk',
  'organisasi',
  'permasalahan',
  'permasalahanUtama',
  'isuStrategis',
  'kelompokSasaran',
  'kelompokMitra',
  'kepalaTabel',
  'capaianKinerja',
  'anggaranRealisasi',
  'jumlahAnggaranRealisasi',
  'tujuanSasaran',
  'daftarStrategi',
  'daftarArahKebijakan',
  'strategiKebijakan',
  'daftarProgram',
  'programPendanaan',
  'jumlahProgramPendanaan',
  'indikatifAnggaran',
  'indikatorKinerja',
  'ikk',
  'pengarusutamaanGender',
  'narasi',
  'kutipan',
  'dataSektor',
  'tabelTercetak',
  'rujukan',
  'naskahBab',
  'telaahan',
  'tantanganPeluang',
  'prioritas',
  'definisiIstilah',
  'pohonKinerja'
]
/** Columns of a row from left to right; rows below it come last. */
const urutanKolom: readonly string[] = [
  'nomor',
  'no',
  'tujuan',
  'sasaran',
  'kode',
  'uraian',
  'indikator',
  'satuan',
  'awal',
  'target',
  'anggaran',
  'realisasi',
  'rasio',
  'pertumbuhan',
  'pagu',
  'akhir',
  'unitKerja',
  'lokasi',
  'sumberDana'
]
const rankBagian = new Map(urutanBagian.map((key, rank) => [key, rank]))
const rankKolom = new Map([...urutanKolom.map((key, rank): [string, number] => [key, rank]), ['anak', 1000]])
const rankKeparahan = new Map<Keparahan, number>(keparahan.map((name, rank) => [name, rank]))

/** Negative when the first place stands before the second in the document. */
export function comparePointer(a: string, b: string): number {
  if (a === b) return 0
  return compareParts(parsePointer(a) ?? [a], parsePointer(b) ?? [b])
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const left = a[at] as string
    const right = b[at] as string
    if (left !== right) return comparePart(left, right, at === 0 ? rankBagian : rankKolom)
  }
  return a.length - b.length
}

function comparePart(a: string, b: string, ranks: ReadonlyMap<string, number>): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b)
  const difference = (ranks.get(a) ?? 500) - (ranks.get(b) ?? 500)
  return difference !== 0 ? difference : a < b ? -1 : 1
}

/** Sorts by severity, rule, place, year; the input is left alone. */
export function orderTemuan(temuan: readonly Temuan[]): Temuan[] {
  const parts = new Map<Temuan, readonly string[]>()
  for (const one of temuan) parts.set(one, parsePointer(one.pointer) ?? [one.pointer])
  return [...temuan].sort(
    (a, b) =>
      (rankKeparahan.get(a.keparahan) ?? 9) - (rankKeparahan.get(b.keparahan) ?? 9) ||
      (a.aturan < b.aturan ? -1 : a.aturan > b.aturan ? 1 : 0) ||
      compareParts(parts.get(a) ?? [], parts.get(b) ?? []) ||
      (a.tahun ?? 0) - (b.tahun ?? 0)
  )
}
