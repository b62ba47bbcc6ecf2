import { below } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import type { SebutanTerpasang } from '../antar-tabel/pasangan-sebutan.ts'
import { pasangSebutan } from '../antar-tabel/pasangan-sebutan.ts'
import { daftarSimpul } from '../antar-tabel/sebutan.ts'
import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil, TidakDiperiksa } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CASCADE-007',
  periksa: null,
  keluarga: 'cascade',
  judul: 'Setiap sasaran mempunyai strategi di T-C.26 dan program di T-C.27',
  kenapa: 'Sasaran tanpa strategi atau tanpa program tidak mempunyai cara dan dana untuk dicapai.',
  perbaikan:
    'Cantumkan sasaran itu pada baris strategi atau program yang mendukungnya, dengan rumusan yang sama.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  *check(dokumen, konteks) {
    const sebutan = konteks.memo(pasangSebutan)
    yield* unanswered(dokumen, sebutan, 'strategiKebijakan', 'strategi')
    yield* unanswered(dokumen, sebutan, 'programPendanaan', 'program')
  },
  pesan: (hasil) =>
    `Sasaran ${kutip(fakta(hasil, 'uraian'))} tidak disebut di ${fakta(hasil, 'tabel')}, ` +
    `sehingga tidak terlihat ${hasil.kasus} yang mendukungnya.`
})

/** Merged cells are printed empty, so a table in which no row names a sasaran says nothing. */
function* unanswered(
  dokumen: Dokumen,
  sebutan: readonly SebutanTerpasang[],
  tabel: 'strategiKebijakan' | 'programPendanaan',
  kasus: string
): Generator<Hasil | TidakDiperiksa> {
  if (!dokumen[tabel]?.length) return
  const named = sebutan.filter((s) => s.tabel === tabel && s.jenis === 'sasaran')
  if (named.length === 0) {
    yield { tidakDiperiksa: `Tidak ada baris ${namaBagian(dokumen, tabel)} yang menyebut sasaran.` }
    return
  }
  for (const simpul of daftarSimpul(dokumen)) {
    if (simpul.jenis !== 'sasaran' || named.some((s) => s.simpul?.pointer === simpul.pointer)) continue
    yield {
      pointer: below(simpul.pointer, 'uraian'),
      related: [`/${tabel}`],
      kasus,
      data: { uraian: simpul.uraian, tabel: namaBagian(dokumen, tabel) }
    }
  }
}

const naik = indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')
const t25 = [
  tujuan('Meningkatnya derajat kesehatan', [naik], [sasaran('Layanan ibu', [naik]), sasaran('Gizi', [naik])])
]
const rencana = (...nama: string[]) =>
  dokumenKosong('INM52', {
    tujuanSasaran: t25,
    programPendanaan: nama.map((s) => program('Program', ['1', '1', '1'], { sasaran: s }))
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sasaran kedua tidak mempunyai program',
    dokumen: rencana('Layanan ibu'),
    temuan: [{ pointer: '/tujuanSasaran/0/anak/1/uraian' }]
  },
  { judul: 'Kedua sasaran mempunyai program', dokumen: rencana('Layanan ibu', 'Gizi'), temuan: [] }
]
