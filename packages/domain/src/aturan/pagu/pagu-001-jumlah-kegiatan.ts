import type { Dokumen } from '../../dokumen/schema.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, kegiatan, program, subKegiatan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { checkRincian } from './jumlah-rincian.ts'
import { saranJumlah, tulisJumlah } from './kalimat-jumlah.ts'

export const aturan = defineAturan({
  id: 'PAGU-001',
  periksa: 'M-20',
  keluarga: 'pagu',
  judul: 'Pagu program sama dengan jumlah pagu kegiatannya',
  kenapa:
    'Pagu program hanya sah bila terurai habis ke kegiatan. Selisih berarti ada anggaran tanpa rincian atau rincian ' +
    'tanpa anggaran, dan angka itu terbawa ke Renja dan RKA.',
  perbaikan: 'Samakan pagu program dengan jumlah pagu kegiatannya pada tahun itu.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  check: (dokumen, konteks) => checkRincian(dokumen, konteks, 'program'),
  pesan: (hasil) => tulisJumlah(hasil, `Pagu program ${kutip(fakta(hasil, 'nama'), 60)}`, 'kegiatan'),
  saran: (hasil) => saranJumlah(hasil, 'kegiatan')
})

const dengan = (pagu: readonly (string | null)[]): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program A', pagu, {
        anak: [kegiatan('Kegiatan 1', ['100', '100,50', '100']), kegiatan('Kegiatan 2', ['20', '20', null])]
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'selisih satu rupiah pada 2025',
    dokumen: dengan(['121', '120,50', '100']),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2025', keparahan: 'kritis', tahun: 2025 }]
  },
  {
    judul: 'pagu program 2027 kosong',
    dokumen: dengan(['120', '120,50', null]),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2027', keparahan: 'kritis', tahun: 2027 }]
  },
  {
    judul: 'pecahan rupiah pada kegiatan, program dibulatkan',
    dokumen: dengan(['120', '121', '100']),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2026', keparahan: 'minor', tahun: 2026 }]
  },
  { judul: 'semua tahun cocok', dokumen: dengan(['120', '120,50', '100']), temuan: [] },
  {
    judul: 'kegiatan tanpa pagu sendiri: yang dijumlahkan sub kegiatannya',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [
        program('Program A', ['5', '5', '6'], {
          anak: [
            kegiatan('Kegiatan 1', [null, null, null], { anak: [subKegiatan('Sub 1', ['5', '5', '5'])] })
          ]
        })
      ]
    }),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2027', keparahan: 'kritis', tahun: 2027 }]
  },
  {
    judul: 'program yang belum dirinci menjadi kegiatan',
    dokumen: dokumenKosong('PMDN86', { programPendanaan: [program('Program B', ['5', '5', '5'])] }),
    temuan: []
  }
]
