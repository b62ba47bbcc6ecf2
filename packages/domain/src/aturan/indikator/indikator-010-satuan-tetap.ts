import { below } from '../../dokumen/pointer.ts'
import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program, sel, tahunan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { compareSatuan, semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-010',
  periksa: 'M-18',
  keluarga: 'indikator',
  judul: 'Satuan target sama di semua tahun',
  kenapa:
    'Target yang satuannya berganti di tengah tidak dapat dijumlahkan atau dibandingkan dari tahun ke tahun.',
  perbaikan: 'Tulis semua target dan kondisi akhir dalam satu satuan.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) yield* checkIndikator(one)
  },
  pesan: (hasil) => {
    const nama = kutip(fakta(hasil, 'nama'), 60)
    if (hasil.kasus === 'baris') {
      return `Satuan ${nama} pada kolom satuan ${kutip(hasil.actual)}, sedangkan targetnya ditulis dalam ${kutip(hasil.expected)}.`
    }
    const kolom = hasil.tahun === undefined ? 'Kondisi akhir' : `Target ${hasil.tahun}`
    return `${kolom} ${nama} bersatuan ${kutip(hasil.actual)}, sedangkan tahun lain ${kutip(hasil.expected)}.`
  },
  saran: (hasil) => `Tulis satuannya ${kutip(hasil.expected)}, atau betulkan sel yang lain.`
})

function* checkIndikator(one: IndikatorSiap): Generator<Hasil> {
  const akhir = one.akhir && one.akhir.sel.nilai !== null ? [one.akhir] : []
  const data = { nama: one.row.uraian }
  const expected = one.satuan ?? '(tanpa satuan)'
  for (const cell of [...one.angka, ...akhir]) {
    const banding = compareSatuan(cell.satuan, one.satuan)
    if (banding === 'sama') continue
    yield {
      pointer: cell.pointer,
      related: one.angka.filter((other) => other.pointer !== cell.pointer).map((other) => other.pointer),
      ...(cell.tahun === undefined ? {} : { tahun: cell.tahun }),
      ...(banding === 'sebutan' ? { keparahan: 'minor' as const } : {}),
      actual: cell.satuan ?? '(tanpa satuan)',
      expected,
      kasus: 'sel',
      data
    }
  }
  if (one.row.satuan && one.angka.length > 0 && compareSatuan(one.row.satuan, one.satuan) === 'beda') {
    yield { pointer: below(one.pointer, 'satuan'), actual: one.row.satuan, expected, kasus: 'baris', data }
  }
}

const dengan = (bagian: Partial<Indikator>): Dokumen =>
  dokumenKosong('PMDN86', {
    programPendanaan: [
      program('Program', ['1', '1', '1'], {
        indikator: [indikator('Jumlah peserta', ['320', '320', '320'], 'pengurus', bagian)]
      })
    ]
  })
const tempat = '/programPendanaan/0/indikator/0'

export const contoh: readonly Contoh[] = [
  {
    judul: 'tahun pertama bersatuan lain',
    dokumen: dengan({
      target: { ...tahunan(['320'], 'anggota'), ...tahunan(['320', '320'], 'pengurus', 2026) }
    }),
    temuan: [{ pointer: `${tempat}/target/2025`, tahun: 2025 }]
  },
  {
    judul: 'kondisi akhir bersatuan lain, dan kolom satuan menyebut yang lain lagi',
    dokumen: dengan({ akhir: sel('960', '%'), satuan: 'dokumen' }),
    temuan: [{ pointer: `${tempat}/satuan` }, { pointer: `${tempat}/akhir` }]
  },
  {
    judul: 'satuan sama dengan ejaan berbeda, sel kosong dilewati',
    dokumen: dengan({
      target: { ...tahunan(['10', '-'], 'dok'), ...tahunan(['10'], 'Dokumen', 2027) },
      akhir: sel('20', 'dokumen')
    }),
    temuan: []
  }
]
