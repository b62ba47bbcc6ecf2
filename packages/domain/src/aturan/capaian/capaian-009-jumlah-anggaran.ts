import Big from 'big.js'
import { below, pointer } from '../../dokumen/pointer.ts'
import type { Anggaran, Dokumen } from '../../dokumen/schema.ts'
import type { Tahunan } from '../../dokumen/sel.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { countDecimals } from '../../indikator/decimal.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { tahunan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { saranJumlah, tulisJumlah } from '../pagu/kalimat-jumlah.ts'
import type { SelUang } from '../pagu/tabel-uang.ts'
import { checkJumlah } from '../pagu/tabel-uang.ts'
import { isKosong } from '../sel-kosong.ts'
import { barisContoh, denganAnggaran } from './contoh-anggaran.ts'
import { barisAnggaran } from './tabel-anggaran.ts'

const kolom = ['anggaran', 'realisasi'] as const
type Kolom = (typeof kolom)[number]

export const aturan = defineAturan({
  id: 'CAPAIAN-009',
  periksa: null,
  keluarga: 'capaian',
  judul: 'Jumlah T-C.24 sama dengan rinciannya',
  kenapa:
    'Anggaran program dan baris jumlah yang tidak sama dengan rinciannya berarti ada baris yang hilang atau ganda.',
  perbaikan: 'Samakan jumlah dengan rinciannya, atau lengkapi baris yang hilang.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['anggaranRealisasi'],
  percobaan: false,
  *check(dokumen, konteks) {
    for (const baris of konteks.memo(barisAnggaran)) {
      if (!baris.row.anak?.length) continue
      for (const nama of kolom) yield* checkBaris(baris, nama)
    }
    for (const nama of kolom) yield* checkTotal(dokumen, nama)
  },
  pesan: (hasil) => {
    const nama = fakta(hasil, 'nama')
    const subjek =
      nama === ''
        ? `Jumlah ${fakta(hasil, 'kolom')} T-C.24`
        : `${capital(fakta(hasil, 'kolom'))} ${kutip(nama, 60)}`
    return tulisJumlah(hasil, subjek, 'baris')
  },
  saran: (hasil) => saranJumlah(hasil, 'baris')
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const cellOf = (row: Anggaran, place: string, nama: Kolom, year: string): SelUang | undefined => {
  const sel = row[nama][year]
  return (
    sel && {
      pointer: below(place, nama, year),
      sel,
      nilai: sel.nilai,
      satuan: sel.satuan ?? row.satuan ?? 'rupiah'
    }
  )
}

/** The amounts nearest below: the row's own, those of the rows under it where it prints none, else its empty cell. */
function nearest(row: Anggaran, place: string, nama: Kolom, year: string): SelUang[] {
  const own = cellOf(row, place, nama, year)
  if (own && own.nilai !== null) return [own]
  if (row.anak?.length)
    return row.anak.flatMap((anak, at) => nearest(anak, below(place, 'anak', at), nama, year))
  return own ? [own] : []
}

/** A total is missed only where the row prints it in other years; a table may print amounts at the lowest level alone. */
const isTerlewat = (total: SelUang, cells: Tahunan | undefined): boolean =>
  isKosong(total.sel) && Object.values(cells ?? {}).some((cell) => cell.nilai !== null)

function* checkBaris({ row, pointer: place }: Baris<Anggaran>, nama: Kolom): Generator<Hasil> {
  for (const year of Object.keys(row[nama])) {
    const total = cellOf(row, place, nama, year)
    if (!total || (total.nilai === null && !isTerlewat(total, row[nama]))) continue
    const addends = (row.anak ?? []).flatMap((anak, at) =>
      nearest(anak, below(place, 'anak', at), nama, year)
    )
    yield* soften(checkJumlah(total, addends, { nama: row.uraian, kolom: nama }, Number(year)))
  }
}

/**
 * The grand total. Where rows are printed in two units (two generations of programmes in one table) a total of the
 * rows in its own unit is accepted too; a unit that cannot be told is not checked.
 */
function* checkTotal(dokumen: Dokumen, nama: Kolom): Generator<Hasil> {
  const cells = dokumen.jumlahAnggaranRealisasi?.[nama]
  for (const [year, sel] of Object.entries(cells ?? {})) {
    const satuan = sel.satuan ?? dokumen.kepalaTabel?.anggaranRealisasi?.uang ?? 'rupiah'
    const total = { pointer: pointer('jumlahAnggaranRealisasi', nama, year), sel, nilai: sel.nilai, satuan }
    if (satuan === 'campuran' || (sel.nilai === null && !isTerlewat(total, cells))) continue
    const all = (dokumen.anggaranRealisasi ?? []).flatMap((row, at) =>
      nearest(row, pointer('anggaranRealisasi', at), nama, year)
    )
    const own = all.filter((one) => one.satuan === satuan)
    if (!own.some((one) => one.nilai !== null)) continue
    const byUnit = soften(checkJumlah(total, own, { kolom: nama }, Number(year)))
    const byAll =
      own.length === all.length ? byUnit : soften(checkJumlah(total, all, { kolom: nama }, Number(year)))
    if (byAll.length > 0) yield* byUnit
  }
}

/**
 * Amounts printed in thousands are rounded each, so that a total may be off without any printed fraction; one that is
 * the sum cut to its own printed decimals is right.
 */
function soften(found: readonly Hasil[]): Hasil[] {
  return found.flatMap((hasil) => {
    if (hasil.data?.['satuan'] === 'rupiah' || hasil.actual === undefined || hasil.expected === undefined)
      return [hasil]
    const sum = new Big(hasil.expected)
    if (sum.round(countDecimals(hasil.actual), Big.roundHalfUp).eq(hasil.actual)) return []
    const limit = new Big(Number(hasil.data?.['banyak'] ?? 0)).times('0.5').plus('0.5')
    return sum.minus(hasil.actual).abs().lt(limit)
      ? [{ ...hasil, keparahan: 'minor', kasus: 'pembulatan' }]
      : [hasil]
  })
}

const anak = (anggaran: readonly string[], realisasi: readonly string[] = []) =>
  barisContoh(anggaran, realisasi, [], { jenis: 'kegiatan', uraian: 'Kegiatan' })

export const contoh: readonly Contoh[] = [
  {
    judul: 'anggaran program kurang dari jumlah kegiatannya',
    dokumen: denganAnggaran([
      barisContoh(['330', '542'], [], [], { anak: [anak(['130', '242']), anak(['200', '530'])] })
    ]),
    temuan: [{ pointer: '/anggaranRealisasi/0/anggaran/2022', tahun: 2022 }]
  },
  {
    judul: 'baris jumlah meleset satu rupiah',
    dokumen: denganAnggaran([barisContoh(['100'], ['90']), barisContoh(['50'], ['40'])], {
      jumlahAnggaranRealisasi: {
        anggaran: tahunan(['150'], undefined, 2021),
        realisasi: tahunan(['131'], undefined, 2021)
      }
    }),
    temuan: [{ pointer: '/jumlahAnggaranRealisasi/realisasi/2021', tahun: 2021, keparahan: 'mayor' }]
  },
  {
    judul: 'anggaran program satu tahun terlewat',
    dokumen: denganAnggaran([
      barisContoh(['330', null], [], [], { anak: [anak(['130', '242']), anak(['200', '300'])] })
    ]),
    temuan: [{ pointer: '/anggaranRealisasi/0/anggaran/2022', tahun: 2022 }]
  },
  {
    judul: 'program tanpa angka sendiri dijumlahkan dari kegiatannya',
    dokumen: denganAnggaran([barisContoh([null], [], [], { anak: [anak(['100']), anak(['50'])] })], {
      jumlahAnggaranRealisasi: { anggaran: tahunan(['150'], undefined, 2021), realisasi: {} }
    }),
    temuan: []
  }
]
