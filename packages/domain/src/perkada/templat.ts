import type { ProfilId, Sumber } from '../law/index.ts'
import { sumber } from '../law/sumber.ts'

/**
 * Words between braces are filled from the facts of the pemda and its plans (`isiSlot`); everything else is text that a
 * person of Bagian Hukum may change. `[GK]` articles are general knowledge, not a printed source.
 */
export interface TemplatAyat {
  readonly teks: string
  readonly butir?: readonly string[]
  readonly penomoran?: 'angka' | 'huruf'
}

export interface TemplatPerkada {
  /** Why plans are fixed for the first time, and why plans in force are changed; */
  readonly menimbang: Readonly<Record<'awal' | 'perubahan', readonly string[]>>
  /** What stands below Menimbang whatever is fixed; the last item draws the conclusion. */
  readonly menimbangAkhir: readonly string[]
  readonly bab: readonly {
    readonly judul: string
    readonly pasal: readonly (readonly TemplatAyat[])[]
    readonly sumber: Sumber
  }[]
  readonly penjelasanUmum: string
  /** Explanation by number of the pasal; the others read "Cukup jelas." */
  readonly penjelasanPasal: Readonly<Record<number, string>>
  readonly sumber: Sumber
}

const susunan = sumber(null, ['DOK-P'], 'Susunan bab dan pasal Perbup Pasuruan 34/2023.')
const rumusan = sumber(null, ['GK'], 'Rumusan umum; disunting Bagian Hukum.')

const KETENTUAN_UMUM: readonly TemplatAyat[] = [
  {
    teks: 'Dalam {peraturanPendek} ini yang dimaksud dengan:',
    penomoran: 'angka',
    butir: [
      'Daerah adalah {pemda}.',
      'Pemerintah Daerah adalah {kepalaDaerah} sebagai unsur penyelenggara Pemerintahan Daerah yang memimpin pelaksanaan urusan pemerintahan yang menjadi kewenangan daerah otonom.',
      '{kepalaDaerah} adalah {kepalaDaerahLengkap}.',
      'Perangkat Daerah adalah unsur pembantu {kepalaDaerah} dan Dewan Perwakilan Rakyat Daerah dalam penyelenggaraan urusan pemerintahan yang menjadi kewenangan Daerah.',
      '{namaInduk} yang selanjutnya disingkat {induk} adalah {indukLengkap}.',
      'Rencana Strategis Perangkat Daerah yang selanjutnya disebut Renstra adalah dokumen perencanaan Perangkat Daerah untuk periode {periode}.',
      'Rencana Kerja Perangkat Daerah yang selanjutnya disebut Renja adalah dokumen perencanaan Perangkat Daerah untuk periode 1 (satu) tahun.'
    ]
  }
]

const PENJABARAN: readonly TemplatAyat[] = [
  {
    teks: 'Renstra merupakan penjabaran {induk} yang memuat tujuan, sasaran, strategi, arah kebijakan, program, kegiatan, dan sub kegiatan dalam rangka pelaksanaan urusan pemerintahan wajib dan/atau urusan pemerintahan pilihan sesuai dengan tugas dan fungsi Perangkat Daerah.'
  },
  { teks: 'Renstra sebagaimana dimaksud pada ayat (1) bersifat indikatif.' },
  { teks: 'Renstra menjadi pedoman dalam penyusunan Renja.' }
]

const SISTEMATIKA: readonly TemplatAyat[] = [
  { teks: 'Renstra disusun dengan sistematika sebagai berikut:', penomoran: 'huruf', butir: ['{bab}'] }
]

const LAMPIRAN: readonly TemplatAyat[] = [
  {
    teks: '{judul} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari {peraturanPendek} ini.'
  }
]

const KEWAJIBAN: readonly TemplatAyat[] = [
  {
    teks: 'Kepala Perangkat Daerah melaksanakan Renstra dan menjabarkannya ke dalam Renja setiap tahun.'
  }
]

const PENGENDALIAN: readonly TemplatAyat[] = [
  { teks: 'Kepala Perangkat Daerah melakukan pengendalian dan evaluasi terhadap pelaksanaan Renstra.' },
  {
    teks: 'Hasil pengendalian dan evaluasi sebagaimana dimaksud pada ayat (1) disampaikan kepada {kepalaDaerah} melalui kepala Perangkat Daerah yang membidangi perencanaan.'
  }
]

