import type { FaktaEvaluasi, PeristiwaEvaluasi } from './evaluasi-fakta.ts'
import { belum } from './guard.ts'
import type { Syarat } from './mesin-izin.ts'
import { guardsOn, tanpaAlasan } from './mesin-izin.ts'

const on = guardsOn<PeristiwaEvaluasi, FaktaEvaluasi>()

/** Named guards of evaluasi.machine. */
export const SYARAT_EVALUASI = {
  bukanPenyusun: (f) =>
    f.pelaku.pernahMenyunting
      ? {
          code: 'TIDAK_BERHAK',
          message: 'Orang yang ikut menyusun lembar evaluasi ini tidak boleh menelaahnya.',
          advice: 'Minta pejabat lain yang tidak ikut menyusun untuk menelaahnya.'
        }
      : null,
  realisasiLengkap: (f) =>
    f.tanpaRealisasi === 0
      ? null
      : belum(
          `${f.tanpaRealisasi} indikator belum mempunyai realisasi atau alasan ketiadaannya.`,
          'Isi realisasi, atau tulis alasan mengapa belum ada datanya.'
        ),
  perhitunganSelesai: (f) =>
    f.perhitungan === 'selesai'
      ? null
      : belum(
          'Perhitungan capaian belum selesai.',
          'Jalankan perhitungan, atau ulangi bila gagal, lalu sampaikan evaluasi.'
        ),
  rekomendasiAda: (f) =>
    f.rekomendasi > 0
      ? null
      : belum('Belum ada rekomendasi.', 'Tulis sedikitnya satu rekomendasi hasil telaahan.'),
  rekomendasiTerjawab: (f) =>
    f.rekomendasiBelumDijawab === 0
      ? null
      : belum(
          `${f.rekomendasiBelumDijawab} rekomendasi belum mempunyai tindak lanjut.`,
          'Tulis tindak lanjut pada setiap rekomendasi.'
        ),
  alasanTerisi: on('kembalikan', ({ alasan }) => tanpaAlasan(alasan))
} satisfies Record<string, Syarat<FaktaEvaluasi, PeristiwaEvaluasi>>

export type SyaratEvaluasiNama = keyof typeof SYARAT_EVALUASI
