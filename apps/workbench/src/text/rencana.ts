/** Words of the plan page. */
export const rencana = {
  terkunci: 'Rencana ini tidak dapat diubah pada tahap sekarang.',
  tabel: 'Tabel rencana',
  halaman: 'Halaman Renstra ini',
  isi: 'Isi',
  bagian: {
    persiapan: 'Persiapan dan forum',
    induk: 'Rencana induk',
    verifikasi: 'Verifikasi',
    penetapan: 'Penetapan',
    versi: 'Versi',
    riwayat: 'Riwayat'
  },
  tab: {
    't-b-35': { form: 'T-B.35', nama: 'Masalah' },
    't-c-23': { form: 'T-C.23', nama: 'Kinerja' },
    't-c-24': { form: 'T-C.24', nama: 'Anggaran' },
    't-c-25': { form: 'T-C.25', nama: 'Tujuan' },
    't-c-26': { form: 'T-C.26', nama: 'Strategi' },
    't-c-27': { form: 'T-C.27', nama: 'Program' },
    't-c-28': { form: 'T-C.28', nama: 'Indikator' },
    ikk: { form: 'IKK', nama: 'Kunci' },
    daftar: { form: 'Daftar', nama: 'Butir' },
    bab: { form: 'Bab', nama: 'Naskah' },
    'data-sektor': { form: 'Data', nama: 'Sektor' },
    perbedaan: { form: 'Impor', nama: 'Perbedaan' }
  },
  temuanDiTab: (jumlah: number) => `${jumlah} temuan kritis atau mayor`,
  perbedaanDiTab: (jumlah: number) => `${jumlah} perbedaan belum diputuskan`,
  gagal: {
    gone: {
      judul: 'Isi rencana ini tidak dapat dibuka',
      isi: 'Rencananya tidak ada, atau isinya belum boleh dilihat pada tahap ini. Bappelitbangda melihat isi rancangan sejak disampaikan.'
    },
    unreachable: {
      judul: 'Server tidak terjangkau',
      isi: 'Periksa sambungan internet. Perubahan yang belum terkirim tetap tersimpan di peramban ini.'
    },
    signedOut: {
      judul: 'Sesi Anda berakhir',
      isi: 'Masuk lagi untuk melanjutkan. Perubahan yang belum terkirim tetap tersimpan.'
    },
    broken: {
      judul: 'Rencana ini tidak dapat dibaca',
      isi: 'Ini kesalahan kami. Muat ulang; bila berulang, laporkan kepada admin.'
    }
  },
  masukLagi: 'Masuk lagi',
  tahap: {
    judul: 'Tahap',
    di: 'Di',
    berikutnya: 'Berikutnya',
    waktu: 'Waktu',
    hariKe: (hari: number) => `hari ke-${hari + 1} di tahap ini`,
    sisa: (hari: number) =>
      hari === 0 ? 'hari terakhir' : hari > 0 ? `sisa ${hari} hari` : `terlambat ${-hari} hari`,
    langkah: 'Langkah',
    lain: 'Langkah lain',
    langkahLain: 'Langkah lain dan yang belum dapat dilakukan',
    belumDapat: 'Belum dapat:',
    konfirmasi: (label: string) => `${label}?`,
    lanjut: 'Lanjutkan',
    akibat: 'Langkah ini tercatat dalam jejak dan tidak dapat diurungkan sendiri.',
    data: { alasan: 'Alasan', nomor: 'Nomor', tahun: 'Tahun', tanggal: 'Tanggal' },
    diHalaman: (halaman: string) => `Buka halaman ${halaman}`,
    gagal: 'Langkah tidak terkirim. Periksa sambungan, lalu coba lagi.',
    riwayat: 'Riwayat tahap'
  },
  alat: {
    urung: 'Urungkan',
    ulang: 'Ulangi',
    bukaSemua: 'Buka semua',
    tutupSemua: 'Tutup semua',
    tambah: 'Tambah',
    hapus: 'Hapus',
    naik: 'Pindah naik (Alt+Shift+↑)',
    turun: 'Pindah turun (Alt+Shift+↓)',
    pindah: 'Pindahkan…',
    judul: 'Alat tabel'
  },
  hapus: {
    judul: (apa: string) => `Hapus “${apa}”?`,
    isi: (jumlah: number) =>
      jumlah === 0
        ? 'Baris ini dihapus. Dapat diurungkan dengan Ctrl+Z.'
        : `Baris ini dihapus beserta ${jumlah} baris di bawahnya. Dapat diurungkan dengan Ctrl+Z.`,
    ya: 'Hapus'
  },
  kosong: {
    tujuan: {
      judul: 'Belum ada tujuan',
      isi: 'Mulai dari tujuan perangkat daerah, lalu sasaran dan indikatornya.',
      aksi: 'Tambah tujuan'
    },
    program: {
      judul: 'Belum ada program',
      isi: 'Tambahkan program; kegiatan dan sub kegiatan menyusul di bawahnya.',
      aksi: 'Tambah program'
    },
    tabel: {
      judul: 'Tabel ini belum berisi',
      isi: 'Isinya datang dari impor berkas Renstra, atau dari bab yang disusun kemudian.'
    }
  },
  konflik: {
    judul: (jumlah: number) =>
      jumlah === 1
        ? 'Satu sel diubah orang lain pada waktu yang sama'
        : `${jumlah} sel diubah orang lain pada waktu yang sama`,
    milikAnda: 'Anda',
    kosong: '(kosong)',
    orangLain: 'Orang lain',
    pakaiSaya: 'Pakai punya saya',
    pakaiDia: (nama: string) => `Pakai punya ${nama}`,
    ditolak: (jumlah: number) =>
      jumlah === 1 ? 'Satu isian ditolak server' : `${jumlah} isian ditolak server`,
    mengerti: 'Mengerti',
    lihat: 'Lihat selnya'
  },
  ikutDitolak: (pesan: string) => ({
    message: `Isian ini tidak disimpan karena bagian lain dari langkah yang sama ditolak: ${pesan}`,
    advice: 'Perbaiki bagian itu, lalu ulangi langkahnya; isian ini sendiri tidak salah.'
  })
}
