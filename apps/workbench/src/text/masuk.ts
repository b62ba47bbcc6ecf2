/** Words of the pages before signing in. */
export const masuk = {
  judul: 'Masuk',
  sambutan: 'Penyusunan, verifikasi, dan evaluasi Renstra Perangkat Daerah',
  surel: 'Surel',
  sandi: 'Kata sandi',
  tampilkan: 'Tampilkan kata sandi',
  masuk: 'Masuk',
  sedang: 'Memeriksa…',
  lupa: 'Lupa kata sandi?',
  keMasuk: 'Ke halaman masuk',
  kosongSurel: 'Isi alamat surel Anda.',
  kosongSandi: 'Isi kata sandi Anda.',
  gagal: {
    wrong: 'Surel atau kata sandi tidak cocok. Periksa kembali, atau hubungi admin pemerintah daerah Anda.',
    tooMany: 'Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.',
    unreachable: 'Server tidak terjangkau. Periksa sambungan internet, lalu coba lagi.',
    broken: 'Server sedang bermasalah. Coba lagi sebentar; bila berulang, hubungi admin.'
  },
  habis:
    'Sesi Anda berakhir. Masuk lagi untuk melanjutkan; perubahan yang belum terkirim tetap tersimpan di peramban ini.',
  kedua: {
    judul: 'Faktor kedua',
    kode: 'Kode dari aplikasi autentikator',
    petunjuk: 'Enam angka yang sekarang tampil di ponsel Anda.',
    cadangan: 'Kode cadangan',
    petunjukCadangan: 'Salah satu kode yang Anda simpan ketika memasang faktor kedua; berlaku sekali.',
    pakaiCadangan: 'Pakai kode cadangan',
    pakaiKode: 'Pakai kode dari aplikasi',
    kosong: 'Isi kodenya.',
    kirim: 'Lanjutkan'
  },
  lupaSandi: {
    judul: 'Lupa kata sandi',
    isi: 'Tuliskan surel akun Anda. Kami mengirim tautan untuk memilih kata sandi baru.',
    kirim: 'Kirim tautan',
    terkirim:
      'Bila surel itu mempunyai akun, tautannya sedang dikirim. Tautan berlaku satu jam. Periksa juga folder surat sampah; bila tidak ada, hubungi admin pemda Anda.'
  },
  aturUlang: {
    judul: 'Kata sandi baru',
    tanpaTautan: 'Tautan ini tidak utuh. Salin seluruhnya dari surat, atau minta tautan baru.',
    mintaBaru: 'Minta tautan baru',
    kirim: 'Simpan kata sandi',
    selesai: 'Kata sandi baru tersimpan, dan semua sesi yang lain berakhir. Silakan masuk.'
  },
  sandiBaru: {
    label: 'Kata sandi baru',
    ulang: 'Ulangi kata sandi baru',
    petunjuk:
      'Paling sedikit 10 karakter. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.',
    beda: 'Kedua isian tidak sama.',
    pendek: 'Paling sedikit 10 karakter.'
  },
  undangan: {
    judul: 'Undangan',
    memuat: 'Membaca undangan…',
    mengundang: (pemda: string) => `${pemda} mengundang Anda bekerja di Selaras sebagai:`,
    untuk: 'Surel',
    nama: 'Nama lengkap',
    kosongNama: 'Isi nama Anda.',
    buatAkun: 'Buat akun dan terima',
    terima: 'Terima undangan',
    punyaAkun: (surel: string) =>
      `${surel} sudah mempunyai akun Selaras. Masuk dengan akun itu untuk menerima.`,
    keluar: 'Keluar'
  }
}
