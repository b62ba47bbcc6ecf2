import { walkProgram } from '../../dokumen/walk.ts'
import { edisiById, lowestLevel } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, kegiatan, program, subKegiatan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

const sebutan = { program: 'Program', kegiatan: 'Kegiatan', subKegiatan: 'Sub kegiatan' } as const

export const aturan = defineAturan({
  id: 'CASCADE-009',
  periksa: 'M-80',
  keluarga: 'cascade',
  judul: 'T-C.27 turun sampai tingkat terendah nomenklatur',
  kenapa:
    'Sejak Permendagri 90/2019 pagu dan keluaran direncanakan sampai sub kegiatan. Renstra yang berhenti lebih atas tidak dapat diturunkan ke Renja dan RKA.',
  perbaikan:
    'Tambahkan kegiatan dan sub kegiatan di bawah baris itu beserta indikator keluaran, target, dan pagunya.',
  keparahan: 'kritis',
  dasar: 'permendagri-90-2019',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    const edisi = dokumen.dokumen.nomenklatur
    if (!edisiById(edisi)) {
      yield { tidakDiperiksa: `Nomenklatur ${edisi} tidak dikenal, tingkat terendahnya tidak diketahui.` }
      return
    }
    const lowest = lowestLevel(konteks.profil, edisi)
    if (lowest !== 'subKegiatan') return
    const rows = [...walkProgram(dokumen)]
    const tooHigh = rows.filter(({ row }) => row.jenis !== lowest && !row.anak?.length)
    const reached = rows.some(({ row }) => row.jenis === lowest)
    if (!reached && tooHigh.length > 1) {
      yield {
        pointer: '/programPendanaan',
        related: tooHigh.map((one) => one.pointer),
        kasus: 'seluruhTabel'
      }
      return
    }
    for (const { row, pointer } of tooHigh) {
      const data = { jenis: sebutan[row.jenis], uraian: row.uraian }
      yield { pointer, actual: row.jenis, expected: lowest, data } satisfies Hasil
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'seluruhTabel'
      ? `T-C.27 tidak memuat satu pun sub kegiatan; ${hasil.related?.length} baris berhenti pada program atau kegiatan.`
      : `${fakta(hasil, 'jenis')} ${kutip(fakta(hasil, 'uraian'))} tidak dirinci sampai sub kegiatan.`
})

const uang = ['1', '1', '1'] as const

export const contoh: readonly Contoh[] = [
  {
    judul: 'Satu kegiatan tanpa sub kegiatan',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [
        program('P', uang, {
          anak: [kegiatan('A', uang, { anak: [subKegiatan('A1', uang)] }), kegiatan('B', uang)]
        })
      ]
    }),
    temuan: [{ pointer: '/programPendanaan/0/anak/1', keparahan: 'kritis' }]
  },
  {
    judul: 'Seluruh tabel berhenti pada kegiatan: satu temuan',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [program('P', uang, { anak: [kegiatan('A', uang), kegiatan('B', uang)] })]
    }),
    temuan: [{ pointer: '/programPendanaan' }]
  },
  {
    judul: 'Nomenklatur lama hanya sampai kegiatan',
    dokumen: dokumenKosong('PMDN86', {
      dokumen: { ...dokumenKosong('PMDN86').dokumen, nomenklatur: 'permendagri-13-2006' },
      programPendanaan: [program('P', uang, { anak: [kegiatan('A', uang)] })]
    }),
    temuan: []
  }
]
