import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { pasangSebutan } from '../antar-tabel/pasangan-sebutan.ts'
import { dokumenKosong, indikator, program, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CASCADE-003',
  periksa: 'M-01',
  keluarga: 'cascade',
  judul: 'Tujuan dan sasaran yang disebut tabel lain ada di T-C.25',
  kenapa:
    'T-C.25 menetapkan tujuan dan sasaran. Strategi, program, atau IKU yang bersandar pada tujuan atau sasaran lain tidak dapat ditelusuri ke RPJMD/RPD.',
  perbaikan:
    'Ganti isi sel dengan tujuan atau sasaran dari T-C.25, atau tambahkan tujuan atau sasaran itu ke T-C.25.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran'],
  percobaan: false,
  *check(dokumen, konteks) {
    if (dokumen.tujuanSasaran.length === 0) return
    for (const sebutan of konteks.memo(pasangSebutan)) {
      if (sebutan.simpul) continue
      yield {
        pointer: sebutan.pointer,
        related: ['/tujuanSasaran'],
        actual: sebutan.teks,
        data: { jenis: sebutan.jenis, tabel: namaBagian(dokumen, sebutan.tabel) }
      }
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'tabel')} menyebut ${fakta(hasil, 'jenis')} ${kutip(hasil.actual)}, tetapi T-C.25 tidak memuatnya.`
})

const t25 = [
  tujuan(
    'Meningkatnya derajat kesehatan',
    [indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun')],
    [sasaran('Meningkatnya layanan ibu', [indikator('Cakupan layanan', ['90', '92', '95'], '%')])]
  )
]
const rencana = (nama: string) =>
  dokumenKosong('INM52', {
    tujuanSasaran: t25,
    programPendanaan: [program('Program A', ['1', '1', '1'], { tujuan: null, sasaran: nama })]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sasaran pada T-C.27 tidak ada di T-C.25',
    dokumen: rencana('Terwujudnya tata kelola yang andal'),
    temuan: [{ pointer: '/programPendanaan/0/sasaran', keparahan: 'kritis' }]
  },
  {
    judul:
      'Sasaran yang sama, hanya huruf besar dan spasi terputus berbeda; sel gabungan kosong bukan temuan',
    dokumen: rencana('MENINGKAT NYA LAYANAN IBU'),
    temuan: []
  }
]
