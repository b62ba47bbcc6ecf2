import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sel, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'
import { kunciTahun } from '../tahun.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'

const tabel = ['tujuanSasaran', 'programPendanaan', 'indikatorKinerja'] as const

export const aturan = defineAturan({
  id: 'INDIKATOR-016',
  periksa: null,
  keluarga: 'indikator',
  judul: 'Target setiap tahun dan kondisi akhir terisi',
  kenapa: 'Indikator tanpa target pada satu tahun tidak dapat dievaluasi pada tahun itu.',
  perbaikan: 'Isi target tahun yang kosong.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const key of tabel) {
      const rows = konteks.memo(semuaIndikator).filter((one) => one.tabel === key)
      yield* checkTabel(key, namaBagian(dokumen, key), rows)
    }
  },
  pesan: (hasil) => {
    const kolom = hasil.tahun === undefined ? fakta(hasil, 'kolom') : `target ${hasil.tahun}`
    return hasil.kasus === 'kolomKosong'
      ? `Kolom ${kolom} ${fakta(hasil, 'tabel')} kosong pada semua indikator (${fakta(hasil, 'banyak')}).`
      : `${kolom.charAt(0).toUpperCase()}${kolom.slice(1)} ${kutip(fakta(hasil, 'nama'), 70)} kosong.`
  },
  saran: (hasil) =>
    fakta(hasil, 'kolom') === 'kondisi akhir' ? 'Isi kondisi akhir periode.' : 'Isi target yang kosong.'
})

function* checkTabel(
  key: (typeof tabel)[number],
  nama: string,
  rows: readonly IndikatorSiap[]
): Generator<Hasil> {
  // In T-C.27 a year without target is a matter of the row and its pagu, unless another indikator of the row has one.
  const program = key === 'programPendanaan'
  const years = new Set(rows.flatMap((one) => one.target.map((cell) => cell.tahun)))
  const kosong =
    program || rows.length < 2
      ? []
      : [...years].filter((year) => rows.every((one) => isKosong(targetOf(one, year))))
  for (const year of kosong) {
    yield {
      pointer: `/${key}`,
      ...tahunOf(year),
      kasus: 'kolomKosong',
      data: { tabel: nama, banyak: rows.length }
    }
  }
  for (const one of rows) {
    if (program && (one.pemilik?.row.indikator?.length ?? 0) < 2) continue
    for (const year of years) {
      if (!isKosong(targetOf(one, year)) || kosong.includes(year) || (program && !hasSaudara(one, year)))
        continue
      const cell = one.target.find((other) => other.tahun === year)
      const data = { nama: one.row.uraian }
      yield { pointer: cell?.pointer ?? `${one.pointer}/target`, ...tahunOf(year), kasus: 'kosong', data }
    }
  }
  yield* checkAkhir(key, nama, rows)
}

const targetOf = (one: IndikatorSiap, year: number | undefined): Sel | undefined =>
  year === undefined ? undefined : one.row.target[kunciTahun(year)]

const tahunOf = (year: number | undefined): { readonly tahun?: number } =>
  year === undefined ? {} : { tahun: year }

/** True when another indikator of the same row has a target that year. */
const hasSaudara = (one: IndikatorSiap, year: number | undefined): boolean =>
  year !== undefined &&
  (one.pemilik?.row.indikator ?? []).some(
    (other) => other !== one.row && !isKosong(other.target[kunciTahun(year)])
  )

function* checkAkhir(
  key: (typeof tabel)[number],
  nama: string,
  rows: readonly IndikatorSiap[]
): Generator<Hasil> {
  const printed = rows.filter((one) => one.akhir)
  if (printed.length === 0) return
  if (printed.length > 1 && printed.every((one) => isKosong(one.akhir?.sel))) {
    yield {
      pointer: `/${key}`,
      kasus: 'kolomKosong',
      data: { tabel: nama, kolom: 'kondisi akhir', banyak: rows.length }
    }
    return
  }
  for (const one of rows) {
    if (!isKosong(one.akhir?.sel) || one.target.every((cell) => isKosong(cell.sel))) continue
    yield {
      pointer: one.akhir?.pointer ?? one.pointer,
      kasus: 'kosong',
      data: { nama: one.row.uraian, kolom: 'kondisi akhir' }
    }
  }
}

const dengan = (...target: readonly (readonly (string | null)[])[]): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan(
        'Tujuan',
        target.map((one) => satu(one))
      )
    ]
  })
const satu = (target: readonly (string | null)[], bagian: Partial<Indikator> = {}): Indikator =>
  indikator('Persentase', target, '%', bagian)

export const contoh: readonly Contoh[] = [
  {
    judul: 'satu tahun kosong',
    dokumen: dengan(['70', null, '80'], ['1', '2', '3']),
    temuan: [{ pointer: '/tujuanSasaran/0/indikator/0/target/2026', tahun: 2026 }]
  },
  {
    judul: 'kolom kosong di semua baris adalah satu temuan',
    dokumen: dengan(['70', null, '80'], ['1', '-', '3']),
    temuan: [{ pointer: '/tujuanSasaran', tahun: 2026 }]
  },
  {
    judul: 'kondisi akhir satu indikator kosong',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: [
        tujuan('Tujuan', [
          satu(['1', '2', '3'], { akhir: sel('3', '%') }),
          satu(['1', '2', '3'], { akhir: sel(null) })
        ])
      ]
    }),
    temuan: [{ pointer: '/tujuanSasaran/0/indikator/1/akhir' }]
  },
  {
    judul: 'semua terisi, target berupa huruf pun berlaku',
    dokumen: dengan(['BB', 'A', 'A'], ['1', '2', '3']),
    temuan: []
  }
]
