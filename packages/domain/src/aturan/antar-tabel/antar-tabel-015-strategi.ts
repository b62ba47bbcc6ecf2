import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { Butir } from './banding-daftar.ts'
import { bandingkanDaftar } from './banding-daftar.ts'
import { fakta, kutip } from './kalimat.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-015',
  periksa: 'M-65',
  keluarga: 'antar-tabel',
  judul: 'Daftar strategi dan arah kebijakan sama dengan T-C.26',
  kenapa:
    'Uraian bab dan T-C.26 memuat strategi yang sama. Strategi yang hanya ada di salah satunya tidak mempunyai sasaran atau tidak dijelaskan.',
  perbaikan: 'Samakan isi dan bunyi daftar strategi dan arah kebijakan dengan T-C.26.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['strategiKebijakan'],
  percobaan: false,
  *check(dokumen) {
    if ((dokumen.strategiKebijakan ?? []).length === 0) return
    yield* beda('strategi', 'daftarStrategi', butir(dokumen, 'daftarStrategi'), strategiTabel(dokumen))
    yield* beda(
      'arah kebijakan',
      'daftarArahKebijakan',
      butir(dokumen, 'daftarArahKebijakan'),
      arahTabel(dokumen)
    )
  },
  pesan(hasil) {
    const jenis = fakta(hasil, 'jenis')
    if (hasil.kasus === 'hanyaDaftar')
      return `Uraian memuat ${jenis} ${kutip(hasil.actual)}, tetapi T-C.26 tidak memuatnya.`
    if (hasil.kasus === 'hanyaTabel')
      return `T-C.26 memuat ${jenis} ${kutip(hasil.actual)}, tetapi uraian tidak memuatnya.`
    return `Uraian menulis ${jenis} ${kutip(hasil.actual)}, sedangkan T-C.26 menulis ${kutip(hasil.expected)}.`
  }
})

/** Both directions; without a list in the prose there is nothing to compare. */
function* beda(
  jenis: string,
  key: string,
  list: readonly Butir[],
  table: readonly Butir[]
): Generator<Hasil> {
  if (list.length === 0) return
  for (const one of bandingkanDaftar(list, table)) {
    const data = { jenis }
    if (one.kasus === 'hanyaKiri') {
      yield {
        pointer: one.kiri.pointer,
        related: ['/strategiKebijakan'],
        actual: one.kiri.teks,
        kasus: 'hanyaDaftar',
        data
      }
    } else if (one.kasus === 'hanyaKanan') {
      yield {
        pointer: one.kanan.pointer,
        related: [`/${key}`],
        actual: one.kanan.teks,
        kasus: 'hanyaTabel',
        data
      }
    } else {
      const { kiri, kanan } = one
      const base = {
        pointer: kiri.pointer,
        related: [kanan.pointer],
        actual: kiri.teks,
        expected: kanan.teks,
        data
      }
      yield one.kasus === 'ejaan'
        ? { ...base, kasus: 'bunyi', keparahan: 'minor' }
        : { ...base, kasus: 'bunyi' }
    }
  }
}

const butir = (dokumen: Dokumen, key: 'daftarStrategi' | 'daftarArahKebijakan'): Butir[] =>
  (dokumen[key] ?? []).map((one, at) => ({ pointer: pointer(key, at, 'uraian'), teks: one.uraian }))

const strategiTabel = (dokumen: Dokumen): Butir[] =>
  (dokumen.strategiKebijakan ?? []).map((row, at) => ({
    pointer: pointer('strategiKebijakan', at, 'strategi'),
    teks: row.strategi
  }))

const arahTabel = (dokumen: Dokumen): Butir[] =>
  (dokumen.strategiKebijakan ?? []).flatMap((row, at) =>
    row.arahKebijakan.map((teks, i) => ({
      pointer: pointer('strategiKebijakan', at, 'arahKebijakan', i),
      teks
    }))
  )

const rencana = (daftar: readonly string[], tabel: readonly string[]) =>
  dokumenKosong('PMDN86', {
    daftarStrategi: daftar.map((uraian) => ({ uraian })),
    strategiKebijakan: tabel.map((strategi) => ({ tujuan: 'T', sasaran: 'S', strategi, arahKebijakan: [] }))
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Satu kata berbeda',
    dokumen: rencana(
      ['Peningkatan kapasitas kader posyandu desa'],
      ['Peningkatan kapasitas bidan posyandu desa']
    ),
    temuan: [{ pointer: '/daftarStrategi/0/uraian', keparahan: 'mayor' }]
  },
  {
    judul: 'Strategi uraian tidak ada di tabel, dan sebaliknya',
    dokumen: rencana(['Penguatan kader posyandu'], ['Digitalisasi rekam medis rumah sakit']),
    temuan: [{ pointer: '/daftarStrategi/0/uraian' }, { pointer: '/strategiKebijakan/0/strategi' }]
  },
  {
    judul: 'Salah eja',
    dokumen: rencana(['Peningkatan ketrampilan kader'], ['Peningkatan keterampilan kader']),
    temuan: [{ pointer: '/daftarStrategi/0/uraian', keparahan: 'minor' }]
  },
  {
    judul: 'Sama',
    dokumen: rencana(['Penguatan kader'], ['Penguatan Kader.', 'Penguatan kader']),
    temuan: []
  }
]
