import { tahapanUmum } from './jalur-umum.ts'
import type { BabProfil, Profil } from './profil.ts'
import { MENUJU_PENETAPAN, PROFIL_UMUM, TENGGAT_UMUM } from './profil-umum.ts'
import { sumber } from './sumber.ts'
import type { Kolom, Tabel } from './tabel.ts'
import { col, KOLOM_TB35, KOLOM_TC23, KOLOM_TC24, opt } from './tabel.ts'

const umum = sumber('inmendagri-2-2025', ['GK'], 'Penomoran sub bab dan nomor tabel belum dipastikan.')
const app = sumber('inmendagri-2-2025', ['APP'])
const berita = sumber('inmendagri-2-2025', ['SRC'])

const bab = (nomor: string, judul: string, ...sub: readonly (readonly [string, string])[]): BabProfil => ({
  nomor,
  judul,
  sub: sub.map(([n, j]) => ({ nomor: n, judul: j, wajib: false })),
  sumber: umum
})

/** The five chapters of Inmendagri 2/2025. */
const BAB: readonly BabProfil[] = [
  bab(
    'I',
    'Pendahuluan',
    ['1.1', 'Latar Belakang'],
    ['1.2', 'Dasar Hukum'],
    ['1.3', 'Maksud dan Tujuan'],
    ['1.4', 'Sistematika Penulisan']
  ),
  bab(
    'II',
    'Gambaran Pelayanan, Permasalahan, dan Isu Strategis Perangkat Daerah',
    ['2.1', 'Gambaran Pelayanan Perangkat Daerah'],
    ['2.2', 'Permasalahan dan Isu Strategis Perangkat Daerah']
  ),
  bab(
    'III',
    'Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
    ['3.1', 'Tujuan dan Sasaran'],
    ['3.2', 'Strategi dan Arah Kebijakan']
  ),
  bab(
    'IV',
    'Program, Kegiatan, Subkegiatan, dan Kinerja Penyelenggaraan Bidang Urusan',
    ['4.1', 'Program, Kegiatan, dan Subkegiatan'],
    ['4.2', 'Kinerja Penyelenggaraan Bidang Urusan']
  ),
  bab('V', 'Penutup')
]

const kinerja: readonly Kolom[] = [
  opt('no', 'No'),
  col('uraian', 'Indikator'),
  col('satuan', 'Satuan'),
  col('awal', 'Baseline'),
  col('target', 'Target Tahun', 'rencana'),
  opt('keterangan', 'Keterangan')
]

type Tempat = readonly [bab: string, sub: string | null]
const tabel = (
  form: string,
  judul: string,
  bagian: Tabel['bagian'],
  tempat: Tempat,
  asal: Tabel['sumber'],
  kolom: readonly Kolom[]
): Tabel => ({
  form,
  judul,
  bagian,
  bab: tempat[0],
  sub: tempat[1],
  wajib: bagian !== null,
  kolom,
  sumber: asal
})

