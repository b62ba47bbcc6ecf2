import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta } from './kalimat.ts'
import { kelompokkan } from './kelompok.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-019',
  periksa: 'M-75',
  keluarga: 'antar-tabel',
  judul: 'Jumlah pegawai sama menurut setiap klasifikasi',
  kenapa: 'Data sumber daya yang tidak berjumlah sama menunjukkan sumber atau tanggal data yang berbeda.',
  perbaikan: 'Ambil semua klasifikasi dari satu sumber pada satu tanggal, lalu perbaiki jumlahnya.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['organisasi'],
  percobaan: false,
  *check(dokumen) {
    const total = dokumen.organisasi?.jumlahPegawai
    if (total === undefined) {
      yield { tidakDiperiksa: 'Jumlah pegawai tidak dicantumkan.' }
      return
    }
    const rows = (dokumen.organisasi?.sdm ?? []).map((row, at) => ({
      ...row,
      pointer: pointer('organisasi', 'sdm', at)
    }))
    // A table by rank or grade counts civil servants alone: the parts of another classification are totals too.
    const parts = new Map(rows.map((row) => [row.uraian.toLowerCase(), row.jumlah]))
    for (const [kelas, group] of kelompokkan(rows, (row) => `${row.klasifikasi}|${row.kelompok ?? ''}`)) {
      const kelompok = kelas.split('|')[1] ?? ''
      const expected = kelompok === '' ? total : (parts.get(kelompok.toLowerCase()) ?? null)
      const sum = group.reduce((all, row) => all + (row.jumlah ?? 0), 0)
      if (expected === null || sum === expected || group.length < 2) continue
      if (kelompok === '' && isPartOfStaff(dokumen, sum, group.map((row) => row.klasifikasi)[0] ?? ''))
        continue
      yield {
        pointer: '/organisasi/sdm',
        related: [
          ...group.map((row) => row.pointer),
          ...(kelompok === '' ? ['/organisasi/jumlahPegawai'] : [])
        ],
        actual: String(sum),
        expected: String(expected),
        data: {
          klasifikasi:
            kelompok === '' ? (group[0]?.klasifikasi ?? '') : `${group[0]?.klasifikasi} ${kelompok}`
        }
      }
    }
  },
  pesan: (hasil) =>
    `Jumlah pegawai menurut ${fakta(hasil, 'klasifikasi')} adalah ${hasil.actual}, sedangkan jumlah yang ditulis ${hasil.expected}.`
})

/** The sum equals one class of another classification, for example the civil servants of the classification by status. */
const isPartOfStaff = (dokumen: Dokumen, sum: number, klasifikasi: string): boolean =>
  (dokumen.organisasi?.sdm ?? []).some((row) => row.klasifikasi !== klasifikasi && row.jumlah === sum)

const rencana = (...sdm: [string, string, number][]) =>
  dokumenKosong('INM52', {
    organisasi: {
      unit: { nama: 'Kepala Dinas', jenis: 'kepala', anak: [] },
      jumlahPegawai: 38,
      sdm: sdm.map(([klasifikasi, uraian, jumlah]) => ({ klasifikasi, uraian, jumlah })),
      sarana: []
    }
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Menurut pendidikan hanya 37 dari 38',
    dokumen: rencana(
      ['status', 'PNS', 27],
      ['status', 'Kontrak', 11],
      ['pendidikan', 'S1', 20],
      ['pendidikan', 'SLTA', 17]
    ),
    temuan: [{ pointer: '/organisasi/sdm', keparahan: 'minor' }]
  },
  {
    judul: 'Golongan hanya menghitung PNS',
    dokumen: rencana(
      ['status', 'PNS', 27],
      ['status', 'Kontrak', 11],
      ['golongan', 'III', 20],
      ['golongan', 'IV', 7]
    ),
    temuan: []
  }
]
