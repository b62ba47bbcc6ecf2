import { below, parentPointer } from '../../dokumen/pointer.ts'
import { walkProgram, walkTujuanSasaran } from '../../dokumen/walk.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, kegiatan, program, subKegiatan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

/** Level that must stand directly above; null = the top of its table. */
const diAtas: Readonly<Record<string, string | null>> = {
  program: null,
  kegiatan: 'program',
  subKegiatan: 'kegiatan',
  tujuan: null,
  sasaran: 'tujuan'
}

export const aturan = defineAturan({
  id: 'CASCADE-010',
  periksa: null,
  keluarga: 'cascade',
  judul: 'Setiap tingkat berada tepat di bawah tingkat di atasnya',
  kenapa:
    'Tujuan membawahi sasaran; program membawahi kegiatan dan kegiatan membawahi sub kegiatan. Tingkat yang terlompati membuat penjumlahan pagu dan penelusuran sasaran salah.',
  perbaikan: 'Pindahkan baris itu ke bawah tingkat yang benar atau perbaiki jenisnya.',
  keparahan: 'kritis',
  dasar: 'permendagri-90-2019',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(dokumen) {
    for (const { row, pointer, parents } of [...walkTujuanSasaran(dokumen), ...walkProgram(dokumen)]) {
      const above = parents.at(-1)?.jenis ?? null
      const expected = diAtas[row.jenis] ?? null
      if (above === expected) continue
      yield {
        pointer: below(pointer, 'jenis'),
        related: above ? [parentPointer(parentPointer(pointer))] : [],
        actual: above ?? 'paling atas',
        expected: expected ?? 'paling atas',
        data: { jenis: row.jenis, uraian: row.uraian }
      }
    }
  },
  pesan: (hasil) =>
    `Baris ${fakta(hasil, 'jenis')} ${kutip(fakta(hasil, 'uraian'))} berada di bawah “${hasil.actual}”, ` +
    `seharusnya di bawah “${hasil.expected}”.`
})

const uang = ['1', '1', '1'] as const

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sub kegiatan langsung di bawah program',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [program('P', uang, { anak: [subKegiatan('S', uang)] })]
    }),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/jenis' }]
  },
  {
    judul: 'Program, kegiatan, sub kegiatan berurutan',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: [
        program('P', uang, { anak: [kegiatan('K', uang, { anak: [subKegiatan('S', uang)] })] })
      ]
    }),
    temuan: []
  }
]
