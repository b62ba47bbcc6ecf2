import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { kelompokkan } from '../antar-tabel/kelompok.ts'
import { lipat } from '../antar-tabel/teks.ts'
import { dokumenKosong, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { selKosong, selTerisi } from './kolom-program.ts'

/** Words that begin the name of an office or a unit. */
const kantor =
  /^\s*(dinas|badan|sekretariat|inspektorat|bagian|bidang|seksi|sub\s?bagian|upt\w*|satuan polisi|kepala)\b/i
const tempat =
  /\b(kabupaten|kab|kota|kecamatan|kec|desa|kelurahan|kel|provinsi|gedung|jalan|jl|wilayah|se-)\b/i

export const aturan = defineAturan({
  id: 'DOKUMEN-013',
  periksa: 'M-32',
  keluarga: 'dokumen',
  judul: 'Lokasi terisi dan menyebut tempat',
  kenapa:
    'Lokasi menunjukkan siapa dan wilayah mana yang menerima manfaat. Nama kantor bukan lokasi kegiatan.',
  perbaikan: 'Isi dengan kabupaten/kota, kecamatan, atau desa/kelurahan tempat kegiatan dilaksanakan.',
  keparahan: 'minor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(dokumen) {
    yield* selKosong(dokumen, 'lokasi')
    const odd = selTerisi(dokumen, 'lokasi').filter(({ teks }) => kantor.test(teks) && !tempat.test(teks))
    for (const [first, ...same] of kelompokkan(odd, (one) => lipat(one.teks)).values()) {
      if (!first) continue
      const related = same.map((one) => one.pointer)
      yield {
        pointer: first.pointer,
        related,
        actual: first.teks,
        kasus: 'kantor',
        data: { jumlah: same.length + 1 }
      }
    }
  },
  pesan(hasil) {
    if (hasil.kasus === 'semua') return 'Kolom lokasi T-C.27 kosong seluruhnya.'
    if (hasil.kasus === 'kosong') return `Baris ${kutip(fakta(hasil, 'uraian'))} tidak mempunyai lokasi.`
    return `Lokasi ${kutip(hasil.actual)} adalah nama kantor, bukan tempat (${fakta(hasil, 'jumlah')} baris).`
  }
})

const rencana = (...lokasi: (string | null)[]) =>
  dokumenKosong('INM52', {
    programPendanaan: lokasi.map((one, at) => program(`Program ${at}`, ['1'], { lokasi: one }))
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Nama dinas sebagai lokasi, dua baris: satu temuan',
    dokumen: rencana('Kabupaten Contoh', 'Dinas Contoh', 'Dinas Contoh'),
    temuan: [{ pointer: '/programPendanaan/1/lokasi', keparahan: 'minor' }]
  },
  {
    judul: 'Lokasi kosong',
    dokumen: rencana('Kab Contoh', null),
    temuan: [{ pointer: '/programPendanaan/1/lokasi' }]
  },
  { judul: 'Tempat', dokumen: rencana('Kecamatan Utara', 'Kabupaten Contoh'), temuan: [] }
]
