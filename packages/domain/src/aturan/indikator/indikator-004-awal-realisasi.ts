import { below } from '../../dokumen/pointer.ts'
import type { CapaianKinerja, Dokumen } from '../../dokumen/schema.ts'
import { walkCapaian } from '../../dokumen/walk.ts'
import type { NamaSiap } from '../../indikator/nama.ts'
import { kemiripanSiap, siapkanNama } from '../../indikator/nama.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sel, tahunan, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { kunciTahun } from '../tahun.ts'
import { compareAkhir } from './akhir.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { compareSatuan, semuaIndikator } from './indikator-siap.ts'
import { tahunAwal } from './tahun-awal.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-004',
  periksa: 'M-12',
  keluarga: 'indikator',
  judul: 'Kondisi awal sama dengan realisasi terakhir di T-C.23',
  kenapa:
    'Kondisi awal adalah keadaan terakhir yang sudah diukur. Angka lain berarti ada dua versi data yang sama.',
  perbaikan: 'Samakan kondisi awal dengan realisasi terakhir, atau betulkan T-C.23.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['capaianKinerja'],
  percobaan: false,
  *check(dokumen, konteks) {
    const capaian = konteks.memo(capaianBernama)
    for (const one of konteks.memo(semuaIndikator)) {
      const awal = one.awal?.sel.nilai
      if (!one.awal || awal === null || awal === undefined || !isUkuranPelayanan(one)) continue
      const same = findCapaian(capaian, one.row.uraian, konteks.ambang.kemiripanNama)
      if (
        !same ||
        (same.row.satuan && one.awal.satuan && compareSatuan(same.row.satuan, one.awal.satuan) === 'beda')
      )
        continue
      const last = realisasiFor(same.row, tahunAwal(dokumen, one))
      const banding = last && compareAkhir(awal, last.nilai, konteks.batas.pembulatanTarget)
      if (!last || banding === 'sama') continue
      yield {
        pointer: one.awal.pointer,
        ...(banding === 'pembulatan' ? { keparahan: 'minor' as const } : {}),
        related: [below(same.pointer, 'realisasi', kunciTahun(last.tahun))],
        actual: awal,
        expected: last.nilai,
        data: { nama: one.row.uraian, tahunRealisasi: last.tahun }
      }
    }
  },
  pesan: (hasil) =>
    `Kondisi awal ${kutip(fakta(hasil, 'nama'), 60)} tertulis ${angka(hasil.actual)}, sedangkan realisasi ` +
    `${fakta(hasil, 'tahunRealisasi')} di T-C.23 ${angka(hasil.expected)}.`,
  saran: (hasil) =>
    `Tulis ${angka(hasil.expected)}, atau betulkan realisasi di T-C.23 bila angka itu yang salah.`
})

/** T-C.23 measures the service, not the single kegiatan: of T-C.27 only programs are looked up there. */
const isUkuranPelayanan = (one: IndikatorSiap): boolean =>
  one.tabel !== 'programPendanaan' ||
  one.pemilik?.row === undefined ||
  !('jenis' in one.pemilik.row) ||
  one.pemilik.row.jenis === 'program'

interface Bernama {
  readonly row: CapaianKinerja
  readonly pointer: string
  readonly nama: NamaSiap
}

const capaianBernama = (dokumen: Dokumen): Bernama[] =>
  [...walkCapaian(dokumen)].map(({ row, pointer }) => ({ row, pointer, nama: siapkanNama(row.indikator) }))

/** The row of T-C.23 that is meant: the same name, else the only one nearly the same. */
function findCapaian(all: readonly Bernama[], uraian: string, ambang: number): Bernama | undefined {
  const nama = siapkanNama(uraian)
  const same = all.filter((one) => one.nama.kunci === nama.kunci)
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  const near = all.filter(
    (one) => mayMatch(one.nama.kata, nama.kata, ambang) && kemiripanSiap(one.nama, nama) >= ambang
  )
  return near.length === 1 ? near[0] : undefined
}

/** Too few words in common for the threshold, whatever their letters: the mean of two likenesses of at most 1. */
const mayMatch = (a: ReadonlySet<string>, b: ReadonlySet<string>, ambang: number): boolean =>
  (2 * Math.min(a.size, b.size)) / (a.size + b.size) >= 2 * ambang - 1

/** The realisasi of the year that the awal names, when T-C.23 has it; else the last one before it. */
function realisasiFor(
  row: CapaianKinerja,
  tahun: number | undefined
): { readonly tahun: number; readonly nilai: string } | undefined {
  const years = Object.keys(row.realisasi)
    .filter((year) => row.realisasi[year]?.nilai && (tahun === undefined || Number(year) <= tahun))
    .sort()
  const last = years.at(-1)
  const nilai = last === undefined ? undefined : row.realisasi[last]?.nilai
  return last === undefined || !nilai ? undefined : { tahun: Number(last), nilai }
}

const dengan = (awal: string, nama = 'Persentase Sekolah Terakreditasi (%)'): Dokumen =>
  dokumenKosong('INM52', {
    capaianKinerja: [
      {
        no: '1',
        indikator: 'Persentase sekolah terakreditasi',
        satuan: '%',
        target: {},
        realisasi: tahunan(['70', '74,68', null], undefined, 2022),
        rasio: {}
      }
    ],
    tujuanSasaran: [
      tujuan('Tujuan', [indikator(nama, ['80', '85', '90'], '%', { awal: sel(awal, '%', 2024) })])
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'kondisi awal 74, realisasi terakhir 74,68',
    dokumen: dengan('74'),
    temuan: [{ pointer: '/tujuanSasaran/0/indikator/0/awal' }]
  },
  { judul: 'sama dengan realisasi terakhir', dokumen: dengan('74,68'), temuan: [] },
  {
    judul: 'berbeda satu angka terakhir',
    dokumen: dengan('74,69'),
    temuan: [{ pointer: '/tujuanSasaran/0/indikator/0/awal', keparahan: 'minor' }]
  },
  { judul: 'dibulatkan', dokumen: dengan('75'), temuan: [] },
  { judul: 'indikator lain', dokumen: dengan('74', 'Persentase sekolah berasrama'), temuan: [] }
]
