/** Words of the sign-in page. */
export const masuk = {
  judul: 'Masuk',
  sambutan: 'Penyusunan, verifikasi, dan evaluasi Renstra Perangkat Daerah',
  surel: 'Surel',
  sandi: 'Kata sandi',
  tampilkan: 'Tampilkan kata sandi',
  masuk: 'Masuk',
  sedang: 'Memeriksa…',
  kosongSurel: 'Isi alamat surel Anda.',
  kosongSandi: 'Isi kata sandi Anda.',
  gagal: {
    wrong: 'Surel atau kata sandi tidak cocok. Periksa kembali, atau hubungi admin pemerintah daerah Anda.',
    tooMany: 'Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.',
    unreachable: 'Server tidak terjangkau. Periksa sambungan internet, lalu coba lagi.',
    broken: 'Server sedang bermasalah. Coba lagi sebentar; bila berulang, hubungi admin.'
  },
  habis:
    'Sesi Anda berakhir. Masuk lagi untuk melanjutkan; perubahan yang belum terkirim tetap tersimpan di peramban ini.'
}
