import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { fakta } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { kedalaman, nomorBab, nomorSub } from './judul-bab.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-004',
  periksa: 'M-56',
  keluarga: 'dokumen',
  judul: 'Penomoran daftar berurutan',
  kenapa:
    'Nomor yang melompat atau berulang membuat rujukan ke butir daftar tidak pasti dan menandakan butir yang hilang.',
  perbaikan: 'Urutkan kembali nomornya, atau kembalikan butir yang hilang.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: [],
  percobaan: false,
  *check(dokumen) {
    for (const daftar of daftarBernomor(dokumen)) {
      for (const [at, butir] of daftar.butir.entries()) {
        const before = daftar.butir[at - 1]
        const expected = before ? berikutnya(before.nomor) : undefined
        if (!expected || jenisNomor(butir.nomor) !== jenisNomor(expected) || sama(butir.nomor, expected))
          continue
        const data = { daftar: daftar.nama, sebelum: before?.nomor ?? '' }
        yield {
          pointer: butir.pointer,
          related: before ? [before.pointer] : [],
          actual: butir.nomor,
          expected,
          data
        }
      }
    }
  },
  pesan: (hasil) =>
    `Nomor ${hasil.actual} pada ${fakta(hasil, 'daftar')} tidak melanjutkan nomor ${fakta(hasil, 'sebelum')}; seharusnya ${hasil.expected}.`
})

interface Butir {
  readonly nomor: string
  readonly pointer: string
}
interface Daftar {
  readonly nama: string
  readonly butir: readonly Butir[]
}

/** Neighbours that are not both numbered are not compared: an unnumbered row ends a run. */
function* daftarBernomor(dokumen: Dokumen): Generator<Daftar> {
  for (const key of ['dasarHukum', 'mengingat'] as const) {
    yield* runs(
      dokumen,
      key,
      (dokumen[key] ?? []).map((one) => one.nomorUrut?.toString() ?? null),
      'nomorUrut'
    )
  }
  for (const key of [
    'permasalahan',
    'permasalahanUtama',
    'isuStrategis',
    'daftarStrategi',
    'daftarArahKebijakan',
    'tujuanSasaran'
  ] as const) {
    const rows: readonly { nomor?: string | null | undefined }[] = dokumen[key] ?? []
    yield* runs(
      dokumen,
      key,
      rows.map((one) => one.nomor ?? null),
      'nomor'
    )
  }
  yield* runs(
    dokumen,
    'capaianKinerja',
    (dokumen.capaianKinerja ?? []).map((one) => one.no),
    'no'
  )
  const isi = dokumen.bab?.isi ?? []
  yield {
    nama: 'bab',
    butir: isi.map((bab, at) => ({ nomor: nomorBab(bab.nomor), pointer: pointer('bab', 'isi', at, 'nomor') }))
  }
  for (const [at, bab] of isi.entries()) {
    const butir = bab.sub.map((sub, i) => ({
      nomor: nomorSub(bab.nomor, sub.nomor),
      pointer: pointer('bab', 'isi', at, 'sub', i, 'nomor')
    }))
    yield {
      nama: `subbab BAB ${nomorBab(bab.nomor)}`,
      butir: butir.filter((one) => kedalaman(one.nomor) === 2)
    }
  }
}

function* runs(
  dokumen: Dokumen,
  key: string,
  nomor: readonly (string | null)[],
  field: string
): Generator<Daftar> {
  let butir: Butir[] = []
  for (const [at, one] of nomor.entries()) {
    if (one !== null && one.trim() !== '') butir.push({ nomor: one, pointer: pointer(key, at, field) })
    else {
      yield { nama: namaBagian(dokumen, key), butir }
      butir = []
    }
  }
  yield { nama: namaBagian(dokumen, key), butir }
}

const bersih = (nomor: string): string => nomor.replace(/[\s.)]+$/, '').replace(/^[\s(]+/, '')
const romawi = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

type JenisNomor = 'angka' | 'bertingkat' | 'romawi' | 'huruf' | 'lain'
function jenisNomor(nomor: string): JenisNomor {
  const bare = bersih(nomor)
  if (/^\d+$/.test(bare)) return 'angka'
  if (/^\d+(\.\d+)+$/.test(bare)) return 'bertingkat'
  if (romawi.includes(bare)) return 'romawi'
  return /^[a-z]$/.test(bare) ? 'huruf' : 'lain'
}

const sama = (a: string, b: string): boolean => bersih(a).replace(/^0+(?=\d)/, '') === bersih(b)

/** The number after this one in its own notation. */
function berikutnya(nomor: string): string | undefined {
  const bare = bersih(nomor)
  const jenis = jenisNomor(nomor)
  if (jenis === 'angka') return String(Number(bare) + 1)
  if (jenis === 'bertingkat') return bare.replace(/\d+$/, (last) => String(Number(last) + 1))
  if (jenis === 'romawi') return romawi[romawi.indexOf(bare) + 1]
  return jenis === 'huruf' && bare !== 'z' ? String.fromCharCode(bare.charCodeAt(0) + 1) : undefined
}

const rencana = (...nomor: (string | null)[]) =>
  dokumenKosong('INM52', { isuStrategis: nomor.map((one) => ({ nomor: one, uraian: 'Isu' })) })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Nomor melompat',
    dokumen: rencana('1', '2', '5', '6'),
    temuan: [{ pointer: '/isuStrategis/2/nomor', keparahan: 'minor' }]
  },
  {
    judul: 'Huruf berulang',
    dokumen: rencana('a', 'b', 'b'),
    temuan: [{ pointer: '/isuStrategis/2/nomor' }]
  },
  {
    judul: 'Berurutan; butir tanpa nomor memulai urutan baru',
    dokumen: rencana('01', '2.', null, 'g', 'h'),
    temuan: []
  }
]
