import { kemiripan } from '../../indikator/nama.ts'
import { normalizeJenis, normalizeNomor, REGISTER } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { lipat } from '../antar-tabel/teks.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { Kutipan } from './dasar-hukum.ts'
import { kutipanPeraturan, sebutPeraturan, sebutTerdaftar } from './dasar-hukum.ts'

/** Below this likeness a printed title is another one; titles of the register are shortened here and there. */
const judulLain = 0.35

export const aturan = defineAturan({
  id: 'HUKUM-003',
  periksa: 'M-60',
  keluarga: 'hukum',
  judul: 'Nomor, tahun, dan judul peraturan cocok',
  kenapa: 'Kutipan dengan nomor atau judul yang salah menunjuk peraturan lain.',
  perbaikan: 'Periksa peraturan itu di JDIH dan salin nomor, tahun, dan judulnya.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: [],
  percobaan: false,
  *check(_dokumen, konteks) {
    for (const one of konteks.memo(kutipanPeraturan)) {
      const found = one.terdaftar ? judulBerbeda(one) : nomorBerbeda(one)
      if (found) yield found
      if (one.row.kataTentang === false) {
        const data = { sebutan: sebutPeraturan(one.row) }
        yield { pointer: one.pointer, kasus: 'kataTentang', keparahan: 'minor', data }
      }
    }
  },
  pesan(hasil) {
    const sebutan = fakta(hasil, 'sebutan')
    if (hasil.kasus === 'kataTentang') return `${sebutan} ditulis tanpa kata “tentang” sebelum judulnya.`
    if (hasil.kasus === 'judul')
      return `${sebutan} ditulis berjudul ${kutip(hasil.actual)}, sedangkan judulnya ${kutip(hasil.expected)}.`
    return `${sebutan} berjudul ${kutip(fakta(hasil, 'judul'))}; peraturan dengan judul itu adalah ${hasil.expected}.`
  }
})

function judulBerbeda(one: Kutipan): Hasil | undefined {
  const { tentang } = one.row
  if (!one.terdaftar || !tentang || kemiripan(tentang, one.terdaftar.tentang) >= judulLain) return undefined
  const data = { sebutan: sebutPeraturan(one.row) }
  return {
    pointer: `${one.pointer}/tentang`,
    actual: tentang,
    expected: one.terdaftar.tentang,
    kasus: 'judul',
    data
  }
}

/** The register holds this very title under the same number or the same year: one of the two is a slip. */
function nomorBerbeda(one: Kutipan): Hasil | undefined {
  const jenis = normalizeJenis(one.row.jenis)
  const tentang = one.row.tentang
  if (!jenis || !tentang) return undefined
  const nomor = normalizeNomor(one.row.nomor)
  const meant = REGISTER.filter(
    (p) =>
      p.jenis === jenis.jenis &&
      (p.lembaga ?? null) === jenis.lembaga &&
      lipat(p.tentang) === lipat(tentang) &&
      (normalizeNomor(p.nomor) === nomor) !== (p.tahun === one.row.tahun)
  )
  const [only] = meant
  if (!only || meant.length !== 1) return undefined
  const slip = only.tahun === one.row.tahun ? 'nomor' : 'tahun'
  const data = { sebutan: sebutPeraturan(one.row), judul: tentang }
  return {
    pointer: `${one.pointer}/${slip}`,
    actual: String(one.row[slip]),
    expected: sebutTerdaftar(only),
    kasus: 'nomor',
    data
  }
}

const rencana = (nomor: string, tahun: number, tentang: string, bagian: object = {}) =>
  dokumenKosong('INM52', { dasarHukum: [{ jenis: 'Undang-Undang', nomor, tahun, tentang, ...bagian }] })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Judul peraturan lain',
    dokumen: rencana('23', 2014, 'Keuangan Negara'),
    temuan: [{ pointer: '/dasarHukum/0/tentang', keparahan: 'mayor' }]
  },
  {
    judul: 'Nomor tertukar angkanya',
    dokumen: rencana('52', 2004, 'Sistem Perencanaan Pembangunan Nasional'),
    temuan: [{ pointer: '/dasarHukum/0/nomor' }]
  },
  {
    judul: 'Kata “tentang” tidak ada',
    dokumen: rencana('23', 2014, 'Pemerintahan Daerah', { kataTentang: false }),
    temuan: [{ pointer: '/dasarHukum/0', keparahan: 'minor' }]
  },
  { judul: 'Cocok', dokumen: rencana('23', 2014, 'Pemerintahan Daerah'), temuan: [] }
]
