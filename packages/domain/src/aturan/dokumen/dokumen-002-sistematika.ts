import type { Bab } from '../../dokumen/schema.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { bandingkanBab } from './banding-bab.ts'
import { memuatJudul } from './judul-bab.ts'

const sebutan = { perkada: 'Perkada', sistematika: 'sistematika penulisan' } as const

export const aturan = defineAturan({
  id: 'DOKUMEN-002',
  periksa: 'M-55',
  keluarga: 'dokumen',
  judul: 'Judul bab sama dengan sistematika penulisan dan dengan Perkada',
  kenapa:
    'Pasal Perkada dan subbab sistematika menyebutkan bab yang ditetapkan. Isi yang berjudul lain tidak lagi sama dengan yang ditetapkan.',
  perbaikan: 'Samakan nomor dan judul bab di isi, di sistematika penulisan, dan di Perkada.',
  keparahan: 'minor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['bab'],
  percobaan: false,
  *check(dokumen) {
    if (!dokumen.bab?.isi || !(dokumen.bab.sistematika || dokumen.bab.perkada)) {
      yield { tidakDiperiksa: 'Sistematika penulisan atau judul bab dalam isi tidak ditranskripsi.' }
      return
    }
    for (const hasil of bandingkanBab(dokumen, 'perkada')) {
      // A heading that only adds words to that of the Perkada still names the same chapter.
      const longer = hasil.kasus === 'judul' && memuatJudul(dokumen, hasil.expected ?? '', hasil.actual ?? '')
      const keparahan = longer ? 'minor' : 'mayor'
      yield { ...turned(hasil), keparahan, data: { ...hasil.data, sumber: sebutan.perkada } }
    }
    for (const hasil of bandingkanBab(dokumen, 'sistematika'))
      yield { ...hasil, data: { ...hasil.data, sumber: sebutan.sistematika } }
  },
  pesan(hasil) {
    const [nomor, sumber] = [fakta(hasil, 'nomor'), fakta(hasil, 'sumber')]
    const isPerkada = sumber === sebutan.perkada
    if (hasil.kasus === 'judul') {
      return `${nomor} berjudul ${kutip(isPerkada ? hasil.actual : hasil.expected)} di isi, sedangkan ${sumber} menulis ${kutip(isPerkada ? hasil.expected : hasil.actual)}.`
    }
    if (hasil.kasus === 'nomor')
      return `Subbab ${kutip(fakta(hasil, 'judul'))} bernomor ${hasil.actual} di ${sumber} dan ${hasil.expected} di isi.`
    if (hasil.kasus === 'tidakDiIsi')
      return `${nomor} ${kutip(hasil.actual)} disebut ${sumber}, tetapi tidak ada di isi.`
    return `${nomor} ${kutip(hasil.actual)} ada di isi, tetapi tidak disebut ${sumber}.`
  }
})

/** What the Perkada lists is law: the heading in the body is the one to mend. */
const turned = (hasil: Hasil): Hasil =>
  hasil.kasus === 'judul' && hasil.related?.[0] && hasil.actual && hasil.expected
    ? {
        ...hasil,
        pointer: hasil.related[0],
        related: [hasil.pointer],
        actual: hasil.expected,
        expected: hasil.actual
      }
    : hasil

const bab = (nomor: string, judul: string, ...sub: [string, string][]): Bab => ({
  nomor,
  judul,
  sub: sub.map(([n, j]) => ({ nomor: n, judul: j }))
})
const isi = [
  bab('I', 'PENDAHULUAN'),
  bab('II', 'GAMBARAN PELAYANAN DINAS CONTOH', ['2.1', 'Tugas'], ['2.2', 'Mitra'])
]

export const contoh: readonly Contoh[] = [
  {
    judul: 'Judul bab lain dari Perkada',
    dokumen: dokumenKosong('INM52', {
      bab: { isi, perkada: [bab('I', 'PENDAHULUAN'), bab('II', 'KINERJA PELAYANAN')] }
    }),
    temuan: [{ pointer: '/bab/isi/1/judul', keparahan: 'mayor' }]
  },
  {
    judul: 'Subbab isi tidak ada di sistematika',
    dokumen: dokumenKosong('INM52', {
      bab: {
        isi,
        sistematika: [
          bab('I', 'Pendahuluan'),
          bab('II', 'Gambaran Pelayanan Perangkat Daerah', ['1', 'Tugas'])
        ]
      }
    }),
    temuan: [{ pointer: '/bab/isi/1/sub/1', keparahan: 'minor' }]
  },
  {
    judul: 'Sistematika sama, nama perangkat daerah boleh menggantikan “Perangkat Daerah”',
    dokumen: dokumenKosong('INM52', {
      bab: { isi, sistematika: [bab('I', 'Pendahuluan'), bab('II', 'Gambaran Pelayanan Perangkat Daerah')] }
    }),
    temuan: []
  }
]
