/** Words of paraf, reviu APIP, penetapan and what may follow it. */
export const penetapan = {
  judul: 'Paraf dan penetapan',
  gagalMuat: 'Halaman ini tidak dapat dimuat. Periksa sambungan, lalu muat ulang.',
  belumTiba:
    'Rantai paraf dibuka setelah rancangan akhir dinyatakan sesuai oleh Bappelitbangda. Bagian Hukum sudah dapat menyusun Perkada sejak tahap Rancangan Akhir.',
  sidik: 'Sidik Lampiran beku',
  sidikArti:
    'Sidik (SHA-256) Dokumen yang dibekukan ketika naskah terakhir diajukan atau dikonfirmasi. Setiap paraf diberikan atas sidik ini; bila Lampiran berubah satu huruf pun, sidiknya lain dan paraf tidak berlaku.',
  mengirim: 'Mengirim…',
  unduh: (nama: string) => `Unduh ${nama}`,
  sebagai: { definitif: '', plt: 'Plt. ', plh: 'Plh. ' } as Readonly<Record<string, string>>,
  reviu: {
    judul: 'Reviu APIP',
    keterangan:
      'Inspektorat memberi keyakinan terbatas bahwa tata cara penyusunan telah diikuti. Kertas kerja dicatat atas Lampiran yang dibekukan sekarang.',
    belum: 'Belum ada kertas kerja reviu.',
    oleh: (nama: string, kapan: string) => `${nama}, ${kapan}`,
    atas: 'atas sidik',
    isi: 'Hasil reviu',
    berkas: 'Berkas kertas kerja (PDF, PNG, atau JPEG, paling besar 10 MB; boleh kosong)',
    simpan: 'Catat kertas kerja',
    tersimpan: 'Kertas kerja tercatat.',
    selesai: 'Selesaikan reviu atau kembalikan naskah'
  },
  rantai: {
    judul: 'Rantai paraf',
    urutan: 'No.',
    pejabat: 'Pejabat',
    keadaan: 'Keadaan',
    tanggal: 'Tanggal',
    bukti: 'Bukti',
    giliran: 'Giliran sekarang',
    menunggu: 'Menunggu',
    diparaf: 'Sudah diparaf',
    pemegang: (nama: readonly string[]) =>
      nama.length === 0 ? 'Belum ada pejabat tercatat hari ini' : nama.join(', '),
    dicatat: (nama: string) => `dicatat ${nama}`,
    sah: 'Tanda tangan server sah',
    takSah: (sebab: string) =>
      sebab === 'kunciAsing'
        ? 'Tanda tangan dibuat dengan kunci yang tidak dikenal layanan ini'
        : sebab === 'tidakCocok'
          ? 'Tanda tangan tidak cocok: catatan paraf ini berubah'
          : 'Tanda tangan dari penyedia lain; periksa pada penyedianya',
    dibuka: (kapan: string, oleh: string) => `Dibuka ${kapan} oleh ${oleh}.`,
    selesai: 'Semua pejabat dalam rantai ini sudah memaraf.',
    gugur: (kapan: string, oleh: string, alasan: string) => `Gugur ${kapan} oleh ${oleh}: ${alasan}`,
    lama: 'Rantai paraf sebelumnya',
    ke: (nomor: number) => `Rantai ke-${nomor}`
  },
  paraf: {
    bubuhkan: 'Bubuhkan paraf',
    tanya: 'Bubuhkan paraf atas Lampiran ini?',
    arti: 'Dengan ini Anda menyatakan telah meneliti Lampiran dengan sidik berikut. Paraf tidak dapat ditarik kembali.',
    ya: 'Ya, saya memaraf',
    catat: 'Catat paraf dengan pindaian',
    catatArti:
      'Untuk pejabat yang memaraf di atas kertas. Pindaian halaman paraf disimpan sebagai bukti dan tidak dapat diganti.',
    pejabat: 'Pejabat yang memaraf',
    pejabatLain: 'Pejabat lain (tanpa akun)',
    nama: 'Nama seperti pada halaman paraf',
    sebagai: 'Kedudukan',
    kedudukan: {
      definitif: 'Pejabat definitif',
      plt: 'Pelaksana Tugas (Plt.)',
      plh: 'Pelaksana Harian (Plh.)'
    },
    tanggal: 'Tanggal paraf',
    pindaian: 'Pindaian halaman paraf (PDF, PNG, atau JPEG, paling besar 10 MB)',
    simpan: 'Simpan paraf',
    tolak: 'Tolak paraf',
    tolakArti: 'Keberatan atas apa?',
    atasPerkada: 'Hanya batang tubuh Perkada: ke Harmonisasi, paraf yang sudah diberikan tetap berlaku',
    atasLampiran: 'Lampiran: kembali ke Rancangan Akhir, semua paraf gugur',
    alasan: 'Alasan',
    berkasKosong: 'Pilih berkas pindaian lebih dahulu.'
  },
  perkada: {
    judul: 'Perkada',
    belum: 'Naskah ini belum dimuat dalam rancangan Perkada.',
    susun: 'Susun Perkada untuk naskah ini',
    buka: 'Buka Perkada',
    rancangan: 'Rancangan',
    nomor: (nomor: string, tahun: number) => `Nomor ${nomor} Tahun ${tahun}`,
    ditetapkan: 'Ditetapkan',
    diundangkan: 'Diundangkan',
    berita: (nama: string, tahun: number, nomor: string) => `${nama} Tahun ${tahun} Nomor ${nomor}`,
    tambahan: (nomor: string) => `Tambahan Berita Daerah Nomor ${nomor}`,
    kurang: 'Yang masih kurang',
    hukum: 'Teks hukum',
    hukumArti: 'Dokumen beku dengan sidik ini adalah Lampiran yang berlaku.',
    pindaian: 'Pindaian yang ditandatangani',
    jangkar: 'Jangkar jejak',
    jangkarIsi: (panjang: number, hash: string) => `catatan ke-${panjang}, ${hash}`,
    jangkarArti:
      'Ujung rantai jejak naskah ini pada saat ditetapkan. Cantumkan pada arsip: hanya dengan jangkar yang disimpan di luar sistem dapat dibuktikan bahwa tidak satu catatan pun ditulis ulang.'
  },
  harmonisasi: {
    judul: 'Harmonisasi',
    keterangan:
      'Bagian Hukum memperbaiki batang tubuh Perkada. Lampiran tidak berubah, sehingga paraf yang sudah diberikan tetap berlaku.'
  },
  ralat: {
    judul: 'Ralat',
    keterangan:
      'Ralat membetulkan redaksi saja: angka, kode, tahun, target, dan pagu tidak berubah. Teks lama dan teks yang benar tersimpan berdampingan.',
    belum: 'Tidak ada ralat.',
    ke: (nomor: number, kapan: string, oleh: string) => `Ralat ke-${nomor}, ${kapan}, ${oleh}`,
    lama: 'Tertulis',
    baru: 'Seharusnya',
    buat: 'Buat ralat',
    cari: 'Cari teks yang salah',
    cariArti: 'Ketik paling sedikit tiga huruf dari teks yang salah, lalu pilih barisnya.',
    takAda: 'Tidak ada teks yang memuat kata itu.',
    pilih: (teks: string) => `Ralat: ${teks}`,
    hapus: (nomor: number) => `Hapus butir ${nomor}`,
    alasan: 'Alasan',
    simpan: 'Catat ralat'
  },
  cabut: {
    judul: 'Pencabutan',
    keterangan: 'Renstra yang berlaku dicabut dengan Perkada yang ditetapkan kemudian.',
    isi: (nomor: string, tahun: number, tanggal: string) =>
      `Dicabut dengan Perkada Nomor ${nomor} Tahun ${tahun} tanggal ${tanggal}.`,
    oleh: (nama: string, kapan: string) => `Dicatat ${nama}, ${kapan}.`,
    buat: 'Catat pencabutan',
    nomor: 'Nomor Perkada yang mencabut',
    tahun: 'Tahun',
    tanggal: 'Tanggal ditetapkan',
    alasan: 'Alasan',
    simpan: 'Simpan pencabutan'
  }
}
