import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import { compareDesimal } from '../../indikator/decimal.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sasaran, sel, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil, Konteks, TidakDiperiksa } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { arahBelumPasti, arahOf, compareSatuan, isHasilTahunan, semuaIndikator } from './indikator-siap.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-006',
  periksa: 'M-14',
  keluarga: 'indikator',
  judul: 'Target tahun pertama tidak lebih buruk dari kondisi awal',
  kenapa: 'Target di bawah keadaan sekarang berarti merencanakan kemunduran, atau kondisi awalnya salah.',
  perbaikan: 'Naikkan target tahun pertama, atau betulkan kondisi awalnya.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) yield* checkIndikator(one, konteks)
  },
  pesan: (hasil) => {
    const satuan = fakta(hasil, 'satuan')
    const banding = fakta(hasil, 'arah') === 'turun' ? 'di atas' : 'di bawah'
    return (
      `Target pertama ${kutip(fakta(hasil, 'nama'), 60)} (${hasil.tahun}) ${angka(hasil.actual)}${satuan}, ${banding} ` +
      `kondisi awal ${angka(hasil.expected)}${satuan}.`
    )
  },
  saran: (hasil) =>
    hasil.kasus === 'hasilTahunan'
      ? 'Pastikan target yang lebih kecil dari kondisi awal ini disengaja, dan kondisi awalnya hasil satu tahun.'
      : 'Betulkan target tahun pertama atau kondisi awalnya; bila arah indikator ini turun, nyatakan arahnya.'
})

function* checkIndikator(one: IndikatorSiap, konteks: Konteks): Generator<Hasil | TidakDiperiksa> {
  const [first] = one.angka
  const awal = one.awal?.sel.nilai
  if (!first || !one.awal || awal === null || awal === undefined) return
  if (compareSatuan(one.awal.satuan, first.satuan) === 'beda') return
  const step = compareDesimal(first.nilai, awal)
  if (step === 0) return
  const { arah, keyakinan } = arahOf(konteks, one)
  if (arah === 'rentang') return
  if (keyakinan === 'rendah') {
    yield { tidakDiperiksa: arahBelumPasti }
    return
  }
  if (step > 0 === (arah === 'naik')) return
  const tahunan = isHasilTahunan(konteks, one)
  yield {
    pointer: first.pointer,
    related: [one.awal.pointer],
    ...(first.tahun === undefined ? {} : { tahun: first.tahun }),
    actual: first.nilai,
    expected: awal,
    kasus: tahunan ? 'hasilTahunan' : 'mundur',
    keparahan: tahunan ? 'minor' : keyakinan === 'tinggi' ? 'kritis' : 'mayor',
    data: { nama: one.row.uraian, arah, satuan: first.satuan === undefined ? '' : ` ${first.satuan}` }
  }
}

const dengan = (
  awal: string,
  target: readonly string[],
  satuan: string,
  nama: string,
  bagian: Partial<Indikator> = {}
): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [
      tujuan(
        'Tujuan',
        [],
        [sasaran('Sasaran', [indikator(nama, target, satuan, { awal: sel(awal, satuan), ...bagian })])]
      )
    ]
  })
const tempat = '/tujuanSasaran/0/anak/0/indikator/0/target/2025'

export const contoh: readonly Contoh[] = [
  {
    judul: 'target pertama di bawah kondisi awal',
    dokumen: dengan('74,68', ['74', '78', '80'], 'Nilai', 'Nilai akuntabilitas kinerja'),
    temuan: [{ pointer: tempat, tahun: 2025, keparahan: 'kritis' }]
  },
  {
    judul: 'angka stunting lebih tinggi dari keadaan sekarang',
    dokumen: dengan('14', ['15', '13', '12'], '%', 'Prevalensi stunting'),
    temuan: [{ pointer: tempat, tahun: 2025, keparahan: 'kritis' }]
  },
  {
    judul: 'hasil tahunan lebih kecil dari tahun lalu',
    dokumen: dengan('402', ['351', '351', '351'], 'orang/bulan', 'Jumlah orang yang menerima gaji'),
    temuan: [{ pointer: tempat, tahun: 2025, keparahan: 'minor' }]
  },
  {
    judul: 'sama dengan kondisi awal',
    dokumen: dengan('0,59', ['0,59', '0,63'], '%', 'Persentase pertumbuhan'),
    temuan: []
  },
  {
    judul: 'turun dan arahnya dinyatakan turun',
    dokumen: dengan('14', ['12', '10'], '%', 'Persentase X', { arah: 'turun' }),
    temuan: []
  }
]
