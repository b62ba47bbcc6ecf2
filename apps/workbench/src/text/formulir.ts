/** Words of the read-only forms. */
export const formulir = {
  masalah: {
    judul: 'Pemetaan permasalahan untuk penentuan prioritas dan sasaran (T-B.35)',
    pokok: 'Masalah pokok',
    masalah: 'Masalah',
    akar: 'Akar masalah',
    aspek: 'Aspek',
    utama: 'Permasalahan utama',
    isu: 'Isu strategis',
    isuAspek: 'Aspek isu'
  },
  kinerja: {
    judul: 'Pencapaian kinerja pelayanan perangkat daerah (T-C.23)',
    indikator: 'Indikator kinerja sesuai tugas dan fungsi perangkat daerah',
    nspk: 'Target NSPK',
    ikk: 'Target IKK',
    lainnya: 'Target indikator lainnya',
    target: 'Target Renstra perangkat daerah tahun',
    realisasi: 'Realisasi capaian tahun',
    rasio: 'Rasio capaian pada tahun'
  },
  anggaran: {
    judul: 'Anggaran dan realisasi pendanaan pelayanan perangkat daerah (T-C.24)',
    anggaran: 'Anggaran pada tahun',
    realisasi: 'Realisasi anggaran pada tahun',
    rasio: 'Rasio antara realisasi dan anggaran tahun',
    pertumbuhan: 'Rata-rata pertumbuhan',
    kolomAnggaran: 'Anggaran',
    kolomRealisasi: 'Realisasi',
    jumlah: 'Jumlah',
    dalam: (satuan: string) => `Uang dalam ${satuan}.`
  },
  strategi: {
    judul: 'Tujuan, sasaran, strategi, dan kebijakan (T-C.26)',
    misi: 'Misi',
    arah: 'Arah kebijakan'
  },
  indikator: {
    judul: 'Indikator kinerja yang mengacu pada tujuan dan sasaran RPJMD/RPD (T-C.28)',
    target: 'Target capaian setiap tahun',
    tabel: (nama: string) => `Tabel ${nama}`
  },
  ikk: {
    judul: 'Indikator kinerja kunci (IKK)',
    jenis: { outcome: 'Outcome', output: 'Output' }
  },
  daftar: {
    judul: 'Daftar dalam naskah',
    strategi: 'Daftar strategi',
    arah: 'Daftar arah kebijakan',
    program: (tempat: string) => `Daftar program: ${tempat}`,
    pug: 'Program pengarusutamaan gender',
    indikatif: 'Pagu indikatif per program'
  },
  bab: {
    judul: 'Bab dan bagian naskah',
    bab: 'Bab',
    subbab: 'Subbab',
    sumber: {
      daftarIsi: 'Daftar isi',
      sistematika: 'Sistematika (1.4)',
      isi: 'Isi naskah',
      perkada: 'Pasal Perkada'
    },
    susunan: 'Susunan bab',
    bagian: {
      pemda: 'Pemerintah daerah',
      perangkatDaerah: 'Perangkat daerah',
      dokumen: 'Identitas dokumen',
      induk: 'Dokumen induk (RPJMD/RPD)',
      dasarHukum: 'Dasar hukum',
      mengingat: 'Mengingat',
      peraturanDirujuk: 'Peraturan yang dirujuk dalam isi',
      organisasi: 'Organisasi dan sumber daya',
      kelompokSasaran: 'Kelompok sasaran',
      kelompokMitra: 'Kelompok mitra',
      kepalaTabel: 'Kepala tabel',
      narasi: 'Angka dalam narasi',
      kutipan: 'Kutipan dalam narasi',
      tabelTercetak: 'Tabel tercetak',
      rujukan: 'Rujukan ke tabel dan gambar',
      naskahBab: 'Naskah bab',
      telaahan: 'Telaahan dokumen lain',
      tantanganPeluang: 'Tantangan dan peluang',
      prioritas: 'Prioritas',
      definisiIstilah: 'Definisi istilah',
      pohonKinerja: 'Pohon kinerja'
    },
    ya: 'ya',
    tidak: 'tidak'
  },
  sektor: {
    judul: 'Data sektor',
    uraian: 'Uraian',
    sumber: (sumber: string) => `Sumber: ${sumber}`,
    jumlah: 'Jumlah',
    kriteria: 'Kriteria',
    aspek: 'Aspek dan skor'
  },
  umum: {
    no: 'No.',
    uraian: 'Uraian',
    kode: 'Kode',
    tujuan: 'Tujuan',
    sasaran: 'Sasaran',
    indikator: 'Indikator',
    satuan: 'Satuan',
    awal: 'Kondisi awal',
    akhir: 'Kondisi akhir',
    target: 'Target',
    pagu: 'Pagu (Rp)',
    tahun: 'Tahun',
    jenis: 'Jenis'
  }
}
