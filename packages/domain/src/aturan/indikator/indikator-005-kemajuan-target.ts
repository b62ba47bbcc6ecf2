import type { Dokumen, Indikator } from '../../dokumen/schema.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, sasaran, tujuan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil, Konteks, TidakDiperiksa } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { Angka, IndikatorSiap } from './indikator-siap.ts'
import { arahBelumPasti, arahOf, compareSatuan, isHasilTahunan, semuaIndikator } from './indikator-siap.ts'
import { findPelanggar } from './urutan.ts'

export const aturan = defineAturan({
  id: 'INDIKATOR-005',
  periksa: 'M-13',
  keluarga: 'indikator',
  judul: 'Target bergerak ke arah yang diinginkan',
  kenapa:
    'Target yang mundur dari tahun ke tahun bertentangan dengan sasarannya; biasanya satu angka salah ketik atau ' +
    'tertukar tahun.',
  perbaikan:
    'Periksa target tahun itu; bila memang direncanakan turun, jelaskan atau nyatakan arah indikatornya.',
  keparahan: 'mayor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['tujuanSasaran', 'programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const one of konteks.memo(semuaIndikator)) yield* checkIndikator(one, konteks)
  },
  pesan: (hasil) => {
    const satuan = fakta(hasil, 'satuan')
    const arah = fakta(hasil, 'arah') === 'turun' ? 'turun' : 'naik'
    const hasilTahunan =
      hasil.kasus === 'hasilTahunan' ? ' Hasil tahunan boleh berubah; pastikan penurunan ini disengaja.' : ''
    return (
      `Target ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun} ${angka(hasil.actual)}${satuan} tidak searah dengan ` +
      `${fakta(hasil, 'tahunBanding')} (${angka(hasil.expected)}${satuan}); indikator ini diharapkan ${arah}.${hasilTahunan}`
    )
  }
})

function* checkIndikator(one: IndikatorSiap, konteks: Konteks): Generator<Hasil | TidakDiperiksa> {
  const isSatu = (cell: Angka): boolean => compareSatuan(cell.satuan, one.satuan) !== 'beda'
  const cells = one.angka.every(isSatu) ? one.angka : one.angka.filter(isSatu)
  if (cells.every((cell) => cell.nilai === cells[0]?.nilai)) return
  // A declared cumulative target has its own rule.
  if ('sifat' in one.row && one.row.sifat === 'kumulatif') return
  const { arah, keyakinan } = arahOf(konteks, one)
  if (arah === 'rentang') return
  if (keyakinan === 'rendah') yield { tidakDiperiksa: arahBelumPasti }
  else yield* checkArah(one, cells, arah, konteks)
}

function* checkArah(
  one: IndikatorSiap,
  cells: readonly Angka[],
  arah: 'naik' | 'turun',
  konteks: Konteks
): Generator<Hasil> {
  const values = cells.map((cell) => cell.nilai)
  for (const at of findPelanggar(values, arah)) {
    const cell = cells[at]
    const banding = findBanding(cells, at, arah)
    if (!cell || !banding) continue
    const tahunan = isHasilTahunan(konteks, one)
    const satuan = one.satuan === undefined ? '' : ` ${one.satuan}`
    yield {
      pointer: cell.pointer,
      related: [banding.pointer],
      ...(cell.tahun === undefined ? {} : { tahun: cell.tahun }),
      actual: cell.nilai,
      expected: banding.nilai,
      kasus: tahunan ? 'hasilTahunan' : 'mundur',
      ...(tahunan ? { keparahan: 'minor' as const } : {}),
      data: { nama: one.row.uraian, arah, tahunBanding: banding.tahun ?? '', satuan }
    }
  }
}

/** The neighbour that the cell contradicts: the year before when it fell back from it, else the year after. */
function findBanding(cells: readonly Angka[], at: number, arah: 'naik' | 'turun'): Angka | undefined {
  const before = cells[at - 1]
  const cell = cells[at]
  if (before && cell && findPelanggar([before.nilai, cell.nilai], arah).length > 0) return before
  return cells[at + 1] ?? before
}

const dengan = (
  target: readonly string[],
  satuan: string,
  bagian: Partial<Indikator> = {},
  nama = 'Persentase sekolah terakreditasi'
): Dokumen =>
  dokumenKosong('INM52', {
    tujuanSasaran: [tujuan('Tujuan', [], [sasaran('Sasaran', [indikator(nama, target, satuan, bagian)])])]
  })
const tempat = '/tujuanSasaran/0/anak/0/indikator/0/target'

export const contoh: readonly Contoh[] = [
  {
    judul: 'tahun terakhir turun',
    dokumen: dengan(['35', '40', '30', '45'], '%'),
    temuan: [{ pointer: `${tempat}/2027`, tahun: 2027, keparahan: 'mayor' }]
  },
  {
    judul: 'yang salah tahun kedua, bukan tahun ketiga',
    dokumen: dengan(['71', '75', '72', '73'], '%'),
    temuan: [{ pointer: `${tempat}/2026`, tahun: 2026, keparahan: 'mayor' }]
  },
  {
    judul: 'angka kemiskinan naik pada satu tahun',
    dokumen: dengan(['10', '12', '9', '8'], '%', {}, 'Angka kemiskinan'),
    temuan: [{ pointer: `${tempat}/2026`, tahun: 2026, keparahan: 'mayor' }]
  },
  {
    judul: 'hasil tahunan yang turun hanya perlu dipastikan',
    dokumen: dengan(['20', '25', '15', '30'], 'orang', {}, 'Jumlah peserta yang mengikuti pelatihan'),
    temuan: [{ pointer: `${tempat}/2027`, tahun: 2027, keparahan: 'minor' }]
  },
  { judul: 'naik dan tetap', dokumen: dengan(['35', '40', '40', '45'], '%'), temuan: [] },
  { judul: 'arah turun dinyatakan', dokumen: dengan(['45', '40', '35'], '%', { arah: 'turun' }), temuan: [] },
  {
    judul: 'semua target turun tanpa arah yang pasti: tidak diperiksa',
    dokumen: dengan(['45', '40', '35'], '%', {}, 'Persentase layanan luar jam'),
    temuan: []
  }
]
