import type { Tanda } from './sumber.ts'

export type TingkatKode = 'bidangUrusan' | 'program' | 'kegiatan' | 'subKegiatan'

export type SegmenNama =
  | 'urusan'
  | 'bidang'
  | 'urusanOrganisasi'
  | 'bidangOrganisasi'
  | 'organisasi'
  | 'program'
  | 'kewenangan'
  | 'kegiatan'
  | 'subKegiatan'

/** One part of a code between two dots: exact lengths and the characters it may hold. */
export interface Segmen {
  readonly nama: SegmenNama
  readonly sebutan: string
  readonly panjang: readonly number[]
  /** `X` stands for every bidang urusan in the template rows of the newer editions. */
  readonly isi: 'angka' | 'angkaAtauX' | 'kewenangan'
}

/** A published edition of codes and names. */
export interface EdisiNomenklatur {
  readonly id: string
  readonly nama: string
  /** Id in the register of regulations. */
  readonly peraturan: string
  readonly segmen: readonly Segmen[]
  /** Levels of the code, each with the number of segments it takes. */
  readonly tingkat: Readonly<Partial<Record<TingkatKode, number>>>
  readonly tanda: readonly Tanda[]
}

const seg = (
  nama: SegmenNama,
  sebutan: string,
  panjang: number | readonly number[],
  isi: Segmen['isi'] = 'angka'
): Segmen => ({ nama, sebutan, panjang: typeof panjang === 'number' ? [panjang] : panjang, isi })

const LAMA: Pick<EdisiNomenklatur, 'segmen' | 'tingkat'> = {
  segmen: [
    seg('urusan', 'urusan', 1),
    seg('bidang', 'bidang urusan', 2),
    seg('urusanOrganisasi', 'urusan organisasi', 1),
    seg('bidangOrganisasi', 'bidang urusan organisasi', 2),
    seg('organisasi', 'nomor SKPD', 2),
    seg('program', 'program', 2),
    seg('kegiatan', 'kegiatan', 3)
  ],
  tingkat: { bidangUrusan: 2, program: 6, kegiatan: 7 }
}

const baru = (panjangSub: number): Pick<EdisiNomenklatur, 'segmen' | 'tingkat'> => ({
  segmen: [
    seg('urusan', 'urusan', 1, 'angkaAtauX'),
    seg('bidang', 'bidang urusan', 2, 'angkaAtauX'),
    seg('program', 'program', 2),
    seg('kewenangan', 'kewenangan', 1, 'kewenangan'),
    seg('kegiatan', 'kegiatan', 2),
    seg('subKegiatan', 'sub kegiatan', panjangSub)
  ],
  tingkat: { bidangUrusan: 2, program: 3, kegiatan: 5, subKegiatan: 6 }
})

/** The editions, oldest first. */
export const EDISI: readonly EdisiNomenklatur[] = [
  {
    id: 'permendagri-13-2006',
    nama: 'Permendagri 13/2006',
    peraturan: 'permendagri-13-2006',
    ...LAMA,
    tanda: ['DOK-L']
  },
  {
    id: 'permendagri-90-2019',
    nama: 'Permendagri 90/2019',
    peraturan: 'permendagri-90-2019',
    ...baru(2),
    tanda: ['SRC']
  },
  {
    id: 'kepmendagri-050-3708-2020',
    nama: 'Kepmendagri 050-3708 Tahun 2020',
    peraturan: 'kepmendagri-050-3708-2020',
    ...baru(2),
    tanda: ['SRC']
  },
  {
    id: 'kepmendagri-050-5889-2021',
    nama: 'Kepmendagri 050-5889 Tahun 2021',
    peraturan: 'kepmendagri-050-5889-2021',
    ...baru(2),
    tanda: ['SRC']
  },
  {
    id: 'kepmendagri-900.1.15.5-1317-2023',
    nama: 'Kepmendagri 900.1.15.5-1317 Tahun 2023',
    peraturan: 'kepmendagri-900.1.15.5-1317-2023',
    ...baru(4),
    tanda: ['SRC']
  }
]

/** The edition with this id, or null when it is not known here. */
export function edisiById(id: string): EdisiNomenklatur | null {
  return EDISI.find((edisi) => edisi.id === id) ?? null
}

/** Lowest level of an edition; null for an edition that is not known here. */
export function lowestLevelOfEdition(id: string): 'kegiatan' | 'subKegiatan' | null {
  const edisi = edisiById(id)
  return edisi === null ? null : edisi.tingkat.subKegiatan === undefined ? 'kegiatan' : 'subKegiatan'
}

const kelasIsi: Readonly<Record<Segmen['isi'], readonly string[]>> = {
  angka: ['\\d'],
  angkaAtauX: ['\\d', 'X'],
  kewenangan: ['[1-7]']
}

/** Pattern of one segment, without anchors. */
export function segmentPattern(segmen: Segmen): string {
  const choices = segmen.panjang.flatMap((n) => kelasIsi[segmen.isi].map((kelas) => `${kelas}{${n}}`))
  return `(?:${choices.join('|')})`
}

/** Regular expression of a whole code of one level, without spaces; null when the edition has no such level. */
export function codePattern(edisi: EdisiNomenklatur, tingkat: TingkatKode): RegExp | null {
  const jumlah = edisi.tingkat[tingkat]
  if (jumlah === undefined) return null
  // A template code is X in both of its first segments or in neither.
  return new RegExp(`^(?!X\\.\\d|\\d\\.X)${edisi.segmen.slice(0, jumlah).map(segmentPattern).join('\\.')}$`)
}
