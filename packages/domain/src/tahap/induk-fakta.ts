import type { PeranPelaku } from './roles.ts'

/** RPJMD by Perda, RPD by Perkada. */
export const JENIS_INDUK = ['RPJMD', 'RPD'] as const
export type JenisInduk = (typeof JENIS_INDUK)[number]

/** Legal form in which each kind is fixed, and where it is promulgated. */
export const BENTUK_INDUK: Readonly<
  Record<
    JenisInduk,
    { readonly bentuk: 'Perda' | 'Perkada'; readonly berita: string; readonly visiMisi: boolean }
  >
> = {
  RPJMD: { bentuk: 'Perda', berita: 'Lembaran Daerah', visiMisi: true },
  RPD: { bentuk: 'Perkada', berita: 'Berita Daerah', visiMisi: false }
}

export interface PenetapanInduk {
  readonly nomor: string
  readonly tahun: number
  /** ISO day. */
  readonly tanggal: string
}

export interface PengundanganInduk {
  readonly berita: { readonly nama: string; readonly tahun: number; readonly nomor: string }
  /** ISO day. */
  readonly tanggal: string
}

/** What the content of a parent plan has and lacks, as counts (`countInduk` of the induk folder). */
export interface IsiIndukTerhitung {
  readonly visi: number
  readonly misi: number
  readonly tujuan: number
  readonly sasaran: number
  readonly tujuanTanpaSasaran: number
  readonly sasaranTanpaIndikator: number
  /** Indicators of tujuan and sasaran that lack a target in a year of the plan. */
  readonly indikatorTanpaTarget: number
  /** OPD with an amount of pagu indikatif. */
  readonly opdBerpagu: number
}

/** The facts that the server builds before it asks the machine. All about one version of one parent plan. */
export interface FaktaRencanaInduk {
  readonly indukId: string
  readonly jenis: JenisInduk
  /** Who asks, with the roles that count today in this pemda. */
  readonly pelaku: { readonly id: string; readonly peran: readonly PeranPelaku[] }
  /** Why the version in force is changed; null for a first version or when it is not written down. */
  readonly dasar: string | null
  /** The version that a perubahan starts from. */
  readonly asal: {
    readonly indukId: string
    readonly berlaku: boolean
    readonly perubahanLainTerbuka: boolean
  } | null
  readonly isi: IsiIndukTerhitung
  /** Proposals and remarks of OPD that nobody has answered. */
  readonly usulanBelumDijawab: number
  /** The number in the event is used this year by another parent plan of the same legal form. */
  readonly nomorTerpakai: boolean
  /** ISO day of penetapan, once it is known. */
  readonly tanggalDitetapkan: string | null
  /** The version in force that this one takes the place of. */
  readonly menggantikan: string | null
  /** The perubahan that has come into force. */
  readonly pengganti: string | null
}

const tanpaIsi: IsiIndukTerhitung = {
  visi: 0,
  misi: 0,
  tujuan: 0,
  sasaran: 0,
  tujuanTanpaSasaran: 0,
  sasaranTanpaIndikator: 0,
  indikatorTanpaTarget: 0,
  opdBerpagu: 0
}

/** Facts of a parent plan about which nothing is recorded yet. */
export function factsOfNewInduk(
  dasar: Pick<FaktaRencanaInduk, 'indukId' | 'jenis' | 'pelaku'>
): FaktaRencanaInduk {
  return {
    ...dasar,
    dasar: null,
    asal: null,
    isi: tanpaIsi,
    usulanBelumDijawab: 0,
    nomorTerpakai: false,
    tanggalDitetapkan: null,
    menggantikan: null,
    pengganti: null
  }
}
