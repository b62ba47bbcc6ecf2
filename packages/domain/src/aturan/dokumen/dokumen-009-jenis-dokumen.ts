import { pointer } from '../../dokumen/pointer.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

const sebutPerubahan = /\b(perubahan|reviu|review|revisi)\b.{0,40}\b(renstra|rencana strategis)\b/i

export const aturan = defineAturan({
  id: 'DOKUMEN-009',
  periksa: 'M-69',
  keluarga: 'dokumen',
  judul: 'Dokumen disebut konsisten sebagai Renstra baru atau Renstra perubahan',
  kenapa:
    'Renstra perubahan mempunyai dasar, tahapan, dan batas yang lain dari Renstra baru; sebutan yang keliru menggugurkan dasar hukumnya.',
  perbaikan: 'Pakai satu sebutan yang sesuai dengan jenis dokumen di Perkada, Menimbang, dan semua bab.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dokumen'],
  percobaan: false,
  *check(dokumen) {
    const kepala = dokumen.dokumen
    const perubahan = kepala.perubahanKe !== undefined
    const titles = [
      { pointer: '/dokumen/judul', tempat: 'Judul dokumen', teks: kepala.judul },
      ...(kepala.perkada
        ? [{ pointer: '/dokumen/perkada/tentang', tempat: 'Perkada', teks: kepala.perkada.tentang }]
        : [])
    ]
    const prose = (dokumen.kutipan ?? []).flatMap((one, at) =>
      one.merujuk === '/dokumen' || one.merujuk?.startsWith('/dokumen/')
        ? [{ pointer: pointer('kutipan', at, 'teks'), tempat: one.tempat, teks: one.teks }]
        : []
    )
    for (const { pointer: place, tempat, teks } of [...titles, ...prose]) {
      const named = sebutPerubahan.test(teks)
      const wrong = perubahan ? !named && titles.some((one) => one.pointer === place) : named
      if (!wrong) continue
      const kasus = perubahan ? 'harusPerubahan' : 'bukanPerubahan'
      yield { pointer: place, related: ['/dokumen/judul'], actual: teks, kasus, data: { tempat } }
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'harusPerubahan'
      ? `${fakta(hasil, 'tempat')} ${kutip(hasil.actual)} tidak menyebut perubahan, padahal dokumen ini Renstra perubahan.`
      : `${fakta(hasil, 'tempat')} menyebut dokumen ini ${kutip(hasil.actual)}, padahal dokumen ini bukan Renstra perubahan.`
})

const rencana = (teks: string) =>
  dokumenKosong('INM52', {
    kutipan: [{ tempat: 'Menimbang huruf c', tentang: 'jenis dokumen', teks, merujuk: '/dokumen/perkada' }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Menimbang menyebut perubahan',
    dokumen: rencana('Perubahan Rencana Strategis'),
    temuan: [{ pointer: '/kutipan/0/teks', keparahan: 'mayor' }]
  },
  { judul: 'Menimbang menyebut Renstra', dokumen: rencana('Rencana Strategis Tahun 2024-2026'), temuan: [] }
]
