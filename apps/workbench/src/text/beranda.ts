/** Words of the start page and the list of plans. */
export const beranda = {
  judul: 'Beranda',
  hariIni: 'Yang menunggu Anda hari ini',
  tugas: {
    kritis: (jumlah: number) => `Perbaiki ${jumlah} temuan kritis`,
    lanjutkan: (tahap: string) => `Lanjutkan penyusunan ${tahap}`,
    tenggat: (sisa: string) => `Tenggat: ${sisa}`,
    tinjau: 'Tinjau Renstra: RPJMD/RPD yang diacunya berubah',
    wajibDitinjau: (jumlah: number, terlambat: number) =>
      `${jumlah} Renstra wajib ditinjau${terlambat === 0 ? '' : `, ${terlambat} terlambat`}`,
    wajibDitinjauRinci:
      'RPJMD/RPD berubah sesudah Renstra itu berlaku. Perangkat daerah membuat perubahan atau reviu; papan tahapan menyebut siapa saja.',
    suratEdaran: (jumlah: number) => `Terbitkan surat edaran: ${jumlah} Renstra menunggu`,
    suratEdaranRinci: 'Renstra berlanjut sendiri begitu surat edaran dengan pagu indikatif terbit.'
  },
  takAdaTugas: 'Tidak ada yang menunggu Anda. Rencana di bawah ini tetap dapat dibuka.',
  rencanaSaya: 'Rencana saya',
  semuaOpd: 'Renstra semua perangkat daerah',
  opd: 'Perangkat daerah',
  naskah: 'Naskah',
  tahap: 'Tahap',
  temuan: 'Temuan',
  diubah: 'Terakhir diubah',
  hariKe: (hari: number) => `hari ke-${hari + 1}`,
  tanpaTemuan: 'tanpa temuan',
  belumDiperiksa: 'belum diperiksa',
  belumAda: 'Belum ada naskah',
  contoh: 'Contoh',
  contohKeterangan: 'Rencana contoh: boleh diubah-ubah untuk mencoba, dan dapat dihapus oleh admin.',
  muatLagi: 'Muat rencana berikutnya',
  temuanUtama: 'Temuan terpenting',
  temuanUtamaDari: (judul: string) =>
    `Pada ${judul}, dikelompokkan menurut aturan, yang terberat lebih dulu.`,
  bukaTemuan: 'Buka semua temuan',
  tempatLain: (jumlah: number) => `di ${jumlah} tempat`,
  memeriksa: 'Memeriksa rencana…',
  bersih: 'Tidak ada temuan. Rencana ini lolos semua pemeriksaan.',
  kosong: {
    opd: 'Perangkat daerah Anda belum mempunyai Renstra di Selaras.',
    opdSaran:
      'Mulai dengan membuat naskah kosong, atau impor Renstra yang sudah ada (berkas selaras.renstra/1).',
    pemda: 'Belum ada perangkat daerah yang memulai Renstra.',
    pemdaSaran: 'Begitu sebuah perangkat daerah membuat naskah, tahap dan jumlah temuannya tampil di sini.'
  },
  buat: {
    tombol: 'Buat naskah',
    judul: 'Buat naskah Renstra',
    opd: 'Perangkat daerah',
    profil: 'Kerangka peraturan',
    tahunAwal: 'Tahun pertama',
    namaNaskah: 'Judul',
    nomenklatur: 'Nomenklatur',
    kirim: 'Buat'
  },
  impor: {
    tombol: 'Impor berkas',
    judul: 'Impor Renstra',
    isian: 'Berkas selaras.renstra/1 (JSON)',
    petunjuk:
      'Isi yang saling bertentangan antartabel tidak diperbaiki diam-diam: semuanya masuk ke daftar perbedaan untuk Anda putuskan.',
    pilihBerkas: 'Pilih sebuah berkas.',
    kirim: 'Impor',
    sedang: 'Mengimpor…',
    bukanUtf8:
      'Berkas ini bukan teks UTF-8 (mungkin berkas Word, Excel, atau PDF). Impor memerlukan berkas JSON berformat selaras.renstra/1.',
    terlaluBesar: 'Berkas lebih dari 20 MB. Pecah berkasnya, atau buang lampiran yang bukan bagian Renstra.'
  },
  gagalMuat: 'Daftar rencana tidak dapat dimuat.'
}
