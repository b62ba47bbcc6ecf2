/**
 * The parent plans of the two samples, as far as the samples themselves tell about them: nothing is added that is not
 * printed. `tempat` says where it stands in the sample.
 */
export interface SimpulIndukContoh {
  readonly jenis: 'visi' | 'misi' | 'tujuan' | 'sasaran' | 'indikator' | 'programPrioritas' | 'prioritas'
  readonly isian: Readonly<Record<string, string>>
  readonly tempat: string
  readonly anak?: readonly SimpulIndukContoh[]
}

export interface IndukContoh {
  readonly jenis: 'RPJMD' | 'RPD'
  readonly judul: string
  readonly tahun: readonly number[]
  /** Number and year of its Perda or Perkada where the sample prints them; the day is printed nowhere. */
  readonly penetapan: { readonly nomor?: string; readonly tahun?: number }
  readonly simpul: readonly SimpulIndukContoh[]
}

/** RPJMD Kabupaten Lumajang 2018–2023: visi and misi. Its Perda, tujuan and sasaran are not printed in the Renstra. */
const lumajang: IndukContoh = {
  jenis: 'RPJMD',
  judul: 'Rencana Pembangunan Jangka Menengah Daerah Kabupaten Lumajang Tahun 2018–2023',
  tahun: [2018, 2019, 2020, 2021, 2022, 2023],
  penetapan: {},
  simpul: [
    {
      jenis: 'visi',
      isian: { uraian: 'Terwujudnya Masyarakat Lumajang yang Berdaya Saing, Makmur dan Bermartabat' },
      tempat: 'Bab III, 3.2 huruf a'
    },
    {
      jenis: 'misi',
      isian: {
        kode: '1',
        uraian:
          'Mewujudkan perekonomian daerah berkelanjutan yang berbasis pada pertanian, usaha mikro, dan pariwisata'
      },
      tempat: 'Bab III, 3.2 huruf b angka 1'
    },
    {
      jenis: 'misi',
      isian: {
        kode: '2',
        uraian: 'Pemenuhan kebutuhan dasar untuk mewujudkan masyarakat yang lebih sejahtera dan mandiri'
      },
      tempat: 'Bab III, 3.2 huruf b angka 2'
    },
    {
      jenis: 'misi',
      isian: {
        kode: '3',
        uraian:
          'Reformasi birokrasi yang efektif, profesional, akuntabel, dan transparan untuk mewujudkan pemerintahan yang baik, benar dan bersih (good and clean governance) yang berbasis teknologi informasi'
      },
      tempat: 'Bab III, 3.2 huruf b angka 3'
    }
  ]
}

/** RPD Kabupaten Pasuruan 2024–2026: one tujuan with its sasaran and indikator, and the priorities that Bab V quotes. */
const pasuruan: IndukContoh = {
  jenis: 'RPD',
  judul: 'Rencana Pembangunan Daerah Kabupaten Pasuruan Tahun 2024–2026',
  tahun: [2024, 2025, 2026],
  // Menimbang a and Mengingat 19 of Perbup 34/2023.
  penetapan: { nomor: '12', tahun: 2023 },
  simpul: [
    {
      jenis: 'tujuan',
      isian: { uraian: 'meningkatnya Pertumbuhan dan Pemerataan Ekonomi Daerah' },
      tempat: 'Bab VII, 7.1',
      anak: [
        {
          jenis: 'sasaran',
          isian: {
            uraian: 'Meningkatnya Produksi Sektor - sektor unggulan dan Potensial Perekonomian Daerah'
          },
          tempat: 'Bab VII, 7.1',
          anak: [
            {
              jenis: 'indikator',
              isian: { uraian: 'Nilai PDRB Kategori Industri Pengolahan (ADHK)' },
              tempat: 'Tabel 5.1'
            }
          ]
        }
      ]
    },
    {
      jenis: 'prioritas',
      isian: {
        uraian: 'Penghapusan kemiskinan ekstrem dan penurunan prevalensi stunting',
        sumber: 'Renstra 2024–2026 Bab V, arah kebijakan 11'
      },
      tempat: 'Bab V, arah kebijakan 11'
    },
    {
      jenis: 'prioritas',
      isian: {
        uraian: 'Pembangunan kawasan pariwisata Arjuna Agro Tekno Park (AATP)',
        mulai: '2024',
        selesai: '2024',
        sumber: 'Renstra 2024–2026 Bab V, arah kebijakan 12'
      },
      tempat: 'Bab V, arah kebijakan 12'
    },
    {
      jenis: 'prioritas',
      isian: {
        uraian: 'Pengembangan kawasan pariwisata Arjuna Agro Tekno Park (AATP)',
        mulai: '2025',
        selesai: '2025',
        sumber: 'Renstra 2024–2026 Bab V, arah kebijakan 12'
      },
      tempat: 'Bab V, arah kebijakan 12'
    },
    {
      jenis: 'prioritas',
      isian: {
        uraian: 'Pelaksanaan sertifikasi halal 10.000 produk makanan dan minuman usaha mikro dan kecil',
        mulai: '2025',
        selesai: '2025',
        sumber: 'Renstra 2024–2026 Bab V, arah kebijakan 13'
      },
      tempat: 'Bab V, arah kebijakan 13'
    }
  ]
}

/** The parent plan of each sample. */
export const indukContoh = { 'lumajang-2018-2023': lumajang, 'pasuruan-2024-2026': pasuruan } as const
