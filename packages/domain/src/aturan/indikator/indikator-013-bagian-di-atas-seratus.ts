import { below } from '../../dokumen/pointer.ts'
import type { CapaianKinerja, Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { walkCapaian } from '../../dokumen/walk.ts'
import { compareDesimal } from '../../indikator/decimal.ts'
import { macamDariNama, macamSatuan } from '../../indikator/satuan.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sel, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-013',
  periksa: 'M-47',
  keluarga: 'indikator',
  judul: 'Persentase bagian berada antara 0 dan 100',
  kenapa:
    'Bagian dari keseluruhan tidak dapat melebihi keseluruhannya; angka di atas 100 % berarti penyebutnya salah.',
  perbaikan:
    'Periksa pembilang dan penyebutnya; bila yang diukur pertumbuhan atau capaian, sebutkan dalam nama.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const { row, pointer } of walkCapaian(dokumen)) yield* checkCapaian(row, pointer)
    for (const one of konteks.memo(semuaIndikator)) yield* checkIndikator(one)
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'kolom')} ${kutip(fakta(hasil, 'nama'), 70)} ${angka(hasil.actual)} %, ` +
    `${hasil.kasus === 'negatif' ? 'di bawah nol' : 'padahal bagian tidak dapat melebihi 100 %'}.`
})

/** Growth and achievement are percentages too, but of nothing whole. */
const bukanBagian =
  /\b(pertumbuhan|peningkatan|meningkatnya|kenaikan|penurunan|perkembangan|perubahan|capaian|pencapaian|realisasi|laju|inflasi|deviasi|kelebihan|rasio|selisih|kontribusi terhadap pertumbuhan)\b/i

const isBagian = (nama: string, satuan: string | undefined): boolean =>
  macamDariNama(nama)?.[0] === 'persen' &&
  (satuan === undefined || macamSatuan(satuan) === 'persen') &&
  !bukanBagian.test(nama)

function* checkCapaian(row: CapaianKinerja, place: string): Generator<Hasil> {
  for (const kolom of ['target', 'realisasi'] as const) {
    for (const [year, sel] of Object.entries(row[kolom])) {
      if (!isDiLuar(sel) || !isBagian(row.indikator, row.satuan)) continue
      const nama = `${kolom === 'target' ? 'Target' : 'Realisasi'} ${year}`
      yield report(sel, below(place, kolom, year), nama, row.indikator, Number(year))
    }
  }
}

function* checkIndikator(one: IndikatorSiap): Generator<Hasil> {
  const { uraian } = one.row
  for (const { sel, pointer, tahun } of one.angka) {
    if (isDiLuar(sel) && isBagian(uraian, one.satuan))
      yield report(sel, pointer, `Target ${tahun}`, uraian, tahun)
  }
  const { awal, akhir } = one
  if (awal && isDiLuar(awal.sel) && isBagian(uraian, one.satuan)) {
    yield report(awal.sel, awal.pointer, 'Kondisi awal', uraian)
  }
  if (akhir && isDiLuar(akhir.sel) && isBagian(uraian, one.satuan)) {
    yield report(akhir.sel, akhir.pointer, 'Kondisi akhir', uraian)
  }
}

/** Below 0 or above 100, and a percentage as far as the cell says. */
const isDiLuar = ({ nilai, satuan }: Sel): boolean =>
  nilai !== null &&
  (compareDesimal(nilai, '0') < 0 || compareDesimal(nilai, '100') > 0) &&
  (satuan === undefined || macamSatuan(satuan) === 'persen')

const report = (sel: Sel, pointer: string, kolom: string, nama: string, tahun?: number): Hasil => ({
  pointer,
  ...(tahun === undefined ? {} : { tahun }),
  actual: sel.nilai ?? '',
  kasus: sel.nilai?.startsWith('-') ? 'negatif' : 'lebih',
  data: { nama, kolom }
})

const dengan = (nama: string, awal: string, target: readonly string[], satuan = '%'): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [tujuan('Tujuan', [indikator(nama, target, satuan, { awal: sel(awal, satuan) })])]
  })
const tempat = '/tujuanSasaran/0/indikator/0'

export const contoh: readonly Contoh[] = [
  {
    judul: 'bagian di atas seratus persen',
    dokumen: dengan('Persentase sekolah yang terdata', '105,69', ['99', '101', '100']),
    temuan: [{ pointer: `${tempat}/awal` }, { pointer: `${tempat}/target/2026`, tahun: 2026 }]
  },
  {
    judul: 'bagian negatif',
    dokumen: dengan('Persentase sekolah yang terdata', '-1', ['99', '100', '100']),
    temuan: [{ pointer: `${tempat}/awal` }]
  },
  {
    judul: 'pertumbuhan boleh melebihi seratus',
    dokumen: dengan('Persentase pertumbuhan murid', '120', ['130', '140', '150']),
    temuan: []
  },
  {
    judul: 'bukan persen',
    dokumen: dengan('Persentase murid', '300', ['305', '325', '350'], 'Orang'),
    temuan: []
  }
]
