/** Words of the page that resolves the differences of an import. */
export const perbedaan = {
  judul: 'Perbedaan hasil impor',
  pengantar:
    'Dokumen sumber mencetak hal yang sama secara berbeda di beberapa tabel. Selama belum diputuskan, tabel dicetak persis seperti sumbernya. Putuskan satu per satu: nilai rencana, atau yang tercetak.',
  habis: 'Tidak ada perbedaan. Semua tabel mencetak nilai rencana.',
  sisa: (jumlah: number) => `${jumlah} perbedaan belum diputuskan`,
  macam: {
    nilai: 'Nilai berbeda',
    kosong: 'Sel tercetak kosong',
    penulisan: 'Hanya beda penulisan'
  },
  tempat: 'Tempat',
  nilaiRencana: 'Nilai rencana',
  tercetak: 'Tercetak di tabel',
  putuskan: 'Putuskan',
  pakaiNilai: 'Pakai nilai rencana',
  pakaiTercetak: 'Pakai yang tercetak',
  kosong: '(kosong)',
  lihat: 'Lihat selnya',
  label: 'memutuskan perbedaan impor',
  saring: 'Jenis perbedaan',
  lagi: (jumlah: number) => `Tampilkan ${jumlah} berikutnya`
}
