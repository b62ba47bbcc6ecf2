/** Words of the frame around every page. */
export const shell = {
  lewati: 'Lewati ke isi halaman',
  cari: 'Cari halaman, rencana, atau baris',
  navigasi: 'Navigasi utama',
  beranda: 'Beranda',
  renstra: 'Renstra',
  perkada: 'Perkada',
  induk: 'RPJMD dan RPD',
  papan: 'Papan tahap',
  kalender: 'Kalender',
  kecilkan: 'Kecilkan navigasi',
  besarkan: 'Besarkan navigasi',
  akun: 'Akun',
  akunSaya: 'Akun, kata sandi, dan sesi',
  admin: 'Admin',
  bagianAdmin: { orang: 'Orang', opd: 'Perangkat Daerah', pengaturan: 'Pengaturan' },
  keluar: 'Keluar',
  tema: { judul: 'Tampilan', light: 'Terang', dark: 'Gelap', auto: 'Ikuti perangkat' },
  simpan: {
    saved: () => 'tersimpan',
    sending: (jumlah: number) => (jumlah === 1 ? 'mengirim perubahan' : `mengirim ${jumlah} perubahan`),
    waiting: (jumlah: number) => `luring: ${jumlah} perubahan tersimpan di peramban ini`,
    signedOut: (jumlah: number) => `sesi berakhir: ${jumlah} perubahan menunggu, masuk lagi`,
    decide: (jumlah: number) => `${jumlah} sel menunggu keputusan Anda`
  },
  palet: {
    judul: 'Cari',
    isian: 'Ketik nama halaman, rencana, kode, atau uraian',
    kosong: 'Tidak ada yang cocok.',
    petunjuk: '↑ ↓ memilih, Enter membuka, Esc menutup',
    halaman: 'Halaman',
    rencana: 'Rencana',
    tabel: 'Tabel',
    baris: 'Baris'
  }
}
