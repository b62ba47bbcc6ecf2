import type { ButirPeriksa } from './butir-periksa.ts'
import type { ProfilId } from './profil.ts'
import { sumber } from './sumber.ts'
import type { BagianTabel } from './tabel.ts'

/** An item of human judgement; `bentuk` are keys of the exchange format, turned into forms of the profile. */
export type ButirPenilaian = Omit<ButirPeriksa, 'bagian'> & {
  readonly bentuk: readonly BagianTabel[]
  readonly profil: readonly ProfilId[] | null
}

const rancangan = sumber(null, ['design', 'GK'], 'Butir penilaian lembar fakta, bagian 6.2.')

type Isi = Pick<ButirPenilaian, 'uraian' | 'pertanyaan' | 'keparahan' | 'aspek'> &
  Partial<Pick<ButirPenilaian, 'bentuk' | 'jenis' | 'contoh'>>

const nilai = (nomor: number, isi: Isi): ButirPenilaian => ({
  id: `H-${String(nomor).padStart(2, '0')}`,
  formulir: 2,
  bentuk: [],
  jenis: [],
  contoh: null,
  sumber: rancangan,
  profil: null,
  ...isi
})

const masalah = 'Permasalahan dan Isu Strategis'
const tujuan = 'Tujuan dan Sasaran'
const indikator = 'Indikator dan Target'
const strategi = 'Strategi dan Arah Kebijakan'
const program = 'Program, Kegiatan, dan Pendanaan'
const lintas = 'Keterkaitan dan Pengarusutamaan'
const mutu = 'Mutu Naskah'

