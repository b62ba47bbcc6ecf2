import { angka } from './format.ts'

/** Words of the tree grid. */
export const grid = {
  daftarTombol: [
    { keys: '← ↑ → ↓', what: 'Pindah sel' },
    { keys: 'Ctrl + panah', what: 'Ke ujung tabel' },
    { keys: 'Home / End', what: 'Ke awal atau akhir baris' },
    { keys: 'Ctrl + Home / End', what: 'Ke sel pertama atau terakhir' },
    { keys: 'ketik apa saja', what: 'Menimpa isi sel' },
    { keys: '+250   /12   *1,1   +10%', what: 'Menghitung dari nilai sel angka' },
    { keys: 'F2 atau Enter', what: 'Menyunting sel (Enter di kolom pertama membuka atau menutup turunan)' },
    { keys: 'Enter / Shift + Enter', what: 'Saat menyunting: simpan, lalu turun atau naik' },
    { keys: 'Tab', what: 'Keluar dari tabel; saat menyunting: simpan, lalu sel berikutnya' },
    { keys: 'Alt + Enter', what: 'Saat menyunting: baris baru di dalam sel' },
    { keys: 'Esc', what: 'Batal menyunting; saat tidak menyunting: lepas pilihan' },
    { keys: 'Shift + panah', what: 'Memperluas pilihan' },
    { keys: 'Ctrl + A', what: 'Memilih semua sel' },
    { keys: 'Shift + Spasi / Ctrl + Spasi', what: 'Memilih baris atau kolom' },
    {
      keys: 'Ctrl + D / Ctrl + R',
      what: 'Mengisi ke bawah atau ke kanan; satu sel menyalin dari atas atau kiri'
    },
    { keys: 'Ctrl + C / X / V', what: 'Salin, potong, tempel, juga dari dan ke Excel' },
    { keys: 'Delete', what: 'Mengosongkan sel terpilih' },
    { keys: 'Ctrl + Z / Ctrl + Y', what: 'Urungkan atau ulangi; satu tempelan adalah satu langkah' },
    { keys: 'Ctrl + Enter', what: 'Menambah baris setelah baris ini' },
    { keys: 'Ctrl + Delete', what: 'Menghapus baris ini beserta turunannya' },
    { keys: 'Ctrl + Alt + M', what: 'Catatan pada sel ini; Esc di panel catatan kembali ke selnya' },
    { keys: 'Alt + Shift + ↑ / ↓', what: 'Memindahkan baris naik atau turun' },
    { keys: 'Shift + F10', what: 'Menu sel' },
    { keys: 'Ctrl + K', what: 'Cari halaman, rencana, atau baris' },
    { keys: 'F1', what: 'Daftar tombol ini' }
  ],
  judulTombolSingkat: 'tombol',
  judulTombol: 'Tombol papan ketik di tabel',
  tutup: 'Tutup',
  kosong: 'kosong',
  terkunci: 'terkunci',
  bukaTurunan: 'Buka turunan',
  tutupTurunan: 'Tutup turunan',
  keadaan: {
    local: 'tersimpan di peramban ini, menunggu dikirim',
    sending: 'sedang dikirim',
    refused: 'ditolak',
    conflict: 'diubah orang lain'
  },
  adaTemuan: (jumlah: number, keparahan: string) => `${jumlah} temuan, terberat ${keparahan}`,
  bertentangan: 'tabel tercetak menulis nilai lain',
  pilihanUntuk: (kolom: string) => `Pilihan ${kolom}`,
  sunting: (kolom: string, baris: string) => `Menyunting ${kolom}, ${baris}`,
  menu: {
    judul: 'Menu sel',
    catatan: 'Catatan…',
    salinTahun: 'Salin ke tahun-tahun berikutnya',
    tumbuhTahun: 'Tumbuh x % tiap tahun berikutnya…',
    tumbuhSel: 'Ubah pilihan sebesar x %…',
    kosongkan: 'Kosongkan',
    tambah: 'Tambah baris setelah ini',
    hapus: 'Hapus baris beserta turunannya',
    naik: 'Pindah naik',
    turun: 'Pindah turun',
    salin: 'Salin',
    tanpaTahun: 'Kolom ini tidak bertahun.',
    takAdaNilai: 'Sel ini tidak berisi angka.'
  },
  tumbuh: {
    judul: 'Tumbuh berapa persen?',
    isian: 'Persen',
    contoh: 'Misalnya 5, 2,5, atau -10',
    salah: 'Tulis sebuah angka, misalnya 5 atau 2,5.',
    terapkan: 'Terapkan',
    batal: 'Batal'
  },
  tempel: {
    judul: 'Pratinjau tempel',
    ringkas: (siap: number, terkunci: number, ditolak: number) =>
      [
        `${siap} sel siap diisi`,
        terkunci > 0 ? `${terkunci} sel terkunci dilewati` : '',
        ditolak > 0 ? `${ditolak} sel tidak terbaca` : ''
      ]
        .filter((part) => part !== '')
        .join(', '),
    luar: (jumlah: number) => `${angka(String(jumlah))} sel jatuh di luar tabel dan tidak ditempel.`,
    ambigu: (jumlah: number) => `${angka(String(jumlah))} angka seperti 1.234 dapat dibaca dengan dua cara.`,
    ribuan: 'Titik pemisah ribuan: 1.234 = seribu dua ratus tiga puluh empat',
    desimal: 'Titik desimal (ekspor SIPD): 1.234 = 1,234',
    terapkan: (jumlah: number) => `Tempel ${angka(String(jumlah))} sel`,
    batal: 'Batal',
    sel: 'Sel',
    tertulis: 'Tertulis',
    dibaca: 'Dibaca',
    lainnya: (jumlah: number) => `dan ${angka(String(jumlah))} sel lain`
  },
  langkah: {
    isi: 'mengisi sel',
    kosongkan: (jumlah: number) => `mengosongkan ${jumlah} sel`,
    tempel: (jumlah: number) => `menempel ${jumlah} sel`,
    potong: (jumlah: number) => `memotong ${jumlah} sel`,
    isiBawah: 'mengisi ke bawah',
    isiKanan: 'mengisi ke kanan',
    salinTahun: 'menyalin ke tahun berikutnya',
    tumbuh: (persen: string) => `tumbuh ${persen} %`
  },
  laporan: {
    ditulis: (jumlah: number) => `${jumlah} sel diisi.`,
    dilewati: (jumlah: number) => `${jumlah} sel terkunci dilewati.`,
    ditolak: (jumlah: number) => `${jumlah} sel ditolak:`,
    diurungkan: (apa: string) => `Diurungkan: ${apa}.`,
    diulangi: (apa: string) => `Diulangi: ${apa}.`,
    takAdaUrung: 'Tidak ada yang dapat diurungkan.',
    takAdaUlang: 'Tidak ada yang dapat diulangi.',
    disalin: (jumlah: number) => `${jumlah} sel disalin.`,
    dibaca: (tertulis: string, dibaca: string) => `“${tertulis}” dibaca ${dibaca}.`,
    bacaSebagai: (dibaca: string) => `Baca sebagai ${dibaca}`,
    selTiada: 'Formulir ini tidak mempunyai sel di sini.',
    nolBagi: 'Tidak dapat dibagi nol.',
    nolBagiSaran: 'Tulis pembagi selain nol, atau tekan Esc untuk membatalkan.',
    bukanAngka: 'Sel ini belum berisi angka, jadi tidak ada yang dihitung.',
    bukanAngkaSaran: 'Isi angkanya dulu, lalu hitung.'
  },
  pilihan: {
    jumlah: 'Jumlah',
    rata: 'Rata-rata',
    banyak: (jumlah: number) => `${jumlah} sel dipilih`
  }
}
