import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { kelompokkan } from './kelompok.ts'
import { nomorMisi } from './nomor-misi.ts'
import { bandingkanTeks, lipat } from './teks.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-014',
  periksa: 'M-64',
  keluarga: 'antar-tabel',
  judul: 'Visi dan misi RPJMD dikutip sama di semua tempat',
  kenapa:
    'Visi dan misi ditetapkan dengan Perda RPJMD. Kutipan yang berubah kata atau urutan bukan lagi visi dan misi yang ditetapkan.',
  perbaikan: 'Salin visi dan misi kata demi kata dari RPJMD di semua tempat.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM2-2025'],
  tabel: ['induk'],
  percobaan: false,
  *check(dokumen) {
    yield* bedaDari(dokumen.induk.visi, '/induk/visi', 'visi', visiTertulis(dokumen))
    for (const [index, misi] of dokumen.induk.misi.entries()) {
      const nomor = nomorMisi(misi.nomor)
      const tertulis = misiTertulis(dokumen).filter((one) => one.nomor === nomor)
      yield* bedaDari(misi.uraian, pointer('induk', 'misi', index, 'uraian'), `misi ${misi.nomor}`, tertulis)
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'tempat')} menulis ${fakta(hasil, 'sebutan')} ${kutip(hasil.actual, 140)}, ` +
    `sedangkan RPJMD berbunyi ${kutip(hasil.expected, 140)}.`
})

interface Tertulis {
  readonly pointer: string
  readonly tempat: string
  readonly teks: string
}

/** One finding per wording, however many places repeat it. */
function* bedaDari(
  asal: string | undefined,
  place: string,
  sebutan: string,
  tertulis: readonly Tertulis[]
): Generator<Hasil> {
  if (!asal) return
  const odd = tertulis.filter((one) => lipat(one.teks) !== lipat(asal))
  for (const [first, ...same] of kelompokkan(odd, (one) => lipat(one.teks)).values()) {
    if (!first) continue
    yield {
      pointer: first.pointer,
      related: [place, ...same.map((one) => one.pointer)],
      actual: first.teks,
      expected: asal,
      ...(bandingkanTeks(first.teks, asal) === 'ejaan' ? { keparahan: 'minor' as const } : {}),
      data: { sebutan, tempat: first.tempat }
    }
  }
}

const visiTertulis = (dokumen: Dokumen): Tertulis[] =>
  (dokumen.induk.visiTertulis ?? []).map((one, at) => ({
    pointer: pointer('induk', 'visiTertulis', at, 'teks'),
    tempat: one.tempat,
    teks: one.teks
  }))

function misiTertulis(dokumen: Dokumen): (Tertulis & { readonly nomor: string })[] {
  const prose = (dokumen.induk.misiTertulis ?? []).map((one, at) => ({
    pointer: pointer('induk', 'misiTertulis', at, 'teks'),
    tempat: one.tempat,
    teks: one.teks,
    nomor: nomorMisi(one.nomor)
  }))
  const table = (dokumen.strategiKebijakan ?? []).flatMap(({ misi }, at) =>
    misi
      ? [
          {
            pointer: pointer('strategiKebijakan', at, 'misi', 'uraian'),
            tempat: 'T-C.26',
            teks: misi.uraian,
            nomor: nomorMisi(misi.nomor)
          }
        ]
      : []
  )
  return [...prose, ...table]
}

const rencana = (...visi: string[]) =>
  dokumenKosong('PMDN86', {
    induk: {
      jenis: 'RPJMD',
      visi: 'Terwujudnya Kabupaten Contoh yang Sehat dan Sejahtera',
      visiTertulis: visi.map((teks, at) => ({ tempat: `3.${at + 1}`, teks })),
      misi: []
    }
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Urutan kata visi berubah',
    dokumen: rencana('Terwujudnya Kabupaten Contoh yang Sejahtera dan Sehat'),
    temuan: [{ pointer: '/induk/visiTertulis/0/teks', keparahan: 'mayor' }]
  },
  {
    judul: 'Kata sambung misi hilang di T-C.26: dua baris, satu temuan',
    dokumen: dokumenKosong('PMDN86', {
      induk: { jenis: 'RPJMD', misi: [{ nomor: '1', uraian: 'Pertanian, usaha, dan wisata' }] },
      strategiKebijakan: [0, 1].map(() => ({
        misi: { nomor: 'I', uraian: 'Pertanian, usaha, wisata' },
        tujuan: 'T',
        sasaran: 'S',
        strategi: 'X',
        arahKebijakan: []
      }))
    }),
    temuan: [{ pointer: '/strategiKebijakan/0/misi/uraian', keparahan: 'minor' }]
  },
  {
    judul: 'Hanya huruf besar berbeda',
    dokumen: rencana('TERWUJUDNYA KABUPATEN CONTOH YANG SEHAT DAN SEJAHTERA'),
    temuan: []
  }
]
