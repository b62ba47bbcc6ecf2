import type { IndikatorModul } from '@selaras/opd-sdk'

const bagi = (pembilang: string, penyebut: string) =>
  ({ macam: 'bagi', pembilang, penyebut, kali: 100 }) as const

/** Indikator of this urusan with their formulas; domain-facts §7.3 says how the two first plans differ. */
export const indikator: readonly IndikatorModul[] = [
  {
    id: 'persentase-koperasi-aktif',
    nama: 'Persentase koperasi aktif',
    satuan: '%',
    arah: 'naik',
    sifat: 'stok',
    definisi:
      'Koperasi aktif ialah koperasi yang alat perlengkapannya mengadakan rapat dan yang menyusun laporan keuangan secara teratur.',
    rumus: bagi('koperasi-aktif', 'koperasi')
  },
  {
    id: 'persentase-koperasi-rat',
    nama: 'Persentase koperasi yang melaksanakan RAT',
    satuan: '%',
    arah: 'naik',
    sifat: 'stok',
    definisi: 'Koperasi yang melaksanakan rapat anggota tahunan dibanding koperasi aktif.',
    rumus: bagi('koperasi-rat', 'koperasi-aktif')
  },
  {
    id: 'persentase-koperasi-sehat',
    nama: 'Persentase koperasi sehat',
    satuan: '%',
    arah: 'naik',
    sifat: 'stok',
    definisi: 'Koperasi dengan predikat sehat dibanding koperasi yang dinilai kesehatannya.',
    rumus: bagi('koperasi-sehat', 'koperasi-dinilai')
  },
  {
    id: 'persentase-koperasi-berkualitas',
    nama: 'Persentase koperasi berkualitas',
    satuan: '%',
    arah: 'naik',
    sifat: 'stok',
    definisi:
      'Koperasi yang pemeringkatannya berkualitas atau sangat berkualitas dibanding seluruh koperasi.',
    rumus: bagi('koperasi-berkualitas', 'koperasi')
  },
  {
    id: 'pertumbuhan-usaha-mikro',
    nama: 'Persentase pertumbuhan usaha mikro',
    satuan: '%',
    arah: 'naik',
    sifat: 'stok',
    definisi: 'Kenaikan jumlah usaha mikro tahun ini dibanding jumlah tahun lalu.',
    rumus: { macam: 'pertumbuhan', deret: 'usaha-mikro-wilayah', kali: 100 }
  },
  {
    id: 'persentase-umk-nib',
    nama: 'Persentase UMK yang memiliki NIB',
    satuan: '%',
    arah: 'naik',
    sifat: 'stok',
    definisi: 'UMK yang memiliki nomor induk berusaha dibanding seluruh UMK.',
    rumus: bagi('umk-nib', 'umk')
  }
]
