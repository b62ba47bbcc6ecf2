import type { Fakta } from './facts.ts'
import type { Guard } from './guard.ts'
import { belum, perlu } from './guard.ts'

/** What Bappelitbangda and Inspektorat must have before they pass or return a plan. */
export const SYARAT_VERIFIKASI = {
  bukanPenyunting: (f: Fakta) =>
    f.pelaku.pernahMenyunting
      ? {
          code: 'TIDAK_BERHAK',
          message:
            'Orang yang ikut menyusun naskah ini (membuat, menyunting, atau mengaitkan isinya) tidak boleh memverifikasi atau mereviunya.',
          advice: 'Minta pejabat lain yang tidak ikut menyusun untuk melakukannya.'
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
  temuanDiterima: (f: Fakta) => {
    const open = f.temuan.belumDijawab + f.temuan.dijawabBelumDiterima
    return open === 0
      ? null
      : belum(
          `Masih ada ${open} temuan yang menghalangi dan belum diterima.`,
          'Kepala Bappelitbangda menerima tiap temuan dengan alasan, atau naskah dikembalikan untuk diperbaiki.'
        )
  },
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
  )
} satisfies Record<string, Guard>
