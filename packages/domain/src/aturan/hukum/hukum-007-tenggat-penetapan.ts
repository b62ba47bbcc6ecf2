import type { Dokumen } from '../../dokumen/schema.ts'
import type { Tenggat } from '../../law/index.ts'
import { PROFIL, tulisTanggal } from '../../law/index.ts'
import { fakta } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tambahWaktu } from './tanggal.ts'

export const aturan = defineAturan({
  id: 'HUKUM-007',
  periksa: 'M-71',
  keluarga: 'hukum',
  judul: 'Renstra ditetapkan dalam batas waktunya',
  kenapa: 'Renstra yang terlambat ditetapkan terlambat menjadi pedoman Renja tahun pertama.',
  perbaikan: 'Catat alasan keterlambatan dalam berita acara; tanggal penetapan tidak dapat diubah.',
  keparahan: 'kritis',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dokumen'],
  percobaan: false,
  *check(dokumen, konteks) {
    const ditetapkan = dokumen.dokumen.perkada?.tanggalDitetapkan
    if (!ditetapkan || dokumen.dokumen.perubahanKe !== undefined) return
    const tenggat = PROFIL[konteks.profil].tenggat.find((one) => one.id === 'penetapan')
    const batas = tenggat && hariTerakhir(dokumen, tenggat)
    if (!tenggat || !batas) {
      yield {
        tidakDiperiksa: `Tanggal penetapan ${dokumen.induk.jenis} tidak dicantumkan, sehingga batas waktu tidak dapat dihitung.`
      }
      return
    }
    if (ditetapkan <= batas) return
    yield {
      pointer: '/dokumen/perkada/tanggalDitetapkan',
      related: dokumen.induk.tanggalDitetapkan ? ['/induk/tanggalDitetapkan'] : [],
      actual: ditetapkan,
      expected: batas,
      // A limit that nobody has confirmed against the regulation only warns.
      ...(tenggat.sumber.confirmed ? {} : { keparahan: 'minor' as const, kasus: 'belumPasti' }),
      data: { uraian: tenggat.uraian }
    }
  },
  pesan: (hasil) =>
    `Renstra ditetapkan ${tulisTanggal(hasil.actual ?? '')}, melewati ${tulisTanggal(hasil.expected ?? '')} (${fakta(hasil, 'uraian')}` +
    (hasil.kasus === 'belumPasti' ? '; batas ini belum dipastikan terhadap naskah peraturannya).' : ').')
})

function hariTerakhir(dokumen: Dokumen, { lama }: Tenggat): string | undefined {
  if ('tanggal' in lama) return lama.tanggal
  const mulai = lama.sejak === 'indukDitetapkan' ? dokumen.induk.tanggalDitetapkan : undefined
  return mulai === undefined || lama.satuan === 'hariKerja'
    ? undefined
    : tambahWaktu(mulai, lama.nilai, lama.satuan)
}

const rencana = (tanggalDitetapkan: string) => {
  const kosong = dokumenKosong('INM52')
  const perkada = {
    jenis: 'Peraturan Bupati Contoh',
    nomor: '34',
    tahun: 2023,
    tentang: 'Renstra',
    tanggalDitetapkan
  }
  return { ...kosong, dokumen: { ...kosong.dokumen, perkada } }
}

export const contoh: readonly Contoh[] = [
  {
    judul: 'Ditetapkan setelah minggu kedua April 2023',
    dokumen: rencana('2023-05-02'),
    temuan: [{ pointer: '/dokumen/perkada/tanggalDitetapkan', keparahan: 'kritis' }]
  },
  {
    judul: 'Batas yang belum dipastikan hanya mengingatkan',
    dokumen: {
      ...rencana('2019-05-02'),
      dokumen: { ...rencana('2019-05-02').dokumen, profil: 'PMDN86' },
      induk: { jenis: 'RPJMD', misi: [], tanggalDitetapkan: '2019-03-01' }
    },
    temuan: [{ pointer: '/dokumen/perkada/tanggalDitetapkan', keparahan: 'minor' }]
  },
  { judul: 'Tepat waktu', dokumen: rencana('2023-04-11'), temuan: [] }
]
