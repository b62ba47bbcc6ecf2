import { below } from '../../dokumen/pointer.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { kelompokkan } from '../antar-tabel/kelompok.ts'
import { pasangSebutan } from '../antar-tabel/pasangan-sebutan.ts'
import { daftarSimpul } from '../antar-tabel/sebutan.ts'
import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CASCADE-005',
  periksa: null,
  keluarga: 'cascade',
  judul: 'Sasaran berada di bawah tujuan yang sama di semua tabel',
  kenapa:
    'Bila satu sasaran mendukung tujuan yang berbeda menurut tabel yang berbeda, alur sebab-akibat Renstra terputus.',
  perbaikan: 'Samakan pasangan tujuan dan sasaran pada baris itu dengan susunan di T-C.25.',
  keparahan: 'kritis',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  *check(dokumen, konteks) {
    const uraian = new Map(daftarSimpul(dokumen).map((s) => [s.pointer, s.uraian]))
    for (const baris of kelompokkan(konteks.memo(pasangSebutan), (s) => s.baris).values()) {
      const atas = baris.find((s) => s.jenis === 'tujuan')?.simpul
      const cell = baris.find((s) => s.jenis === 'sasaran')
      const simpul = cell?.simpul
      if (!atas || !cell || !simpul?.induk || simpul.induk === atas.pointer) continue
      yield {
        pointer: below(cell.baris, 'tujuan'),
        related: [cell.pointer, simpul.induk],
        actual: atas.uraian,
        expected: uraian.get(simpul.induk) ?? '',
        data: { sasaran: simpul.uraian, tabel: namaBagian(dokumen, cell.tabel) }
      }
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'tabel')} menaruh sasaran ${kutip(fakta(hasil, 'sasaran'))} di bawah tujuan ${kutip(hasil.actual)}, ` +
    `sedangkan T-C.25 menaruhnya di bawah ${kutip(hasil.expected)}.`
})

const naik = indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')
const t25 = [
  tujuan('Meningkatnya derajat kesehatan', [naik], [sasaran('Meningkatnya layanan ibu', [naik])]),
  tujuan('Terwujudnya tata kelola yang andal', [naik], [sasaran('Tertibnya laporan', [naik])])
]
const rencana = (atas: string) =>
  dokumenKosong('INM52', {
    tujuanSasaran: t25,
    programPendanaan: [program('Program A', ['1', '1', '1'], { tujuan: atas, sasaran: 'Tertibnya laporan' })]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sasaran dipasangkan dengan tujuan lain',
    dokumen: rencana('Meningkatnya derajat kesehatan'),
    temuan: [{ pointer: '/programPendanaan/0/tujuan' }]
  },
  { judul: 'Pasangan sama dengan T-C.25', dokumen: rencana('Terwujudnya tata kelola yang andal'), temuan: [] }
]
