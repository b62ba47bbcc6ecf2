/** Words used everywhere. */
export const umum = {
  namaAplikasi: 'Selaras',
  tutup: 'Tutup',
  batal: 'Batal',
  simpan: 'Simpan',
  cobaLagi: 'Coba lagi',
  memuat: 'Memuat…',
  contoh: 'Contoh'
}
