import { angka } from './format.ts'

/** Words of the parent plans (RPJMD, RPD) and of the links of a Renstra to them. */
export const induk = {
  judul: 'RPJMD dan RPD',
  daftar: {
    penjelasan:
      'Rencana induk pemda: perangkat daerah menyusun Renstra dari tujuan dan sasarannya. Perubahan setelah ditetapkan dibuat sebagai versi baru.',
    nama: 'Rencana',
    tahap: 'Tahap',
    dasarHukum: 'Dasar hukum',
    diubah: 'Terakhir diubah',
    belumAda: 'Belum ada RPJMD atau RPD yang tercatat.',
    belumAdaSaran: {
      bappelitbangda:
        'Buat rancangannya, atau daftarkan yang sudah berlaku. Renstra yang sudah diimpor dapat menjadi sumber isi pertamanya.',
      opd: 'Bappelitbangda mencatatnya. Perangkat daerah membacanya sejak rancangan awal.'
    },
    berlakuKini: 'dipakai sekarang',
    belumTercatat: 'belum tercatat',
    muatGagal: 'Daftar RPJMD/RPD tidak dapat dimuat.'
  },
  bentuk: { RPJMD: 'Perda', RPD: 'Perkada' } as Readonly<Record<string, string>>,
  baru: {
    tombol: 'Buat RPJMD/RPD',
    judul: 'Buat RPJMD/RPD',
    jenis: 'Jenis',
    nama: 'Judul',
    tahunAwal: 'Tahun pertama',
    tahunAkhir: 'Tahun terakhir',
    sumber: 'Isi pertama',
    kosong: 'Mulai dari kosong',
    dari: (judul: string) => `Dari bagian rencana induk ${judul}`,
    sudahBerlaku: 'Sudah berlaku: daftarkan sebagaimana ditetapkan',
    sudahBerlakuKeterangan:
      'Yang didaftarkan langsung beku. Isi yang diketahui diambil dari Renstra yang dipilih; yang tidak diketahui dibiarkan kosong.',
    nomor: 'Nomor Perda/Perkada (bila diketahui)',
    tahun: 'Tahun Perda/Perkada',
    tanggal: 'Tanggal penetapan',
    kirim: 'Buat',
    tahunSalah: 'Tahun terakhir harus sama dengan atau sesudah tahun pertama, paling banyak 20 tahun.'
  },
  ubah: {
    tombol: 'Buat perubahan',
    judul: 'Buat perubahan RPJMD/RPD',
    isi: 'Isinya disalin sebagai versi baru. Versi yang berlaku tetap berlaku sampai perubahannya diundangkan.',
    alasan: 'Alasan perubahan',
    kirim: 'Buat perubahan'
  },
  bagian: {
    isi: 'Isi',
    pagu: 'Pagu indikatif',
    perubahan: 'Yang berubah dan untuk siapa',
    usulan: 'Usulan dan masukan',
    riwayat: 'Riwayat'
  },
  navigasi: 'Bagian RPJMD/RPD',
  langkah: {
    judul: 'Langkah berikutnya',
    belumDapat: 'Belum dapat:',
    konfirmasi: (label: string) => `${label}?`,
    lanjut: 'Lanjutkan',
    kembali: 'Kembali',
    nomor: 'Nomor',
    tahun: 'Tahun',
    tanggalTetap: 'Tanggal penetapan',
    berita: 'Nama lembaran atau berita daerah',
    nomorBerita: 'Nomor lembaran atau berita daerah',
    tahunBerita: 'Tahun lembaran atau berita daerah',
    tanggalUndang: 'Tanggal pengundangan',
    alasan: 'Alasan pembatalan',
    akibat: {
      tetapkan:
        'Setelah ditetapkan isinya beku. Renstra yang menunggu RPJMD/RPD melanjutkan ke rancangan akhir.',
      undangkan: 'Setelah diundangkan versi ini berlaku dan menggantikan versi sebelumnya.',
      batalkan:
        'Versi ini tidak dipakai lagi dan tidak dapat dibuka kembali. Renstra yang menunggu tetap menunggu RPJMD/RPD lain; kaitan kepadanya disebut tanpa induk, dan usulan perangkat daerah menunggu jawaban lagi. Versi yang berlaku tidak berubah.',
      lain: 'Langkah ini tercatat dalam jejak pemda.'
    },
    melangkah: (jumlah: number) =>
      jumlah === 0
        ? 'Tidak ada Renstra yang menunggu.'
        : `${jumlah} Renstra yang menunggu melanjutkan ke rancangan akhir.`
  },
  tabel: {
    judul: 'Visi, misi, tujuan, sasaran, indikator, program prioritas, dan prioritas',
    jenis: 'Jenis',
    kode: 'Kode',
    uraian: 'Uraian',
    satuan: 'Satuan',
    arah: 'Arah',
    awal: 'Kondisi awal',
    akhir: 'Kondisi akhir',
    masa: 'Mulai – selesai',
    mulai: 'Mulai',
    selesai: 'Selesai',
    pengampu: 'Perangkat daerah',
    dijawab: 'Dijawab oleh',
    tanpaJawaban: 'belum dijawab',
    perluDitinjau: 'perlu ditinjau',
    aksi: 'Baris',
    tambah: (nama: string) => `Tambah ${nama}`,
    tambahDi: (nama: string, di: string) => `Tambah ${nama} di bawah ${di}`,
    naik: 'Pindah naik',
    turun: 'Pindah turun',
    hapus: 'Hapus',
    menu: (nama: string) => `Tindakan baris ${nama}`,
    hapusJudul: (nama: string) => `Hapus “${nama}”?`,
    hapusIsi: (jumlah: number) =>
      jumlah === 0
        ? 'Baris ini dihapus. Dapat diurungkan.'
        : `Baris ini dihapus beserta ${jumlah} baris di bawahnya. Dapat diurungkan.`,
    isian: (kolom: string, nama: string) => `${kolom}: ${nama}`,
    kosong: 'Belum ada isi.',
    kosongSaran: 'Tambahkan visi dan misi (RPJMD), lalu tujuan, sasaran, dan indikatornya.',
    petunjuk: 'Tab dan panah ↑ ↓ berpindah sel, Enter menyimpan, Esc membatalkan, Ctrl+Z mengurungkan.',
    pilihArah: '–',
    arahNama: { naik: 'naik', turun: 'turun', rentang: 'rentang' } as Readonly<Record<string, string>>,
    tanpaNama: 'baris baru',
    uraianBaru: (nama: string) => `${nama.charAt(0).toUpperCase()}${nama.slice(1)} baru`
  },
  pagu: {
    judul: 'Pagu indikatif per perangkat daerah (rupiah)',
    opd: 'Perangkat daerah',
    jumlah: 'Jumlah',
    isian: (opd: string, tahun: number) => `Pagu indikatif ${opd} tahun ${tahun}`,
    bukanRupiah: (opd: string, tahun: number) =>
      `${opd}, ${tahun}: bukan rupiah bulat. Tulis misalnya 1.250.000.000.`,
    sel: (opd: string, tahun: number) => `${opd}, ${tahun}`,
    petunjuk:
      'Panah, Tab, dan Enter berpindah sel, Esc membatalkan, Ctrl+Z mengurungkan. Dari Excel: salin sekotak sel, pilih sel pertamanya di sini, lalu Ctrl+V.',
    ditempel: (jumlah: number) =>
      `${angka(String(jumlah))} sel ditempel. Ctrl+Z mengurungkan semuanya sekaligus.`,
    tempelSama: 'Isi yang ditempel sama dengan yang sudah ada.',
    terlaluBanyak: (jumlah: number, batas: number) =>
      `${angka(String(jumlah))} sel ditempel sekaligus, paling banyak ${angka(String(batas))}. Tempel dalam beberapa bagian.`,
    perbaiki: 'Yang tidak terbaca dapat diperbaiki di sini; selnya tidak berubah sampai ditempel.',
    tertulisDi: (sel: string) => `Tertulis untuk ${sel}`,
    terlaluBesar: 'Terlalu besar untuk pagu.'
  },
  simpan: {
    saved: 'Tersimpan',
    sending: 'Menyimpan…',
    offline: 'Belum tersimpan: server tidak terjangkau. Isian tetap di halaman ini.',
    refused: 'Belum tersimpan',
    ulangi: 'Kirim lagi',
    pakaiSaya: 'Pakai isian saya',
    pakaiTersimpan: 'Pakai yang tersimpan',
    kini: (nilai: string) => `Nilai yang tersimpan sekarang: ${nilai}`,
    kiniSel: (sel: string, nilai: string, milik: string) => `${sel}: tersimpan ${nilai}, isian Anda ${milik}`,
    kosong: '(kosong)',
    urung: 'Urungkan',
    ulang: 'Ulangi'
  },
  perubahan: {
    kosong: 'Versi ini belum berbeda dari versi sebelumnya.',
    versiPertama: 'Ini versi pertama, sehingga tidak ada yang dibandingkan.',
    baris: 'Baris',
    lama: 'Semula',
    baru: 'Menjadi',
    untuk: 'Untuk siapa',
    takAda: 'tidak ada Renstra yang mengaitkannya',
    macam: { ditambah: 'ditambah', dihapus: 'dihapus', diubah: 'diubah', dipindah: 'dipindah' } as Readonly<
      Record<string, string>
    >,
    redaksional: 'redaksi saja: kaitan tetap ditegaskan',
    tandai: 'Tandai sebagai redaksi saja',
    tandaiJudul: 'Tandai perubahan sebagai redaksi saja?',
    tandaiIsi:
      'Renstra yang sudah menegaskan kaitannya tidak perlu meninjau lagi. Angka, kode, satuan, dan target tidak boleh ikut berubah.',
    alasan: 'Alasan',
    pagu: 'Pagu indikatif',
    tahun: 'Tahun',
    ringkas: (simpul: number, opd: number) =>
      `${simpul} baris berubah; ${opd} perangkat daerah mengaitkan baris yang berubah.`
  },
  usulan: {
    kosong: 'Belum ada usulan. Usulan datang ketika perangkat daerah menyampaikan rancangan awal Renstra.',
    jenis: {
      permasalahan: 'Permasalahan',
      isuStrategis: 'Isu strategis',
      program: 'Program',
      pagu: 'Pagu',
      masukan: 'Masukan verifikasi'
    } as Readonly<Record<string, string>>,
    status: { baru: 'belum dijawab', ditampung: 'ditampung', ditolak: 'tidak ditampung' } as Readonly<
      Record<string, string>
    >,
    isi: 'Usulan',
    keadaan: 'Keadaan',
    pilih: (uraian: string) => `Pilih ${uraian}`,
    pilihSemua: 'Pilih semua yang belum dijawab',
    pilihKolom: 'Pilih',
    tampung: 'Tampung',
    tolak: 'Tidak ditampung',
    tanggapan: 'Tanggapan',
    terpilih: (jumlah: number) => `${jumlah} dipilih`
  },
  riwayat: {
    kosong: 'Belum ada langkah.',
    oleh: 'Oleh',
    pada: 'Pada',
    langkah: 'Langkah',
    alasan: 'Alasan',
    dibatalkan: (oleh: string, pada: string, alasan: string) => `Dibatalkan oleh ${oleh}, ${pada}: ${alasan}`
  },
  terkunci: 'RPJMD/RPD ini tidak dapat disunting.',
  takDitemukan: {
    judul: 'RPJMD/RPD ini tidak ditemukan',
    isi: 'Mungkin belum terbuka bagi peran Anda: perangkat daerah membacanya sejak rancangan awal.'
  },
  kaitan: {
    judul: 'Keterkaitan dengan RPJMD/RPD dan NSPK',
    penjelasan:
      'Setiap tujuan dan sasaran harus dapat ditelusuri ke sasaran RPJMD/RPD atau NSPK, langsung atau melalui tujuannya.',
    tanpaInduk:
      'Bappelitbangda belum mencatat RPJMD/RPD untuk tahun-tahun Renstra ini. Minta Bappelitbangda membuat atau mendaftarkannya di halaman RPJMD dan RPD.',
    acuan: 'Rencana induk',
    tujuan: 'Tujuan',
    sasaran: 'Sasaran',
    baris: 'Tujuan dan sasaran Renstra',
    induk: 'Sasaran atau tujuan RPJMD/RPD dan NSPK',
    keadaan: 'Keadaan',
    tanpaKaitan: 'belum dikaitkan',
    lewatTujuan: 'melalui tujuannya',
    tambah: 'Kaitkan…',
    tambahPada: (nama: string) => `Kaitkan “${nama}”`,
    pilihJudul: (nama: string) => `Kaitkan “${nama}”`,
    pilih: 'Pilih tujuan atau sasaran RPJMD/RPD',
    cari: 'Cari',
    nspk: 'NSPK',
    nspkUraian: 'Norma, standar, prosedur, atau kriteria',
    nspkSumber: 'Peraturan sumbernya',
    simpan: 'Kaitkan',
    belumPilih: 'Pilih paling sedikit satu induk, atau isi NSPK beserta sumbernya.',
    lepas: 'Lepaskan',
    lepasPada: (induk: string, nama: string) => `Lepaskan kaitan “${nama}” dengan “${induk}”`,
    ditegaskan: 'ditegaskan',
    ditegaskanOleh: (oleh: string, pada: string) => `ditegaskan ${oleh}, ${pada}`,
    perluDitinjau: 'perlu ditinjau',
    hilang: 'Sudah tidak ada dalam RPJMD/RPD.',
    yatimPada: (judul: string, label: string) =>
      `Tanpa induk: ${judul} ${label.toLowerCase()}. Lepaskan, lalu kaitkan dengan yang lain.`,
    tinjauJudul: (jumlah: number) =>
      jumlah === 1 ? 'Satu kaitan perlu ditinjau' : `${jumlah} kaitan perlu ditinjau`,
    tinjauIsi:
      'Induknya berubah sejak ditegaskan. Sesuaikan tujuan atau sasaran di tabelnya, atau tegaskan bila masih selaras.',
    semula: 'Semula',
    menjadi: 'Menjadi',
    tegaskan: 'Tegaskan',
    tegaskanPada: (nama: string) => `Tegaskan “${nama}”`,
    tegaskanSemua: 'Tegaskan semua',
    tegaskanDipilih: (jumlah: number) => `Tegaskan ${jumlah} yang dipilih`,
    terkunci: 'Renstra ini terkunci: peninjauan dilakukan melalui perubahan Renstra.',
    keVersi: 'Buka halaman Versi',
    keTabel: 'Buka di tabel',
    yatim: 'Sasaran RPJMD/RPD yang tidak dijawab Renstra ini',
    yatimIsi: 'Tidak semua sasaran harus dijawab satu perangkat daerah; periksa yang menjadi tugas Anda.',
    tanpaYatim: 'Semua sasaran RPJMD/RPD dijawab.',
    tanpaJejak: (jumlah: number) =>
      `${jumlah} tujuan atau sasaran belum mempunyai jejak ke RPJMD/RPD atau NSPK.`,
    lengkap: 'Semua tujuan dan sasaran mempunyai jejak.',
    beda: 'Perbedaan dengan rancangan yang dipakai menyusun',
    bedaIsi: 'Dicatat ketika RPJMD/RPD ditetapkan.',
    bedaKosong: 'Tidak ada yang berbeda.',
    wajib: (sejak: string) => `RPJMD/RPD berubah sejak ${sejak}: Renstra ini wajib ditinjau.`,
    wajibBatas: (batas: string, sisa: number) =>
      sisa < 0
        ? `Batasnya ${batas}, terlambat ${-sisa} hari; keterlambatan tidak menghalangi apa pun.`
        : `Batasnya ${batas}, sisa ${sisa} hari.`,
    sedangDitinjau: 'Perubahan atau reviu Renstra ini sedang disusun.',
    caraTinjau: 'Buat perubahan atau reviu Renstra dari halaman Versi.',
    muatGagal: 'Keterkaitan tidak dapat dimuat.',
    tertutup: 'Isi Renstra ini belum terbuka bagi peran Anda.'
  },
  tandaSel: 'induk berubah, perlu ditinjau',
  strip: (jumlah: number) =>
    jumlah === 1
      ? '1 baris perlu ditinjau: sasaran RPJMD/RPD yang dijawabnya berubah.'
      : `${jumlah} baris perlu ditinjau: sasaran RPJMD/RPD yang dijawabnya berubah.`,
  stripBuka: 'Lihat semula dan menjadi',
  wajibDitinjau: {
    tanda: 'wajib ditinjau',
    sedang: 'sedang ditinjau',
    sisa: (hari: number) => (hari < 0 ? `terlambat ${-hari} hari` : `sisa ${hari} hari`)
  },
  isiInduk: {
    indikator: (uraian: string, satuan: string | null) => (satuan ? `${uraian} (${satuan})` : uraian),
    awal: 'awal'
  }
}
