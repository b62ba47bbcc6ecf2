import { angka } from './format.ts'

const sign = (value: string): string => (value.startsWith('-') ? '−' : '+')
const size = (value: string): string => angka(value.replace(/^-/, ''))

/** Words of the versions of a plan, of two of them side by side, and of the semula–menjadi matrix. */
export const versi = {
  judul: 'Versi',
  pengantar:
    'Potret dibekukan pada setiap penyampaian, pengajuan, dan penetapan; isinya tidak berubah lagi. Pilih dua versi untuk membandingkannya.',
  daftar: 'Semua versi rencana ini beserta perubahannya',
  kolom: {
    pilih: 'Bandingkan',
    semula: 'Semula',
    menjadi: 'Menjadi',
    versi: 'Versi',
    tahap: 'Tahap',
    waktu: 'Waktu',
    oleh: 'Oleh',
    hash: 'Sidik (SHA-256)'
  },
  kini: 'Keadaan sekarang',
  belumTerbuka: 'Isinya belum terbuka bagi peran Anda',
  potret: (alasan: string) => `Potret: ${alasan}`,
  nomor: (versi: number) => `versi ${versi}`,
  jenis: { awal: 'Renstra', perubahan: 'Perubahan Renstra', reviu: 'Reviu Renstra' } as Readonly<
    Record<string, string>
  >,
  bandingkan: 'Bandingkan',
  pilihDua: 'Pilih satu versi sebagai semula dan satu yang lain sebagai menjadi.',
  lihatBeda: 'Lihat terhadap versi sebelumnya',
  tiada: 'Belum ada potret. Yang pertama dibuat ketika rancangan awal disampaikan.',
  buat: {
    tombol: 'Buat perubahan atau reviu…',
    judul: 'Buat perubahan atau reviu',
    takBoleh: 'Perubahan dan reviu dibuat oleh perangkat daerah pengampu atas Renstra yang sedang berlaku.',
    jenis: 'Jenis',
    pilihanJenis: { perubahan: 'Perubahan Renstra', reviu: 'Reviu Renstra' },
    dasar: 'Dasar',
    pilihanDasar: {
      indukBerubah: 'RPJMD/RPD berubah',
      hasilEvaluasi: 'Hasil pengendalian dan evaluasi',
      strukturOrganisasi: 'Perubahan struktur organisasi',
      nomenklatur: 'Perubahan nomenklatur',
      kebijakanNasional: 'Kebijakan nasional'
    },
    namaNaskah: 'Judul',
    judulAwal: (judul: string) => `Perubahan atas ${judul}`,
    mulai: 'Mulai menjadi acuan',
    mulaiKeterangan:
      'Rencana tahunan pertama yang mengacu perubahan ini; sampai sebelum itu Renstra yang sekarang tetap acuan.',
    akibat: 'Yang terbuka dan yang terkunci',
    terbuka: 'Terbuka',
    terkunci: 'Terkunci',
    tahun: (tahun: readonly number[]) =>
      tahun.length === 0 ? 'tidak ada tahun yang terkunci' : `nilai tahun ${tahun.join(', ')}`,
    tujuan: {
      terbuka: 'tujuan boleh diubah',
      terkunci: 'tujuan',
      mengikutiInduk: 'tujuan, kecuali yang sasaran RPJMD/RPD-nya berubah'
    },
    tahapan: (daftar: string) => `Tahap yang dilalui: ${daftar}.`,
    ruang: {
      tujuan: 'tujuan',
      sasaran: 'sasaran dan indikator',
      strategi: 'strategi dan arah kebijakan',
      program: 'program, kegiatan, sub kegiatan',
      pagu: 'pagu',
      kinerja: 'indikator kinerja',
      data: 'data dan capaian',
      prosa: 'naskah',
      identitas: 'periode dan identitas'
    } as Readonly<Record<string, string>>,
    salinan: 'Isi Renstra yang berlaku disalin; Renstra itu sendiri tidak berubah.',
    kirim: 'Buat'
  },
  banding: {
    judul: 'Perbandingan versi',
    semula: 'Semula',
    menjadi: 'Menjadi',
    tukar: 'Tukar',
    kembali: 'Semua versi',
    matriks: 'Matriks semula–menjadi',
    unduh: 'Unduh XLSX',
    takTerbuka: {
      judul: 'Kedua versi ini tidak dapat dibandingkan',
      isi: 'Salah satunya tidak ditemukan, atau isinya tidak terbuka bagi peran Anda.'
    },
    sama: 'Kedua versi ini sama; tidak ada baris yang berbeda.',
    saring: 'Saring menurut macam perubahan',
    macam: {
      ditambah: 'Ditambah',
      dihapus: 'Dihapus',
      diubah: 'Diubah',
      dipindah: 'Dipindah',
      jumlah: 'Jumlah berubah'
    } as Readonly<Record<string, string>>,
    tetap: (jumlah: number) => `${angka(String(jumlah))} baris tetap`,
    semua: 'Semua',
    tabel: 'Bagian rencana',
    semuaTabel: 'Semua bagian',
    naskah: 'Naskah',
    rekap: 'Selisih pagu per tingkat',
    tingkat: {
      tujuan: 'Tujuan',
      sasaran: 'Sasaran',
      program: 'Program',
      kegiatan: 'Kegiatan',
      subKegiatan: 'Sub kegiatan',
      indikator: 'Indikator'
    } as Readonly<Record<string, string>>,
    semuaTahun: 'Semua tahun',
    kolom: { tingkat: 'Tingkat', baris: 'Baris', tahun: 'Tahun' },
    uraian: 'Uraian',
    isian: 'Isian',
    selisih: 'Selisih',
    persen: '%',
    kosong: '(kosong)',
    tiadaSel: '(tidak ada)',
    letak: 'Letak',
    jumlahDari: 'jumlah dari rincian',
    lagi: (jumlah: number) => `Tampilkan ${angka(String(jumlah))} baris lagi`,
    tampil: (tampil: number, semua: number) =>
      `${angka(String(tampil))} dari ${angka(String(semua))} baris yang berbeda`,
    lamaLalu: 'semula',
    baruLalu: 'menjadi'
  },
  matriks: {
    judul: 'Matriks Semula – Menjadi',
    cetak: 'Cetak',
    kembali: 'Kembali ke perbandingan',
    kepala: ['No.', 'Kode', 'Uraian', 'Isian', 'Semula', 'Menjadi', 'Selisih', '%', 'Keterangan'],
    siapkan: 'Menyiapkan matriks…',
    sebagian: (tampil: number) =>
      `Halaman ini memuat ${angka(String(tampil))} baris pertama; unduh XLSX untuk seluruhnya.`
  },
  /** `+1.000.000`, `−25,00`; a difference always carries its sign. */
  selisih: (value: string | null): string =>
    value === null ? '–' : /^-?0+(\.0+)?$/.test(value) ? '0' : sign(value) + size(value),
  persen: (value: string | null): string =>
    value === null ? '–' : `${/^-?0+(\.0+)?$/.test(value) ? '0' : sign(value) + size(value)} %`
}
