import { pointer } from '../../dokumen/pointer.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-023',
  periksa: null,
  keluarga: 'antar-tabel',
  judul: 'Rincian kondisi sarana berjumlah sama dengan jumlah sarana',
  kenapa:
    'Kebutuhan pengadaan dan pemeliharaan dihitung dari kondisi sarana; rincian yang tidak berjumlah membuatnya keliru.',
  perbaikan: 'Perbaiki jumlah sarana atau rincian kondisinya menurut kartu inventaris barang.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['organisasi'],
  percobaan: false,
  *check(dokumen) {
    for (const [index, { uraian, jumlah, kondisi }] of (dokumen.organisasi?.sarana ?? []).entries()) {
      if (jumlah === null || !kondisi?.length) continue
      const sum = kondisi.reduce((all, one) => all + one, 0)
      if (sum === jumlah) continue
      yield {
        pointer: pointer('organisasi', 'sarana', index, 'jumlah'),
        related: [pointer('organisasi', 'sarana', index, 'kondisi')],
        actual: String(jumlah),
        expected: String(sum),
        data: { uraian, rincian: kondisi.join(' + ') }
      }
    }
  },
  pesan: (hasil) =>
    `Jumlah ${kutip(fakta(hasil, 'uraian'))} tertulis ${hasil.actual}, sedangkan rincian kondisinya ${fakta(hasil, 'rincian')} = ${hasil.expected}.`
})

const rencana = (jumlah: number, ...kondisi: number[]) =>
  dokumenKosong('INM52', {
    organisasi: {
      unit: { nama: 'Kepala Dinas', jenis: 'kepala', anak: [] },
      sdm: [],
      sarana: [{ uraian: 'Komputer', jumlah, kondisi }]
    }
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Rincian kurang dua',
    dokumen: rencana(23, 15, 5, 1),
    temuan: [{ pointer: '/organisasi/sarana/0/jumlah', keparahan: 'minor' }]
  },
  { judul: 'Rincian cocok', dokumen: rencana(23, 15, 8), temuan: [] }
]
