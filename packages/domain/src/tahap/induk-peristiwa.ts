import type { PenetapanInduk, PengundanganInduk } from './induk-fakta.ts'

/** Events of induk.machine with what they carry. */
export type PeristiwaInduk =
  | { readonly type: 'buat' }
  | { readonly type: 'daftarkan' }
  | { readonly type: 'mulai' }
  | { readonly type: 'susunRancangan' }
  | { readonly type: 'susunRancanganAkhir' }
  | ({ readonly type: 'tetapkan' } & PenetapanInduk)
  | ({ readonly type: 'undangkan' } & PengundanganInduk)
  | { readonly type: 'gantikan' }
  | { readonly type: 'batalkan'; readonly alasan: string }

export type PeristiwaIndukNama = PeristiwaInduk['type']

interface KeteranganPeristiwa {
  /** Text of the button. */
  readonly label: string
  /** Fields that the event carries beside its type. */
  readonly perluData: readonly string[]
}

const info = (label: string, ...perluData: readonly string[]): KeteranganPeristiwa => ({ label, perluData })

/** Every event in order of life: text for its button and the data to ask for. */
export const PERISTIWA_INDUK: Readonly<Record<PeristiwaIndukNama, KeteranganPeristiwa>> = {
  buat: info('Buat RPJMD/RPD'),
  daftarkan: info('Daftarkan RPJMD/RPD yang sudah berlaku'),
  mulai: info('Mulai rancangan awal'),
  susunRancangan: info('Lanjutkan ke rancangan'),
  susunRancanganAkhir: info('Lanjutkan ke rancangan akhir'),
  tetapkan: info('Catat penetapan', 'nomor', 'tahun', 'tanggal'),
  undangkan: info('Catat pengundangan', 'berita', 'tanggal'),
  gantikan: info('Gantikan dengan perubahannya'),
  batalkan: info('Batalkan RPJMD/RPD', 'alasan')
}
