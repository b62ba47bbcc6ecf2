import { pointer } from '../../dokumen/pointer.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { bandingkanTeks, lipat } from '../antar-tabel/teks.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'HUKUM-008',
  periksa: 'M-70',
  keluarga: 'hukum',
  judul: 'Penjelasan pasal Perkada sesuai dengan pasalnya',
  kenapa:
    'Penjelasan menerangkan pasal, tidak mengubahnya. Isi yang berbeda membuat pasal itu ditafsirkan lain.',
  perbaikan: 'Samakan isi penjelasan dengan pasal yang dijelaskan.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['kutipan'],
  percobaan: false,
  *check(dokumen) {
    const kutipan = (dokumen.kutipan ?? []).map((one, at) => ({
      ...one,
      pointer: pointer('kutipan', at, 'teks')
    }))
    for (const penjelasan of kutipan) {
      const pasal = /^penjelasan\s+(pasal\b.*)$/i.exec(penjelasan.tempat.trim())?.[1]
      const asal = kutipan.find(
        (one) =>
          pasal && lipat(one.tempat) === lipat(pasal) && lipat(one.tentang) === lipat(penjelasan.tentang)
      )
      if (!pasal || !asal || ['sama', 'ejaan'].includes(bandingkanTeks(penjelasan.teks, asal.teks))) continue
      yield {
        pointer: penjelasan.pointer,
        related: [asal.pointer],
        actual: penjelasan.teks,
        expected: asal.teks,
        data: { pasal, tentang: penjelasan.tentang }
      }
    }
  },
  pesan: (hasil) =>
    `Penjelasan ${fakta(hasil, 'pasal')} menulis ${fakta(hasil, 'tentang')} ${kutip(hasil.actual)}, ` +
    `sedangkan pasalnya menulis ${kutip(hasil.expected)}.`
})

const rencana = (teks: string) =>
  dokumenKosong('INM52', {
    kutipan: [
      { tempat: 'Pasal 7', tentang: 'Renja yang berpedoman pada Renstra', teks: 'Renja 2027' },
      { tempat: 'Penjelasan Pasal 7', tentang: 'Renja yang berpedoman pada Renstra', teks }
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Penjelasan menyebut tahun lain',
    dokumen: rencana('Renja 2024'),
    temuan: [{ pointer: '/kutipan/1/teks', keparahan: 'minor' }]
  },
  { judul: 'Penjelasan sama', dokumen: rencana('renja 2027'), temuan: [] }
]
