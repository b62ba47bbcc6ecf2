import { below } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { walkCapaian } from '../../dokumen/walk.ts'
import { compareDesimal } from '../../indikator/decimal.ts'
import { macamDariNama, macamSatuan } from '../../indikator/satuan.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sel, tujuan } from '../contoh-dokumen.ts'
import { defineAturan } from '../define-aturan.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-013',
  periksa: 'M-47',
  keluarga: 'indikator',
  judul: 'Persentase bagian berada antara 0 dan 100',
  kenapa: 'Bagian dari keseluruhan tidak dapat melebihi keseluruhannya; angka di atas 100 % berarti penyebutnya salah.',
  perbaikan: 'Periksa pembilang dan penyebutnya; bila yang diukur pertumbuhan atau capaian, sebutkan dalam nama.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const { row, pointer } of walkCapaian(dokumen)) {
      if (!isBagian(row.indikator, row.satuan)) continue
      for (const kolom of ['target', 'realisasi'] as const) {
        for (const [year, cell] of Object.entries(row[kolom])) {
          yield* checkSel(cell, below(pointer, kolom, year), `${kolom === 'target' ? 'Target' : 'Realisasi'} ${year}`, row.indikator)
        }
      }
    }
    for (const one of konteks.memo(semuaIndikator)) {
      if (one.satuan !== undefined && one.macam !== 'persen') continue
      if (!isBagian(one.row.uraian, one.satuan)) continue
      for (const cell of one.target) yield* checkSel(cell.sel, cell.pointer, `Target ${cell.tahun ?? ''}`, one.row.uraian)
      const awal = one.awal && (one.awal.satuan === undefined || macamSatuan(one.awal.satuan) === 'persen') ? one.awal : undefined
      if (awal) yield* checkSel(awal.sel, awal.pointer, 'Kondisi awal', one.row.uraian)
      if (one.akhir) yield* checkSel(one.akhir.sel, one.akhir.pointer, 'Kondisi akhir', one.row.uraian)
    }
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

function* checkSel(cell: Sel, pointer: string, kolom: string, nama: string): Generator<Hasil> {
  if (cell.nilai === null || (compareDesimal(cell.nilai, '0') >= 0 && compareDesimal(cell.nilai, '100') <= 0)) return
  if (cell.satuan !== undefined && macamSatuan(cell.satuan) !== 'persen') return
  const tahun = /\d{4}/.exec(kolom)?.[0]
  yield {
    pointer,
    ...(tahun === undefined ? {} : { tahun: Number(tahun) }),
    actual: cell.nilai,
    kasus: cell.nilai.startsWith('-') ? 'negatif' : 'lebih',
    data: { nama, kolom: kolom.trim() }
  }
}

const dengan = (nama: string, awal: string, target: readonly string[], satuan = '%'): Dokumen =>
  dokumenKosong('INM52', { tujuanSasaran: [tujuan('Tujuan', [indikator(nama, target, satuan, { awal: sel(awal, satuan) })])] })
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
  { judul: 'pertumbuhan boleh melebihi seratus', dokumen: dengan('Persentase pertumbuhan murid', '120', ['130', '140', '150']), temuan: [] },
  { judul: 'bukan persen', dokumen: dengan('Persentase murid', '300', ['305', '325', '350'], 'Orang'), temuan: [] }
]
