import type { Perintah, Pilihan } from './perintah.ts'

const takAda = { min: 0, max: 0, sebutan: '' } as const
const sampai = (min: number, max: number, sebutan: string): Perintah['posisi'] => ({ min, max, sebutan })

const pilihanData: Pilihan = {
  nama: 'data',
  nilai: 'DIREKTORI',
  arti: 'direktori basis data tertanam (bawaan: SELARAS_DATA, lalu .selaras); mengabaikan DATABASE_URL'
}

/** Every command, in the order of the help. */
export const daftarPerintah: readonly Perintah[] = [
  {
    nama: 'periksa',
    pakai: 'BERKAS… [--json] [--semua]',
    ringkas: 'memeriksa berkas Renstra dan menunjukkan temuannya',
    uraian: [
      'Membaca berkas selaras.renstra/1 dan menjalankan semua aturan. BERKAS “-” berarti masukan baku.',
      'Kode keluar: 0 tanpa temuan kritis, 1 ada temuan kritis, 2 ada berkas yang tidak terbaca.'
    ],
    pilihan: [
      { nama: 'json', arti: 'tulis hasil sebagai JSON saja (satu objek, atau daftar untuk beberapa berkas)' },
      { nama: 'semua', arti: 'tunjukkan semua tempat; tanpa ini paling banyak lima per aturan' }
    ],
    posisi: sampai(1, Number.POSITIVE_INFINITY, 'berkas yang diperiksa'),
    load: async () => (await import('./perintah/periksa.ts')).periksa
  },
  {
    nama: 'jelaskan',
    pakai: '[ATURAN]',
    ringkas: 'menjelaskan satu aturan, atau mendaftar semuanya',
    uraian: ['Menyebut apa yang diperiksa, mengapa, dasarnya, apa yang harus dilakukan, dan contohnya.'],
    pilihan: [],
    posisi: sampai(0, 1, 'nomor aturan'),
    load: async () => (await import('./perintah/jelaskan.ts')).jelaskan
  },
  {
    nama: 'impor',
    pakai: 'BERKAS [--daftarkan]',
    ringkas: 'menyimpan berkas Renstra ke basis data',
    uraian: [
      'Menyimpan berkas sebagai rancangan, atau dengan --daftarkan sebagai Renstra yang sudah berlaku.',
      'Pemerintah daerah dan perangkat daerah dikenali dari namanya dalam berkas. Id naskah ditulis ke keluaran baku.'
    ],
    pilihan: [
      { nama: 'daftarkan', arti: 'daftarkan sebagai Renstra yang sudah berlaku' },
      { nama: 'pemda', nilai: 'NAMA', arti: 'pemerintah daerah, bila berbeda dari yang tertulis' },
      { nama: 'opd', nilai: 'NAMA', arti: 'perangkat daerah, bila berbeda dari yang tertulis' },
      { nama: 'buat', arti: 'buat pemerintah daerah dan perangkat daerah yang belum ada' },
      pilihanData
    ],
    posisi: sampai(1, 1, 'berkas yang diimpor'),
    load: async () => (await import('./perintah/impor.ts')).impor
  },
  {
    nama: 'ekspor',
    pakai: '[NASKAH] [--ke BERKAS]',
    ringkas: 'menulis satu naskah sebagai berkas selaras.renstra/1',
    uraian: [
      'Tanpa NASKAH, mendaftar naskah yang ada. NASKAH cukup awal id-nya. Tanpa --ke, berkas ditulis ke keluaran baku.'
    ],
    pilihan: [
      { nama: 'ke', nilai: 'BERKAS', arti: 'tulis ke berkas ini' },
      { nama: 'timpa', arti: 'ganti berkas yang sudah ada' },
      { nama: 'x-id', arti: 'sertakan id simpul, supaya impor kembali mengenali baris yang sama' },
      pilihanData
    ],
    posisi: sampai(0, 1, 'naskah'),
    load: async () => (await import('./perintah/ekspor.ts')).ekspor
  },
  {
    nama: 'migrasi',
    pakai: '',
    ringkas: 'memutakhirkan skema basis data',
    uraian: [
      'Untuk PostgreSQL memakai DATABASE_ADMIN_URL, dan memberi akun DATABASE_URL peran yang diperlukan.'
    ],
    pilihan: [pilihanData],
    posisi: takAda,
    load: async () => (await import('./perintah/migrasi.ts')).migrasi
  },
  {
    nama: 'demo',
    pakai: '',
    ringkas: 'memuat data contoh beserta akunnya ke basis data tertanam',
    uraian: ['Yang sudah ada tidak diubah. Akun contoh tidak pernah dipasang di PostgreSQL.'],
    pilihan: [pilihanData],
    posisi: takAda,
    load: async () => (await import('./perintah/demo.ts')).demo
  },
  {
    nama: 'pemda',
    pakai: 'NAMA --provinsi PROVINSI --surel SUREL --orang NAMA',
    ringkas: 'membuat pemerintah daerah dan mengundang admin pertamanya',
    uraian: [
      'Menulis tautan undangan ke keluaran baku; orang, perangkat daerah, dan pengaturan selanjutnya diurus lewat peramban.'
    ],
    pilihan: [
      { nama: 'provinsi', nilai: 'PROVINSI', arti: 'provinsinya' },
      { nama: 'jenis', nilai: 'JENIS', arti: 'provinsi, kabupaten (bawaan), atau kota' },
      { nama: 'surel', nilai: 'SUREL', arti: 'surel admin pertama' },
      { nama: 'orang', nilai: 'NAMA', arti: 'nama admin pertama' },
      { nama: 'alamat', nilai: 'ALAMAT', arti: 'alamat server (bawaan: SELARAS_ALAMAT)' },
      pilihanData
    ],
    posisi: sampai(1, 1, 'nama pemerintah daerah'),
    load: async () => (await import('./perintah/pemda.ts')).pemda
  },
  {
    nama: 'cadangkan',
    pakai: '[BERKAS]',
    ringkas: 'mencadangkan seluruh basis data ke satu berkas',
    uraian: ['Tanpa BERKAS, nama berkas dibuat dari waktu sekarang. Nama berkas ditulis ke keluaran baku.'],
    pilihan: [{ nama: 'timpa', arti: 'ganti berkas yang sudah ada' }, pilihanData],
    posisi: sampai(0, 1, 'berkas cadangan'),
    load: async () => (await import('./perintah/cadangkan.ts')).cadangkan
  },
  {
    nama: 'pulihkan',
    pakai: 'BERKAS',
    ringkas: 'memulihkan cadangan ke basis data kosong',
    uraian: ['Cadangan dari basis data tertanam dapat dipulihkan ke PostgreSQL, dan sebaliknya.'],
    pilihan: [{ nama: 'periksa', arti: 'hanya periksa keutuhan berkas cadangan' }, pilihanData],
    posisi: sampai(1, 1, 'berkas cadangan'),
    load: async () => (await import('./perintah/pulihkan.ts')).pulihkan
  },
  {
    nama: 'jejak verifikasi',
    pakai: '[--jangkar JANGKAR]',
    ringkas: 'memeriksa keutuhan jejak audit',
    uraian: ['Menghitung ulang setiap rantai. Kode keluar: 0 semua utuh, 1 ada yang rusak.'],
    pilihan: [
      {
        nama: 'jangkar',
        nilai: 'RANTAI:PANJANG:SIDIKJARI',
        arti: 'cocokkan dengan jangkar yang tercetak saat penetapan'
      },
      pilihanData
    ],
    posisi: takAda,
    load: async () => (await import('./perintah/jejak-verifikasi.ts')).jejakVerifikasi
  }
]

/** The command that the words name, and how many of them are its name. */
export function findPerintah(words: readonly string[]): { perintah: Perintah; panjang: number } | undefined {
  for (const panjang of [2, 1]) {
    const nama = words.slice(0, panjang).join(' ')
    const perintah = words.length >= panjang ? daftarPerintah.find((one) => one.nama === nama) : undefined
    if (perintah) return { perintah, panjang }
  }
  return undefined
}
