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

const proses = (
  nomor: number,
  uraian: string,
  pertanyaan: string,
  profil: ButirProses['profil'] = null
): ButirProses => ({
  id: `F1-${String(nomor).padStart(2, '0')}`,
  uraian,
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
  proses(
    1,
    'Penetapan Tim Penyusun Renstra',
    'Apakah Tim Penyusun Renstra ditetapkan dengan keputusan kepala daerah?'
  ),
  proses(
    2,
    'Orientasi mengenai Renstra',
    'Apakah orientasi mengenai Renstra dilaksanakan bagi Tim Penyusun?'
  ),
  proses(
    3,
    'Penyusunan agenda kerja Tim Penyusun',
    'Apakah agenda kerja Tim Penyusun disusun dan dilaksanakan?'
  ),
  proses(
    4,
    'Penyiapan data dan informasi perencanaan berdasarkan SIPD',
    'Apakah data dan informasi perencanaan disiapkan berdasarkan SIPD?'
  ),
  proses(
    5,
    'Analisis gambaran pelayanan perangkat daerah',
    'Apakah gambaran pelayanan perangkat daerah dianalisis?'
  ),
  proses(
    6,
    'Analisis permasalahan',
    'Apakah permasalahan pelayanan perangkat daerah dianalisis sampai akar masalahnya?'
  ),
  proses(7, 'Penelaahan dokumen perencanaan lain', 'Apakah dokumen perencanaan lain yang terkait ditelaah?'),
  proses(
    8,
    'Perumusan isu strategis',
    'Apakah isu strategis dirumuskan dari permasalahan dan hasil telaahan?'
  ),
  proses(
    9,
    'Perumusan tujuan dan sasaran berdasarkan sasaran RPJMD',
    'Apakah tujuan dan sasaran diturunkan dari sasaran RPJMD?',
    ['PMDN86', 'INM2-2025']
  ),
  proses(
    10,
    'Perumusan tujuan dan sasaran berdasarkan sasaran RPD',
    'Apakah tujuan dan sasaran diturunkan dari sasaran RPD?',
    ['INM52']
  ),
  proses(
    11,
    'Perumusan strategi dan arah kebijakan',
    'Apakah strategi dan arah kebijakan dirumuskan untuk setiap sasaran?'
  ),
  proses(
    12,
    'Perumusan program, kegiatan, indikator, target, dan pagu indikatif',
    'Apakah program, kegiatan, indikator, target, dan pagu indikatif dirumuskan?'
  ),
  proses(
    13,
    'Penyempurnaan rancangan berdasarkan surat edaran kepala daerah',
    'Apakah rancangan disempurnakan menurut surat edaran kepala daerah dan pagu indikatifnya?'
  ),
  proses(
    14,
    'Pelaksanaan forum perangkat daerah',
    'Apakah forum perangkat daerah dilaksanakan dan hasilnya dituangkan dalam berita acara?'
  ),
  proses(
    15,
    'Penyempurnaan rancangan berdasarkan kesepakatan forum',
    'Apakah kesepakatan forum perangkat daerah sudah masuk ke dalam rancangan?'
  )
]
