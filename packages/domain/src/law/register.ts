import type { Peraturan } from './entri-register.ts'
import type { JenisPeraturan } from './jenis-peraturan.ts'
import type { Tanda } from './sumber.ts'

type Lain = Omit<Peraturan, 'id' | 'jenis' | 'nomor' | 'tahun' | 'tentang' | 'tanda'>

const item = (
  id: string,
  kepala: readonly [JenisPeraturan, string, number],
  tentang: string,
  tanda: readonly Tanda[],
  lain: Lain = {}
): Peraturan => ({ id, jenis: kepala[0], nomor: kepala[1], tahun: kepala[2], tentang, tanda, ...lain })

const LPPD_LAMA =
  'Laporan Penyelenggaraan Pemerintahan Daerah kepada Pemerintah, LKPJ, dan Informasi LPPD kepada Masyarakat'

/**
 * Regulations on which the profiles and rules stand. Every status is general knowledge until a person confirms it
 * against the text (tag `GK`). What is not listed here is unknown, not in force. Those of one urusan belong to its
 * OPD module (`extendRegister`).
 */
export const REGISTER: readonly Peraturan[] = [
  item('uu-25-1999', ['UU', '25', 1999], 'Perimbangan Keuangan antara Pemerintah Pusat dan Daerah', ['GK'], {
    dicabutOleh: 'uu-33-2004',
    dicabutPada: '2004-10-15'
  }),
  item(
    'uu-25-2004',
    ['UU', '25', 2004],
    'Sistem Perencanaan Pembangunan Nasional',
    ['DOK-L', 'DOK-P', 'GK'],
    {
      berlakuSejak: '2004-10-05'
    }
  ),
  item('uu-32-2004', ['UU', '32', 2004], 'Pemerintahan Daerah', ['GK'], {
    berlakuSejak: '2004-10-15',
    dicabutOleh: 'uu-23-2014',
    dicabutPada: '2014-10-02',
    diubahOleh: ['uu-12-2008']
  }),
  item(
    'uu-12-2008',
    ['UU', '12', 2008],
    'Perubahan Kedua atas UU 32/2004 tentang Pemerintahan Daerah',
    ['DOK-L', 'GK'],
    {
      dicabutOleh: 'uu-23-2014',
      dicabutPada: '2014-10-02'
    }
  ),
  item(
    'uu-33-2004',
    ['UU', '33', 2004],
    'Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah',
    ['GK'],
    { berlakuSejak: '2004-10-15', dicabutOleh: 'uu-1-2022', dicabutPada: '2022-01-05' }
  ),
  item('uu-12-2011', ['UU', '12', 2011], 'Pembentukan Peraturan Perundang-undangan', ['DOK-P'], {
    diubahOleh: ['uu-15-2019', 'uu-13-2022']
  }),
  item('uu-23-2014', ['UU', '23', 2014], 'Pemerintahan Daerah', ['DOK-P', 'GK'], {
    berlakuSejak: '2014-10-02',
    diubahOleh: ['uu-9-2015']
  }),
  item('uu-9-2015', ['UU', '9', 2015], 'Perubahan Kedua atas UU 23/2014 tentang Pemerintahan Daerah', [
    'DOK-P'
  ]),
  item(
    'uu-15-2019',
    ['UU', '15', 2019],
    'Perubahan atas UU 12/2011 tentang Pembentukan Peraturan Perundang-undangan',
    ['DOK-P']
  ),
  item(
    'uu-1-2022',
    ['UU', '1', 2022],
    'Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah',
    ['DOK-P', 'GK'],
    { berlakuSejak: '2022-01-05' }
  ),
  item(
    'uu-13-2022',
    ['UU', '13', 2022],
    'Perubahan Kedua atas UU 12/2011 tentang Pembentukan Peraturan Perundang-undangan',
    ['DOK-P']
  ),
  item('pp-3-2007', ['PP', '3', 2007], LPPD_LAMA, ['GK'], { dicabutOleh: 'pp-13-2019' }),
  item(
    'pp-38-2007',
    ['PP', '38', 2007],
    'Pembagian Urusan Pemerintahan antara Pemerintah, Pemerintahan Daerah Provinsi, dan Pemerintahan Daerah Kabupaten/Kota',
    ['GK'],
    { statusBelumPasti: true }
  ),
  item('pp-6-2008', ['PP', '6', 2008], 'Pedoman Evaluasi Penyelenggaraan Pemerintahan Daerah', ['GK'], {
    dicabutOleh: 'pp-13-2019'
  }),
  item(
    'pp-8-2008',
    ['PP', '8', 2008],
    'Tahapan, Tata Cara Penyusunan, Pengendalian, dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah',
    ['GK'],
    { statusBelumPasti: true }
  ),
  item('pp-13-2019', ['PP', '13', 2019], 'Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah', [
    'DOK-P',
    'GK'
  ]),
  item(
    'perpres-7-2005',
    ['Perpres', '7', 2005],
    'Rencana Pembangunan Jangka Menengah Nasional Tahun 2004-2009',
    ['GK'],
    {
      berakhirPada: '2009-12-31'
    }
  ),
  item('perpres-29-2014', ['Perpres', '29', 2014], 'Sistem Akuntabilitas Kinerja Instansi Pemerintah', [
    'DOK-P',
    'GK'
  ]),
  item('permendagri-13-2006', ['Permendagri', '13', 2006], 'Pedoman Pengelolaan Keuangan Daerah', ['DOK-L'], {
    diubahOleh: ['permendagri-59-2007'],
    statusBelumPasti: true
  }),
  item(
    'permendagri-59-2007',
    ['Permendagri', '59', 2007],
    'Perubahan atas Permendagri 13/2006 tentang Pedoman Pengelolaan Keuangan Daerah',
    ['DOK-L'],
    { statusBelumPasti: true }
  ),
  item('permendagri-80-2015', ['Permendagri', '80', 2015], 'Pembentukan Produk Hukum Daerah', ['DOK-P'], {
    diubahOleh: ['permendagri-120-2018']
  }),
  item(
    'permendagri-120-2018',
    ['Permendagri', '120', 2018],
    'Perubahan atas Permendagri 80/2015 tentang Pembentukan Produk Hukum Daerah',
    ['DOK-P']
  ),
  item(
    'permendagri-86-2017',
    ['Permendagri', '86', 2017],
    'Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah tentang RPJPD dan RPJMD, serta Tata Cara Perubahan RPJPD, RPJMD, dan RKPD',
    ['DOK-L', 'DOK-P']
  ),
  item(
    'permendagri-9-2018',
    ['Permendagri', '9', 2018],
    'Reviu atas Dokumen Perencanaan Pembangunan dan Anggaran Daerah',
    ['SRC', 'GK']
  ),
  item(
    'permendagri-90-2019',
    ['Permendagri', '90', 2019],
    'Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah',
    ['DOK-P']
  ),
  item(
    'permendagri-18-2020',
    ['Permendagri', '18', 2020],
    'Peraturan Pelaksanaan PP 13/2019 tentang Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah',
    ['DOK-P']
  ),
  item(
    'kepmendagri-050-3708-2020',
    ['Kepmendagri', '050-3708', 2020],
    'Hasil Verifikasi dan Validasi Pemutakhiran Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah',
    ['DOK-P', 'GK']
  ),
  item(
    'kepmendagri-050-5889-2021',
    ['Kepmendagri', '050-5889', 2021],
    'Hasil Verifikasi, Validasi, dan Inventarisasi Pemutakhiran Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah',
    ['DOK-P']
  ),
  item(
    'kepmendagri-900.1.15.5-1317-2023',
    ['Kepmendagri', '900.1.15.5-1317', 2023],
    'Perubahan atas Kepmendagri 050-5889/2021: pemutakhiran Klasifikasi, Kodefikasi, dan Nomenklatur',
    ['SRC', 'GK']
  ),
  item(
    'inmendagri-52-2022',
    ['Inmendagri', '52', 2022],
    'Penyusunan Dokumen Perencanaan Pembangunan Daerah bagi Daerah dengan Masa Jabatan Kepala Daerah Berakhir pada Tahun 2023 dan Daerah Otonom Baru',
    ['DOK-P']
  ),
  item(
    'inmendagri-2-2025',
    ['Inmendagri', '2', 2025],
    'Pedoman Penyusunan RPJMD dan Renstra Perangkat Daerah 2025-2029',
    ['SRC', 'GK']
  ),
  item(
    'se-mendagri-50-781-2016',
    ['SE Mendagri', '50/781/B.1/IJ', 2016],
    'Reviu rancangan akhir RPJMD dan Renstra oleh APIP',
    ['SRC'],
    { berlakuSejak: '2016-08-24' }
  ),
  item(
    'permenpanrb-53-2014',
    ['PermenPANRB', '53', 2014],
    'Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja',
    ['GK']
  ),
  item(
    'permenpanrb-12-2015',
    ['PermenPANRB', '12', 2015],
    'Pedoman Evaluasi atas Implementasi SAKIP',
    ['SRC', 'GK'],
    {
      dicabutOleh: 'permenpanrb-88-2021'
    }
  ),
  item(
    'permenpanrb-88-2021',
    ['PermenPANRB', '88', 2021],
    'Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
    ['APP', 'GK']
  ),
  item('permenpanrb-89-2021', ['PermenPANRB', '89', 2021], 'Penjenjangan Kinerja Instansi Pemerintah', [
    'SRC',
    'GK'
  ]),
  item(
    'perda-jatim-3-2014',
    ['Perda', '3', 2014],
    'RPJMD Provinsi Jawa Timur Tahun 2014-2019',
    ['DOK-P', 'GK'],
    {
      lembaga: 'jawa timur',
      diubahOleh: ['perda-jatim-1-2017'],
      berakhirPada: '2019-12-31'
    }
  ),
  item(
    'perda-jatim-1-2017',
    ['Perda', '1', 2017],
    'Perubahan atas Perda Provinsi Jawa Timur 3/2014 tentang RPJMD Provinsi Jawa Timur Tahun 2014-2019',
    ['DOK-P', 'GK'],
    { lembaga: 'jawa timur', berakhirPada: '2019-12-31' }
  )
]
