/** Words of the tables of a plan. */
export const lembar = {
  pendanaan: {
    judul: 'Program, kegiatan, dan pendanaan (T-C.27)',
    uraian: 'Program/kegiatan/sub kegiatan',
    indikator: 'Indikator kinerja program (outcome) dan kegiatan (output)',
    awal: 'Data capaian awal',
    kerangka: 'Target kinerja dan kerangka pendanaan',
    tahun: (tahun: number) => `Tahun ${tahun}`,
    kondisiAkhir: 'Kondisi akhir periode',
    target: 'Target',
    rp: 'Rp',
    jumlah: 'Jumlah',
    pita: (sasaran: string) => `Sasaran: ${sasaran}`,
    pitaTercetak: (sasaran: string) => `Sasaran tercetak, tidak ada di T-C.25: ${sasaran}`,
    tanpaSasaran: 'Belum terhubung ke sasaran'
  },
  tujuan: {
    judul: 'Tujuan dan sasaran jangka menengah (T-C.25)',
    nomor: 'No.',
    uraian: 'Tujuan/sasaran',
    indikator: 'Indikator tujuan/sasaran',
    targetTahun: 'Target kinerja pada tahun'
  },
  kunci: {
    hitung: 'Dihitung oleh Selaras dari sel lain.',
    daun: 'Jumlah dari baris di bawahnya. Ubah pagu pada baris terbawah.',
    induk: 'Mengikuti tujuan dan sasaran di T-C.25.',
    cermin: 'Mengikuti baris asalnya di tabel lain.',
    jumlah: 'Jumlah seluruh program, dihitung oleh Selaras.',
    indikatorDulu: 'Baris ini belum mempunyai indikator. Isi dulu kolom indikatornya.',
    terstruktur: 'Isi terstruktur, tidak disunting di tabel ini.',
    judul: 'Baris judul kelompok.'
  },
  baca: {
    wajib: 'Sel ini tidak boleh kosong.',
    wajibSaran: 'Tulis uraiannya, atau hapus barisnya.',
    pilihan: (pilihan: readonly string[]) => `Hanya dapat diisi: ${pilihan.join(', ')}.`,
    pilihanSaran: 'Tulis salah satu dari daftar itu.'
  },
  keadaan: {
    ditolak: (alasan: string, dicoba: string) =>
      `Ditolak: ${alasan}${dicoba === '' ? '' : ` Anda mengetik “${dicoba}”.`}`,
    konflik: (oleh: string) => `Diubah ${oleh} pada waktu yang sama; pilih nilainya di atas tabel.`,
    orangLain: 'orang lain'
  },
  langkah: {
    tambah: {
      tujuan: 'menambah tujuan',
      sasaran: 'menambah sasaran',
      indikator: 'menambah indikator',
      program: 'menambah program',
      kegiatan: 'menambah kegiatan',
      subKegiatan: 'menambah sub kegiatan'
    },
    kecuali: (apa: string, jumlah: number) => `${apa}, kecuali ${jumlah} yang sudah diubah orang lain`,
    hapus: 'menghapus baris',
    pindah: 'memindahkan baris',
    tegaskan: 'memilih nilai'
  },
  tambah: {
    tujuan: 'Tambah tujuan',
    sasaran: 'Tambah sasaran',
    indikator: 'Tambah indikator',
    program: 'Tambah program',
    kegiatan: 'Tambah kegiatan',
    subKegiatan: 'Tambah sub kegiatan'
  },
  tingkat: {
    tujuan: 'Tujuan',
    sasaran: 'Sasaran',
    indikator: 'Indikator',
    program: 'Program',
    kegiatan: 'Kegiatan',
    subKegiatan: 'Sub kegiatan'
  },
  uraianBaru: {
    tujuan: 'Tujuan baru',
    sasaran: 'Sasaran baru',
    indikator: 'Indikator baru',
    program: 'Program baru',
    kegiatan: 'Kegiatan baru',
    subKegiatan: 'Sub kegiatan baru'
  },
  tempat: {
    barisJumlah: 'Baris jumlah tidak dapat ditambah atau dihapus.',
    barisJudul: 'Baris judul kelompok mengikuti sasaran program di bawahnya.'
  },
  pindahKe: {
    menu: 'Pindahkan ke…',
    judul: (apa: string) => `Pindahkan “${apa}” ke mana?`,
    tujuan: 'Tempat baru',
    tanpa: 'Belum terhubung ke sasaran',
    pindahkan: 'Pindahkan',
    takAda: 'Tidak ada tempat lain untuk baris ini.'
  }
}
