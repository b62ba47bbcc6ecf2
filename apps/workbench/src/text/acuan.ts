/** Words of the page that says which plan guides which Renja. */
export const acuan = {
  judul: 'Acuan Renja',
  pengantar:
    'Renstra mana yang menjadi acuan setiap Renja dan Perubahan Renja. Setiap rencana tahunan harus mempunyai tepat satu acuan.',
  opd: 'Perangkat daerah',
  renja: 'Renja',
  perubahanRenja: 'Perubahan Renja',
  pendek: { renja: 'Renja', perubahanRenja: 'P-Renja' } as Readonly<Record<string, string>>,
  panjang: { renja: 'Renja', perubahanRenja: 'Perubahan Renja' } as Readonly<Record<string, string>>,
  tahun: (tahun: number) => `Tahun ${tahun}`,
  dariTahun: 'Tahun pertama',
  tiada: 'Belum ada acuan',
  ganda: 'Lebih dari satu acuan',
  keterangan: 'Keterangan tanda',
  tautan: 'Nama Renstra: satu-satunya acuan',
  masalah: (tiada: number, ganda: number) =>
    tiada + ganda === 0
      ? 'Setiap rencana tahunan pada tabel ini mempunyai tepat satu acuan.'
      : [
          ganda > 0 ? `${ganda} rencana tahunan mempunyai lebih dari satu acuan.` : '',
          tiada > 0 ? `${tiada} rencana tahunan belum mempunyai acuan.` : ''
        ]
          .filter((part) => part !== '')
          .join(' '),
  saran: 'Buka Renstra yang bersangkutan dan atur masa acuannya.',
  kosong: 'Belum ada perangkat daerah yang terbuka bagi Anda.',
  atur: {
    tombol: 'Atur masa acuan…',
    judul: 'Atur masa acuan',
    pengantar: 'Renja dan Perubahan Renja yang mengacu Renstra ini, termasuk di luar periodenya.',
    kosong: 'Pilih sekurang-kurangnya satu.'
  },
  masa: 'Menjadi acuan',
  belumAda: 'belum diatur'
}
