/** Kinds of urusan and unsur, by the first digit of the code (nomenclature from Permendagri 90/2019 on). */
export const KELOMPOK_URUSAN: Readonly<Record<string, string>> = {
  '1': 'Urusan wajib yang berkaitan dengan pelayanan dasar',
  '2': 'Urusan wajib yang tidak berkaitan dengan pelayanan dasar',
  '3': 'Urusan pilihan',
  '4': 'Unsur pendukung',
  '5': 'Unsur penunjang',
  '6': 'Unsur pengawasan',
  '7': 'Unsur kewilayahan',
  '8': 'Unsur pemerintahan umum',
  '9': 'Unsur kekhususan'
}

/** Bidang urusan by code. The list of law, not knowledge of any OPD; source: SIPD nomenclature export. */
export const BIDANG_URUSAN: Readonly<Record<string, string>> = {
  '1.01': 'Pendidikan',
  '1.02': 'Kesehatan',
  '1.03': 'Pekerjaan Umum dan Penataan Ruang',
  '1.04': 'Perumahan dan Kawasan Permukiman',
  '1.05': 'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat',
  '1.06': 'Sosial',
  '2.07': 'Tenaga Kerja',
  '2.08': 'Pemberdayaan Perempuan dan Pelindungan Anak',
  '2.09': 'Pangan',
  '2.10': 'Pertanahan',
  '2.11': 'Lingkungan Hidup',
  '2.12': 'Administrasi Kependudukan dan Pencatatan Sipil',
  '2.13': 'Pemberdayaan Masyarakat dan Desa',
  '2.14': 'Pengendalian Penduduk dan Keluarga Berencana',
  '2.15': 'Perhubungan',
  '2.16': 'Komunikasi dan Informatika',
  '2.17': 'Koperasi, Usaha Kecil, dan Menengah',
  '2.18': 'Penanaman Modal',
  '2.19': 'Kepemudaan dan Olahraga',
  '2.20': 'Statistik',
  '2.21': 'Persandian',
  '2.22': 'Kebudayaan',
  '2.23': 'Perpustakaan',
  '2.24': 'Kearsipan',
  '3.25': 'Kelautan dan Perikanan',
  '3.26': 'Pariwisata',
  '3.27': 'Pertanian',
  '3.28': 'Kehutanan',
  '3.29': 'Energi dan Sumber Daya Mineral',
  '3.30': 'Perdagangan',
  '3.31': 'Perindustrian',
  '3.32': 'Transmigrasi',
  '4.01': 'Sekretariat Daerah',
  '4.02': 'Sekretariat DPRD',
  '5.01': 'Perencanaan',
  '5.02': 'Keuangan',
  '5.03': 'Kepegawaian',
  '5.04': 'Pendidikan dan Pelatihan',
  '5.05': 'Penelitian dan Pengembangan',
  '5.06': 'Pengelolaan Perbatasan',
  '5.07': 'Pengelolaan Penghubung',
  '6.01': 'Inspektorat Daerah',
  '7.01': 'Kecamatan',
  '8.01': 'Kesatuan Bangsa dan Politik'
}

/** Name of a bidang urusan by its code in the newer editions (`2.17`), or null. */
export const namaBidangUrusan = (kode: string): string | null =>
  Object.hasOwn(BIDANG_URUSAN, kode) ? (BIDANG_URUSAN[kode] ?? null) : null
