/** Words of the findings. */
export const temuan = {
  keparahan: { kritis: 'Kritis', mayor: 'Mayor', minor: 'Minor', info: 'Info' },
  judul: 'Temuan',
  buka: 'Buka panel temuan',
  tutup: 'Tutup panel temuan',
  memeriksa: 'memeriksa…',
  diperiksa: (jumlah: number) => `${jumlah} temuan`,
  berubah: (baru: number, selesai: number) =>
    [baru > 0 ? `${baru} baru` : '', selesai > 0 ? `${selesai} selesai` : '']
      .filter((part) => part !== '')
      .join(', '),
  baru: 'baru',
  saring: 'Saring temuan',
  semuaAturan: 'Semua aturan',
  semuaTabel: 'Semua tabel',
  aturan: 'Aturan',
  tabel: 'Tabel',
  bersih: 'Tidak ada temuan. Rencana ini lolos semua pemeriksaan.',
  takCocok: 'Tidak ada temuan yang cocok dengan saringan ini.',
  hapusSaringan: 'Hapus saringan',
  diSel: 'Pada sel ini',
  kenapa: 'Kenapa',
  perbaikan: 'Perbaikan',
  keSel: 'Ke selnya',
  tercetak: 'Tertulis',
  seharusnya: 'Seharusnya',
  percobaan: 'aturan percobaan, tidak memblokir',
  tidakDiperiksa: (jumlah: number) => `${jumlah} aturan tidak dapat diperiksa`,
  gagal: 'Pemeriksaan terhenti karena kesalahan sistem. Temuan di bawah ini dari pemeriksaan terakhir.'
}
