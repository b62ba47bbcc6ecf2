import type { Dokumen, Unit } from '../../dokumen/schema.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { lipat, tanpaKurung } from '../antar-tabel/teks.ts'
import { dokumenKosong, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { selKosong, selTerisi } from './kolom-program.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-012',
  periksa: 'M-31',
  keluarga: 'dokumen',
  judul: 'Unit kerja penanggung jawab terisi dan ada dalam struktur organisasi',
  kenapa:
    'Setiap program dan kegiatan dipertanggungjawabkan oleh satu unit. Unit yang tidak ada tidak dapat menandatangani perjanjian kinerja.',
  perbaikan: 'Isi dengan nama unit menurut susunan organisasi yang berlaku.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(dokumen) {
    yield* selKosong(dokumen, 'unitKerja')
    if (!dokumen.organisasi) {
      yield { tidakDiperiksa: 'Susunan organisasi tidak ditranskripsi.' }
      return
    }
    const known = namaUnit(dokumen)
    for (const { teks, pointer, row } of selTerisi(dokumen, 'unitKerja')) {
      if (isDikenal(teks, known)) continue
      yield {
        pointer,
        related: ['/organisasi/unit'],
        actual: teks,
        kasus: 'tidakAda',
        data: { uraian: row.uraian }
      }
    }
  },
  pesan(hasil) {
    if (hasil.kasus === 'semua') return 'Kolom unit kerja penanggung jawab T-C.27 kosong seluruhnya.'
    if (hasil.kasus === 'kosong')
      return `Baris ${kutip(fakta(hasil, 'uraian'))} tidak mempunyai unit kerja penanggung jawab.`
    return `Unit kerja ${kutip(hasil.actual)} pada baris ${kutip(fakta(hasil, 'uraian'), 60)} tidak ada dalam susunan organisasi.`
  }
})

/** Folded names of all units, their other names and heads, and of the office itself; the longest first. */
function namaUnit(dokumen: Dokumen): string[] {
  const names = (unit: Unit): string[] => [
    unit.nama,
    ...(unit.sebutanLain ?? []),
    ...(unit.pimpinan ? [unit.pimpinan] : []),
    ...unit.anak.flatMap(names)
  ]
  const { nama, singkatan } = dokumen.perangkatDaerah
  const root = dokumen.organisasi ? names(dokumen.organisasi.unit) : []
  const office = [nama, nama.replace(dokumen.pemda.nama, ''), ...(singkatan ? [singkatan] : [])]
  return [...root, ...office]
    .map((one) => lipat(tanpaKurung(one)))
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length)
}

/** One unit or several in a list: known names taken out, only joining words and a region may stay. */
function isDikenal(teks: string, known: readonly string[]): boolean {
  const whole = lipat(tanpaKurung(teks))
  const rest = known.reduce((text, nama) => text.replaceAll(nama, '|'), whole)
  return rest.includes('|') && /^(dan|\||kabupaten\w*|kota\w*)*$/.test(rest)
}

const rencana = (unitKerja: string | null) =>
  dokumenKosong('INM52', {
    organisasi: {
      unit: {
        nama: 'Kepala Dinas',
        jenis: 'kepala',
        anak: [
          { nama: 'Sekretariat', jenis: 'sekretariat', anak: [] },
          { nama: 'Bidang Pelayanan', jenis: 'bidang', sebutanLain: ['Bidang Yankes (2.1)'], anak: [] }
        ]
      },
      sdm: [],
      sarana: []
    },
    programPendanaan: [
      program('Program A', ['1'], { unitKerja }),
      program('Program B', ['1'], { unitKerja: 'Sekretariat' })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Bidang yang tidak ada',
    dokumen: rencana('Bidang Pemasaran'),
    temuan: [{ pointer: '/programPendanaan/0/unitKerja', keparahan: 'mayor' }]
  },
  { judul: 'Sel kosong', dokumen: rencana(null), temuan: [{ pointer: '/programPendanaan/0/unitKerja' }] },
  {
    judul: 'Sebutan lain dan dua unit sekaligus',
    dokumen: rencana('Bidang Yankes dan Sekretariat'),
    temuan: []
  }
]
