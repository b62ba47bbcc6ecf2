import type { Dokumen } from '../../dokumen/schema.ts'
import { walkIndikatorProgram, walkIndikatorSasaran } from '../../dokumen/walk.ts'
import { readDeret } from '../../indikator/deret.ts'
import { normaliseNama } from '../../indikator/nama.ts'
import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { angka, fakta, kutip } from './kalimat.ts'
import { kunciNama } from './pasangan-indikator.ts'

/** Words without a meaning of their own; with them gone a longer name shows what it adds. */
const pengisi = new Set([
  'yang',
  'dan',
  'atau',
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'dengan',
  'dalam',
  'memiliki',
  'mempunyai',
  'telah'
])

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-005',
  periksa: 'M-07',
  keluarga: 'antar-tabel',
  judul: 'Indikator program yang namanya hampir sama dengan indikator sasaran diperiksa targetnya',
  kenapa:
    'Nama yang hampir sama dengan target yang berbeda biasanya satu indikator yang ditulis dua kali, atau dua indikator yang perlu dibedakan namanya.',
  perbaikan:
    'Bila indikatornya sama, samakan nama dan targetnya; bila berbeda, beri nama yang jelas berbeda.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: true,
  *check(dokumen) {
    for (const { atas, bawah } of namaHampirSama(dokumen)) {
      const left = readDeret(atas.row.target).nilai
      const right = readDeret(bawah.row.target).nilai
      if (left.length === 0 || right.length === 0 || left.join() === right.join()) continue
      yield {
        pointer: bawah.pointer,
        related: [atas.pointer],
        actual: right.join(' | '),
        expected: left.join(' | '),
        data: {
          program: bawah.row.uraian,
          sasaran: atas.row.uraian,
          awalProgram: right[0] ?? '',
          awalSasaran: left[0] ?? ''
        }
      }
    }
  },
  pesan: (hasil) =>
    `Indikator program ${kutip(fakta(hasil, 'program'))} (target pertama ${angka(fakta(hasil, 'awalProgram'))}) hampir sama namanya ` +
    `dengan indikator sasaran ${kutip(fakta(hasil, 'sasaran'))} (target pertama ${angka(fakta(hasil, 'awalSasaran'))}).`
})

const inti = (nama: string): Set<string> =>
  new Set(
    normaliseNama(nama)
      .split(' ')
      .filter((word) => !pengisi.has(word))
  )

/** All words of the shorter name stand in the longer one, which adds at most one word of meaning to three or more. */
function hampirSama(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  return short.size >= 4 && long.size - short.size <= 1 && [...short].every((word) => long.has(word))
}

function namaHampirSama(dokumen: Dokumen) {
  const siap = <Row extends { readonly row: { readonly uraian: string } }>(one: Row) => ({
    one,
    kunci: kunciNama(one.row.uraian),
    inti: inti(one.row.uraian)
  })
  const program_ = [...walkIndikatorProgram(dokumen)]
    .filter(({ pemilik }) => pemilik.row.jenis === 'program')
    .map(siap)
  return [...walkIndikatorSasaran(dokumen)]
    .map(siap)
    .flatMap((atas) =>
      program_
        .filter((bawah) => bawah.kunci !== atas.kunci && hampirSama(bawah.inti, atas.inti))
        .map((bawah) => ({ atas: atas.one, bawah: bawah.one }))
    )
}

const rencana = (nama: string, target: readonly string[]) =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan(
        'T',
        [],
        [sasaran('S', [indikator('Persentase puskesmas baik dan cukup baik', ['86', '87', '88'], '%')])]
      )
    ],
    programPendanaan: [program('Program A', ['1', '1', '1'], { indikator: [indikator(nama, target, '%')] })]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Hanya satu kata ditambahkan, target berbeda jauh',
    dokumen: rencana('Persentase puskesmas yang memiliki klasifikasi baik dan cukup baik', [
      '73',
      '74',
      '75'
    ]),
    temuan: [{ pointer: '/programPendanaan/0/indikator/0' }]
  },
  {
    judul: 'Nama yang jelas lain',
    dokumen: rencana('Persentase puskesmas terakreditasi', ['73', '74', '75']),
    temuan: []
  }
]
