import type { Dokumen } from '../../dokumen/schema.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sasaran, sel, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { compareSatuan, semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-002',
  periksa: 'M-10',
  keluarga: 'indikator',
  judul: 'Satuan kondisi awal sama dengan satuan target',
  kenapa:
    'Kondisi awal dalam satuan lain tidak dapat dibandingkan dengan target; kemajuan indikator itu tidak terukur sejak ' +
    'awal.',
  perbaikan: 'Tulis kondisi awal dalam satuan target.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) {
      if (!one.awal || one.awal.sel.nilai === null || one.angka.length === 0) continue
      const banding = compareSatuan(one.awal.satuan, one.satuan)
      if (banding === 'sama') continue
      yield {
        pointer: one.awal.pointer,
        related: one.angka.map((cell) => cell.pointer),
        actual: one.awal.satuan ?? '(tanpa satuan)',
        expected: one.satuan ?? '(tanpa satuan)',
        kasus: banding,
        ...(banding === 'sebutan' ? { keparahan: 'minor' as const } : {}),
        data: { nama: one.row.uraian, awal: one.awal.sel.teks ?? '' }
      }
    }
  },
  pesan: (hasil) =>
    `Kondisi awal ${kutip(fakta(hasil, 'nama'), 60)} tertulis ${kutip(fakta(hasil, 'awal'), 40)} dalam satuan ` +
    `${kutip(hasil.actual)}, sedangkan targetnya dalam ${kutip(hasil.expected)}` +
    `${hasil.kasus === 'sebutan' ? ' (sebutan berbeda)' : ''}.`,
  saran: (hasil) =>
    hasil.kasus === 'sebutan'
      ? `Pakai satu sebutan satuan, ${kutip(hasil.expected)}.`
      : `Hitung kondisi awal dalam satuan ${kutip(hasil.expected)}, atau ganti satuan targetnya.`
})

const dengan = (awal: string, satuanAwal: string, satuanTarget: string): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan(
        'Tujuan',
        [],
        [
          sasaran('Sasaran', [
            indikator('Usaha yang meningkat', ['35', '40', '45'], satuanTarget, {
              awal: sel(awal, satuanAwal)
            })
          ])
        ]
      )
    ]
  })
const pointer = '/tujuanSasaran/0/anak/0/indikator/0/awal'

export const contoh: readonly Contoh[] = [
  {
    judul: 'kondisi awal 800 unit usaha, target persen',
    dokumen: dengan('800', 'Unit usaha', '%'),
    temuan: [{ pointer, keparahan: 'kritis' }]
  },
  {
    judul: 'sebutan satuan sedikit berbeda',
    dokumen: dengan('240', 'Unit Usaha Mikro', 'Usaha Mikro'),
    temuan: [{ pointer, keparahan: 'minor' }]
  },
  { judul: 'ejaan satuan yang sama', dokumen: dengan('30', 'persen', '%'), temuan: [] },
  { judul: 'kondisi awal kosong diperiksa aturan lain', dokumen: dengan('-', 'Dokumen', '%'), temuan: [] }
]
