import { PROFIL, peraturanById, statusPada } from '../../law/index.ts'
import { fakta } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { kutipanPeraturan, sebutTerdaftar, tanggalDokumen } from './dasar-hukum.ts'

export const aturan = defineAturan({
  id: 'HUKUM-002',
  periksa: 'M-59',
  keluarga: 'hukum',
  judul: 'Dasar hukum memuat peraturan yang menjadi dasar penyusunan Renstra',
  kenapa:
    'Renstra disusun berdasarkan undang-undang perencanaan dan pemerintahan daerah serta peraturan tata caranya; tanpa itu dasarnya tidak lengkap.',
  perbaikan: 'Tambahkan peraturan itu ke landasan hukum (1.2).',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dasarHukum'],
  percobaan: false,
  *check(dokumen, konteks) {
    const tanggal = tanggalDokumen(dokumen)
    if (!tanggal) {
      yield {
        tidakDiperiksa: 'Dokumen tidak bertanggal, sehingga peraturan yang wajib tidak dapat dipastikan.'
      }
      return
    }
    const kutipan = konteks.memo(kutipanPeraturan).filter((one) => one.daftar === 'dasarHukum')
    for (const id of PROFIL[konteks.profil].dasarHukumWajib.peraturan) {
      const wajib = peraturanById(id)
      const status = statusPada(id, tanggal).status
      if (!wajib || (status !== 'berlaku' && status !== 'belumPasti')) continue
      if (kutipan.some((one) => one.terdaftar?.id === id)) continue
      // Where the list still holds what this one replaced, that row is the one to mend.
      const lama = kutipan.find((one) => one.terdaftar?.dicabutOleh === id)
      yield {
        pointer: '/dasarHukum',
        related: lama ? [lama.pointer] : [],
        expected: sebutTerdaftar(wajib),
        data: { nama: sebutTerdaftar(wajib) }
      }
    }
  },
  pesan: (hasil) => `Landasan hukum tidak memuat ${fakta(hasil, 'nama')}.`,
  saran: (hasil) => `Tambahkan ${fakta(hasil, 'nama')} ke landasan hukum (1.2).`
})

const kosong = dokumenKosong('PMDN86')
const uu = (nomor: string, tahun: number, tentang: string) => ({
  jenis: 'Undang-Undang',
  nomor,
  tahun,
  tentang
})
const dasar = [
  uu('25', 2004, 'Sistem Perencanaan Pembangunan Nasional'),
  uu('23', 2014, 'Pemerintahan Daerah'),
  { jenis: 'Peraturan Menteri Dalam Negeri', nomor: '86', tahun: 2017, tentang: 'Tata Cara Perencanaan' }
]
const rencana = (dasarHukum: typeof dasar) => ({
  ...kosong,
  dokumen: { ...kosong.dokumen, tanggal: '2019-04-22' },
  dasarHukum
})

export const contoh: readonly Contoh[] = [
  {
    judul: 'Undang-undang pemerintahan daerah tidak dicantumkan',
    dokumen: rencana(dasar.filter((one) => one.nomor !== '23')),
    temuan: [{ pointer: '/dasarHukum', keparahan: 'mayor' }]
  },
  { judul: 'Lengkap', dokumen: rencana(dasar), temuan: [] }
]
