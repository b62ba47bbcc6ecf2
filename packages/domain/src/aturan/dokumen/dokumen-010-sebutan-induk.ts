import { pointer } from '../../dokumen/pointer.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

const nama = {
  RPJMD: {
    panjang: 'Rencana Pembangunan Jangka Menengah Daerah',
    pola: /\brpjm\s?d\b|\brpjm daerah\b|jangka menengah daerah/i
  },
  RPD: { panjang: 'Rencana Pembangunan Daerah', pola: /\brpd\b|\brencana pembangunan daerah\b/i }
} as const

export const aturan = defineAturan({
  id: 'DOKUMEN-010',
  periksa: 'M-68',
  keluarga: 'dokumen',
  judul: 'Dokumen induk disebut dengan nama yang benar',
  kenapa:
    'RPJMD dan RPD adalah dua dokumen dengan dasar yang berbeda. Definisi atau penutup yang menyebut dokumen lain merusak dasar penyusunan.',
  perbaikan: 'Ganti sebutan dengan nama dokumen induk yang dipakai Renstra ini.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['kutipan', 'induk'],
  percobaan: false,
  *check(dokumen) {
    const { jenis } = dokumen.induk
    const lain = jenis === 'RPD' ? 'RPJMD' : 'RPD'
    for (const [index, kutipan] of (dokumen.kutipan ?? []).entries()) {
      if (kutipan.merujuk !== '/induk') continue
      if (nama[jenis].pola.test(kutipan.teks) || !nama[lain].pola.test(kutipan.teks)) continue
      yield {
        pointer: pointer('kutipan', index, 'teks'),
        related: ['/induk/jenis'],
        actual: kutipan.teks,
        expected: nama[jenis].panjang,
        data: { tempat: kutipan.tempat, tentang: kutipan.tentang, jenis }
      }
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'tempat')} menulis ${fakta(hasil, 'tentang')} ${kutip(hasil.actual)}, ` +
    `padahal dokumen induknya ${fakta(hasil, 'jenis')} (${hasil.expected}).`
})

const rencana = (teks: string) =>
  dokumenKosong('INM52', {
    kutipan: [{ tempat: 'BAB VIII', tentang: 'dokumen induk', teks, merujuk: '/induk' }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'RPD disebut RPJMD',
    dokumen: rencana('RPJM Daerah Kabupaten Contoh'),
    temuan: [{ pointer: '/kutipan/0/teks', keparahan: 'mayor' }]
  },
  { judul: 'Nama benar', dokumen: rencana('Rencana Pembangunan Daerah Kabupaten Contoh'), temuan: [] }
]