const TABEL: readonly Tabel[] = [
  tabel(
    'kinerjaPelayanan',
    'Pencapaian Kinerja Pelayanan',
    'capaianKinerja',
    ['II', '2.1'],
    umum,
    KOLOM_TC23
  ),
  tabel(
    'anggaranRealisasi',
    'Anggaran dan Realisasi Pendanaan',
    'anggaranRealisasi',
    ['II', '2.1'],
    umum,
    KOLOM_TC24
  ),
  tabel('permasalahan', 'Pemetaan Permasalahan', 'permasalahan', ['II', '2.2'], umum, KOLOM_TB35),
  tabel(
    'tujuanSasaran',
    'Tujuan dan Sasaran Renstra Perangkat Daerah',
    'tujuanSasaran',
    ['III', '3.1'],
    app,
    [
      opt('nspkSasaranInduk', 'NSPK dan Sasaran RPJMD yang Relevan'),
      col('tujuan', 'Tujuan'),
      col('sasaran', 'Sasaran'),
      col('indikator.uraian', 'Indikator'),
      col('indikator.awal', 'Baseline'),
      col('indikator.target', 'Target Tahun', 'rencana'),
      opt('keterangan', 'Keterangan')
    ]
  ),
  tabel('penahapan', 'Penahapan Renstra Perangkat Daerah', null, ['III', '3.2'], umum, [
    col('tahap', 'Tahap', 'rencana'),
    col('strategi', 'Strategi')
  ]),
  tabel(
    'arahKebijakan',
    'Arah Kebijakan Renstra Perangkat Daerah',
    'strategiKebijakan',
    ['III', '3.2'],
    app,
    [
      opt('no', 'No'),
      opt('operasionalisasiNspk', 'Operasionalisasi NSPK'),
      col('arahKebijakanInduk', 'Arah Kebijakan RPJMD'),
      col('arahKebijakan', 'Arah Kebijakan Renstra Perangkat Daerah'),
      opt('keterangan', 'Keterangan')
    ]
  ),
  tabel('perumusanProgram', 'Perumusan Program, Kegiatan, dan Subkegiatan', null, ['IV', '4.1'], app, [
    opt('nspkSasaranInduk', 'NSPK dan Sasaran RPJMD yang Relevan'),
    col('tujuan', 'Tujuan'),
    col('sasaran', 'Sasaran'),
    col('outcome', 'Outcome'),
    col('output', 'Output'),
    col('indikator.uraian', 'Indikator'),
    col('uraian', 'Program, Kegiatan, dan Subkegiatan'),
    opt('keterangan', 'Keterangan')
  ]),
  tabel(
    'programPendanaan',
    'Rencana Program, Kegiatan, Subkegiatan, dan Pendanaan',
    'programPendanaan',
    ['IV', '4.1'],
    umum,
    [
      col('kode', 'Kode'),
      col('uraian', 'Bidang Urusan, Program, Outcome, Kegiatan, Subkegiatan, dan Output'),
      opt('outcome', 'Outcome'),
      col('indikator.uraian', 'Indikator'),
      col('indikator.awal', 'Baseline'),
      col('indikator.target', 'Target', 'rencana'),
      col('pagu', 'Pagu', 'rencana'),
      opt('unitKerja', 'Perangkat Daerah Penanggung Jawab'),
      opt('lokasi', 'Lokasi')
    ]
  ),
  tabel(
    'prioritas',
    'Subkegiatan Prioritas dalam Mendukung Program Prioritas',
    'prioritas',
    ['IV', '4.1'],
    umum,
    [
      opt('no', 'No'),
      col('programPrioritas', 'Program Prioritas'),
      opt('outcome', 'Outcome'),
      col('uraian', 'Kegiatan/Subkegiatan'),
      opt('keterangan', 'Keterangan')
    ]
  ),
  tabel('iku', 'Indikator Kinerja Utama (IKU)', 'indikatorKinerja', ['IV', '4.2'], umum, kinerja),
  tabel('ikk', 'Indikator Kinerja Kunci (IKK)', 'ikk', ['IV', '4.2'], umum, kinerja)
]

export const INM2_2025: Profil = {
  ...PROFIL_UMUM,
  id: 'INM2-2025',
  nama: 'Inmendagri 2/2025: 2025–2029, lima bab',
  sumber: umum,
  periode: {
    lama: 5,
    jumlahTahunTarget: 6,
    tahunTarget: [2025, 2026, 2027, 2028, 2029, 2030],
    tahunTransisi: false,
    sumber: sumber(
      'inmendagri-2-2025',
      ['APP'],
      'Enam tahun target 2025–2030 menurut beberapa aplikasi e-SAKIP.'
    )
  },
  induk: { jenis: 'RPJMD', bentukHukum: 'Perda', visiMisi: true, sumber: berita },
  bab: BAB,
  tabel: TABEL,
  tahapan: tahapanUmum({ sumber: umum }),
  tenggat: [
    ...TENGGAT_UMUM,
    {
      id: 'penetapan',
      tahap: MENUJU_PENETAPAN,
      uraian: 'Penetapan Renstra paling lambat 1 bulan setelah RPJMD ditetapkan',
      lama: { nilai: 1, satuan: 'bulan', sejak: 'indukDitetapkan' },
      sumber: berita
    }
  ],
  dasarHukumWajib: {
    peraturan: [
      'uu-25-2004',
      'uu-23-2014',
      'permendagri-86-2017',
      'permendagri-90-2019',
      'inmendagri-2-2025'
    ],
    sumber: sumber(null, ['GK', 'design'])
  }
}