/** H-01 to H-20: what no program can judge. */
export const BUTIR_PENILAIAN: readonly ButirPenilaian[] = [
  nilai(1, {
    uraian: 'Hubungan akar masalah dengan masalah pokok',
    pertanyaan: 'Apakah akar masalah benar-benar menyebabkan masalah pokok?',
    keparahan: 'mayor',
    aspek: masalah,
    bentuk: ['permasalahan'],
    jenis: ['masalahPokok', 'masalah', 'akarMasalah']
  }),
  nilai(2, {
    uraian: 'Penurunan isu strategis dari permasalahan',
    pertanyaan:
      'Apakah isu strategis diturunkan dari permasalahan, dan masalah internal dibedakan dari masalah masyarakat?',
    keparahan: 'mayor',
    aspek: masalah,
    bentuk: ['permasalahan'],
    jenis: ['isuStrategis', 'permasalahanUtama']
  }),
  nilai(3, {
    uraian: 'Rumusan tujuan',
    pertanyaan: 'Apakah setiap tujuan berorientasi pada hasil dan memuat satu gagasan saja?',
    keparahan: 'kritis',
    aspek: tujuan,
    bentuk: ['tujuanSasaran'],
    jenis: ['tujuan'],
    contoh:
      'Tujuan yang menggabungkan dua hal dengan kata “dan”, atau yang hanya menyebut bertambahnya jumlah.'
  }),
  nilai(4, {
    uraian: 'Kesesuaian indikator dengan sasaran',
    pertanyaan: 'Apakah indikator mengukur sasaran yang dilekatinya?',
    keparahan: 'kritis',
    aspek: indikator,
    bentuk: ['tujuanSasaran', 'indikatorKinerja'],
    jenis: ['sasaran', 'indikator']
  }),
  nilai(5, {
    uraian: 'Rumusan sasaran',
    pertanyaan: 'Apakah rumusan sasaran menyatakan kondisi yang dituju dan dapat diukur?',
    keparahan: 'mayor',
    aspek: tujuan,
    bentuk: ['tujuanSasaran'],
    jenis: ['sasaran']
  }),
  nilai(6, {
    uraian: 'Hubungan sebab akibat program dengan sasaran',
    pertanyaan: 'Apakah program merupakan pengungkit sasaran yang didukungnya (hubungan sebab akibat)?',
    keparahan: 'kritis',
    aspek: program,
    bentuk: ['programPendanaan'],
    jenis: ['program'],
    contoh: 'Satu program yang dicantumkan untuk semua sasaran tanpa penjelasan hubungannya.'
  }),
  nilai(7, {
    uraian: 'Mutu indikator',
    pertanyaan: 'Apakah indikator spesifik, terukur, dan bukan kegiatan yang disamarkan?',
    keparahan: 'mayor',
    aspek: indikator,
    bentuk: ['tujuanSasaran', 'programPendanaan'],
    jenis: ['indikator']
  }),
  nilai(8, {
    uraian: 'Kewajaran target',
    pertanyaan: 'Apakah target menantang sekaligus realistis dibandingkan dengan capaian periode sebelumnya?',
    keparahan: 'mayor',
    aspek: indikator,
    bentuk: ['tujuanSasaran', 'capaianKinerja', 'programPendanaan'],
    jenis: ['indikator', 'capaian']
  }),
  nilai(9, {
    uraian: 'Strategi dan arah kebijakan terhadap permasalahan',
    pertanyaan: 'Apakah strategi menjawab permasalahan, dan bukan nama program yang ditulis ulang?',
    keparahan: 'mayor',
    aspek: strategi,
    bentuk: ['strategiKebijakan'],
    jenis: ['strategi', 'arahKebijakan'],
    contoh: 'Arah kebijakan yang bunyinya sama dengan nama sebuah program pemerintah.'
  }),
  nilai(10, {
    uraian: 'Telaahan dokumen lain',
    pertanyaan:
      'Apakah telaahan Renstra kementerian/lembaga dan provinsi, rencana tata ruang wilayah, dan KLHS berisi?',
    keparahan: 'mayor',
    aspek: masalah
  }),
  nilai(11, {
    uraian: 'Kecukupan pagu terhadap keluaran',
    pertanyaan: 'Apakah pagu memadai untuk menghasilkan keluaran yang ditargetkan?',
    keparahan: 'mayor',
    aspek: program,
    bentuk: ['programPendanaan'],
    jenis: ['program', 'kegiatan', 'subKegiatan']
  }),
  nilai(12, {
    uraian: 'Prioritas dan efisiensi pendanaan',
    pertanyaan: 'Apakah pendanaan mengutamakan urusan pokok dan porsi program penunjang wajar?',
    keparahan: 'mayor',
    aspek: program,
    bentuk: ['programPendanaan'],
    jenis: ['program'],
    contoh: 'Program penunjang yang menyerap lebih dari separuh seluruh pagu.'
  }),
  nilai(13, {
    uraian: 'Keterkaitan lintas perangkat daerah',
    pertanyaan: 'Apakah tumpang tindih dan keterkaitan dengan perangkat daerah lain sudah diselesaikan?',
    keparahan: 'mayor',
    aspek: lintas,
    jenis: ['program', 'kegiatan']
  }),
  nilai(14, {
    uraian: 'Kesesuaian kewenangan',
    pertanyaan: 'Apakah program dan kegiatan termasuk kewenangan kabupaten/kota, bukan provinsi atau pusat?',
    keparahan: 'kritis',
    aspek: program,
    bentuk: ['programPendanaan'],
    jenis: ['program', 'kegiatan', 'subKegiatan']
  }),
  nilai(15, {
    uraian: 'Keandalan data',
    pertanyaan: 'Apakah data dapat dipercaya, bersumber jelas, dan sejalan dengan Satu Data?',
    keparahan: 'mayor',
    aspek: mutu,
    bentuk: ['capaianKinerja', 'anggaranRealisasi'],
    jenis: ['capaian', 'anggaran', 'barisSektor'],
    contoh: 'Nilai yang melonjak berlipat karena cara menghitungnya berganti tanpa penjelasan.'
  }),
  nilai(16, {
    uraian: 'Pengarusutamaan gender, disabilitas, dan perubahan iklim',
    pertanyaan: 'Apakah gender, disabilitas, dan perubahan iklim diarusutamakan?',
    keparahan: 'mayor',
    aspek: lintas,
    jenis: ['pengarusutamaanGender']
  }),
  nilai(17, {
    uraian: 'Pemenuhan SPM dan NSPK',
    pertanyaan: 'Apakah kewajiban SPM dan NSPK dipenuhi?',
    keparahan: 'kritis',
    aspek: lintas,
    bentuk: ['indikatorKinerja', 'ikk'],
    jenis: ['iku', 'ikk']
  }),
  nilai(18, {
    uraian: 'Bahasa dan ejaan',
    pertanyaan: 'Apakah bahasa dan ejaan baku, tanpa salah ketik atau sisa pemindaian?',
    keparahan: 'minor',
    aspek: mutu,
    contoh: '“Peningkatkan”, “Persetase”, “Intruksi”.'
  }),
  nilai(19, {
    uraian: 'Prioritas kepala daerah, musrenbang, dan pokok pikiran DPRD',
    pertanyaan: 'Apakah prioritas kepala daerah serta hasil musrenbang dan pokok pikiran DPRD diakomodasi?',
    keparahan: 'mayor',
    aspek: lintas,
    bentuk: ['prioritas'],
    jenis: ['program', 'subKegiatan']
  }),
  nilai(20, {
    uraian: 'Risiko dan asumsi',
    pertanyaan: 'Apakah risiko dan asumsi dinyatakan?',
    keparahan: 'info',
    aspek: mutu
  })
]
