/** Words of the verification rounds, on Bappelitbangda's side and on the OPD's. */
export const verifikasi = {
  judul: 'Verifikasi',
  putaran: (ke: number) => `Putaran ${ke}`,
  bab: (nomor: string) => `Bab ${nomor}`,
  tanpaPutaran: {
    judul: 'Belum ada putaran verifikasi',
    isi: 'Putaran dibuka sendiri ketika kepala perangkat daerah mengajukan rancangan.'
  },
  tahap: {
    verifikasiRancangan: 'Verifikasi rancangan',
    verifikasiRancanganAkhir: 'Verifikasi rancangan akhir'
  } as Readonly<Record<string, string>>,
  status: {
    dibuka: 'Dibuka, belum diperiksa',
    diperiksa: 'Sedang diperiksa',
    disimpulkan: 'Sudah disimpulkan',
    ditutup: 'Ditutup'
  } as Readonly<Record<string, string>>,
  simpulan: {
    sesuai: 'Sesuai',
    sesuaiDenganCatatan: 'Sesuai dengan catatan',
    perluPenyempurnaan: 'Perlu penyempurnaan'
  } as Readonly<Record<string, string>>,
  kepala: {
    keadaan: 'Keadaan',
    dibuka: 'Dibuka',
    batas: 'Batas waktu',
    tanpaBatas: 'tanpa batas waktu',
    simpulan: 'Simpulan',
    belum: 'belum ada',
    pemeriksa: 'Pembagian tugas',
    belumDibagi: 'belum dibagi',
    sisa: (hari: number) =>
      hari === 0 ? 'hari terakhir' : hari > 0 ? `sisa ${hari} hari` : `terlambat ${-hari} hari`
  },
  bagian: {
    perubahan: 'Perubahan',
    temuan: 'Temuan',
    periksa: 'Daftar periksa',
    putusan: 'Putusan',
    catatan: 'Catatan',
    simpulan: 'Simpulan',
    riwayat: 'Riwayat putaran'
  },
  navigasi: 'Bagian pemeriksaan',
  pilihPutaran: 'Putaran yang ditampilkan',
  muatGagal: 'Data verifikasi belum dapat diambil. Periksa sambungan, lalu coba lagi.',
  hanyaBaca: 'Putaran ini sudah ditutup; isinya hanya dapat dibaca.',
  belumMulai: 'Pemeriksaan belum dimulai. Daftar periksa dan putusan terbuka setelah pemeriksaan dimulai.',
  mulaiPeriksa: 'Mulai memeriksa',
  kirim: 'Kirim',
  simpan: 'Simpan',
  mengirim: 'Mengirim…',
  alasan: 'Alasan',
  perubahan: {
    judul: 'Yang berubah sejak putaran yang lalu',
    pertama: 'Ini putaran pertama; belum ada yang dapat dibandingkan. Seluruh rencana diperiksa.',
    tidakAda: 'Tidak ada isi yang berubah sejak putaran yang lalu.',
    gagal: 'Perbandingan belum dapat diambil. Periksa sambungan, lalu muat ulang.',
    memuat: 'Membandingkan dengan putaran yang lalu…',
    jumlah: (n: { ditambah: number; dihapus: number; diubah: number; dipindah: number }) =>
      [
        n.diubah > 0 ? `${n.diubah} baris berubah` : '',
        n.ditambah > 0 ? `${n.ditambah} ditambah` : '',
        n.dihapus > 0 ? `${n.dihapus} dihapus` : '',
        n.dipindah > 0 ? `${n.dipindah} dipindah` : ''
      ]
        .filter((part) => part !== '')
        .join(', '),
    macam: { ditambah: 'Ditambah', dihapus: 'Dihapus', diubah: 'Diubah', dipindah: 'Dipindah' },
    semula: 'Semula',
    menjadi: 'Menjadi',
    kolom: 'Kolom',
    baris: 'Baris',
    naskah: 'Naskah bab',
    selebihnya: (jumlah: number) => `${jumlah} baris lain ada di halaman perbandingan.`,
    banding: 'Bandingkan lengkap dengan putaran yang lalu',
    denganCatatan: 'ada catatan'
  },
  temuan: {
    judul: 'Temuan mesin',
    menghalangi: 'Temuan yang menghalangi',
    menghalangiArti:
      'Diperbaiki perangkat daerah, atau dijawab dengan alasan lalu diterima kepala Bappelitbangda.',
    tanpaMenghalangi: 'Tidak ada temuan yang menghalangi.',
    jawaban: 'Jawaban perangkat daerah',
    belumDijawab: 'Belum dijawab perangkat daerah.',
    terima: 'Terima dengan alasan…',
    terimaKirim: 'Terima temuan',
    alasanTerima: 'Alasan menerima',
    diterima: 'Diterima',
    semua: 'Semua temuan, menurut aturan'
  },
  periksa: {
    judul: 'Daftar periksa',
    formulir: {
      1: 'Formulir 1: proses penyusunan',
      2: 'Formulir 2: substansi',
      3: 'Formulir 3: sistematika'
    } as Readonly<Record<number, string>>,
    jawaban: { ya: 'Ya', tidak: 'Tidak', tidakBerlaku: 'Tidak berlaku' },
    kelompokJawaban: (nomor: string) => `Jawaban butir ${nomor}`,
    penyebab: 'Penyebab ketidaksesuaian',
    tindakLanjut: 'Tindak lanjut penyempurnaan',
    lengkapi: 'Isi penyebab dan tindak lanjut agar jawaban “Tidak” dapat disimpan.',
    keadaan: {
      kosong: 'belum dijawab',
      draf: 'belum disimpan',
      mengirim: 'menyimpan…',
      tersimpan: 'tersimpan',
      ditolak: 'ditolak'
    },
    maju: (terjawab: number, jumlah: number) => `${terjawab} dari ${jumlah} butir terjawab`,
    kritisBelum: (jumlah: number) => `${jumlah} butir kritis belum dijawab`,
    keKritis: (butir: string) => `Ke butir ${butir}`,
    hanyaBelum: 'Hanya yang belum dijawab',
    semuaTerjawab: 'Semua butir di sini sudah dijawab.',
    tersimpanOleh: (oleh: string, pada: string) => `${oleh}, ${pada}`,
    lalu: (ke: number) => `Jawaban putaran ${ke}`,
    laluOleh: (oleh: string, pada: string) => `${oleh}, ${pada}`,
    pakaiLalu: (ke: number) => `Pakai jawaban putaran ${ke}`,
    pakaiLaluButir: (ke: number, butir: string) => `Pakai jawaban putaran ${ke} untuk ${butir}`,
    sudahSama: 'sama dengan putaran ini'
  },
  putusan: {
    judul: 'Putusan per bagian rencana',
    arti: 'Putusan pada satu baris berlaku juga untuk semua baris di bawahnya, kecuali yang diputus sendiri.',
    nilai: {
      sesuai: 'Sesuai',
      sesuaiDenganCatatan: 'Dengan catatan',
      perluPenyempurnaan: 'Perlu penyempurnaan'
    },
    tombolNilai: {
      sesuai: 'Sesuai',
      sesuaiDenganCatatan: 'Catatan',
      perluPenyempurnaan: 'Perbaiki'
    },
    belum: 'belum diputus',
    belumSemua: 'belum semua cabang diputus',
    dariCabang: (putusan: 'sesuai' | 'sesuaiDenganCatatan' | 'perluPenyempurnaan', jumlah: number) =>
      putusan === 'sesuai'
        ? 'dari cabangnya: semua cabang sesuai'
        : putusan === 'sesuaiDenganCatatan'
          ? `dari cabangnya: ${jumlah} putusan dengan catatan`
          : `dari cabangnya: ${jumlah} putusan perlu penyempurnaan`,
    siap: 'Semua cabang sudah diputus dan semua syarat terpenuhi.',
    masihPerlu: 'Semua cabang sudah diputus. Untuk menyimpulkan putaran masih kurang:',
    keSimpulan: 'Ke simpulan',
    usulTetap: (ke: number) => `usul: tetap sesuai (putaran ${ke})`,
    usulTetapOleh: (oleh: string) => `diputus ${oleh}`,
    tetapJudul: (jumlah: number, ke: number) =>
      `${jumlah} putusan “sesuai” dari putaran ${ke} menyangkut bagian yang tidak berubah sejak itu.`,
    tetapArti:
      'Belum ada yang ditetapkan. Baris itu bertanda “usul” di bawah; periksa dahulu, lalu tetapkan semuanya sekaligus atau putuskan sendiri satu per satu.',
    tetapkan: (jumlah: number) => `Tetapkan ${jumlah} putusan yang tidak berubah`,
    tetapAlasan: (ke: number) => `Tetap sesuai seperti putaran ${ke}, tidak berubah.`,
    mengikuti: (dari: string) => `mengikuti ${dari}`,
    seluruhRencana: 'Seluruh rencana',
    sisanya: (nama: readonly string[], jumlah: number) =>
      `Belum selesai: ${nama.join('; ')}${jumlah > nama.length ? `; dan ${jumlah - nama.length} lainnya` : ''}.`,
    maju: (n: number, m: number) => `${n} dari ${m} cabang diputus`,
    pilih: (uraian: string) => `Pilih ${uraian}`,
    terpilih: (jumlah: number) => `${jumlah} baris terpilih`,
    sesuaiTerpilih: (jumlah: number) => `Nyatakan ${jumlah} terpilih sesuai`,
    sesuaiSisa: (jumlah: number) => `Nyatakan semua ${jumlah} sisanya sesuai`,
    alasan: 'Alasan putusan',
    alasanPerlu: 'Tulis alasan agar perangkat daerah tahu apa yang harus dibuat lain.',
    simpan: 'Simpan putusan',
    tombolJudul: 'Tombol papan ketik',
    tombol:
      'Panah naik dan turun berpindah baris, panah kanan dan kiri membuka dan menutup, spasi memilih, 1 sesuai, 2 dengan catatan, 3 perlu penyempurnaan, Enter ke tabelnya.',
    kolom: { baris: 'Tujuan sampai sub kegiatan', putusan: 'Putusan', tanda: 'Temuan dan catatan' },
    bukaSemua: 'Buka semua',
    tutupSemua: 'Tutup semua',
    bukaBaris: 'Buka',
    tutupBaris: 'Tutup',
    keTabel: 'Lihat di tabel',
    tingkat: {
      naskah: 'Rencana',
      tujuan: 'Tujuan',
      sasaran: 'Sasaran',
      program: 'Program',
      kegiatan: 'Kegiatan',
      subKegiatan: 'Sub kegiatan'
    } as Readonly<Record<string, string>>,
    berubah: 'berubah',
    barisTabel: (jumlah: number) => `Tabel, ${jumlah} baris`,
    temuan: (jumlah: number) => `${jumlah} temuan`,
    catatan: (jumlah: number) => `${jumlah} catatan`
  },
  tugas: {
    judul: 'Pembagian tugas',
    buka: 'Bagi tugas…',
    kosong: 'Belum ada pembagian: setiap verifikator memeriksa seluruh rencana.',
    kepada: 'Diperiksa oleh',
    cakupan: 'Bagian rencana',
    cakupanArti: 'Pilih satu atau beberapa bagian; putusan di dalamnya menjadi tugas orang ini.',
    tanpaOrang: 'Belum ada verifikator yang dapat dipilih. Admin pemda menambahkannya di halaman Orang.',
    tambah: 'Tambahkan tugas',
    cabut: 'Cabut tugas',
    cabutSiapa: (siapa: string) => `Cabut tugas ${siapa}`,
    cabutArti: (siapa: string) =>
      `Bagian ini tidak lagi menjadi tugas siapa pun. ${siapa} diberi tahu; putusan dan jawabannya tetap tersimpan.`,
    cabutYa: (siapa: string) => `Ya, cabut tugas ${siapa}`,
    simpan: 'Simpan pembagian',
    untukAnda: 'tugas Anda',
    seluruh: 'seluruh rencana'
  },
  perpanjang: {
    buka: 'Perpanjang waktu…',
    judul: 'Perpanjang batas waktu putaran',
    sampai: 'Batas baru',
    alasan: 'Alasan perpanjangan',
    simpan: 'Perpanjang'
  },
  simpulkan: {
    judul: 'Simpulan putaran',
    kurang: 'Yang masih kurang untuk menyimpulkan',
    lengkap: 'Semua syarat untuk menyimpulkan sudah terpenuhi.',
    pilih: 'Simpulan',
    arti: {
      sesuai: 'Rencana maju ke tahap berikutnya.',
      sesuaiDenganCatatan:
        'Rencana maju setelah sel yang terdaftar diperbaiki; hanya sel itu yang boleh diubah.',
      perluPenyempurnaan: 'Rencana kembali ke perangkat daerah untuk disempurnakan.'
    } as Readonly<Record<string, string>>,
    nomor: 'Nomor berita acara',
    proses: 'Catatan atas proses penyusunan (diktum kesatu)',
    substansi: 'Hasil pemeriksaan substansi (diktum ketiga)',
    sel: 'Sel yang harus diperbaiki',
    selArti: 'Pilih dari sel yang mempunyai catatan, atau daftarkan sel dari panel Catatan di tabelnya.',
    selKosong:
      'Belum ada sel bercatatan. Tulis catatan pada sel yang harus diperbaiki, atau daftarkan selnya.',
    selPerlu: 'Daftarkan sedikitnya satu sel untuk simpulan “sesuai dengan catatan”.',
    semuaKolom: 'semua kolom',
    seluruhBaris: (tempat: string) => `${tempat}, semua kolom`,
    simpan: 'Simpan catatan simpulan',
    simpulkan: 'Simpulkan putaran',
    batalkan: 'Batalkan simpulan',
    lanjut: 'Langkah berikutnya',
    lanjutArti: 'Langkah ini diambil kepala Bappelitbangda dan memindahkan rencana ke tahap berikutnya.',
    keTemuan: 'Ke temuan yang menghalangi',
    alasanKembali: 'Alasan pengembalian'
  },
  riwayat: {
    judul: 'Riwayat putaran',
    kosong: 'Baru ada satu putaran.',
    ke: 'Putaran',
    tahap: 'Tahap',
    dibuka: 'Dibuka',
    ditutup: 'Ditutup',
    simpulan: 'Simpulan',
    beritaAcara: 'Berita acara',
    lihat: 'Lihat',
    bukaBa: 'Buka berita acara',
    ditarik: 'Ditarik perangkat daerah',
    belum: 'belum'
  },
  harusDijawab: {
    judul: 'Yang harus dijawab',
    spanduk: (jumlah: number) =>
      jumlah === 1
        ? 'Satu hal harus dijawab sebelum rencana dapat diajukan.'
        : `${jumlah} hal harus dijawab sebelum rencana dapat diajukan.`,
    spandukCatatan: (jumlah: number) =>
      jumlah === 1
        ? 'Satu hal harus dijawab sebelum verifikator dapat mengonfirmasi perbaikan.'
        : `${jumlah} hal harus dijawab sebelum verifikator dapat mengonfirmasi perbaikan.`,
    lengkapCatatan:
      'Semua sudah dijawab. Verifikator memeriksa dan mengonfirmasinya tanpa putaran baru; rencana tidak perlu diajukan lagi.',
    buka: 'Lihat daftarnya',
    lengkap: 'Tidak ada lagi yang harus dijawab. Rencana dapat diajukan.',
    temuan: (jumlah: number, dijawab: number) =>
      dijawab === 0
        ? `Temuan yang menghalangi (${jumlah})`
        : dijawab === jumlah
          ? `Temuan yang menghalangi (${jumlah}, semua sudah dijawab)`
          : `Temuan yang menghalangi (${jumlah}, ${dijawab} sudah dijawab)`,
    temuanArti: 'Perbaiki selnya, atau jawab dengan alasan kenapa isinya tetap.',
    catatan: (jumlah: number) => `Catatan wajib (${jumlah})`,
    sel: (jumlah: number) => `Sel yang harus diperbaiki (${jumlah})`,
    selArti:
      'Perbaiki selnya, atau jawab pada catatan selnya. Hanya sel ini yang boleh diubah sampai verifikator mengonfirmasi.',
    jawab: 'Jawab dengan alasan…',
    jawaban: 'Alasan isinya tetap demikian',
    kirim: 'Kirim jawaban',
    ubah: 'Ubah jawaban…',
    dijawab: 'Dijawab',
    keSel: 'Ke selnya'
  },
  terpilih: {
    judul: { jawab: 'Jawab temuan terpilih', terima: 'Terima temuan terpilih' },
    semua: (jumlah: number, hanyaBelum: boolean) =>
      hanyaBelum ? `Pilih semua yang belum dijawab (${jumlah})` : `Pilih semua temuan (${jumlah})`,
    kelompok: (judul: string) => `Pilih semua: ${judul}`,
    isiKelompok: (aturan: string, jumlah: number, dijawab: number) =>
      `${aturan} · ${jumlah} temuan${dijawab === 0 ? '' : dijawab === jumlah ? ', sudah dijawab' : `, ${dijawab} sudah dijawab`}`,
    jumlah: (terpilih: number, semua: number) =>
      terpilih === 0 ? 'Belum ada temuan terpilih.' : `${terpilih} dari ${semua} temuan terpilih.`,
    alasan: (jumlah: number) => `Alasan untuk ${jumlah} temuan terpilih`,
    kirim: {
      jawab: (jumlah: number) => `Jawab ${jumlah} temuan`,
      terima: (jumlah: number) => `Terima ${jumlah} temuan`
    },
    selesai: {
      jawab: (jumlah: number) => `${jumlah} temuan sudah dijawab.`,
      terima: (jumlah: number) => `${jumlah} temuan sudah diterima.`
    },
    batal: 'Batalkan pilihan'
  },
  batasSel:
    'Terkunci: rencana dinyatakan sesuai dengan catatan; hanya sel yang tercatat dalam berita acara boleh diubah.',
  batasSelJudul: 'Sesuai dengan catatan',
  kurangSingkat: (jumlah: number) => `kurang ${jumlah}`,
  batasSelPita: (jumlah: number) => `Sesuai dengan catatan: hanya ${jumlah} sel yang tercatat boleh diubah.`,
  beritaAcara: {
    judul: 'Berita acara verifikasi',
    cetak: 'Cetak',
    kembali: 'Kembali ke verifikasi',
    belumAda: 'Berita acara dibuat ketika putaran ditutup. Putaran ini belum ditutup.',
    takTerbaca: 'Isi berita acara ini dibuat versi Selaras lain dan tidak dapat ditampilkan di sini.',
    nomor: (nomor: string) => `Nomor: ${nomor}`,
    centang: '✓',
    formulir1: 'Formulir 1. Kesesuaian proses penyusunan',
    formulir2: 'Formulir 2. Kesimpulan atas substansi',
    formulir3: 'Formulir 3. Kesesuaian sistematika dan tata naskah',
    lampiran: 'Lampiran berita acara',
    kolom: {
      no: 'No.',
      kegiatan: 'Jenis kegiatan',
      bab: 'Bab/subbab',
      aspek: 'Aspek',
      butir: 'Butir pemeriksaan',
      kesesuaian: 'Kesesuaian',
      ada: 'Ada',
      tidakAda: 'Tidak ada',
      penyebab: 'Faktor penyebab ketidaksesuaian',
      tindakLanjut: 'Tindak lanjut penyempurnaan apabila tidak',
      kesimpulan: 'Kesimpulan',
      tempat: 'Bagian rencana',
      putusan: 'Putusan',
      alasan: 'Alasan',
      catatan: 'Catatan',
      sifat: 'Sifat',
      status: 'Status',
      temuan: 'Temuan',
      jawaban: 'Jawaban perangkat daerah',
      diterima: 'Diterima dengan alasan'
    },
    jawaban: {
      tidakBerlaku: 'tidak berlaku',
      belumDiperiksa: 'tidak diperiksa'
    } as Readonly<Record<string, string>>,
    sel: 'Sel yang harus diperbaiki',
    putusan: 'Putusan per bagian rencana',
    bagianLain: (jumlah: number) => `${jumlah} bagian lain`,
    catatan: 'Catatan verifikator',
    temuan: 'Temuan yang menghalangi dan tanggapannya',
    wajib: 'wajib',
    saran: 'saran',
    potret: (hash: string, aturan: string) => `Naskah yang diverifikasi: ${hash}. Kumpulan aturan: ${aturan}.`
  }
}
