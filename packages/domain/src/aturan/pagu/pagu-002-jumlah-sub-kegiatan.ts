import type { Dokumen } from '../../dokumen/schema.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, kegiatan, program, subKegiatan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { checkRincian } from './jumlah-rincian.ts'
import { saranJumlah, tulisJumlah } from './kalimat-jumlah.ts'

export const aturan = defineAturan({
  id: 'PAGU-002',
  periksa: 'M-21',
  keluarga: 'pagu',
  judul: 'Pagu kegiatan sama dengan jumlah pagu sub kegiatannya',
  kenapa:
    'Anggaran dilaksanakan pada sub kegiatan. Pagu kegiatan yang tidak sama dengan jumlahnya tidak dapat dituangkan ' +
    'ke RKA.',
  perbaikan: 'Samakan pagu kegiatan dengan jumlah pagu sub kegiatannya pada tahun itu.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  check: (dokumen, konteks) => checkRincian(dokumen, konteks, 'kegiatan'),
  pesan: (hasil) => tulisJumlah(hasil, `Pagu kegiatan ${kutip(fakta(hasil, 'nama'), 60)}`, 'sub kegiatan'),
  saran: (hasil) => saranJumlah(hasil, 'sub kegiatan')
})

const dengan = (pagu: readonly string[]): Dokumen =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program A', pagu, {
        anak: [
          kegiatan('Kegiatan 1', pagu, {
            anak: [
              subKegiatan('Sub 1', ['142.178.025', '10', '10']),
              subKegiatan('Sub 2', ['220.063.244,50', '5', '-'])
            ]
          })
        ]
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'kegiatan 2026 lebih satu rupiah dari jumlahnya',
    dokumen: dengan(['362.241.269,50', '16', '10']),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/pagu/2026', keparahan: 'kritis', tahun: 2026 }]
  },
  {
    judul: 'setengah rupiah yang dibulatkan',
    dokumen: dengan(['362.241.270', '15', '10']),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/pagu/2025', keparahan: 'minor', tahun: 2025 }]
  },
  {
    judul: 'semua tahun cocok, tanda hubung dihitung nol',
    dokumen: dengan(['362.241.269,50', '15', '10']),
    temuan: []
  }
]
