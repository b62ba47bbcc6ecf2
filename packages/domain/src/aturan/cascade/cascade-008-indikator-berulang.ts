import type { Dokumen } from '../../dokumen/schema.ts'
import { walkIndikatorProgram, walkIndikatorSasaran } from '../../dokumen/walk.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { kelompokkan } from '../antar-tabel/kelompok.ts'
import { kunciNama } from '../antar-tabel/pasangan-indikator.ts'
import {
  dokumenKosong,
  indikator,
  kegiatan,
  program,
  sasaran,
  subKegiatan,
  tujuan
} from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

const sebutan: Readonly<Record<string, string>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub kegiatan'
}

export const aturan = defineAturan({
  id: 'CASCADE-008',
  periksa: 'M-35',
  keluarga: 'cascade',
  judul: 'Satu indikator hanya dipakai pada satu simpul',
  kenapa:
    'Indikator yang dipakai dua program, atau pada dua tingkat sekaligus, tidak menunjukkan hasil masing-masing: capaian yang sama dihitung dua kali.',
  perbaikan:
    'Beri setiap tujuan, sasaran, program, kegiatan, dan sub kegiatan indikatornya sendiri sesuai tingkatnya.',
  keparahan: 'mayor',
  dasar: 'permenpanrb-89-2021',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen) {
    for (const [first, ...again] of kelompokkan(semuaIndikator(dokumen), (one) =>
      kunciNama(one.nama)
    ).values()) {
      for (const one of again) if (first && !isDitetapkan(first, one)) yield toHasil(first, one)
    }
  },
  pesan: (hasil) =>
    `Indikator ${kutip(fakta(hasil, 'nama'))} pada ${fakta(hasil, 'jenis')} ${kutip(fakta(hasil, 'uraian'), 60)} ` +
    `sudah dipakai pada ${fakta(hasil, 'jenisLain')} ${kutip(fakta(hasil, 'uraianLain'), 60)}.`
})

interface Pemakaian {
  readonly nama: string
  readonly pointer: string
  readonly jenis: string
  readonly uraian: string
}

const semuaIndikator = (dokumen: Dokumen): Pemakaian[] =>
  [...walkIndikatorSasaran(dokumen), ...walkIndikatorProgram(dokumen)].map(({ row, pointer, pemilik }) => ({
    nama: row.uraian,
    pointer,
    jenis: pemilik.row.jenis,
    uraian: pemilik.row.uraian
  }))

/**
 * The national list itself gives many sub kegiatan of different kegiatan one indikator (894 of 3.550 rows of its 2027
 * update), so that only a repetition under one kegiatan is the plan's own.
 */
const isDitetapkan = (first: Pemakaian, one: Pemakaian): boolean =>
  first.jenis === 'subKegiatan' && one.jenis === 'subKegiatan' && induk(first) !== induk(one)

/** Pointer of the row above the one that owns the indikator. */
const induk = ({ pointer }: Pemakaian): string => pointer.replace(/\/anak\/\d+\/indikator\/\d+$/, '')

const tc25 = new Set(['tujuan', 'sasaran'])

/** A program may carry the indikator of its sasaran (then the targets must agree, another rule): worth a look only. */
function toHasil(first: Pemakaian, one: Pemakaian): Hasil {
  const inherited = tc25.has(first.jenis) && one.jenis === 'program'
  return {
    pointer: one.pointer,
    related: [first.pointer],
    ...(inherited ? { keparahan: 'info' as const } : {}),
    data: {
      nama: one.nama,
      jenis: sebutan[one.jenis] ?? one.jenis,
      uraian: one.uraian,
      jenisLain: sebutan[first.jenis] ?? first.jenis,
      uraianLain: first.uraian
    }
  }
}

const cakupan = (nama: string) => [indikator(nama, ['60', '65', '70'], '%')]

export const contoh: readonly Contoh[] = [
  {
    judul: 'Dua program memakai indikator yang sama',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [
        program('A', ['1'], { indikator: cakupan('Cakupan layanan') }),
        program('B', ['1'], { indikator: cakupan('Cakupan Layanan (%)') })
      ]
    }),
    temuan: [{ pointer: '/programPendanaan/1/indikator/0', keparahan: 'mayor' }]
  },
  {
    judul: 'Kegiatan mengulang indikator programnya',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [
        program('A', ['1'], {
          indikator: cakupan('Cakupan layanan'),
          anak: [kegiatan('A1', ['1'], { indikator: cakupan('Cakupan layanan') })]
        })
      ]
    }),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/indikator/0', keparahan: 'mayor' }]
  },
  {
    judul: 'Program memakai indikator sasarannya: hanya informasi',
    dokumen: dokumenKosong('INM52', {
      tujuanSasaran: [tujuan('T', [], [sasaran('S', cakupan('Cakupan layanan'))])],
      programPendanaan: [program('A', ['1'], { indikator: cakupan('Cakupan layanan') })]
    }),
    temuan: [{ pointer: '/programPendanaan/0/indikator/0', keparahan: 'info' }]
  },
  {
    judul: 'Sub kegiatan dari kegiatan yang berbeda boleh berindikator sama menurut nomenklatur',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: ['A', 'B'].map((nama) =>
        program(nama, ['1'], {
          anak: [
            kegiatan(nama, ['1'], {
              anak: [subKegiatan('Rapat', ['1'], { indikator: cakupan('Jumlah laporan') })]
            })
          ]
        })
      )
    }),
    temuan: []
  },
  {
    judul: 'Setiap simpul mempunyai indikatornya sendiri',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [
        program('A', ['1'], { indikator: cakupan('Cakupan layanan ibu') }),
        program('B', ['1'], { indikator: cakupan('Cakupan layanan anak') })
      ]
    }),
    temuan: []
  }
]
