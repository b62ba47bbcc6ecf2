import { BLOKIR_UMUM } from './blokir.ts'
import type { AturanCapaian, Batas, PeranParaf, Profil } from './profil.ts'
import { PERINGKAT_KINERJA, SAKIP } from './skala-umum.ts'
import { sumber } from './sumber.ts'
import type { Tenggat } from './tenggat.ts'

const batas: Batas = {
  pembulatanTarget: '0.01',
  pembulatanRasio: '0.005',
  pembulatanUang: { perSuku: '0.5', tetap: '0.5' },
  sumber: sumber(null, ['design'])
}

const capaian: AturanCapaian = {
  desimal: 2,
  batasRataRata: '100',
  rumusTurun: 'duaTargetKurangRealisasi',
  sumber: sumber(
    'permendagri-86-2017',
    ['APP', 'design'],
    'Rumus indikator negatif dan batas 100 % dipilih pemda.'
  )
}

const urutanParaf: readonly PeranParaf[] = [
  'sekretarisOpd',
  'kepalaOpd',
  'kepalaBappelitbangda',
  'bagianHukum',
  'asisten',
  'sekda'
]

/** What the three profiles share; a profile that differs sets its own. */
export const PROFIL_UMUM = {
  batas,
  capaian,
  skala: { peringkatKinerja: PERINGKAT_KINERJA, sakip: SAKIP },
  blokir: BLOKIR_UMUM,
  pengingat: {
    hariSebelum: [7, 3, 1, 0],
    terlambatSetiap: 7,
    sumber: sumber(null, ['design'], 'Saat mengingatkan dipilih produk; dapat diatur pemda.')
  },
  rantaiParaf: {
    peran: urutanParaf,
    atasPerkada: true,
    sumber: sumber(
      null,
      ['GK'],
      'Pejabat seperti tercetak di Perbup Pasuruan 34/2023, pada lembar TELAH DITELITI Perkada itu; urutan kerja dari bawah ke atas.'
    )
  }
} satisfies Partial<Profil>

const madiun = (catatan?: string) => sumber('permendagri-86-2017', ['APP'], catatan)

/** Limits of Permendagri 86/2017 as an existing application states them. `penetapan` differs by profile. */
export const TENGGAT_UMUM: readonly Tenggat[] = [
  {
    id: 'forum',
    tahap: ['rancangan', 'forum'],
    uraian: 'Forum perangkat daerah paling lambat 2 minggu setelah surat edaran kepala daerah',
    lama: { nilai: 2, satuan: 'minggu', sejak: 'suratEdaran' },
    sumber: madiun()
  },
  {
    id: 'rancangan',
    tahap: ['penyempurnaanRancangan'],
    uraian: 'Rancangan disampaikan paling lambat 10 hari setelah forum',
    lama: { nilai: 10, satuan: 'hari', sejak: 'forumDitutup' },
    sumber: madiun('Tidak disebut apakah hari kerja.')
  },
  {
    id: 'verifikasiRancangan',
    tahap: ['verifikasiRancangan'],
    uraian: 'Hasil verifikasi rancangan paling lambat 2 minggu setelah pengajuan',
    lama: { nilai: 2, satuan: 'minggu', sejak: 'rancanganDiajukan' },
    sumber: madiun()
  },
  {
    id: 'perbaikanRancangan',
    tahap: ['penyempurnaanRancangan'],
    uraian: 'Perbaikan dikembalikan paling lambat 1 minggu setelah verifikasi',
    lama: { nilai: 1, satuan: 'minggu', sejak: 'rancanganDikembalikan' },
    sumber: madiun('Templat berita acara Kabupaten Cirebon.')
  },
  {
    id: 'rancanganAkhir',
    tahap: ['rancanganAkhir'],
    uraian: 'Rancangan akhir disampaikan sekitar 1 minggu setelah RPJMD/RPD ditetapkan',
    lama: { nilai: 1, satuan: 'minggu', sejak: 'indukDitetapkan' },
    sumber: sumber('permendagri-86-2017', ['GK'], 'Nilainya berbeda menurut sumber.')
  },
  {
    id: 'perbaikanRancanganAkhir',
    tahap: ['rancanganAkhir'],
    uraian: 'Perbaikan dikembalikan paling lambat 1 minggu setelah verifikasi',
    lama: { nilai: 1, satuan: 'minggu', sejak: 'rancanganAkhirDikembalikan' },
    sumber: madiun('Templat berita acara Kabupaten Cirebon.')
  },
  {
    id: 'verifikasiRancanganAkhir',
    tahap: ['verifikasiRancanganAkhir'],
    uraian: 'Hasil verifikasi rancangan akhir paling lambat 2 minggu setelah pengajuan',
    lama: { nilai: 2, satuan: 'minggu', sejak: 'rancanganAkhirDiajukan' },
    sumber: sumber(null, ['design'], 'Sumber tidak menyebut nilai; diambil sama dengan verifikasi rancangan.')
  },
  {
    id: 'tinjauInduk',
    tahap: ['berlaku'],
    uraian: 'Renstra ditinjau paling lambat 3 bulan setelah perubahan RPJMD/RPD berlaku',
    lama: { nilai: 3, satuan: 'bulan', sejak: 'indukBerubah' },
    sumber: sumber(null, ['design'], 'Sumber tidak menyebut nilai; dapat diatur pemda.')
  }
]

/** States in which the date of penetapan is still ahead. */
export const MENUJU_PENETAPAN: Tenggat['tahap'] = [
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'reviuApip',
  'paraf',
  'harmonisasi',
  'siapDitetapkan'
]
