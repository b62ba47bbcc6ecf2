import { below, pointer } from '../../dokumen/pointer.ts'
import type { BarisSektor, TabelSektor } from '../../dokumen/schema.ts'
import { addDesimal, equalDesimal, subtractDesimal } from '../../indikator/decimal.ts'
import { normaliseNama } from '../../indikator/nama.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, tahunan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-010',
  periksa: 'M-72',
  keluarga: 'capaian',
  judul: 'Jumlah pada tabel data sama dengan rinciannya',
  kenapa:
    'Data sektor adalah pembilang dan penyebut indikator. Jumlah yang tidak sama dengan rinciannya membuat persentase ' +
    'yang dihitung darinya tidak dapat dipercaya.',
  perbaikan: 'Samakan jumlah dengan rinciannya, atau betulkan baris yang salah.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dataSektor'],
  percobaan: false,
  *check(dokumen) {
    for (const [key, tabel] of Object.entries(dokumen.dataSektor ?? {})) {
      yield* checkBarisJumlah(tabel, pointer('dataSektor', key))
      yield* checkPasangan(tabel, pointer('dataSektor', key))
    }
  },
  pesan: (hasil) => {
    if (hasil.kasus === 'kosong') {
      const tabel = `tabel ${kutip(fakta(hasil, 'judul'), 60)}`
      return `${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} pada ${tabel} kosong, padahal menurut sel lain ${angka(hasil.expected)}.`
    }
    const sebut = hasil.kasus === 'pasangan' ? kutip(fakta(hasil, 'nama'), 60) : 'Jumlah'
    const rinci =
      hasil.kasus === 'pasangan' ? fakta(hasil, 'rinci') : `jumlah ${fakta(hasil, 'banyak')} baris`
    return (
      `${sebut} ${hasil.tahun} pada tabel ${kutip(fakta(hasil, 'judul'), 60)} tertulis ${angka(hasil.actual)}, ` +
      `sedangkan ${rinci} ${angka(hasil.expected)} (selisih ${angka(fakta(hasil, 'selisih'))}).`
    )
  },
  saran: (hasil) =>
    hasil.kasus === 'kosong'
      ? `Isi ${angka(hasil.expected)}, atau tulis mengapa datanya tidak ada.`
      : `Tulis ${angka(hasil.expected)}, atau betulkan salah satu rinciannya.`
})

/** A cell of the table; `nilai` null when it is no number. */
interface Suku {
  readonly pointer: string
  readonly nilai: string | null
  readonly kosong: boolean
}

const cell = (baris: BarisSektor, place: string, year: string): Suku | undefined => {
  const sel = baris.nilai[year]
  return sel && { pointer: below(place, 'nilai', year), nilai: sel.nilai, kosong: isKosong(sel) }
}

/** The printed total row against all rows; a row that is itself a subtotal makes the check impossible. */
function* checkBarisJumlah(tabel: TabelSektor, place: string): Generator<Hasil> {
  const rows = tabel.baris.map((baris, at) => ({ baris, place: below(place, 'baris', at) }))
  if (rows.some(({ baris }) => /^(sub ?)?(jumlah|total)\b/i.test(baris.uraian.trim()))) return
  for (const [year, total] of Object.entries(tabel.jumlah ?? {})) {
    const suku = rows.map((row) => cell(row.baris, row.place, year)).filter((one) => one !== undefined)
    const banyak = suku.filter((one) => one.nilai !== null).length
    if (banyak === 0) continue
    const jumlah = { pointer: below(place, 'jumlah', year), nilai: total.nilai, kosong: isKosong(total) }
    yield* compare(jumlah, suku, year, { kasus: 'jumlah', data: { judul: tabel.judul, banyak } })
  }
}

/** `X aktif` and `X tidak aktif` make up the whole: the only other row, or the one named `Jumlah X`. */
function* checkPasangan(tabel: TabelSektor, place: string): Generator<Hasil> {
  const rows = tabel.baris.map((baris, at) => ({
    baris,
    place: below(place, 'baris', at),
    nama: normaliseNama(baris.uraian)
  }))
  for (const ya of rows) {
    const tidak = rows.find(
      (row) => /\b(tidak|belum|non)\b/.test(row.nama) && withoutNegation(row.nama) === ya.nama
    )
    if (!tidak || tidak === ya) continue
    const rest = rows.filter((row) => row !== ya && row !== tidak)
    const whole = rest.length === 1 ? rest[0] : rest.find((row) => isWhole(row.nama, ya.nama))
    if (!whole) continue
    const data = {
      judul: tabel.judul,
      nama: whole.baris.uraian,
      rinci: `“${ya.baris.uraian}” dan “${tidak.baris.uraian}”`
    }
    for (const year of Object.keys(whole.baris.nilai)) {
      const total = cell(whole.baris, whole.place, year)
      const suku = [cell(ya.baris, ya.place, year), cell(tidak.baris, tidak.place, year)].filter(
        (one) => one !== undefined
      )
      if (total && suku.length === 2)
        yield* checkTiga(total, suku, year, data, [ya.baris.uraian, tidak.baris.uraian])
    }
  }
}

