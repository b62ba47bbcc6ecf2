import type { ButirPeriksa } from './butir-periksa.ts'
import type { ProfilId } from './profil.ts'
import { sumber } from './sumber.ts'

/** A row of Formulir 1; `profil` null = in every profile. */
export type ButirProses = ButirPeriksa & { readonly profil: readonly ProfilId[] | null }

const berkas = sumber(
  null,
  ['APP', 'GK'],
  'Bentuk Formulir 1 dari berita acara verifikasi yang dipakai daerah.'
)

const proses = (nomor: number, pertanyaan: string, profil: ButirProses['profil'] = null): ButirProses => ({
  id: `F1-${String(nomor).padStart(2, '0')}`,
  pertanyaan,
  keparahan: 'mayor',
  aspek: 'Proses Penyusunan',
  formulir: 1,
  bagian: [],
  jenis: [],
  contoh: null,
  sumber: berkas,
  profil
})

/** Formulir 1: what was done while the plan was drafted, in the order of the process. */
export const BUTIR_PROSES: readonly ButirProses[] = [
  proses(1, 'Apakah Tim Penyusun Renstra ditetapkan dengan keputusan kepala daerah?'),
  proses(2, 'Apakah orientasi mengenai Renstra dilaksanakan bagi Tim Penyusun?'),
  proses(3, 'Apakah agenda kerja Tim Penyusun disusun dan dilaksanakan?'),
  proses(4, 'Apakah data dan informasi perencanaan disiapkan berdasarkan SIPD?'),
  proses(5, 'Apakah gambaran pelayanan perangkat daerah dianalisis?'),
  proses(6, 'Apakah permasalahan pelayanan perangkat daerah dianalisis sampai akar masalahnya?'),
  proses(7, 'Apakah dokumen perencanaan lain yang terkait ditelaah?'),
  proses(8, 'Apakah isu strategis dirumuskan dari permasalahan dan hasil telaahan?'),
  proses(9, 'Apakah tujuan dan sasaran diturunkan dari sasaran RPJMD?', ['PMDN86', 'INM2-2025']),
  proses(10, 'Apakah tujuan dan sasaran diturunkan dari sasaran RPD?', ['INM52']),
  proses(11, 'Apakah strategi dan arah kebijakan dirumuskan untuk setiap sasaran?'),
  proses(12, 'Apakah program, kegiatan, indikator, target, dan pagu indikatif dirumuskan?'),
  proses(13, 'Apakah rancangan disempurnakan menurut surat edaran kepala daerah dan pagu indikatifnya?'),
  proses(14, 'Apakah forum perangkat daerah dilaksanakan dan hasilnya dituangkan dalam berita acara?'),
  proses(15, 'Apakah kesepakatan forum perangkat daerah sudah masuk ke dalam rancangan?')
]
