import type { Fakta } from './facts.ts'
import type { Guard } from './guard.ts'
import { belum, jalur, perlu } from './guard.ts'

const plain = (facts: Fakta): boolean => facts.jenis === 'awal'

/** What the OPD must have before its plan moves on. */
export const SYARAT_PENYUSUNAN = {
  dokumenTerimpor: perlu(
    (f) => f.berkasImpor !== null,
    'Dokumen Renstra yang didaftarkan belum diimpor beserta berkas sumbernya.',
    'Impor berkas Renstra, lalu daftarkan.'
  ),
  timPenyusunTercatat: perlu(
    (f) => f.timPenyusun,
    'Tim Penyusun Renstra belum tercatat.',
    'Catat Keputusan Kepala Daerah tentang Tim Penyusun beserta anggotanya.'
  ),
  dasarTercatat: perlu(
    (f) => jalur(f) !== null,
    'Dasar perubahan atau reviu belum dicatat.',
    'Pilih dasarnya: perubahan RPJMD/RPD, hasil evaluasi, struktur organisasi, nomenklatur, atau kebijakan nasional.'
  ),
  rencanaAsalBerlaku: perlu(
    (f) => plain(f) || f.asal?.berlaku === true,
    'Renstra yang hendak diubah atau direviu tidak sedang berlaku.',
    'Perubahan dan reviu hanya dapat dibuat atas Renstra yang berlaku; pilih Renstra asal yang berlaku.'
  ),
  tanpaPerubahanLain: perlu(
    (f) => plain(f) || f.asal?.perubahanLainTerbuka !== true,
    'Masih ada perubahan atau reviu lain atas Renstra yang sama.',
    'Selesaikan atau batalkan perubahan yang sedang berjalan lebih dahulu.'
  ),
  temuanTerjawab: (f: Fakta) =>
    f.temuan.belumDijawab === 0
      ? null
      : belum(
          `Masih ada ${f.temuan.belumDijawab} temuan yang menghalangi dan belum diperbaiki atau dijawab.`,
          'Perbaiki sel yang ditunjuk temuan, atau jawab temuan itu dengan alasan.'
        ),
  catatanWajibTerjawab: (f: Fakta) =>
    f.catatanWajibBelumDijawab === 0
      ? null
      : belum(
          `Masih ada ${f.catatanWajibBelumDijawab} catatan wajib verifikator yang belum dijawab.`,
          'Buka daftar catatan dan jawab setiap catatan yang wajib.'
        ),
  undanganForum: perlu(
    (f) => jalur(f)?.forum === false || (f.forum?.undangan ?? 0) > 0,
    'Daftar undangan forum perangkat daerah masih kosong.',
    'Isi daftar undangan: pemangku kepentingan dan perangkat daerah terkait.'
  ),
  beritaAcaraForum: perlu(
    (f) => f.forum?.beritaAcara === true && f.forum.hadir > 0 && f.forum.kesepakatan > 0,
    'Berita acara forum belum lengkap: daftar hadir dan kesepakatan harus tercatat.',
    'Lengkapi daftar hadir dan kesepakatan, lalu simpan berita acara forum.'
  ),
  suratEdaranLengkap: perlu(
    (f) => f.suratEdaran !== null && f.suratEdaran.nomor !== '' && f.suratEdaran.paguIndikatif,
    'Surat edaran kepala daerah belum tercatat lengkap dengan nomor, tanggal, dan pagu indikatif.',
    'Bappelitbangda mencatat surat edaran beserta pagu indikatif setiap perangkat daerah.'
  ),
  indukTelahDitetapkan: (f: Fakta) => {
    if (f.induk.ditetapkan) return null
    return f.induk.tercatat === false
      ? belum(
          'Belum ada RPJMD/RPD yang tercatat untuk tahun-tahun Renstra ini.',
          'Minta Bappelitbangda membuat atau mendaftarkannya di halaman RPJMD/RPD; sesudah itu kaitkan tujuan dan sasaran.'
        )
      : belum('RPJMD/RPD belum ditetapkan.', 'Tunggu penetapan RPJMD/RPD yang dicatat oleh Bappelitbangda.')
  },
  jejakKeInduk: (f: Fakta) =>
    f.induk.simpulTanpaJejak === 0
      ? null
      : belum(
          `${f.induk.simpulTanpaJejak} tujuan atau sasaran belum dikaitkan dengan RPJMD/RPD yang ditetapkan atau NSPK.`,
          'Kaitkan setiap tujuan dan sasaran dengan sasaran RPJMD/RPD atau NSPK.'
        ),
  tanpaBatasCatatan: perlu(
    (f) => f.batasSel === null,
    'Naskah sudah dinyatakan sesuai dengan catatan, sehingga tidak diajukan lagi sebagai putaran baru.',
    'Perbaiki sel yang tercatat; verifikator mengonfirmasinya tanpa putaran baru.'
  ),
  tanpaPermintaanBatal: perlu(
    (f) => f.permintaanBatal === null,
    'Permintaan pembatalan sudah diajukan.',
    'Tunggu keputusan kepala Bappelitbangda, atau urungkan permintaan itu.'
  ),
  permintaanBatalAda: perlu(
    (f) => f.permintaanBatal !== null,
    'Tidak ada permintaan pembatalan dari kepala perangkat daerah.',
    'Pembatalan dimulai dari permintaan kepala perangkat daerah beserta alasannya.'
  )
} satisfies Record<string, Guard>
