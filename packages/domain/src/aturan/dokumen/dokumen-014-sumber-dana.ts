import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { selKosong } from './kolom-program.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-014',
  periksa: 'M-33',
  keluarga: 'dokumen',
  judul: 'Sumber dana terisi',
  kenapa: 'Pagu tanpa sumber dana tidak dapat diperiksa terhadap kemampuan APBD, DAK, atau dana bagi hasil.',
  perbaikan: 'Isi sumber dana setiap baris, misalnya PAD, DAU, DAK, DBHCHT, atau DID.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  check: (dokumen) => selKosong(dokumen, 'sumberDana'),
  pesan: (hasil) =>
    hasil.kasus === 'semua'
      ? 'Kolom sumber dana T-C.27 kosong seluruhnya.'
      : `Baris ${kutip(fakta(hasil, 'uraian'))} tidak mempunyai sumber dana.`
})

const rencana = (...sumberDana: (string | null)[]) =>
  dokumenKosong('INM52', {
    programPendanaan: sumberDana.map((one, at) => program(`Program ${at}`, ['1'], { sumberDana: one }))
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Satu baris tanpa sumber dana',
    dokumen: rencana('DAU', '-'),
    temuan: [{ pointer: '/programPendanaan/1/sumberDana', keparahan: 'mayor' }]
  },
  {
    judul: 'Seluruh kolom kosong: satu temuan',
    dokumen: rencana(null, '-'),
    temuan: [{ pointer: '/programPendanaan' }]
  },
  { judul: 'Terisi', dokumen: rencana('DAU', 'PAD'), temuan: [] }
]
