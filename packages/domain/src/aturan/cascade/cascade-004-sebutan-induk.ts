import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { nomorMisi } from '../antar-tabel/nomor-misi.ts'
import { lipat } from '../antar-tabel/teks.ts'
import { dokumenKosong, indikator } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'CASCADE-004',
  periksa: 'M-01',
  keluarga: 'cascade',
  judul: 'Tujuan, sasaran, dan misi dokumen induk yang dirujuk benar-benar ada di RPJMD/RPD',
  kenapa:
    'Renstra menjabarkan RPJMD/RPD. Rujukan ke tujuan, sasaran, atau misi yang tidak ada di sana membuat jejaknya tidak dapat diperiksa.',
  perbaikan: 'Salin rumusan tujuan, sasaran, atau misi dari RPJMD/RPD, atau lengkapi kutipan dokumen induk.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['induk'],
  percobaan: false,
  *check(dokumen) {
    for (const [index, row] of (dokumen.indikatorKinerja ?? []).entries()) {
      yield* missing(
        row.tujuanInduk,
        dokumen.induk.tujuan,
        ['indikatorKinerja', index, 'tujuanInduk'],
        dokumen
      )
      yield* missing(
        row.sasaranInduk,
        dokumen.induk.sasaran,
        ['indikatorKinerja', index, 'sasaranInduk'],
        dokumen
      )
    }
    yield* misiTanpaAsal(dokumen)
  },
  pesan: (hasil) =>
    hasil.kasus === 'misi'
      ? `T-C.26 menyebut Misi ${hasil.actual}, tetapi ${fakta(hasil, 'induk')} yang dikutip hanya memuat Misi ${hasil.expected}.`
      : `${kutip(hasil.actual)} disebut sebagai bagian dari ${fakta(hasil, 'induk')}, tetapi tidak ada dalam daftar ` +
        `${fakta(hasil, 'jenis')} ${fakta(hasil, 'induk')} yang dikutip dokumen ini.`
})

function* missing(
  text: string | undefined,
  list: readonly string[] | undefined,
  place: readonly (string | number)[],
  dokumen: Dokumen
): Generator<Hasil> {
  if (!text || !list?.length || list.some((item) => lipat(item) === lipat(text))) return
  const jenis = String(place.at(-1)).startsWith('tujuan') ? 'tujuan' : 'sasaran'
  yield {
    pointer: pointer(...place),
    related: [pointer('induk', jenis)],
    actual: text,
    expected: list.join(' | '),
    data: { jenis, induk: dokumen.induk.jenis }
  }
}

/** A mission number of T-C.26 that the parent plan does not have. */
function* misiTanpaAsal(dokumen: Dokumen): Generator<Hasil> {
  const known = dokumen.induk.misi.map((misi) => nomorMisi(misi.nomor))
  if (known.length === 0) return
  for (const [index, row] of (dokumen.strategiKebijakan ?? []).entries()) {
    if (!row.misi || known.includes(nomorMisi(row.misi.nomor))) continue
    yield {
      pointer: pointer('strategiKebijakan', index, 'misi', 'nomor'),
      related: ['/induk/misi'],
      actual: row.misi.nomor,
      expected: dokumen.induk.misi.map((misi) => misi.nomor).join(', '),
      kasus: 'misi',
      data: { induk: dokumen.induk.jenis }
    }
  }
}

const iku = (sasaranInduk: string) =>
  dokumenKosong('INM52', {
    induk: { jenis: 'RPD', misi: [], sasaran: ['Meningkatnya kualitas layanan kesehatan'] },
    indikatorKinerja: [{ ...indikator('Angka harapan hidup', ['71', '72', '73'], 'tahun'), sasaranInduk }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Sasaran RPD yang tidak dikenal',
    dokumen: iku('Meningkatnya kualitas hidup masyarakat'),
    temuan: [{ pointer: '/indikatorKinerja/0/sasaranInduk', keparahan: 'kritis' }]
  },
  {
    judul: 'Sasaran RPD yang dikutip tepat',
    dokumen: iku('Meningkatnya Kualitas Layanan Kesehatan'),
    temuan: []
  },
  {
    judul: 'Misi II sama dengan misi nomor 2; Misi V tidak ada',
    dokumen: dokumenKosong('PMDN86', {
      induk: {
        jenis: 'RPJMD',
        misi: [
          { nomor: '1', uraian: 'A' },
          { nomor: '2', uraian: 'B' }
        ]
      },
      strategiKebijakan: ['II', 'V'].map((nomor) => ({
        misi: { nomor, uraian: 'B' },
        tujuan: 'T',
        sasaran: 'S',
        strategi: 'X',
        arahKebijakan: []
      }))
    }),
    temuan: [{ pointer: '/strategiKebijakan/1/misi/nomor' }]
  }
]
