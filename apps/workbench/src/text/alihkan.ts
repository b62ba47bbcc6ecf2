import { angka } from './format.ts'

/** Words of handing a plan, or a part of one, to another OPD. */
export const alihkan = {
  tombol: 'Alihkan Renstra',
  untuk: (nama: string) => `Alihkan Renstra ${nama}`,
  pilih: '– pilih –',
  judul: 'Alihkan Renstra ke Perangkat Daerah lain',
  renstra: 'Renstra yang dialihkan',
  tanpaRenstra: 'Perangkat Daerah ini tidak mempunyai Renstra.',
  cakupan: 'Yang dialihkan',
  seluruh: 'Seluruh Renstra',
  seluruhIsi: 'beserta semua versi sebelum dan sesudahnya, riwayat, catatan, dan kaitannya',
  sebagian: 'Sebagian Renstra',
  sebagianIsi: 'satu tujuan, sasaran, program, kegiatan, atau sub kegiatan beserta seluruh isinya',
  bagian: 'Bagian yang dialihkan',
  cari: 'Cari kode atau uraian',
  hasil: (jumlah: number) => (jumlah === 0 ? 'Tidak ada yang cocok.' : `${angka(String(jumlah))} baris`),
  tertutup:
    'Sebagian Renstra hanya beralih selama Renstra itu disusun. Untuk Renstra yang berlaku, buka Perubahan Renstra dengan dasar perubahan struktur organisasi, lalu alihkan bagiannya pada Perubahan itu.',
  takTerbuka:
    'Isi Renstra ini belum terbuka bagi Anda karena belum pernah disampaikan. Alihkan seluruhnya, atau tunggu sampai perangkat daerahnya menyampaikan rancangan.',
  dariAsal:
    'Rancangan ini belum disampaikan, jadi bagian dipilih dari versi sebelumnya yang sudah terbuka. Baris yang sudah dihapus pada rancangan tidak dapat dialihkan.',
  ke: 'Perangkat Daerah penerima',
  keRenstra: 'Renstra penerima',
  tanpaPenerima:
    'Perangkat Daerah ini tidak mempunyai Renstra yang sedang disusun. Buat Renstra baru atau buka Perubahan Renstranya lebih dahulu.',
  tempat: 'Tempat pada Renstra penerima',
  teratas: 'Tingkat teratas tabel',
  menurutKode: 'Menurut kode',
  menurutKodeIsi: 'di bawah satu-satunya baris yang kodenya menjadi awalan kode bagian ini',
  alasan: 'Alasan',
  petunjukAlasan:
    'Sebut peraturan dan peristiwanya, misalnya pemecahan dinas menurut Perda Nomor 4 Tahun 2026.',
  belumDipilih: 'Belum ada baris yang dipilih. Ubah kata pencarian, lalu pilih satu baris.',
  tinjau: 'Tinjau pengalihan',
  meninjau: 'Meninjau…',
  kembali: 'Kembali mengisi',
  pratinjau: 'Yang akan terjadi',
  keluarga: (jumlah: number, ke: string) =>
    `${angka(String(jumlah))} Renstra (yang dipilih dan versi-versinya) beralih ke ${ke}. Perangkat Daerah asal tidak lagi membacanya.`,
  beralih: (dari: string, ke: string) => `Dari ${dari} ke ${ke}`,
  kolom: { tahun: 'Tahun', pagu: 'Pagu yang beralih (Rp)' },
  paguTertutup:
    'Jumlah pagu tidak ditampilkan: rancangan asal belum disampaikan, sehingga isinya belum terbuka bagi Anda.',
  akibat: {
    tahunTinggal: (jumlah: number) =>
      `${angka(String(jumlah))} baris tetap ada pada Renstra asal dengan nilai tahun yang sudah tertutup; yang beralih hanya tahun yang masih terbuka.`,
    daftarLepas: (jumlah: number) =>
      `${angka(String(jumlah))} baris daftar pada Renstra asal tetap tercetak, tetapi tidak lagi merujuk barisnya.`,
    rumusPutus: (jumlah: number) =>
      `${angka(String(jumlah))} rumus kehilangan sumber datanya karena sumbernya berada pada Renstra yang lain.`,
    kutipanLepas: (jumlah: number) =>
      `${angka(String(jumlah))} kutipan pada bab Renstra asal menunjuk baris yang beralih; perangkat daerah asal perlu menyuntingnya.`,
    kodeGanda: (jumlah: number) =>
      `${angka(String(jumlah))} baris berkode sama sudah ada pada Renstra penerima; perangkat daerah penerima perlu menyatukannya.`
  } as Readonly<Record<string, (jumlah: number) => string>>,
  ikut: 'Riwayat, catatan, dan kaitan baris-baris ini ikut beralih. Perangkat Daerah asal tetap membaca riwayatnya sampai hari ini.',
  kirim: 'Alihkan sekarang',
  mengirim: 'Mengalihkan…',
  selesaiSeluruh: (jumlah: number) => `${angka(String(jumlah))} Renstra beralih.`,
  selesaiBagian: (jumlah: number) => `${angka(String(jumlah))} baris beralih.`,
  setelahUbah: (nama: string) => `Renstra ${nama} belum dialihkan.`,
  alihkanSekarang: 'Alihkan sekarang…'
}
