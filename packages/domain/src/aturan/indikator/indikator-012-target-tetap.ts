import { below } from '../../dokumen/pointer.ts'
import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import { equalDesimal } from '../../indikator/decimal.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { semuaIndikator } from './indikator-siap.ts'

const keadaan: ReadonlySet<string | undefined> = new Set(['persen', 'nilai', 'indeks', 'rasio'])

export const aturan = defineAturan({
  id: 'INDIKATOR-012',
  periksa: 'M-36',
  keluarga: 'indikator',
  judul: 'Target menunjukkan kemajuan',
  kenapa:
    'Target yang sama setiap tahun, misalnya selalu 100 %, tidak menunjukkan perubahan apa pun yang direncanakan.',
  perbaikan:
    'Pilih indikator yang masih dapat bergerak, atau jelaskan mengapa keadaannya hanya dipertahankan.',
  keparahan: 'info',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) {
      const [first, ...rest] = one.angka
      if (!first || rest.length === 0 || !keadaan.has(one.macam)) continue
      if ('sifat' in one.row && one.row.sifat === 'konstan') continue
      if (!rest.every((cell) => equalDesimal(cell.nilai, first.nilai))) continue
      yield {
        pointer: below(one.pointer, 'target'),
        actual: first.nilai,
        data: { nama: one.row.uraian, satuan: one.satuan ?? '', banyak: one.angka.length }
      }
    }
  },
  pesan: (hasil) =>
    `Target ${kutip(fakta(hasil, 'nama'), 70)} tetap ${angka(hasil.actual)} ${fakta(hasil, 'satuan')} selama ` +
    `${fakta(hasil, 'banyak')} tahun.`
})

const dengan = (target: readonly string[], satuan: string, bagian: Partial<Indikator> = {}): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [tujuan('Tujuan', [indikator('Pemenuhan kebutuhan', target, satuan, bagian)])]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'selalu seratus persen',
    dokumen: dengan(['100', '100,00', '100'], '%'),
    temuan: [{ pointer: '/tujuanSasaran/0/indikator/0/target' }]
  },
  { judul: 'bergerak', dokumen: dengan(['98', '99', '100'], '%'), temuan: [] },
  { judul: 'hasil tahunan boleh sama setiap tahun', dokumen: dengan(['7', '7', '7'], 'Dokumen'), temuan: [] },
  {
    judul: 'dinyatakan konstan',
    dokumen: dengan(['100', '100', '100'], '%', { sifat: 'konstan' }),
    temuan: []
  }
]
