import type { Deret } from '@selaras/opd-sdk'

/**
 * Series that plans of this urusan print, in the order in which they are tried: a narrower matcher stands before a
 * wider one ("aktif" would take "tidak aktif").
 */
export const deret: readonly Deret[] = [
  {
    id: 'koperasi-tidak-aktif',
    nama: 'Koperasi tidak aktif',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'tidak', 'aktif'] }
  },
  {
    id: 'koperasi-tidak-rat',
    nama: 'Koperasi tidak melaksanakan RAT',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'tidak', 'rat'] }
  },
  {
    id: 'koperasi-aktif',
    nama: 'Koperasi aktif',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'aktif'], tanpa: ['tidak'] }
  },
  {
    id: 'koperasi-rat',
    nama: 'Koperasi melaksanakan RAT',
    satuan: 'koperasi',
    cocok: { semua: ['rat'], tanpa: ['tidak', 'umk'] }
  },
  {
    id: 'koperasi-cukup-sehat',
    nama: 'Koperasi cukup sehat',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'cukup', 'sehat'] }
  },
  {
    id: 'koperasi-sehat',
    nama: 'Koperasi sehat',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'sehat'], tanpa: ['cukup', 'kurang', 'tidak', 'dinilai'] }
  },
  {
    id: 'koperasi-dinilai',
    nama: 'Koperasi yang dinilai kesehatannya',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'dinilai'] }
  },
  {
    id: 'koperasi-nik',
    nama: 'Koperasi bersertifikat NIK',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'nik'] }
  },
  {
    id: 'koperasi-berkualitas',
    nama: 'Koperasi berkualitas',
    satuan: 'koperasi',
    cocok: { semua: ['koperasi', 'berkualitas'] }
  },
  {
    id: 'koperasi',
    nama: 'Jumlah koperasi',
    satuan: 'koperasi',
    cocok: {
      semua: ['jumlah', 'koperasi'],
      tanpa: ['rat', 'sehat', 'aktif', 'nik', 'berkualitas', 'dinilai', 'anggota']
    }
  },
  { id: 'umk-nib', nama: 'UMK ber-NIB', satuan: 'usaha', cocok: { semua: ['umk', 'nib'] } },
  { id: 'umk-bermitra', nama: 'UMK bermitra', satuan: 'usaha', cocok: { semua: ['umk', 'bermitra'] } },
  {
    id: 'umk-difasilitasi',
    nama: 'UMK yang difasilitasi',
    satuan: 'usaha',
    cocok: { semua: ['umk', 'difasilitasi'] }
  },
  {
    id: 'umk',
    nama: 'Jumlah usaha mikro dan kecil',
    satuan: 'usaha',
    cocok: { semua: ['jumlah', 'umk'], tanpa: ['nib', 'bermitra', 'difasilitasi'] }
  },
  {
    id: 'usaha-mikro-wilayah',
    nama: 'Usaha mikro per wilayah',
    satuan: 'usaha mikro',
    cocok: { semua: [], judulTabel: ['usaha', 'mikro'], tanpa: ['jumlah', 'koperasi', 'umk'] }
  }
]
