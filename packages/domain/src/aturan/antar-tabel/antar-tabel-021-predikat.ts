import { parentPointer, pointer, resolvePointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { isDesimal } from '../../indikator/decimal.ts'
import type { Skala } from '../../law/index.ts'
import { classOnScale, PROFIL } from '../../law/index.ts'
import { dokumenKosong, sel } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { angka, fakta, kutip } from './kalimat.ts'
import { lipat } from './teks.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-021',
  periksa: 'M-51',
  keluarga: 'antar-tabel',
  judul: 'Predikat SAKIP sesuai dengan nilainya',
  kenapa:
    'Huruf dan sebutan predikat ditetapkan menurut rentang nilai; sebutan yang salah menaikkan atau menurunkan penilaian.',
  perbaikan: 'Tulis huruf dan sebutan predikat menurut skala evaluasi AKIP.',
  keparahan: 'minor',
  dasar: 'permenpanrb-88-2021',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['narasi'],
  percobaan: false,
  *check(dokumen, konteks) {
    const skala = PROFIL[konteks.profil].skala.sakip
    for (const [index, narasi] of (dokumen.narasi ?? []).entries()) {
      const teks = narasi.nilai.teks
      if (!teks || narasi.nilai.nilai !== null || narasi.merujuk === undefined) continue
      if (!/akip/i.test(`${narasi.tentang} ${namaBaris(dokumen, narasi.merujuk)}`)) continue
      const nilai = nilaiDi(dokumen, narasi.merujuk)
      const printed = readPredikat(teks, skala)
      if (nilai === undefined || !printed) continue
      const kelas = classOnScale(skala, nilai)
      if (sama(printed.kode, kelas.kode) && sama(printed.sebutan, kelas.sebutan)) continue
      yield {
        pointer: pointer('narasi', index, 'nilai'),
        related: [narasi.merujuk],
        ...(narasi.tahun === undefined ? {} : { tahun: narasi.tahun }),
        actual: teks,
        expected: `${kelas.kode} (${kelas.sebutan})`,
        data: { nilai, tempat: narasi.tempat }
      }
    }
  },
  pesan: (hasil) =>
    `Bagian ${fakta(hasil, 'tempat')} menulis predikat ${kutip(hasil.actual)}, sedangkan nilai ` +
    `${angka(fakta(hasil, 'nilai'))} berpredikat ${kutip(hasil.expected)}.`
})

const sama = (printed: string | undefined, expected: string): boolean =>
  printed === undefined || lipat(printed) === lipat(expected)

/** `BB (Baik)` → letters and words; undefined when the text names no class of the scale. */
function readPredikat(teks: string, skala: Skala): { kode?: string; sebutan?: string } | undefined {
  const [, kode, inside] = /^\s*([A-E]{1,2})\b\s*(?:[(,–-]\s*([^()]*)\)?)?\s*$/.exec(teks) ?? []
  if (kode && skala.kelas.some((one) => one.kode === kode))
    return inside ? { kode, sebutan: inside } : { kode }
  const words = skala.kelas.find((one) => lipat(one.sebutan) === lipat(teks))
  return words ? { sebutan: words.sebutan } : undefined
}

function nilaiDi(dokumen: Dokumen, place: string): string | undefined {
  const cell = resolvePointer(dokumen, place)
  const nilai = cell !== null && typeof cell === 'object' && 'nilai' in cell ? cell.nilai : undefined
  return typeof nilai === 'string' && isDesimal(nilai) ? nilai : undefined
}

/** Name of the row that holds the cell. */
function namaBaris(dokumen: Dokumen, place: string): string {
  const row = resolvePointer(dokumen, parentPointer(parentPointer(place)))
  if (row === null || typeof row !== 'object') return ''
  const nama = 'indikator' in row ? row.indikator : 'uraian' in row ? row.uraian : ''
  return typeof nama === 'string' ? nama : ''
}

const rencana = (predikat: string) =>
  dokumenKosong('INM52', {
    capaianKinerja: [
      { no: '1', indikator: 'Nilai SAKIP', target: {}, realisasi: { 2021: sel('74,20') }, rasio: {} }
    ],
    narasi: [
      {
        tempat: '2.3',
        tentang: 'Predikat',
        nilai: sel(predikat),
        merujuk: '/capaianKinerja/0/realisasi/2021'
      }
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Huruf benar, sebutan salah',
    dokumen: rencana('BB (Baik)'),
    temuan: [{ pointer: '/narasi/0/nilai', keparahan: 'minor' }]
  },
  { judul: 'Huruf salah', dokumen: rencana('A'), temuan: [{ pointer: '/narasi/0/nilai' }] },
  { judul: 'Huruf dan sebutan benar', dokumen: rencana('BB (Sangat Baik)'), temuan: [] }
]
