/** Words of the page of one's own account. */
export const akun = {
  judul: 'Akun',
  wajib:
    'Pemda Anda mewajibkan faktor kedua untuk peran Anda. Pasang di bawah ini; sesudahnya halaman lain terbuka kembali.',
  diri: {
    judul: 'Nama',
    nama: 'Nama pada akun',
    petunjuk: 'Nama pada naskah dan riwayat adalah nama yang dicatat pemda bersama peran Anda.',
    simpan: 'Simpan nama',
    tersimpan: 'Nama tersimpan.'
  },
  peran: {
    judul: 'Peran saya',
    kolom: { peran: 'Peran', opd: 'Perangkat Daerah', mulai: 'Sejak', selesai: 'Sampai' },
    tanpaAkhir: 'tidak ditentukan',
    petunjuk: 'Peran diberikan dan diakhiri oleh admin pemda Anda.'
  },
  sandi: {
    judul: 'Kata sandi',
    lama: 'Kata sandi sekarang',
    simpan: 'Ganti kata sandi',
    tersimpan: 'Kata sandi diganti, dan sesi Anda yang lain berakhir.',
    kosong: 'Isi kata sandi Anda yang sekarang.'
  },
  faktor: {
    judul: 'Faktor kedua',
    belum:
      'Selain kata sandi, Anda memasukkan kode dari aplikasi autentikator di ponsel. Orang yang mengetahui kata sandi Anda saja tidak dapat masuk.',
    sudah: 'Terpasang. Setiap kali masuk Anda memasukkan kode dari aplikasi autentikator.',
    pasang: 'Pasang',
    sandi: 'Kata sandi Anda',
    lanjut: 'Lanjutkan',
    pindai:
      'Pindai gambar ini dengan aplikasi autentikator, misalnya Google Authenticator, Aegis, atau 2FAS.',
    gambar: 'Kode QR untuk aplikasi autentikator',
    ketik: 'Tidak dapat memindai? Ketik kunci ini di aplikasi itu:',
    cadangan: 'Kode cadangan',
    cadanganIsi:
      'Simpan di tempat yang aman, terpisah dari ponsel. Masing-masing menggantikan satu kali kode bila ponsel hilang. Kode ini tidak dapat ditampilkan lagi.',
    salin: 'Salin kode cadangan',
    tersalin: 'Tersalin.',
    kode: 'Kode enam angka yang sekarang tampil di aplikasi',
    aktifkan: 'Aktifkan',
    aktif: 'Faktor kedua terpasang.',
    lepas: 'Lepas faktor kedua',
    lepasIsi: 'Sesudah dilepas, kata sandi saja cukup untuk masuk.',
    dilepas: 'Faktor kedua dilepas.',
    buatCadangan: 'Buat kode cadangan baru',
    buatCadanganIsi: 'Kode cadangan yang lama tidak berlaku lagi.',
    batal: 'Batal'
  },
  sesi: {
    judul: 'Sesi',
    isi: 'Tempat Anda sedang masuk. Akhiri yang tidak Anda kenal, lalu ganti kata sandi.',
    kolom: { perangkat: 'Perangkat', alamat: 'Alamat', sejak: 'Masuk sejak', aksi: 'Tindakan' },
    ini: 'sesi ini',
    akhiri: 'Akhiri',
    akhiriSesi: (perangkat: string) => `Akhiri sesi ${perangkat}`,
    akhiriLain: 'Akhiri semua sesi lain',
    berakhir: 'Sesi berakhir.',
    gagal: 'Daftar sesi tidak dapat dibaca.',
    takDikenal: 'Perangkat tidak dikenal'
  }
}
