import { angka } from './format.ts'

/** Words used everywhere. */
export const umum = {
  namaAplikasi: 'Selaras',
  tutup: 'Tutup',
  batal: 'Batal',
  simpan: 'Simpan',
  mengirim: 'Mengirim…',
  panjang: (huruf: number, batas: number) => `${angka(String(huruf))} dari ${angka(String(batas))} huruf`,
  terlaluPanjang: (huruf: number, batas: number) =>
    `${angka(String(huruf))} huruf, lebih dari batas ${angka(String(batas))} huruf. Ringkas dahulu.`,
  cobaLagi: 'Coba lagi',
  memuat: 'Memuat…',
  takTerkirim:
    'Belum terkirim: server tidak terjangkau. Isian Anda tetap di sini; kirim lagi setelah tersambung.',
  contoh: 'Contoh',
  keBeranda: 'Ke Beranda',
  takDitemukan: {
    judul: 'Halaman ini tidak ada',
    isi: 'Alamatnya mungkin salah ketik, atau rencananya sudah dihapus.'
  },
  takTerjangkau: {
    judul: 'Server tidak terjangkau',
    isi: 'Periksa sambungan internet, lalu coba lagi. Perubahan yang belum terkirim tetap tersimpan di peramban ini.'
  },
  galat: {
    judul: 'Terjadi kesalahan di Selaras',
    isi: 'Ini kesalahan kami, bukan Anda. Muat ulang halaman; bila berulang, laporkan kalimat di bawah ini ke admin.'
  }
}
