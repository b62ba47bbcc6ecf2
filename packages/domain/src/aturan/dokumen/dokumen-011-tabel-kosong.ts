import type { Dokumen } from '../../dokumen/schema.ts'
import { PROFIL } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-011',
  periksa: 'M-55',
  keluarga: 'dokumen',
  judul: 'Tabel wajib tidak kosong',
  kenapa:
    'Tabel wajib adalah inti Renstra; tanpa isinya tidak ada yang dapat diverifikasi, dianggarkan, atau dievaluasi.',
  perbaikan: 'Isi tabel itu menurut formulir yang berlaku.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: [],
  menagih: true,
  percobaan: false,
  *check(dokumen, konteks) {
    for (const tabel of PROFIL[konteks.profil].tabel) {
      if (!tabel.wajib || !tabel.bagian) continue
      const rows: Dokumen[typeof tabel.bagian] = dokumen[tabel.bagian]
      // An absent key was not transcribed, or the form is not part of this file; only an empty table is a fault.
      if (!Array.isArray(rows) || rows.length > 0) continue
      yield {
        pointer: `/${tabel.bagian}`,
        expected: tabel.form,
        data: { form: tabel.form, judul: tabel.judul, bab: tabel.bab }
      }
    }
  },
  pesan: (hasil) =>
    `Tabel ${kutip(fakta(hasil, 'judul'))} (BAB ${fakta(hasil, 'bab')}) tidak mempunyai satu baris pun.`
})

const naik = indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')
const isi = {
  tujuanSasaran: [tujuan('T', [naik], [sasaran('S', [naik])])],
  programPendanaan: [program('P', ['1', '1', '1'])]
}

export const contoh: readonly Contoh[] = [
  {
    judul: 'Dokumen tanpa tujuan dan tanpa program',
    dokumen: dokumenKosong('INM52'),
    temuan: [{ pointer: '/tujuanSasaran', keparahan: 'kritis' }, { pointer: '/programPendanaan' }]
  },
  {
    judul: 'IKU dicantumkan, tetapi kosong',
    dokumen: dokumenKosong('INM52', { ...isi, indikatorKinerja: [] }),
    temuan: [{ pointer: '/indikatorKinerja' }]
  },
  {
    judul: 'Tabel terisi; tabel yang tidak ditranskripsi bukan temuan',
    dokumen: dokumenKosong('INM52', isi),
    temuan: []
  }
]
