import { jalurOf } from '../law/daftar-profil.ts'
import type { Jalur } from '../law/jalur.ts'
import type { RefusalCode } from '../result.ts'
import type { Peristiwa } from './events.ts'
import type { Fakta, FaktaSunting } from './facts.ts'
import { isLastParaf, nextParaf } from './rantai-paraf.ts'

/** Why a guard says no: which rule, and what to do. In Indonesian. */
export interface Keberatan {
  readonly code: RefusalCode
  readonly message: string
  readonly advice: string
}

export type Guard = (facts: Fakta) => Keberatan | null

const belum = (message: string, advice: string): Keberatan => ({
  code: 'SYARAT_BELUM_TERPENUHI',
  message,
  advice
})

/** Says no with this sentence unless the condition holds. */
const perlu =
  (holds: (facts: Fakta) => boolean, message: string, advice: string): Guard =>
  (facts) =>
    holds(facts) ? null : belum(message, advice)

/** Way of this naskah through the machine; a perubahan without dasar has none yet. */
export const jalur = (facts: FaktaSunting): Jalur | null =>
  jalurOf(facts.profil, facts.jenis, facts.dasar, facts.setelan)

const plain = (facts: Fakta): boolean => facts.jenis === 'awal'

function giliranParaf(facts: Fakta): Keberatan | null {
  const giliran = nextParaf(facts)
  if (giliran === null || facts.pelaku.jabatanParaf.includes(giliran.jabatanId)) return null
  return {
    code: 'TIDAK_BERHAK',
    message: `Giliran paraf ada pada ${giliran.sebutan}.`,
    advice:
      'Tunggu pejabat itu atau pejabat yang ditunjuk menggantikannya; Bagian Hukum dapat mencatat parafnya.'
  }
}

