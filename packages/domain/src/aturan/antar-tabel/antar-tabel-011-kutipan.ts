import { pointer, resolvePointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { dokumenKosong, indikator, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { bandingkanTeks, lipat, tanpaKurung } from './teks.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-011',
  periksa: 'M-04',
  keluarga: 'antar-tabel',
  judul: 'Kutipan dalam narasi sama dengan yang dikutip',
  kenapa:
    'Narasi yang menulis ulang tujuan, sasaran, indikator, atau nama dengan kata lain membuat pembaca ragu mana yang ditetapkan.',
  perbaikan: 'Samakan bunyi kutipan dengan tabel atau bagian yang dikutip.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['kutipan'],
  percobaan: false,
  *check(dokumen) {
    for (const [index, kutipan] of (dokumen.kutipan ?? []).entries()) {
      const asal = kutipan.merujuk === undefined ? undefined : teksAsal(dokumen, kutipan.merujuk)
      if (!asal || sama(dokumen, kutipan.teks, asal.teks)) continue
      yield {
        pointer: pointer('kutipan', index, 'teks'),
        related: [asal.pointer],
        actual: kutipan.teks,
        expected: asal.teks,
        ...(singkat(kutipan.teks, asal.teks) ? { keparahan: 'minor' as const } : {}),
        data: { tempat: kutipan.tempat, tentang: kutipan.tentang }
      }
    }
  },
  pesan: (hasil) =>
    `Bagian ${fakta(hasil, 'tempat')} menulis ${fakta(hasil, 'tentang')} ${kutip(hasil.actual)}, ` +
    `sedangkan yang dikutip berbunyi ${kutip(hasil.expected)}.`
})

/** The text that a pointer means: the `uraian` of a row or a plain text; rows without one are paraphrased, not quoted. */
function teksAsal(dokumen: Dokumen, place: string): { pointer: string; teks: string } | undefined {
  const value = resolvePointer(dokumen, place)
  if (typeof value === 'string') return { pointer: place, teks: value }
  if (value === null || typeof value !== 'object' || !('uraian' in value)) return undefined
  return typeof value.uraian === 'string' ? { pointer: `${place}/uraian`, teks: value.uraian } : undefined
}

/** The name of the region behind a name may be left out in prose. */
const sama = (dokumen: Dokumen, kutipan: string, asal: string): boolean => {
  const short = (text: string) => lipat(text).replace(lipat(dokumen.pemda.nama), '')
  return short(kutipan) === short(asal) || lipat(tanpaKurung(kutipan)) === lipat(tanpaKurung(asal))
}

/** Another spelling, or a short form: some words of the original in their order. */
function singkat(kutipan: string, asal: string): boolean {
  if (bandingkanTeks(kutipan, asal) === 'ejaan') return true
  const rest = words(asal)
  const short = words(kutipan)
  return (
    short.length >= 2 &&
    short.length < rest.length &&
    short.every((word) => rest.splice(0, rest.indexOf(word) + 1).length > 0)
  )
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const rencana = (teks: string) =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan('Meningkatnya derajat kesehatan', [indikator('Angka harapan hidup (AHH)', ['71'], 'tahun')])
    ],
    kutipan: [{ tempat: '4.1', tentang: 'tujuan', teks, merujuk: '/tujuanSasaran/0' }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Narasi menulis tujuan lain',
    dokumen: rencana('Meningkatnya derajat kesejahteraan'),
    temuan: [{ pointer: '/kutipan/0/teks', keparahan: 'mayor' }]
  },
  {
    judul: 'Narasi memendekkan tujuan',
    dokumen: rencana('Derajat kesehatan'),
    temuan: [{ pointer: '/kutipan/0/teks', keparahan: 'minor' }]
  },
  { judul: 'Sama kecuali huruf besar', dokumen: rencana('MENINGKATNYA DERAJAT KESEHATAN'), temuan: [] }
]
