import type { Keberatan } from './guard.ts'
import { belum } from './guard.ts'
import type { FaktaRencanaInduk } from './induk-fakta.ts'
import { BENTUK_INDUK } from './induk-fakta.ts'

type Syarat = (facts: FaktaRencanaInduk) => Keberatan | null

const perlu =
  (holds: (facts: FaktaRencanaInduk) => boolean, message: string, advice: string): Syarat =>
  (facts) =>
    holds(facts) ? null : belum(message, advice)

const kurang =
  (
    count: (facts: FaktaRencanaInduk) => number,
    message: (jumlah: number) => string,
    advice: string
  ): Syarat =>
  (facts) => {
    const jumlah = count(facts)
    return jumlah === 0 ? null : belum(message(jumlah), advice)
  }

/** Guards of induk.machine that ask the facts alone. */
export const SYARAT_INDUK = {
  dasarPerubahanInduk: perlu(
    (f) => f.asal === null || (f.dasar ?? '').trim() !== '',
    'Alasan perubahan RPJMD/RPD belum dicatat.',
    'Tulis alasan perubahannya, misalnya hasil evaluasi atau perubahan mendasar.'
  ),
  asalIndukBerlaku: perlu(
    (f) => f.asal === null || f.asal.berlaku,
    'RPJMD/RPD yang hendak diubah tidak sedang berlaku.',
    'Perubahan hanya dapat dibuat atas RPJMD/RPD yang berlaku.'
  ),
  tanpaPerubahanIndukLain: perlu(
    (f) => f.asal?.perubahanLainTerbuka !== true,
    'Masih ada perubahan lain atas RPJMD/RPD yang sama.',
    'Selesaikan perubahan yang sedang berjalan lebih dahulu.'
  ),
  strukturInduk: (f: FaktaRencanaInduk) => {
    const lacking = [
      ...(BENTUK_INDUK[f.jenis].visiMisi && f.isi.visi === 0 ? ['visi'] : []),
      ...(BENTUK_INDUK[f.jenis].visiMisi && f.isi.misi === 0 ? ['misi'] : []),
      ...(f.isi.tujuan === 0 ? ['tujuan'] : []),
      ...(f.isi.sasaran === 0 ? ['sasaran'] : [])
    ]
    return lacking.length === 0
      ? null
      : belum(
          `Rancangan awal ${f.jenis} belum memuat ${lacking.join(', ')}.`,
          'Isi bagian itu lebih dahulu, karena perangkat daerah menyusun Renstra daripadanya.'
        )
  },
  tujuanBersasaran: kurang(
    (f) => f.isi.tujuanTanpaSasaran,
    (n) => `${n} tujuan belum mempunyai sasaran.`,
    'Tambahkan sasaran di bawah setiap tujuan, atau hapus tujuan yang tidak dipakai.'
  ),
  sasaranBerindikator: kurang(
    (f) => f.isi.sasaranTanpaIndikator,
    (n) => `${n} sasaran belum mempunyai indikator.`,
    'Tambahkan indikator dengan target setiap tahun pada sasaran itu.'
  ),
  targetLengkap: kurang(
    (f) => f.isi.indikatorTanpaTarget,
    (n) => `${n} indikator belum mempunyai target untuk setiap tahun.`,
    'Lengkapi target setiap tahun; tulis n/a bila memang tidak ada.'
  ),
  paguIndikatifTerisi: perlu(
    (f) => f.isi.opdBerpagu > 0,
    'Pagu indikatif perangkat daerah belum diisi.',
    'Isi pagu indikatif setiap perangkat daerah dan tahun.'
  ),
  usulanTerjawab: kurang(
    (f) => f.usulanBelumDijawab,
    (n) => `${n} usulan atau masukan perangkat daerah belum dijawab.`,
    'Tampung atau tolak setiap usulan dengan tanggapan.'
  ),
  penggantiIndukBerlaku: perlu(
    (f) => f.pengganti !== null,
    'Perubahan RPJMD/RPD yang menggantikannya belum berlaku.',
    'Langkah ini berjalan sendiri ketika perubahannya diundangkan.'
  )
} satisfies Record<string, Syarat>

export type SyaratIndukNama = keyof typeof SYARAT_INDUK
