import { below, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { dokumenKosong, indikator, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { kunciNama } from './pasangan-indikator.ts'
import type { BarisProgram } from './pasangan-program.ts'
import { cocokkanNama } from './pasangan-program.ts'
import { bandingkanTeks } from './teks.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-013',
  periksa: 'M-53',
  keluarga: 'antar-tabel',
  judul: 'Indikator program dalam uraian sama dengan T-C.27',
  kenapa:
    'Uraian bab dan T-C.27 menjelaskan program yang sama. Indikator yang berbeda menimbulkan dua ukuran keberhasilan.',
  perbaikan: 'Samakan indikator program dalam uraian dengan T-C.27.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['daftarProgram', 'programPendanaan'],
  percobaan: false,
  *check(dokumen) {
    for (const [at, daftar] of (dokumen.daftarProgram ?? []).entries()) {
      const rows = cocokkanNama(
        daftar.program.map((one) => one.uraian),
        barisProgram(dokumen),
        (one) => one.row.uraian
      )
      for (const [index, one] of daftar.program.entries()) {
        const row = rows[index]
        if (!row || !one.indikator || row.row.indikator.length === 0) continue
        const names = row.row.indikator.map((i) => i.uraian)
        if (names.some((nama) => kunciNama(nama) === kunciNama(one.indikator ?? ''))) continue
        const spelling = names.some((nama) => bandingkanTeks(nama, one.indikator ?? '') === 'ejaan')
        yield {
          pointer: pointer('daftarProgram', at, 'program', index, 'indikator'),
          related: row.row.indikator.map((_, i) => below(row.pointer, 'indikator', i, 'uraian')),
          actual: one.indikator,
          expected: names.join(' | '),
          ...(spelling ? { keparahan: 'minor' as const } : {}),
          data: { program: one.uraian, tempat: daftar.tempat }
        }
      }
    }
  },
  pesan: (hasil) =>
    `Bagian ${fakta(hasil, 'tempat')} menulis ${kutip(hasil.actual)} sebagai indikator ${kutip(fakta(hasil, 'program'), 60)}, ` +
    `sedangkan T-C.27 menulis ${kutip(hasil.expected)}.`
})

const barisProgram = (dokumen: Dokumen): BarisProgram[] =>
  dokumen.programPendanaan.map((row, at) => ({ row, pointer: pointer('programPendanaan', at) }))

const rencana = (nama: string) =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('PROGRAM PELAYANAN KESEHATAN', ['1'], {
        indikator: [indikator('Cakupan layanan ibu', ['60'], '%')]
      })
    ],
    daftarProgram: [
      { tempat: '6.1', program: [{ uraian: 'Program Pelayanan Kesehatan', indikator: nama, kegiatan: [] }] }
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Indikator lain dalam uraian',
    dokumen: rencana('Jumlah puskesmas terakreditasi'),
    temuan: [{ pointer: '/daftarProgram/0/program/0/indikator', keparahan: 'mayor' }]
  },
  { judul: 'Indikator sama', dokumen: rencana('Cakupan Layanan Ibu (%)'), temuan: [] }
]
