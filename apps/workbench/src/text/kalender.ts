/** Words of the calendar, the Surat Edaran form and the stage board. */
export const kalender = {
  judul: 'Kalender',
  gagalMuat: 'Kalender tidak dapat dimuat. Periksa sambungan, lalu muat ulang.',
  jadwal: 'Jadwal',
  kosong: 'Belum ada tanggal yang berjalan. Tenggat muncul begitu sebuah Renstra memasuki tahapnya.',
  tampilkan: 'Tampilkan',
  semua: 'semua',
  jenis: { tenggat: 'Tenggat', suratEdaran: 'Surat edaran', forum: 'Forum', libur: 'Hari libur' },
  lalu: 'Termasuk yang sudah lewat',
  tanggal: 'Tanggal',
  apa: 'Apa',
  opd: 'Perangkat daerah',
  waktu: 'Waktu',
  hariIni: 'hari ini',
  tenggat: {
    judul: 'Tenggat menurut kerangka peraturan',
    isi: 'Tenggat mengingatkan dan tampil sebagai terlambat; tenggat yang lewat tidak pernah menghalangi langkah apa pun.',
    uraian: 'Tenggat',
    tahap: 'Berjalan pada tahap',
    lama: 'Lama',
    sumber: 'Asal',
    sendiri: 'diatur pemda ini',
    pasti: 'menurut peraturan',
    belumPasti: 'usulan, belum dipastikan pemda'
  },
  surat: {
    judul: 'Surat edaran kepala daerah',
    belum: 'Belum ada surat edaran.',
    terbitkan: 'Terbitkan surat edaran',
    akibat:
      'Surat edaran terbit satu kali untuk satu periode dan tidak dapat diubah. Setiap Renstra yang menunggu langsung berlanjut dan menerima batas pagunya.',
    untuk: 'Untuk',
    awal: 'Renstra periode baru',
    perubahan: 'Perubahan Renstra',
    nomor: 'Nomor',
    tanggal: 'Tanggal',
    tentang: 'Perihal (tentang)',
    tahunAwal: 'Tahun pertama',
    tahunAkhir: 'Tahun terakhir',
    pagu: 'Pagu indikatif per perangkat daerah dan tahun, rupiah penuh',
    paguSel: (opd: string, tahun: number) => `Pagu ${opd} tahun ${tahun}`,
    jumlah: 'Jumlah',
    kosong: (jumlah: number) =>
      jumlah === 0
        ? 'Semua perangkat daerah sudah terisi.'
        : `${jumlah} perangkat daerah belum terisi lengkap; sel yang kosong berarti tanpa batas.`,
    salahAngka: (opd: string, tahun: number) => `Pagu ${opd} tahun ${tahun} bukan rupiah bulat.`,
    tempel: 'Tempel dari Excel: pilih sel pertama, lalu Ctrl+V.',
    dariInduk: (judul: string) => `Isi dari ${judul}`,
    terbit: (jumlah: number) =>
      jumlah === 0
        ? 'Surat edaran terbit. Tidak ada Renstra yang sedang menunggu.'
        : `Surat edaran terbit. ${jumlah} Renstra yang menunggu sudah berlanjut.`,
    periode: 'Tahun',
    opdTerisi: (jumlah: number) => `${jumlah} perangkat daerah`
  },
  forum: { judul: 'Forum', belum: 'Belum ada forum.' },
  papan: {
    judul: 'Papan tahap',
    gagalMuat: 'Papan tidak dapat dimuat. Periksa sambungan, lalu muat ulang.',
    isi: 'Semua Renstra yang berjalan atau berlaku: tahap, temuan terbuka, dan sisa hari.',
    kosong: 'Belum ada Renstra pada pemda ini.',
    saring: 'Saring',
    cari: 'Cari perangkat daerah atau judul',
    semuaTahap: 'Semua tahap',
    hanyaTerlambat: 'Hanya yang terlambat',
    hanyaTemuan: 'Hanya yang bertemuan kritis',
    tahap: 'Tahap',
    opd: 'Perangkat daerah',
    naskah: 'Renstra',
    pemegang: 'Di',
    hari: 'Hari di tahap ini',
    kritis: 'Kritis',
    mayor: 'Mayor',
    minor: 'Minor',
    batas: 'Batas',
    sisa: 'Sisa hari',
    tanpaBatas: 'tanpa tenggat',
    belumDiperiksa: 'belum diperiksa',
    belumTerkini: 'sebelum perubahan terakhir',
    belumAda: 'Belum ada naskah',
    urutkan: (kolom: string) => `Urutkan menurut ${kolom}`,
    unduh: 'Unduh CSV',
    jumlah: (tampil: number, semua: number) => `${tampil} dari ${semua} baris`,
    ringkas: 'Jumlah Renstra per tahap',
    berkas: 'papan-tahap.csv'
  }
}
