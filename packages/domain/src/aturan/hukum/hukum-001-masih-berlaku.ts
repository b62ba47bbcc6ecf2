import { peraturanById, statusPada, tulisTanggal } from '../../law/index.ts'
import { fakta } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh, Hasil, TidakDiperiksa } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { bacaRentang } from '../dokumen/rentang-tahun.ts'
import type { Kutipan } from './dasar-hukum.ts'
import { kutipanPeraturan, sebutPeraturan, sebutTerdaftar, tanggalDokumen } from './dasar-hukum.ts'

export const aturan = defineAturan({
  id: 'HUKUM-001',
  periksa: 'M-59',
  keluarga: 'hukum',
  judul: 'Dasar hukum masih berlaku pada tanggal dokumen',
  kenapa:
    'Renstra yang bersandar pada peraturan yang sudah dicabut atau berakhir cacat dasar hukumnya dan dikembalikan pada harmonisasi.',
  perbaikan: 'Ganti dengan peraturan yang menggantikannya, atau hapus bila tidak lagi diperlukan.',
  keparahan: 'kritis',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: [],
  percobaan: false,
  *check(dokumen, konteks) {
    const kutipan = konteks.memo(kutipanPeraturan)
    if (kutipan.length === 0) return
    const tanggal = tanggalDokumen(dokumen)
    if (!tanggal) {
      yield { tidakDiperiksa: 'Dokumen tidak bertanggal, sehingga status peraturan tidak dapat dipastikan.' }
      return
    }
    for (const one of kutipan) {
      const found = one.terdaftar ? menurutRegister(one, tanggal) : menurutPeriode(one, tanggal)
      if (found) yield found
    }
  },
  pesan(hasil) {
    const sebutan = fakta(hasil, 'sebutan')
    if (hasil.kasus === 'dicabut') return `${sebutan} sudah dicabut dan diganti ${hasil.expected}.`
    if (hasil.kasus === 'berakhir')
      return `${sebutan} sudah berakhir pada ${tulisTanggal(fakta(hasil, 'akhir'))}, sebelum tanggal dokumen ${tulisTanggal(fakta(hasil, 'tanggal'))}.`
    return `${sebutan} baru berlaku setelah tanggal dokumen ${tulisTanggal(fakta(hasil, 'tanggal'))}.`
  },
  saran: (hasil) => (hasil.kasus === 'dicabut' ? `Ganti dengan ${hasil.expected}.` : aturan.perbaikan)
})

function menurutRegister(one: Kutipan, tanggal: string): Hasil | TidakDiperiksa | undefined {
  const terdaftar = one.terdaftar
  if (!terdaftar) return undefined
  const status = statusPada(terdaftar.id, tanggal)
  const base = { pointer: one.pointer, actual: sebutPeraturan(one.row) }
  const data = { sebutan: sebutPeraturan(one.row), tanggal }
  if (status.status === 'belumPasti') {
    return {
      tidakDiperiksa: `Status ${sebutPeraturan(one.row)} pada ${tulisTanggal(tanggal)} belum dipastikan dalam register.`
    }
  }
  if (status.status === 'dicabut') {
    const pengganti = peraturanById(status.oleh)
    return { ...base, expected: pengganti ? sebutTerdaftar(pengganti) : status.oleh, kasus: 'dicabut', data }
  }
  if (status.status === 'berakhir')
    return { ...base, kasus: 'berakhir', data: { ...data, akhir: terdaftar.berakhirPada ?? '' } }
  return status.status === 'belumBerlaku'
    ? { ...base, kasus: 'belumBerlaku', keparahan: 'mayor', data }
    : undefined
}

const rencanaPembangunan =
  /\brpjm[dn]?\b|\brpj\s?p|\brpd\b|rencana pembangunan (jangka|daerah|nasional)|rencana strategis/i

/** A development plan ends with its own period, whether the register knows it or not. */
function menurutPeriode(one: Kutipan, tanggal: string): Hasil | undefined {
  const rentang = rencanaPembangunan.test(one.row.tentang ?? '') ? bacaRentang(one.row.tentang) : undefined
  if (!rentang || rentang.selesai >= Number(tanggal.slice(0, 4))) return undefined
  const sebutan = sebutPeraturan(one.row)
  return {
    pointer: one.pointer,
    actual: sebutan,
    kasus: 'berakhir',
    data: { sebutan, tanggal, akhir: `${rentang.selesai}-12-31` }
  }
}

const rencana = (jenis: string, nomor: string, tahun: number, tentang: string) => {
  const kosong = dokumenKosong('INM52')
  return {
    ...kosong,
    dokumen: { ...kosong.dokumen, tanggal: '2023-04-11' },
    dasarHukum: [{ jenis, nomor, tahun, tentang }]
  }
}

export const contoh: readonly Contoh[] = [
  {
    judul: 'Undang-undang yang sudah dicabut',
    dokumen: rencana('Undang-Undang', '32', 2004, 'Pemerintahan Daerah'),
    temuan: [{ pointer: '/dasarHukum/0', keparahan: 'kritis' }]
  },
  {
    judul: 'RPJMD provinsi yang periodenya sudah berakhir',
    dokumen: rencana(
      'Peraturan Daerah Provinsi Contoh',
      '5',
      2014,
      'RPJMD Provinsi Contoh Tahun 2014 - 2019'
    ),
    temuan: [{ pointer: '/dasarHukum/0' }]
  },
  {
    judul: 'Undang-undang yang berlaku',
    dokumen: rencana('UU', '23', 2014, 'Pemerintahan Daerah'),
    temuan: []
  },
  {
    judul: 'Peraturan yang tidak dikenal register tidak dinilai',
    dokumen: rencana('Undang-Undang', '1', 1990, 'Sesuatu'),
    temuan: []
  }
]
