import { angka } from './format.ts'

/** Words of the history of a plan. */
export const riwayat = {
  judul: 'Riwayat',
  pengantar: 'Siapa mengubah apa, dari apa menjadi apa, dan kapan; yang terbaru di atas.',
  saring: 'Tampilkan',
  macam: {
    semua: 'Semua',
    ubah: 'Perubahan isi',
    langkah: 'Langkah tahap'
  },
  dariRenstraLain: 'sebelum dialihkan ke Renstra ini',
  untukSel: (label: string) => `Riwayat sel: ${label}`,
  untukBaris: 'Riwayat baris ini',
  hapusSaringan: 'Tampilkan seluruh rencana',
  takTerbuka: 'Riwayat terbuka bagi Anda setelah rancangan ini disampaikan.',
  kosong: 'Belum ada catatan yang cocok.',
  lagi: 'Tampilkan yang lebih lama',
  jumlah: (n: number) => (n === 0 ? '' : `${angka(String(n))} perubahan`),
  selebihnya: (n: number) => `dan ${angka(String(n))} perubahan lain dalam catatan ini`,
  rincian: 'Rincian',
  kosongNilai: '(kosong)',
  tiada: '(tidak ada)',
  tertulis: 'tercetak pada berkas',
  kata: {
    isi: '',
    tulis: '',
    tambah: 'baris ditambah',
    hapus: 'baris dihapus',
    pindah: 'baris dipindah',
    rujuk: 'rujukan diubah',
    bagian: 'naskah diubah'
  } as Readonly<Record<string, string>>,
  dari: 'dari',
  menjadi: 'menjadi',
  rantai: {
    judul: 'Rantai jejak',
    pengantar:
      'Setiap catatan memuat sidik (SHA-256) catatan sebelumnya, sehingga catatan yang diubah, dihapus, atau ditukar urutannya ketahuan.',
    jangkar:
      'Siapa pun yang dapat menulis ulang seluruh rantai beserta kepalanya hanya ketahuan dari jangkar yang tercetak di luar sistem, yaitu sidik kepala rantai pada lembar penetapan. Bandingkan sidik di bawah dengan yang tercetak.',
    periksa: 'Periksa keutuhan sekarang',
    memeriksa: 'Memeriksa…',
    utuh: 'Utuh',
    rusak: 'Tidak utuh',
    panjang: (n: number) => `${angka(String(n))} catatan`,
    kepala: 'Sidik kepala rantai',
    perintah: (id: string) => `selaras jejak verifikasi ${id}`,
    baris: 'Perintah yang sama untuk admin sistem:'
  },
  menu: 'Riwayat sel'
}
