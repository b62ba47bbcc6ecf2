import { pointer } from '../../dokumen/pointer.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

/** `Tabel 4.2.1`, `Gambar 2-1`, `tabel T-C.26`: kind and number. */
const sebutanTabel =
  /\b(tabel|gambar|grafik|bagan)\s+((?:[A-Z]{1,2}\s*-\s*)?[A-Z0-9]+(?:[.-]\s*[A-Z0-9]+)*)/gi

export const aturan = defineAturan({
  id: 'DOKUMEN-005',
  periksa: 'M-57',
  keluarga: 'dokumen',
  judul: 'Tabel dan gambar yang dirujuk benar-benar ada',
  kenapa: 'Pembaca tidak dapat memeriksa pernyataan yang bersandar pada tabel atau gambar yang tidak ada.',
  perbaikan: 'Perbaiki nomor rujukannya, atau tambahkan tabel atau gambar yang dirujuk.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tabelTercetak'],
  percobaan: false,
  *check(dokumen) {
    const labels = new Set(
      (dokumen.tabelTercetak ?? []).flatMap((one) => [
        ...nomorTabel(one.label ?? ''),
        ...nomorTabel(`Tabel ${one.form ?? ''}`)
      ])
    )
    const texts = [
      ...(dokumen.rujukan ?? []).map((one, at) => ({ ...one, pointer: pointer('rujukan', at, 'teks') })),
      ...(dokumen.kutipan ?? []).map((one, at) => ({ ...one, pointer: pointer('kutipan', at, 'teks') }))
    ]
    for (const { teks, tempat, pointer: place } of texts) {
      for (const nomor of nomorTabel(teks)) {
        if (labels.has(nomor)) continue
        yield { pointer: place, related: ['/tabelTercetak'], actual: teks, data: { tempat, nomor } }
      }
    }
  },
  pesan: (hasil) =>
    `Bagian ${fakta(hasil, 'tempat')} merujuk ${kutip(hasil.actual)}, tetapi tidak ada tabel atau gambar dengan nomor itu.`
})

const nomorTabel = (teks: string): string[] =>
  [...teks.matchAll(sebutanTabel)].map(([, jenis = '', nomor = '']) =>
    `${jenis} ${nomor}`.toLowerCase().replace(/\s*([.-])\s*/g, '$1')
  )

const rencana = (teks: string) =>
  dokumenKosong('INM52', {
    tabelTercetak: [{ label: 'Tabel 4.1', form: 'T-C.25', judul: 'Tujuan dan Sasaran' }],
    rujukan: [{ tempat: '4.2', teks }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Tabel 4.2.1 tidak ada',
    dokumen: rencana('sebagaimana Tabel 4.2.1 berikut'),
    temuan: [{ pointer: '/rujukan/0/teks', keparahan: 'mayor' }]
  },
  {
    judul: 'Tabel ada, disebut dengan nomor atau dengan nama formulir',
    dokumen: rencana('lihat tabel 4.1 (Tabel T-C. 25)'),
    temuan: []
  }
]
