import { tahapanUmum } from './jalur-umum.ts'
import type { BabProfil, Profil } from './profil.ts'
import { MENUJU_PENETAPAN, PROFIL_UMUM, TENGGAT_UMUM } from './profil-umum.ts'
import type { Sumber } from './sumber.ts'
import { sumber } from './sumber.ts'
import type { Tabel } from './tabel.ts'
import { col, KOLOM_TB35, KOLOM_TC23, KOLOM_TC24, KOLOM_TC27, opt } from './tabel.ts'

const dokumen = sumber('permendagri-86-2017', ['DOK-L', 'APP'])

const bab = (nomor: string, judul: string, ...sub: readonly (readonly [string, string])[]): BabProfil => ({
  nomor,
  judul,
  sub: sub.map(([n, j]) => ({ nomor: n, judul: j, wajib: true })),
  sumber: dokumen
})

/** Chapters of Permendagri 86/2017. */
const BAB: readonly BabProfil[] = [
  bab(
    'I',
    'Pendahuluan',
    ['1.1', 'Latar Belakang'],
    ['1.2', 'Landasan Hukum'],
    ['1.3', 'Maksud dan Tujuan'],
    ['1.4', 'Sistematika Penulisan']
  ),
  bab(
    'II',
    'Gambaran Pelayanan Perangkat Daerah',
    ['2.1', 'Tugas, Fungsi, dan Struktur Organisasi Perangkat Daerah'],
    ['2.2', 'Sumber Daya Perangkat Daerah'],
    ['2.3', 'Kinerja Pelayanan Perangkat Daerah'],
    ['2.4', 'Tantangan dan Peluang Pengembangan Pelayanan Perangkat Daerah']
  ),
  bab(
    'III',
    'Permasalahan dan Isu-isu Strategis Perangkat Daerah',
    ['3.1', 'Identifikasi Permasalahan Berdasarkan Tugas dan Fungsi Pelayanan Perangkat Daerah'],
    ['3.2', 'Telaahan Visi, Misi, dan Program Kepala Daerah dan Wakil Kepala Daerah Terpilih'],
    ['3.3', 'Telaahan Renstra Kementerian/Lembaga dan Renstra Provinsi'],
    ['3.4', 'Telaahan Rencana Tata Ruang Wilayah dan Kajian Lingkungan Hidup Strategis'],
    ['3.5', 'Penentuan Isu-isu Strategis']
  ),
  bab('IV', 'Tujuan dan Sasaran', ['4.1', 'Tujuan dan Sasaran Jangka Menengah Perangkat Daerah']),
  bab('V', 'Strategi dan Arah Kebijakan'),
  bab('VI', 'Rencana Program dan Kegiatan serta Pendanaan'),
  bab('VII', 'Kinerja Penyelenggaraan Bidang Urusan'),
  bab('VIII', 'Penutup')
]

const tabel = (
  form: string,
  judul: string,
  bagian: Tabel['bagian'],
  tempat: readonly [string, string | null],
  kolom: Tabel['kolom'],
  asal: Sumber = dokumen
): Tabel => ({ form, judul, bagian, bab: tempat[0], sub: tempat[1], wajib: true, kolom, sumber: asal })

const TABEL: readonly Tabel[] = [
  tabel(
    'T-C.23',
    'Pencapaian Kinerja Pelayanan Perangkat Daerah',
    'capaianKinerja',
    ['II', '2.3'],
    KOLOM_TC23
  ),
  tabel(
    'T-C.24',
    'Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah',
    'anggaranRealisasi',
    ['II', '2.3'],
    KOLOM_TC24
  ),
  tabel(
    'T-B.35',
    'Pemetaan Permasalahan Pelayanan Perangkat Daerah',
    'permasalahan',
    ['III', '3.1'],
    KOLOM_TB35
  ),
  tabel(
    'T-C.25',
    'Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah',
    'tujuanSasaran',
    ['IV', '4.1'],
    [
      opt('nomor', 'No'),
      col('tujuan', 'Tujuan'),
      col('sasaran', 'Sasaran'),
      col('indikator.uraian', 'Indikator Tujuan/Sasaran'),
      opt('indikator.satuan', 'Satuan'),
      opt('indikator.awal', 'Kondisi Awal'),
      col('indikator.target', 'Target Kinerja Tujuan/Sasaran pada Tahun ke-', 'rencana')
    ]
  ),
  tabel(
    'T-C.26',
    'Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
    'strategiKebijakan',
    ['V', null],
    [
      col('misi', 'Misi'),
      col('tujuan', 'Tujuan'),
      col('sasaran', 'Sasaran'),
      col('strategi', 'Strategi'),
      col('arahKebijakan', 'Arah Kebijakan')
    ]
  ),
  tabel(
    'T-C.27',
    'Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah',
    'programPendanaan',
    ['VI', null],
    KOLOM_TC27
  ),
  tabel(
    'T-C.28',
    'Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD',
    'indikatorKinerja',
    ['VII', null],
    [
      opt('no', 'No'),
      col('uraian', 'Indikator'),
      col('awal', 'Kondisi Kinerja pada Awal Periode RPJMD'),
      col('target', 'Target Capaian Setiap Tahun', 'rencana'),
      col('akhir', 'Kondisi Kinerja pada Akhir Periode RPJMD')
    ]
  )
]

export const PMDN86: Profil = {
  ...PROFIL_UMUM,
  id: 'PMDN86',
  nama: 'Permendagri 86/2017: lima tahun, delapan bab',
  sumber: dokumen,
  periode: { lama: 5, jumlahTahunTarget: 5, tahunTarget: null, tahunTransisi: false, sumber: dokumen },
  induk: { jenis: 'RPJMD', bentukHukum: 'Perda', visiMisi: true, sumber: dokumen },
  bab: BAB,
  tabel: TABEL,
  tahapan: tahapanUmum({
    sumber: sumber('permendagri-86-2017', ['DOK-P', 'APP'], 'Reviu APIP dapat dimatikan pemda.')
  }),
  tenggat: [
    ...TENGGAT_UMUM,
    {
      id: 'penetapan',
      tahap: MENUJU_PENETAPAN,
      uraian: 'Penetapan Renstra paling lambat 1 bulan setelah RPJMD ditetapkan',
      lama: { nilai: 1, satuan: 'bulan', sejak: 'indukDitetapkan' },
      sumber: sumber('permendagri-86-2017', ['SRC', 'GK'], 'Sumber lain menyebut 1 minggu atau 3 bulan.')
    }
  ],
  dasarHukumWajib: {
    peraturan: ['uu-25-2004', 'uu-23-2014', 'permendagri-86-2017'],
    sumber: sumber(null, ['GK', 'design'])
  }
}
