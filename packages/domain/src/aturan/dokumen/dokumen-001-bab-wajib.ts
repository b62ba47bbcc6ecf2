import { pointer } from '../../dokumen/pointer.ts'
import type { Bab, Dokumen } from '../../dokumen/schema.ts'
import type { BabProfil } from '../../law/index.ts'
import { PROFIL } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { babBernomor, memuatJudul, menyinggungJudul, nomorSub } from './judul-bab.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-001',
  periksa: 'M-55',
  keluarga: 'dokumen',
  judul: 'Isi dokumen memuat semua bab dan subbab yang diwajibkan',
  kenapa:
    'Sistematika Renstra ditetapkan peraturan. Verifikator mengembalikan dokumen yang kehilangan bab sebelum memeriksa isinya.',
  perbaikan: 'Tambahkan bab atau subbab yang kurang menurut sistematika yang berlaku.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['bab'],
  percobaan: false,
  *check(dokumen, konteks) {
    const isi = dokumen.bab?.isi
    if (!isi) {
      yield { tidakDiperiksa: 'Judul bab dalam isi dokumen tidak ditranskripsi.' }
      return
    }
    for (const bab of PROFIL[konteks.profil].bab) yield* periksaBab(dokumen, isi, bab)
  },
  pesan(hasil) {
    if (hasil.kasus === 'bab') return `Isi dokumen tidak memuat BAB ${hasil.expected}.`
    if (hasil.kasus === 'sub')
      return `BAB ${fakta(hasil, 'bab')} tidak memuat subbab ${kutip(hasil.expected)}.`
    return `BAB ${fakta(hasil, 'bab')} berjudul ${kutip(hasil.actual)}, seharusnya ${kutip(hasil.expected)}.`
  }
})

function* periksaBab(dokumen: Dokumen, isi: readonly Bab[], baku: BabProfil): Generator<Hasil> {
  const byTitle = isi.findIndex((bab) => memuatJudul(dokumen, bab.judul, baku.judul))
  const byNumber = babBernomor(isi, baku.nomor)
  const numbered = isi[byNumber]
  const related = numbered && menyinggungJudul(dokumen, numbered.judul, baku.judul)
  const index = byTitle >= 0 ? byTitle : related ? byNumber : -1
  const bab = isi[index]
  if (!bab) {
    yield { pointer: '/bab/isi', expected: `${baku.nomor} ${baku.judul}`, kasus: 'bab' }
    return
  }
  if (byTitle < 0) {
    const data = { bab: baku.nomor }
    yield {
      pointer: pointer('bab', 'isi', index, 'judul'),
      actual: bab.judul,
      expected: baku.judul,
      kasus: 'judul',
      keparahan: 'mayor',
      data
    }
  }
  for (const sub of baku.sub) {
    if (!sub.wajib || hasSub(dokumen, bab, sub)) continue
    const expected = `${sub.nomor} ${sub.judul}`
    yield {
      pointer: pointer('bab', 'isi', index, 'sub'),
      expected,
      kasus: 'sub',
      keparahan: 'mayor',
      data: { bab: baku.nomor }
    }
  }
}

/** Present by its heading, or by its number with a heading that shares a word. */
const hasSub = (dokumen: Dokumen, bab: Bab, baku: BabProfil['sub'][number]): boolean =>
  bab.sub.some(
    (sub) =>
      memuatJudul(dokumen, sub.judul, baku.judul) ||
      (nomorSub(bab.nomor, sub.nomor) === baku.nomor && menyinggungJudul(dokumen, sub.judul, baku.judul))
  )

const lengkap: readonly Bab[] = PROFIL.INM52.bab.map((bab) => ({
  nomor: bab.nomor,
  judul: bab.judul.toUpperCase(),
  sub: bab.sub.map(({ nomor, judul }) => ({ nomor, judul }))
}))
const rencana = (isi: readonly Bab[]) => dokumenKosong('INM52', { bab: { isi: [...isi] } })

export const contoh: readonly Contoh[] = [
  {
    judul: 'BAB III hilang',
    dokumen: rencana(lengkap.filter((bab) => bab.nomor !== 'III')),
    temuan: [{ pointer: '/bab/isi', keparahan: 'kritis' }]
  },
  {
    judul: 'BAB III berjudul lain',
    dokumen: rencana(
      lengkap.map((bab) => (bab.nomor === 'III' ? { ...bab, judul: 'ISU-ISU STRATEGIS' } : bab))
    ),
    temuan: [{ pointer: '/bab/isi/2/judul', keparahan: 'mayor' }]
  },
  {
    judul: 'Subbab 7.2 hilang',
    dokumen: rencana(
      lengkap.map((bab) => (bab.nomor === 'VII' ? { ...bab, sub: bab.sub.slice(0, 1) } : bab))
    ),
    temuan: [{ pointer: '/bab/isi/6/sub', keparahan: 'mayor' }]
  },
  { judul: 'Lengkap', dokumen: rencana(lengkap), temuan: [] }
]
