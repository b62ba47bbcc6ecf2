import { tahapanUmum } from './jalur-umum.ts'
import { PMDN86 } from './pmdn86.ts'
import type { BabProfil, Profil } from './profil.ts'
import { MENUJU_PENETAPAN, PROFIL_UMUM, TENGGAT_UMUM } from './profil-umum.ts'
import { sumber } from './sumber.ts'
import type { Tabel } from './tabel.ts'
import { col, KOLOM_TC27, opt } from './tabel.ts'

const dokumen = sumber('inmendagri-52-2022', ['DOK-P', 'APP'])
const app = sumber('inmendagri-52-2022', ['APP'])

const sub = (...list: readonly (readonly [string, string])[]) =>
  list.map(([nomor, judul]) => ({ nomor, judul, wajib: true }))

/** Sub-chapters that differ from Permendagri 86/2017; the chapters themselves are the same eight. */
const SUB: Readonly<Record<string, BabProfil['sub']>> = {
  II: sub(
    ['2.1', 'Tugas, Fungsi, dan Struktur Organisasi Perangkat Daerah'],
    ['2.2', 'Sumber Daya Perangkat Daerah'],
    ['2.3', 'Kinerja Pelayanan Perangkat Daerah'],
    ['2.4', 'Kelompok Sasaran Layanan Perangkat Daerah']
  ),
  III: sub(
    ['3.1', 'Identifikasi Permasalahan Berdasarkan Tugas dan Fungsi Pelayanan Perangkat Daerah'],
    ['3.2', 'Isu-isu Strategis']
  ),
  IV: sub(
    ['4.1', 'Tujuan dan Sasaran Jangka Menengah Perangkat Daerah'],
    ['4.2', 'Cascading Perangkat Daerah']
  ),
  VII: sub(['7.1', 'Indikator Kinerja Utama (IKU)'], ['7.2', 'Indikator Kinerja Kunci (IKK)'])
}

const BAB: readonly BabProfil[] = PMDN86.bab.map((bab) => ({
  ...bab,
  sub: SUB[bab.nomor] ?? bab.sub,
  sumber: dokumen
}))

const indikatorUtama: Tabel['kolom'] = [
  opt('no', 'No'),
  col('uraian', 'Indikator'),
  col('awal', 'Kondisi Awal'),
  col('target', 'Target Tahun', 'rencana'),
  col('akhir', 'Kondisi Akhir')
]