const PERALIHAN: readonly TemplatAyat[] = [
  {
    teks: 'Dalam hal Renstra periode berikutnya belum ditetapkan, Renstra ini dapat menjadi pedoman penyusunan Renja Tahun {tahunSesudah}.'
  }
]

const PENUTUP: readonly TemplatAyat[] = [
  {
    teks: '{peraturanPendek} ini mulai berlaku pada tanggal diundangkan.\nAgar setiap orang mengetahuinya, memerintahkan pengundangan {peraturanPendek} ini dengan penempatannya dalam {berita}.'
  }
]

const BAB: TemplatPerkada['bab'] = [
  { judul: 'KETENTUAN UMUM', pasal: [KETENTUAN_UMUM], sumber: rumusan },
  { judul: 'KEDUDUKAN', pasal: [PENJABARAN, SISTEMATIKA, LAMPIRAN, KEWAJIBAN], sumber: rumusan },
  { judul: 'PENGENDALIAN DAN EVALUASI', pasal: [PENGENDALIAN], sumber: rumusan },
  { judul: 'KETENTUAN PERALIHAN', pasal: [PERALIHAN], sumber: susunan },
  { judul: 'KETENTUAN PENUTUP', pasal: [PENUTUP], sumber: rumusan }
]

const perluDiubah =
  'bahwa untuk menyesuaikan dengan perubahan {induk}, hasil pengendalian dan evaluasi, susunan Perangkat Daerah, atau kebijakan nasional, Renstra yang telah ditetapkan perlu diubah;'
const telahDiverifikasi =
  'bahwa rancangan akhir {judul} telah diverifikasi dan dinyatakan sesuai dengan {induk}, sehingga perlu ditetapkan;'
const kesimpulan =
  'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf {hurufSebelum}, perlu menetapkan {peraturan} tentang {judul};'

const umum = (awal: readonly string[], penjelasan: string): TemplatPerkada => ({
  menimbang: { awal, perubahan: [perluDiubah] },
  menimbangAkhir: [telahDiverifikasi, kesimpulan],
  bab: BAB,
  penjelasanUmum: penjelasan,
  penjelasanPasal: {
    7: 'Ketentuan ini mencegah kekosongan pedoman penyusunan Renja pada masa peralihan.'
  },
  sumber: susunan
})

const penjelasan =
  'Renstra merupakan penjabaran {induk} bagi setiap Perangkat Daerah dan disusun melalui tahapan persiapan, penyusunan rancangan awal, penyusunan rancangan, pelaksanaan forum Perangkat Daerah/lintas Perangkat Daerah, perumusan rancangan akhir, dan penetapan.\nRenstra memuat tujuan, sasaran, strategi, arah kebijakan, program, kegiatan, dan sub kegiatan beserta indikator dan pendanaan indikatif {periode}.'

/** The words that a Perkada starts with, per regulation profile. */
export const TEMPLAT_PERKADA: Readonly<Record<ProfilId, TemplatPerkada>> = {
  PMDN86: umum(
    [
      'bahwa untuk menjabarkan {induk} ke dalam tujuan, sasaran, program, dan kegiatan Perangkat Daerah, perlu disusun Renstra;',
      'bahwa berdasarkan Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017, Renstra ditetapkan dengan Peraturan Kepala Daerah;'
    ],
    penjelasan
  ),
  INM52: umum(
    [
      'bahwa untuk menjabarkan {indukLengkap} ke dalam tujuan, sasaran, program, kegiatan, dan sub kegiatan Perangkat Daerah, perlu disusun Renstra;',
      'bahwa berdasarkan Instruksi Menteri Dalam Negeri Nomor 52 Tahun 2022, Renstra Tahun 2024–2026 ditetapkan dengan Peraturan Kepala Daerah paling lambat minggu kedua bulan April tahun 2023;'
    ],
    penjelasan
  ),
  'INM2-2025': umum(
    [
      'bahwa untuk menjabarkan {induk} ke dalam tujuan, sasaran, program, kegiatan, dan sub kegiatan Perangkat Daerah, perlu disusun Renstra;',
      'bahwa berdasarkan Instruksi Menteri Dalam Negeri Nomor 2 Tahun 2025, Renstra ditetapkan dengan Peraturan Kepala Daerah setelah {induk} ditetapkan;'
    ],
    penjelasan
  )
}
