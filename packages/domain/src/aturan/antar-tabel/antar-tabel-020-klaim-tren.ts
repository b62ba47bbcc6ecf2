import { pointer, resolvePointer } from '../../dokumen/pointer.ts'
import { Tahunan } from '../../dokumen/sel.ts'
import { compareDesimal } from '../../indikator/decimal.ts'
import { readDeret } from '../../indikator/deret.ts'
import { dokumenKosong, tahunan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { angka, fakta, kutip } from './kalimat.ts'

const klaim = [
  { arah: 'turun', pola: /\b(menurun\w*|penurunan|berkurang|turun)\b/i, langkah: -1 },
  { arah: 'naik', pola: /\b(meningkat\w*|peningkatan|kenaikan|bertambah|naik)\b/i, langkah: 1 }
] as const

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-020',
  periksa: 'M-77',
  keluarga: 'antar-tabel',
  judul: 'Pernyataan naik atau turun sesuai dengan datanya',
  kenapa:
    'Permasalahan dan isu strategis disusun dari kecenderungan data. Kecenderungan yang keliru menghasilkan isu yang keliru.',
  perbaikan: 'Sesuaikan kalimat dengan data pada tabel, atau lengkapi tahun yang dimaksud.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['kutipan'],
  percobaan: true,
  *check(dokumen) {
    for (const [index, kutipan] of (dokumen.kutipan ?? []).entries()) {
      const row = kutipan.merujuk === undefined ? undefined : resolvePointer(dokumen, kutipan.merujuk)
      const series = Tahunan.safeParse(row)
      if (!series.success || kutipan.merujuk === undefined) continue
      const { nilai } = readDeret(series.data)
      const steps = nilai.slice(1).map((value, at) => compareDesimal(value, nilai[at] ?? value))
      if (steps.length === 0) continue
      for (const { arah, pola, langkah } of klaim) {
        if (!pola.test(kutipan.teks) || steps.includes(langkah)) continue
        yield {
          pointer: pointer('kutipan', index, 'teks'),
          related: [kutipan.merujuk],
          actual: arah,
          expected: nilai.join(' → '),
          data: { tempat: kutipan.tempat, teks: kutipan.teks, deret: nilai.map(angka).join(' → ') }
        }
      }
    }
  },
  pesan: (hasil) =>
    `Bagian ${fakta(hasil, 'tempat')} menyatakan data ${hasil.actual} (${kutip(fakta(hasil, 'teks'), 70)}), ` +
    `tetapi datanya ${fakta(hasil, 'deret')} tidak pernah ${hasil.actual}.`
})

const rencana = (teks: string) =>
  dokumenKosong('INM52', {
    dataSektor: {
      pasien: { judul: 'Pasien', baris: [], jumlah: tahunan(['100', '120', '130'], undefined, 2020) }
    },
    kutipan: [{ tempat: '3.1', tentang: 'jumlah pasien', teks, merujuk: '/dataSektor/pasien/jumlah' }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Disebut menurun, padahal selalu naik',
    dokumen: rencana('Jumlah pasien mengalami penurunan.'),
    temuan: [{ pointer: '/kutipan/0/teks', keparahan: 'mayor' }]
  },
  { judul: 'Disebut naik dan memang naik', dokumen: rencana('Jumlah pasien meningkat.'), temuan: [] }
]
