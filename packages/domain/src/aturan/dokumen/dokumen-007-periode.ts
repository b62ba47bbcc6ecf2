import type { Dokumen } from '../../dokumen/schema.ts'
import { PROFIL } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, program } from '../contoh-dokumen.ts'
import type { Contoh, Hasil, Konteks } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { bacaRentang } from './rentang-tahun.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-007',
  periksa: 'M-63',
  keluarga: 'dokumen',
  judul: 'Periode ditulis benar di judul, Perkada, dan rujukan dokumen induk',
  kenapa:
    'Periode menentukan tahun berlakunya Renstra. Periode yang salah tulis membuat dasar penyusunan Renja diragukan.',
  perbaikan: 'Samakan periode di judul, Perkada, pengantar, dan tabel dengan tahun rencana.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dokumen', 'induk'],
  percobaan: false,
  *check(dokumen, konteks) {
    yield* periodeTertulis(dokumen)
    yield* periodeInduk(dokumen)
    if (dokumen.programPendanaan.length > 0 || dokumen.tujuanSasaran.length > 0)
      yield* periodeProfil(dokumen, konteks)
  },
  pesan(hasil) {
    if (hasil.kasus === 'profil')
      return `Tahun rencana ${hasil.actual}, sedangkan profil ${fakta(hasil, 'profil')} menetapkan ${hasil.expected}.`
    if (hasil.kasus === 'induk')
      return `${fakta(hasil, 'sebutan')} menulis ${kutip(hasil.actual)}, sedangkan periode dokumen induk ${hasil.expected}.`
    return `${fakta(hasil, 'sebutan')} menulis periode ${kutip(hasil.actual)}, sedangkan target dan pagu disusun untuk ${hasil.expected}.`
  }
})

const rentangRencana = (dokumen: Dokumen): { mulai: number; selesai: number } => ({
  mulai: Math.min(...dokumen.dokumen.tahun),
  selesai: Math.max(...dokumen.dokumen.tahun)
})

/** Titles of this plan against its years. */
function* periodeTertulis(dokumen: Dokumen): Generator<Hasil> {
  const { mulai, selesai } = rentangRencana(dokumen)
  const places = [
    ['/dokumen/judul', 'Judul dokumen', dokumen.dokumen.judul],
    ['/dokumen/periodeTertulis', 'Sampul', dokumen.dokumen.periodeTertulis],
    ['/dokumen/perkada/tentang', 'Perkada', dokumen.dokumen.perkada?.tentang]
  ] as const
  for (const [pointer, sebutan, teks] of places) {
    const found = bacaRentang(teks)
    if (!found || (found.mulai === mulai && found.selesai === selesai)) continue
    yield {
      pointer,
      related: ['/dokumen/tahun'],
      actual: found.teks,
      expected: `${mulai}–${selesai}`,
      kasus: 'rencana',
      data: { sebutan }
    }
  }
}

/** The parent plan as the preface names it: its own title says the period, for an RPD the years of this plan do. */
function* periodeInduk(dokumen: Dokumen): Generator<Hasil> {
  const teks = dokumen.dokumen.pengantar?.dokumenInduk
  const written = bacaRentang(teks)
  const own =
    bacaRentang(dokumen.induk.judul) ?? (dokumen.induk.jenis === 'RPD' ? rentangRencana(dokumen) : undefined)
  if (!teks || !written) return
  const wrong = own
    ? written.mulai !== own.mulai || written.selesai !== own.selesai
    : written.mulai >= written.selesai
  if (!wrong) return
  yield {
    pointer: '/dokumen/pengantar/dokumenInduk',
    related: dokumen.induk.judul ? ['/induk/judul'] : ['/dokumen/tahun'],
    actual: teks,
    expected: own ? `${own.mulai}–${own.selesai}` : 'lebih dari satu tahun',
    kasus: 'induk',
    data: { sebutan: 'Pengantar' }
  }
}

function* periodeProfil(dokumen: Dokumen, konteks: Konteks): Generator<Hasil> {
  const { periode } = PROFIL[konteks.profil]
  const tahun = [...dokumen.dokumen.tahun].sort((a, b) => a - b)
  const gap = tahun.some((year, at) => at > 0 && year !== (tahun[at - 1] ?? 0) + 1)
  const fixed = periode.tahunTarget
  const allowed = new Set([periode.jumlahTahunTarget, periode.lama])
  const ok = fixed
    ? tahun.length <= fixed.length && tahun.every((year) => fixed.includes(year)) && allowed.has(tahun.length)
    : allowed.has(tahun.length)
  if (ok && !gap) return
  yield {
    pointer: '/dokumen/tahun',
    actual: tahun.join(', '),
    expected: fixed ? fixed.join(', ') : `${periode.jumlahTahunTarget} tahun berurutan`,
    kasus: 'profil',
    data: { profil: konteks.profil }
  }
}

const kepala = dokumenKosong('INM52').dokumen
const rencana = (dokumen: Partial<typeof kepala>) =>
  dokumenKosong('INM52', { dokumen: { ...kepala, tahun: [2024, 2025, 2026], ...dokumen } })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sampul menulis periode lain',
    dokumen: rencana({ periodeTertulis: 'TAHUN 2023-2026' }),
    temuan: [{ pointer: '/dokumen/periodeTertulis', keparahan: 'mayor' }]
  },
  {
    judul: 'Periode RPD salah tulis',
    dokumen: rencana({ pengantar: { dokumenInduk: 'RPD Kabupaten Contoh Tahun 2024-2024' } }),
    temuan: [{ pointer: '/dokumen/pengantar/dokumenInduk' }]
  },
  {
    judul: 'Tahun rencana di luar ketentuan profil',
    dokumen: { ...rencana({ tahun: [2025, 2026, 2027] }), programPendanaan: [program('P', ['1', '1', '1'])] },
    temuan: [{ pointer: '/dokumen/tahun' }]
  },
  {
    judul: 'Periode benar',
    dokumen: rencana({ judul: 'Renstra Dinas Contoh Tahun 2024 - 2026', periodeTertulis: '2024 s.d. 2026' }),
    temuan: []
  }
]