const TABEL: readonly Tabel[] = [
  ...PMDN86.tabel
    .filter((tabel) => ['T-C.23', 'T-C.24', 'T-B.35'].includes(tabel.form))
    .map((tabel) => ({
      ...tabel,
      kolom: tabel.form === 'T-C.23' ? tabel.kolom.toSpliced(5, 0, col('satuan', 'Satuan')) : tabel.kolom,
      sumber: dokumen
    })),
  {
    form: 'T-C.25',
    judul: 'Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah',
    bagian: 'tujuanSasaran',
    bab: 'IV',
    sub: '4.1',
    wajib: true,
    kolom: [
      opt('nomor', 'No'),
      col('tujuan', 'Tujuan'),
      col('sasaran', 'Sasaran'),
      col('indikator.uraian', 'Indikator Tujuan/Sasaran'),
      col('indikator.rumus', 'Formula/Penjelasan'),
      col('indikator.satuan', 'Satuan'),
      col('indikator.awal', 'Tahun Dasar/Kondisi Awal'),
      col('indikator.target', 'Target Kinerja Tahun', 'rencana'),
      col('indikator.akhir', 'Masa Transisi')
    ],
    sumber: dokumen
  },
  {
    form: 'T4.2',
    judul: 'Sasaran RPD, Tujuan dan Sasaran Perangkat Daerah',
    bagian: null,
    bab: 'IV',
    sub: '4.1',
    wajib: false,
    kolom: [col('sasaranInduk', 'Sasaran RPD'), col('tujuan', 'Tujuan'), col('sasaran', 'Sasaran')],
    sumber: app
  },
  {
    form: 'T4.3',
    judul: 'NSPK, Tujuan dan Sasaran Perangkat Daerah',
    bagian: null,
    bab: 'IV',
    sub: '4.1',
    wajib: false,
    kolom: [col('nspk', 'NSPK'), col('tujuan', 'Tujuan'), col('sasaran', 'Sasaran')],
    sumber: app
  },
  {
    form: 'T-C.26',
    judul: 'Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
    bagian: 'strategiKebijakan',
    bab: 'V',
    sub: null,
    wajib: true,
    kolom: [
      col('tujuan', 'Tujuan'),
      opt('indikatorTujuan', 'Indikator Tujuan'),
      col('sasaran', 'Sasaran'),
      opt('indikatorSasaran', 'Indikator Sasaran'),
      col('strategi', 'Strategi'),
      col('arahKebijakan', 'Arah Kebijakan')
    ],
    sumber: dokumen
  },
  {
    form: 'T-C.27',
    judul: 'Rencana Program, Kegiatan, Sub Kegiatan, dan Pendanaan',
    bagian: 'programPendanaan',
    bab: 'VI',
    sub: null,
    wajib: true,
    kolom: [
      ...KOLOM_TC27.map((kolom) =>
        kolom.id.startsWith('akhir') || kolom.id === 'indikator.akhir' ? opt(kolom.id, kolom.judul) : kolom
      ),
      opt('sumberDana', 'Sumber Dana')
    ],
    sumber: dokumen
  },
  {
    form: 'T6.2',
    judul: 'Indikatif Anggaran per Program',
    bagian: 'indikatifAnggaran',
    bab: 'VI',
    sub: null,
    wajib: false,
    kolom: [col('uraian', 'Program'), col('pagu', 'Rp', 'rencana')],
    sumber: dokumen
  },
  {
    form: 'T7.1',
    judul: 'Indikator Kinerja Utama (IKU)',
    bagian: 'indikatorKinerja',
    bab: 'VII',
    sub: '7.1',
    wajib: true,
    kolom: indikatorUtama,
    sumber: dokumen
  },
  {
    form: 'T7.3',
    judul: 'Indikator Kinerja Kunci (IKK)',
    bagian: 'ikk',
    bab: 'VII',
    sub: '7.2',
    wajib: true,
    kolom: indikatorUtama,
    sumber: dokumen
  }
]

export const INM52: Profil = {
  ...PROFIL_UMUM,
  id: 'INM52',
  nama: 'Inmendagri 52/2022: 2024–2026, tiga tahun, delapan bab',
  sumber: dokumen,
  periode: {
    lama: 3,
    jumlahTahunTarget: 3,
    tahunTarget: [2024, 2025, 2026],
    tahunTransisi: true,
    sumber: dokumen
  },
  induk: { jenis: 'RPD', bentukHukum: 'Perkada', visiMisi: false, sumber: dokumen },
  bab: BAB,
  tabel: TABEL,
  tahapan: tahapanUmum({
    sumber: sumber('inmendagri-52-2022', ['DOK-P'], 'Enam tahap menurut Penjelasan Perbup Pasuruan 34/2023.')
  }),
  tenggat: [
    ...TENGGAT_UMUM,
    {
      id: 'penetapan',
      tahap: MENUJU_PENETAPAN,
      uraian: 'Penetapan Renstra paling lambat minggu kedua April 2023',
      lama: { tanggal: '2023-04-14' },
      sumber: sumber(
        'inmendagri-52-2022',
        ['DOK-P'],
        'Menimbang huruf b Perbup Pasuruan 34/2023; hari terakhir dibaca Jumat 14 April 2023.'
      )
    }
  ],
  dasarHukumWajib: {
    peraturan: [
      'uu-25-2004',
      'uu-23-2014',
      'permendagri-86-2017',
      'permendagri-90-2019',
      'inmendagri-52-2022'
    ],
    sumber: sumber(null, ['GK', 'design'])
  }
}
