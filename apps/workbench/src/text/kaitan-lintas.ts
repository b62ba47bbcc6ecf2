/** Words of links between the nodes of two OPD. */
export const kaitanLintas = {
  judul: 'Kaitan lintas Perangkat Daerah',
  penjelasan:
    'Menyatakan bahwa suatu simpul Renstra ini bergantung pada simpul Perangkat Daerah lain. Rancangan masing-masing tetap tertutup: yang dibaca pihak lain hanya nama simpul dan indikatornya seperti dinyatakan saat itu.',
  usulkan: 'Usulkan kaitan…',
  keluar: 'Diusulkan oleh kita',
  masuk: 'Diusulkan kepada kita',
  tanpaKeluar: 'Belum ada kaitan yang diusulkan dari Renstra ini.',
  tanpaMasuk: 'Belum ada usulan dari Perangkat Daerah lain.',
  kolom: {
    simpul: 'Simpul kita',
    simpulMereka: 'Simpul mereka',
    opd: 'Perangkat Daerah',
    kebutuhan: 'Yang dibutuhkan',
    keadaan: 'Keadaan',
    aksi: 'Tindakan'
  },
  status: { diusulkan: 'menunggu jawaban', diterima: 'diterima', ditolak: 'ditolak' } as Readonly<
    Record<string, string>
  >,
  diterimaDengan: (uraian: string) => `dengan simpul “${uraian}”`,
  terima: 'Terima…',
  terimaDari: (opd: string) => `Terima usulan ${opd}`,
  tolak: 'Tolak…',
  tolakDari: (opd: string) => `Tolak usulan ${opd}`,
  indikator: 'Indikator',
  dialog: {
    usulkan: 'Usulkan kaitan lintas Perangkat Daerah',
    simpul: 'Simpul Renstra ini',
    opd: 'Perangkat Daerah yang dituju',
    pilih: '– pilih –',
    kebutuhan: 'Yang dibutuhkan dari Perangkat Daerah itu',
    petunjuk:
      'Rancangan mereka tidak terbuka bagi Anda, jadi tuliskan kebutuhannya; mereka yang memilih simpulnya ketika menerima.',
    kirim: 'Kirim usulan',
    terimaSimpul: 'Simpul kita yang menjawab kebutuhan itu',
    terimaKirim: 'Terima kaitan',
    terimaCatatan: 'Keputusan ini tetap. Nama simpul dan indikatornya dibaca Perangkat Daerah pengusul.',
    alasan: 'Alasan',
    petunjukAlasan:
      'Dibaca Perangkat Daerah pengusul. Keputusan ini tetap; mereka dapat mengusulkan yang baru.',
    tolakKirim: 'Tolak kaitan'
  },
  terkirim: 'Usulan terkirim; Perangkat Daerah itu diberi tahu.',
  diputuskan: 'Keputusan tersimpan; Perangkat Daerah pengusul diberi tahu.'
}