/** One empty cell of three follows from the other two; with two empty ones nothing can be said. */
function* checkTiga(
  total: Suku,
  suku: readonly Suku[],
  year: string,
  data: Data,
  nama: readonly string[]
): Generator<Hasil> {
  const empty = suku.findIndex((one) => one.nilai === null)
  const other = suku[1 - empty]
  const cell = suku[empty]
  if (!cell || !other) {
    yield* compare(total, suku, year, { kasus: 'pasangan', data })
  } else if (cell.kosong && total.nilai !== null && other.nilai !== null) {
    const expected = subtractDesimal(total.nilai, other.nilai)
    const facts = { ...data, nama: nama[empty] ?? '' }
    yield {
      pointer: cell.pointer,
      related: [total.pointer, other.pointer],
      tahun: Number(year),
      expected,
      kasus: 'kosong',
      data: facts
    }
  }
}

const withoutNegation = (nama: string): string => nama.replace(/\b(tidak|belum|non) /, '')

/** `jumlah sekolah` is the whole of `sekolah aktif`. */
function isWhole(nama: string, bagian: string): boolean {
  const bare = nama.replace(/^(jumlah|total|seluruh) /, '')
  return bare !== nama && bagian.replace(/^(jumlah|total) /, '').startsWith(`${bare} `)
}

type Data = Readonly<Record<string, string | number>>

interface Ciri {
  readonly kasus: string
  readonly data: Data
}

function* compare(total: Suku, suku: readonly Suku[], year: string, ciri: Ciri): Generator<Hasil> {
  const expected = addDesimal('0', ...suku.flatMap((one) => (one.nilai === null ? [] : [one.nilai])))
  const common = {
    pointer: total.pointer,
    related: suku.map((one) => one.pointer),
    tahun: Number(year),
    expected
  }
  if (total.nilai === null) {
    if (total.kosong)
      yield { ...common, kasus: 'kosong', data: { ...ciri.data, nama: ciri.data['nama'] ?? 'Jumlah' } }
  } else if (!equalDesimal(total.nilai, expected)) {
    const selisih = subtractDesimal(total.nilai, expected).replace(/^-/, '')
    yield { ...common, actual: total.nilai, kasus: ciri.kasus, data: { ...ciri.data, selisih } }
  }
}

const tabel = (
  baris: readonly (readonly [string, readonly string[]])[],
  jumlah?: readonly (string | null)[]
) =>
  dokumenKosong('PMDN86', {
    dataSektor: {
      sekolah: {
        judul: 'Sekolah',
        baris: baris.map(([uraian, nilai]) => ({ uraian, nilai: tahunan(nilai, undefined, 2022) })),
        ...(jumlah ? { jumlah: tahunan(jumlah, undefined, 2022) } : {})
      }
    }
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'baris jumlah berbeda satu',
    dokumen: tabel(
      [
        ['Kecamatan A', ['1.665', '1.675']],
        ['Kecamatan B', ['1.107', '1.107']]
      ],
      ['2.772', '2.783']
    ),
    temuan: [{ pointer: '/dataSektor/sekolah/jumlah/2023', tahun: 2023 }]
  },
  {
    judul: 'terakreditasi dan tidak terakreditasi tidak menjadi jumlah sekolah',
    dokumen: tabel([
      ['JUMLAH SEKOLAH', ['660', '654']],
      ['SEKOLAH TERAKREDITASI', ['468', '466']],
      ['SEKOLAH TIDAK TERAKREDITASI', ['192', '189']],
      ['SEKOLAH BERASRAMA', ['5', '6']]
    ]),
    temuan: [{ pointer: '/dataSektor/sekolah/baris/0/nilai/2023', tahun: 2023 }]
  },
  {
    judul: 'jumlah kosong, dan satu dari pasangan kosong',
    dokumen: dokumenKosong('PMDN86', {
      dataSektor: {
        ...tabel(
          [
            ['Kecamatan A', ['1']],
            ['Kecamatan B', ['2']]
          ],
          [null]
        ).dataSektor,
        lain: {
          judul: 'Lain',
          baris: [
            ['SEKOLAH', '10'],
            ['SEKOLAH AKTIF', null],
            ['SEKOLAH TIDAK AKTIF', '3']
          ].map(([uraian, nilai]) => ({
            uraian: uraian ?? '',
            nilai: tahunan([nilai ?? null], undefined, 2022)
          }))
        }
      }
    }),
    temuan: [
      { pointer: '/dataSektor/lain/baris/1/nilai/2022', tahun: 2022 },
      { pointer: '/dataSektor/sekolah/jumlah/2022', tahun: 2022 }
    ]
  },
  {
    judul: 'jumlah dan pasangan cocok',
    dokumen: tabel([
      ['SEKOLAH', ['10']],
      ['SEKOLAH AKTIF', ['7']],
      ['SEKOLAH TIDAK AKTIF', ['3']]
    ]),
    temuan: []
  },
  {
    judul: 'tabel tanpa hubungan jumlah',
    dokumen: tabel([
      ['Jumlah sekolah', ['10']],
      ['Jumlah sekolah sehat', ['3']]
    ]),
    temuan: []
  }
]