/** Guards that ask the facts alone, so that the tahap bar can show them before the person acts. */
export const SYARAT = {
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
  temuanDiterima: (f: Fakta) => {
    const open = f.temuan.belumDijawab + f.temuan.dijawabBelumDiterima
    return open === 0
      ? null
      : belum(
          `Masih ada ${open} temuan yang menghalangi dan belum diterima.`,
          'Kepala Bappelitbangda menerima tiap temuan dengan alasan, atau naskah dikembalikan untuk diperbaiki.'
        )
  },
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
  bukanPenyunting: (f: Fakta) =>
    f.pelaku.pernahMenyunting
      ? {
          code: 'TIDAK_BERHAK',
          message: 'Orang yang pernah menyunting naskah ini tidak boleh memverifikasi atau mereviunya.',
          advice: 'Minta pejabat lain yang tidak ikut menyunting untuk melakukannya.'
        }
      : null,
  verifikatorBelumMulai: perlu(
    (f) => f.putaran?.status === 'dibuka',
    'Pengajuan tidak dapat ditarik lagi karena verifikator sudah mulai memeriksa.',
    'Tunggu hasil verifikasi, atau minta Bappelitbangda mengembalikan naskah.'
  ),
  simpulanLayak: perlu(
    (f) =>
      f.putaran?.status === 'disimpulkan' &&
      (f.putaran.simpulan === 'sesuai' || f.putaran.simpulan === 'sesuaiDenganCatatan'),
    'Putaran verifikasi belum disimpulkan sesuai.',
    'Selesaikan pemeriksaan dan simpulkan putaran verifikasi lebih dahulu.'
  ),
  simpulanSesuai: perlu(
    (f) => f.putaran?.status === 'disimpulkan' && f.putaran.simpulan === 'sesuai',
    'Putaran verifikasi belum disimpulkan sesuai.',
    'Selesaikan pemeriksaan dan simpulkan putaran verifikasi lebih dahulu.'
  ),
  simpulanDenganCatatan: perlu(
    (f) => f.putaran?.status === 'disimpulkan' && f.putaran.simpulan === 'sesuaiDenganCatatan',
    'Putaran verifikasi belum disimpulkan sesuai dengan catatan.',
    'Simpulkan putaran dengan catatan, beserta daftar sel yang harus diperbaiki.'
  ),
  simpulanPerluPenyempurnaan: perlu(
    (f) => f.putaran?.status === 'disimpulkan' && f.putaran.simpulan === 'perluPenyempurnaan',
    'Putaran verifikasi belum disimpulkan perlu penyempurnaan.',
    'Simpulkan putaran verifikasi lebih dahulu, beserta hal yang harus disempurnakan.'
  ),
  indukTelahDitetapkan: perlu(
    (f) => f.induk.ditetapkan,
    'RPJMD/RPD belum ditetapkan.',
    'Tunggu penetapan RPJMD/RPD yang dicatat oleh Bappelitbangda.'
  ),
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
  catatanBerjalan: perlu(
    (f) => f.batasSel !== null,
    'Tidak ada catatan verifikasi yang menunggu konfirmasi.',
    'Konfirmasi hanya dilakukan setelah naskah dinyatakan sesuai dengan catatan.'
  ),
  selCatatanTerjawab: (f: Fakta) =>
    f.selCatatanBelumDijawab === 0
      ? null
      : belum(
          `${f.selCatatanBelumDijawab} sel yang tercatat belum diperbaiki atau dijawab perangkat daerah.`,
          'Perangkat daerah memperbaiki atau menjawab setiap sel yang tercatat lebih dahulu.'
        ),
  kertasKerjaReviu: perlu(
    (f) => f.kertasKerjaReviu,
    'Kertas kerja reviu Inspektorat belum tercatat.',
    'Unggah atau isi kertas kerja reviu lebih dahulu.'
  ),
  lampiranUtuh: perlu(
    (f) => f.paraf !== null && f.paraf.hashSekarang === f.paraf.hashBeku,
    'Lampiran berubah sejak dibekukan, sehingga paraf atasnya tidak berlaku.',
    'Kembalikan naskah ke rancangan akhir dan verifikasi ulang perubahan itu.'
  ),
  rantaiParafTerbuka: perlu(
    (f) => nextParaf(f) !== null,
    'Rantai paraf belum disusun.',
    'Susun urutan pejabat pemaraf pemerintah daerah ini.'
  ),
  rantaiParafLengkap: perlu(
    (f) => f.paraf !== null && f.paraf.rantai.length > 0 && nextParaf(f) === null,
    'Belum semua pejabat dalam rantai paraf membubuhkan paraf atas Lampiran ini.',
    'Lengkapi paraf yang masih kurang.'
  ),
  giliranParaf,
  giliranAtauBagianHukum: (f: Fakta) => (f.pelaku.peran.includes('bagianHukum') ? null : giliranParaf(f)),
  penggantiBerlaku: perlu(
    (f) => f.pengganti !== null,
    'Belum ada Renstra penerus yang berlaku.',
    'Renstra digantikan hanya oleh penerus yang sudah diundangkan.'
  ),
  masaAcuanHabis: perlu(
    (f) => f.masaAcuanHabis,
    'Masih ada tahun Renja yang mengacu pada Renstra ini.',
    'Renstra berakhir setelah tahun acuan terakhirnya lewat.'
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

export type SyaratNama = keyof typeof SYARAT

/** Conditions that choose between two next states; the way without a condition is the default. */
export const CABANG = {
  masihDiacu: (f: Fakta) => !f.masaAcuanHabis,
  suratEdaranTerbit: (f: Fakta) => jalur(f)?.suratEdaran !== true || f.suratEdaran !== null,
  adaForum: (f: Fakta) => jalur(f)?.forum === true,
  indukSudahDitetapkan: (f: Fakta) => f.induk.ditetapkan,
  perluReviuApip: (f: Fakta) => jalur(f)?.reviuApip === true,
  parafTerakhir: (f: Fakta) => isLastParaf(f),
  keberatanAtasPerkada: (_: Fakta, event: Peristiwa) =>
    event.type === 'tolakParaf' && event.keberatan === 'perkada'
} satisfies Record<string, (facts: Fakta, event: Peristiwa) => boolean>

export type CabangNama = keyof typeof CABANG
