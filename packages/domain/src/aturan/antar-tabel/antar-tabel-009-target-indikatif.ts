import { below } from '../../dokumen/pointer.ts'
import { dokumenKosong, indikator, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { hasilBeda, kalimatBeda, tahunRencana } from './beda-iku.ts'
import type { BarisNama } from './pasangan-indikator.ts'
import { pasangkan } from './pasangan-indikator.ts'
import type { BarisProgram } from './pasangan-program.ts'
import { pasangIndikatif } from './pasangan-program.ts'
import { bandingkanBaris } from './target-berbeda.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-009',
  periksa: null,
  keluarga: 'antar-tabel',
  judul: 'Target program di tabel pagu indikatif sama dengan T-C.27',
  kenapa:
    'Tabel pagu indikatif mengulang indikator program. Target yang berbeda membuat dua janji untuk pagu yang sama.',
  perbaikan: 'Samakan target program di kedua tabel.',
  keparahan: 'kritis',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan', 'indikatifAnggaran'],
  percobaan: false,
  *check(dokumen, konteks) {
    const tahun = tahunRencana(dokumen)
    for (const { asal, lain } of konteks.memo(pasangIndikatif).pasangan) {
      for (const pair of pasangkanIndikator(asal, lain)) {
        for (const beda of bandingkanBaris({ ...pair, tahun, toleransi: konteks.batas.pembulatanTarget })) {
          const nama = pair.asal.row.uraian
          const hasil = hasilBeda(dokumen, { beda, nama }, ['programPendanaan', 'indikatifAnggaran'])
          yield beda.kecocokan === 'beda' ? hasil : { ...hasil, keparahan: 'minor' }
        }
      }
    }
  },
  pesan: kalimatBeda
})

/** With one indikator on each side they are the same one, however it is worded. */
function pasangkanIndikator(asal: BarisProgram, lain: BarisProgram): { asal: BarisNama; lain: BarisNama }[] {
  const rows = (one: BarisProgram): BarisNama[] =>
    one.row.indikator.map((row, at) => ({ row, pointer: below(one.pointer, 'indikator', at), simpul: null }))
  const [left, right] = [rows(asal), rows(lain)]
  const [a, b] = [left[0], right[0]]
  if (left.length === 1 && right.length === 1 && a && b) return [{ asal: a, lain: b }]
  return [...pasangkan(left, right).pasangan]
}

const rencana = (t62: readonly string[]) => {
  const satu = (target: readonly string[]) => [indikator('Cakupan layanan', target, '%')]
  return dokumenKosong('INM52', {
    programPendanaan: [
      program('Program Pelayanan', ['1', '1', '1'], { indikator: satu(['60', '65', '70']) })
    ],
    indikatifAnggaran: [program('Program Pelayanan', ['1', '1', '1'], { indikator: satu(t62) })]
  })
}

export const contoh: readonly Contoh[] = [
  {
    judul: 'Target 2027 berbeda',
    dokumen: rencana(['60', '65', '75']),
    temuan: [{ pointer: '/indikatifAnggaran/0/indikator/0/target/2027', keparahan: 'kritis', tahun: 2027 }]
  },
  { judul: 'Target sama', dokumen: rencana(['60', '65', '70']), temuan: [] }
]
