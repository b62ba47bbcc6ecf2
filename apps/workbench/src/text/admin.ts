/** Words of the admin's pages. */
export const admin = {
  judul: 'Admin',
  navigasi: 'Bagian admin',
  bukanAdmin:
    'Halaman ini untuk Admin Pemerintah Daerah. Bila Anda memerlukan peran atau perubahan, hubungi admin pemda Anda.',
  gagalMuat: 'Data tidak dapat dibaca. Muat ulang halaman.',
  simpan: 'Simpan',
  sedang: 'Menyimpan…',
  aksi: 'Tindakan',
  pilih: '– pilih –',
  dasar: {
    tanggal: 'Berlaku sejak',
    dasar: 'Dasar hukum',
    petunjuk: 'Misalnya Perda Nomor 4 Tahun 2026.'
  },
  orang: {
    judul: 'Orang dan peran',
    isi: 'Peran berlaku menurut tanggalnya dan tidak pernah dihapus: yang sudah berakhir tetap menjadi catatan.',
    undang: 'Undang orang',
    kolom: { nama: 'Nama', peran: 'Peran', masa: 'Masa', aksi: 'Tindakan' },
    tampilkanBerakhir: 'Tampilkan peran yang sudah berakhir',
    cari: 'Cari nama, surel, atau peran',
    takAda: 'Tidak ada yang cocok.',
    kosong: 'Belum ada orang selain Anda. Undang perencana dan kepala Perangkat Daerah yang pertama.',
    duaFaktor: 'dengan faktor kedua',
    beri: 'Beri peran',
    beriKepada: (nama: string) => `Beri peran kepada ${nama}`,
    ubah: 'Ubah',
    ubahPeran: (peran: string, nama: string) => `Ubah peran ${peran} ${nama}`,
    akhiri: 'Akhiri',
    akhiriPeran: (peran: string, nama: string) => `Akhiri peran ${peran} ${nama}`,
    sejak: (mulai: string) => `sejak ${mulai}`,
    sampai: (mulai: string, selesai: string) => `${mulai} – ${selesai}`,
    keadaan: { berlaku: 'berlaku', akanDatang: 'akan datang', berakhir: 'berakhir' },
    sebagai: { definitif: 'Definitif', plt: 'Plt.', plh: 'Plh.' },
    isian: {
      nama: 'Nama lengkap',
      petunjukNama: 'Seperti dibaca rekan kerja pada naskah, riwayat, dan berita acara.',
      peran: 'Peran',
      opd: 'Perangkat Daerah',
      sebagai: 'Kedudukan',
      mulai: 'Hari pertama',
      selesai: 'Hari terakhir',
      petunjukSelesai: 'Kosong berarti tidak ditentukan. Plt. dan Plh. wajib diisi sesuai surat perintahnya.',
      alasan: 'Alasan',
      petunjukAkhir: 'Paling awal kemarin: sejak hari ini peran itu tidak berlaku lagi.'
    },
    selesaiBeri: 'Peran diberikan.',
    selesaiUbah: 'Peran diubah.',
    selesaiAkhiri: 'Peran diakhiri.'
  },
  undangan: {
    judul: 'Undangan',
    kosong: 'Belum ada undangan. Orang baru masuk ke Selaras lewat undangan surel.',
    surel: 'Surel',
    tambahPeran: 'Tambah peran lain',
    hapusPeran: (ke: number) => `Hapus peran ke-${ke}`,
    peranKe: (ke: number) => `Peran ke-${ke}`,
    kirim: 'Kirim undangan',
    terkirim: 'Undangan dibuat dan suratnya sedang dikirim.',
    kolom: { kepada: 'Kepada', peran: 'Peran', keadaan: 'Keadaan', surat: 'Surat', aksi: 'Tindakan' },
    keadaan: {
      menunggu: 'menunggu diterima',
      diterima: 'diterima',
      dibatalkan: 'dibatalkan',
      kedaluwarsa: 'lewat waktu'
    },
    surat: {
      antre: 'menunggu dikirim',
      tertunda: 'dicoba lagi',
      terkirim: 'terkirim',
      gagal: 'gagal dikirim'
    },
    percobaan: (jumlah: number) => `${jumlah} kali dicoba`,
    sampai: (kapan: string) => `sampai ${kapan}`,
    salin: 'Salin tautan',
    salinUntuk: (nama: string) => `Salin tautan undangan ${nama}`,
    tersalin: 'Tautan tersalin. Berikan hanya kepada orangnya.',
    ulang: 'Kirim ulang',
    ulangUntuk: (nama: string) => `Kirim ulang undangan ${nama}`,
    batalkan: 'Batalkan',
    batalkanUntuk: (nama: string) => `Batalkan undangan ${nama}`,
    dikirimUlang: 'Undangan dikirim ulang dengan tautan baru; tautan lama tidak berlaku lagi.',
    dibatalkan: 'Undangan dibatalkan.'
  },
  opd: {
    judul: 'Perangkat Daerah',
    isi: 'Perubahan nama, pemecahan, dan penggabungan tersimpan sebagai riwayat beserta dasar hukumnya.',
    buat: 'Tambah Perangkat Daerah',
    kosong: 'Belum ada Perangkat Daerah. Tambahkan yang pertama.',
    tampilkanTidakAktif: 'Tampilkan yang tidak aktif',
    kolom: { nama: 'Nama', jenis: 'Jenis', unit: 'Unit kerja', aksi: 'Tindakan' },
    jenis: {
      opd: 'Perangkat Daerah',
      bappelitbangda: 'Bappelitbangda',
      inspektorat: 'Inspektorat',
      sekretariatDaerah: 'Sekretariat Daerah'
    },
    tidakAktif: 'tidak aktif',
    isian: { nama: 'Nama', singkatan: 'Singkatan', jenis: 'Jenis' },
    ubah: 'Ubah',
    ubahOpd: (nama: string) => `Ubah ${nama}`,
    unit: 'Unit kerja',
    unitOpd: (nama: string) => `Unit kerja ${nama}`,
    pecah: 'Pecah',
    pecahOpd: (nama: string) => `Pecah ${nama}`,
    pecahIsi:
      'Perangkat Daerah yang baru dibentuk; yang lama tetap aktif sampai Renstranya dialihkan dan Anda menonaktifkannya.',
    baruKe: (ke: number) => `Perangkat Daerah baru ke-${ke}`,
    tambahBaru: 'Tambah satu lagi',
    gabung: 'Gabungkan',
    gabungOpd: (nama: string) => `Gabungkan ${nama}`,
    gabungIsi:
      'Penggabungan dicatat pada kedua riwayat; Perangkat Daerah ini tetap aktif sampai Renstranya dialihkan dan Anda menonaktifkannya.',
    gabungKe: 'Bergabung ke',
    nonaktifkan: 'Nonaktifkan',
    nonaktifkanOpd: (nama: string) => `Nonaktifkan ${nama}`,
    nonaktifkanIsi:
      'Semua peran pada Perangkat Daerah ini berakhir hari ini. Renstra yang belum berakhir harus dialihkan lebih dahulu.',
    aktifkan: 'Aktifkan',
    aktifkanOpd: (nama: string) => `Aktifkan ${nama}`,
    riwayat: 'Riwayat',
    riwayatOpd: (nama: string) => `Riwayat ${nama}`,
    riwayatKosong: 'Belum ada perubahan yang tercatat.',
    peristiwa: {
      dibentuk: 'Dibentuk',
      diubah: 'Diubah',
      dipecah: 'Dipecah',
      digabung: 'Digabung',
      dinonaktifkan: 'Dinonaktifkan',
      diaktifkan: 'Diaktifkan kembali'
    },
    semula: (nama: string) => `semula ${nama}`,
    terkait: (nama: string) => `bersama ${nama}`,
    tersimpan: 'Perubahan tersimpan.'
  },
  unit: {
    isi: 'Bidang, bagian, atau UPTD yang menjadi unit kerja penanggung jawab pada tabel Renstra.',
    kosong: 'Belum ada unit kerja. Tambahkan yang pertama.',
    nama: 'Nama unit kerja',
    tambah: 'Tambah',
    ubahNama: 'Simpan nama',
    naik: (nama: string) => `Naikkan ${nama}`,
    turun: (nama: string) => `Turunkan ${nama}`,
    nonaktifkan: (nama: string) => `Nonaktifkan ${nama}`,
    aktifkan: (nama: string) => `Aktifkan ${nama}`,
    tidakAktif: 'tidak dipakai lagi'
  },
  pengaturan: {
    judul: 'Pengaturan',
    tersimpan: 'Pengaturan tersimpan.',
    muatUlang: 'Muat ulang',
    rusak: {
      judul:
        'Bagian pengaturan tersimpan ini tidak dapat dibaca, sehingga untuk sementara mengikuti bawaannya:',
      saran:
        'Bagian lain tetap berlaku. Periksa isian di bawah, lalu simpan: yang tidak terbaca diganti dengan isian itu.'
    },
    pemberitahuan: {
      judul: 'Penyimpanan pemberitahuan',
      isi: 'Pemberitahuan yang lebih lama dihapus setiap hari. Riwayat dan jejak tidak ikut terhapus.',
      dibaca: 'Yang sudah dibaca (hari)',
      belumDibaca: 'Yang belum dibaca (hari)'
    },
    pemda: {
      judul: 'Pemerintah daerah',
      nama: 'Nama',
      jenis: 'Jenis',
      provinsi: 'Provinsi',
      jenisPilihan: { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' },
      simpan: 'Simpan identitas'
    },
    profil: {
      judul: 'Alur per profil peraturan',
      isi: 'Yang tidak Anda ubah mengikuti profil peraturannya. Renstra yang sedang berjalan memakai setelan yang baru sejak langkah berikutnya.',
      pilih: 'Profil',
      tahapan: 'Tahapan',
      suratEdaran: 'Menunggu Surat Edaran kepala daerah',
      forum: 'Forum Perangkat Daerah',
      reviuApip: 'Reviu APIP sebelum paraf'
    },
    rantai: {
      judul: 'Urutan paraf',
      isi: 'Dari yang pertama membubuhkan paraf. Alt+↑ dan Alt+↓ memindahkan baris yang dipilih.',
      naik: (jabatan: string) => `Naikkan ${jabatan}`,
      turun: (jabatan: string) => `Turunkan ${jabatan}`,
      hapus: (jabatan: string) => `Hapus ${jabatan} dari urutan`,
      tambah: 'Tambah jabatan',
      bawaan: 'Pakai urutan profil',
      pindah: (jabatan: string, ke: number) => `${jabatan} sekarang pada urutan ${ke}.`
    },
    tenggat: {
      judul: 'Tenggat',
      isi: 'Tenggat mengingatkan dan tampak lewat; tidak pernah menghalangi.',
      kolom: { uraian: 'Tenggat', bawaan: 'Menurut profil', sendiri: 'Setelan pemda', satuan: 'Satuan' },
      satuan: { hari: 'hari', hariKerja: 'hari kerja', minggu: 'minggu', bulan: 'bulan' },
      lama: (uraian: string) => `Lama: ${uraian}`,
      satuanUntuk: (uraian: string) => `Satuan: ${uraian}`,
      tanggalUntuk: (uraian: string) => `Tanggal: ${uraian}`
    },
    pengingat: {
      judul: 'Pengingat',
      isi: 'Kapan orang diingatkan akan tenggat yang berjalan, termasuk peninjauan Renstra setelah RPJMD/RPD berubah. Setiap orang diingatkan sekali untuk setiap hari itu.',
      hariSebelum: 'Hari sebelum batas, dipisahkan koma',
      terlambatSetiap: 'Setelah terlambat, ingatkan lagi setiap … hari',
      bawaan: (nilai: string) => `Menurut profil: ${nilai}`,
      ikuti: 'Ikuti profil',
      salah: 'Pengingat belum benar; perbaiki dahulu, lalu simpan.'
    },
    libur: {
      judul: 'Hari libur',
      isi: 'Tidak dihitung sebagai hari kerja. Sabtu dan Minggu sudah dikecualikan.',
      tambah: 'Tambah hari libur',
      tanggal: 'Tanggal',
      kosong: 'Belum ada hari libur yang dicatat.',
      hapus: (hari: string) => `Hapus ${hari}`
    },
    faktor: {
      judul: 'Wajib faktor kedua',
      isi: 'Pemegang peran ini harus memasang faktor kedua sebelum dapat bekerja. Pasang faktor kedua Anda sendiri sebelum mewajibkannya bagi admin.'
    },
    simpan: 'Simpan pengaturan',
    kalender: { judul: 'Kalender dan Surat Edaran', buka: 'Buka kalender pemda' },
    contoh: {
      judul: 'Renstra contoh',
      isi: 'Basis data tertanam dimulai dengan Renstra contoh. Hapus sebelum dipakai bekerja; orang dan Perangkat Daerah tetap ada.',
      hapus: 'Hapus Renstra contoh',
      tanya: 'Hapus semua Renstra contoh?',
      tanyaIsi:
        'Semua Renstra yang bertanda Contoh dihapus beserta isi dan riwayatnya, termasuk perubahan yang Anda buat di dalamnya. Ini tidak dapat dibatalkan.',
      ya: 'Ya, hapus',
      selesai: (jumlah: number) =>
        jumlah === 0 ? 'Tidak ada Renstra contoh lagi.' : `${jumlah} Renstra contoh dihapus.`
    }
  }
}
