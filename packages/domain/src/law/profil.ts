import type { Blokir } from './blokir.ts'
import type { Tahapan } from './jalur.ts'
import type { Skala } from './skala.ts'
import type { Sumber } from './sumber.ts'
import type { Tabel } from './tabel.ts'
import type { Pengingat, Tenggat } from './tenggat.ts'

export const PROFIL_ID = ['PMDN86', 'INM52', 'INM2-2025'] as const
export type ProfilId = (typeof PROFIL_ID)[number]

/** A regulation profile: everything that differs from one set of planning rules to another, as data. */
export interface Profil {
  readonly id: ProfilId
  readonly nama: string
  readonly sumber: Sumber
  readonly periode: Periode
  readonly induk: Induk
  readonly bab: readonly BabProfil[]
  readonly tabel: readonly Tabel[]
  /** Which stages are walked and what is locked, per jenis and dasar. */
  readonly tahapan: Tahapan
  /** Officials in working order, bottom up; a pemda may set its own. */
  readonly rantaiParaf: {
    readonly peran: readonly PeranParaf[]
    /** What they read is the draft of the Perkada with its Lampiran, so that draft must be there. */
    readonly atasPerkada: boolean
    readonly sumber: Sumber
  }
  readonly tenggat: readonly Tenggat[]
  readonly pengingat: Pengingat & { readonly sumber: Sumber }
  readonly skala: { readonly peringkatKinerja: Skala; readonly sakip: Skala }
  readonly batas: Batas
  readonly capaian: AturanCapaian
  readonly blokir: Blokir
  /** Regulations that section 1.2 must name, ids of the register. */
  readonly dasarHukumWajib: { readonly peraturan: readonly string[]; readonly sumber: Sumber }
}

export interface Periode {
  /** Years of the plan. */
  readonly lama: number
  /** Years that carry a target; longer than `lama` where the form adds a transition year. */
  readonly jumlahTahunTarget: number
  /** Fixed by the regulation, or null when it follows the term of the kepala daerah. */
  readonly tahunTarget: readonly number[] | null
  /** Column after the last year: "Masa Transisi". */
  readonly tahunTransisi: boolean
  readonly sumber: Sumber
}

/** The parent plan. */
export interface Induk {
  readonly jenis: 'RPJMD' | 'RPD'
  readonly bentukHukum: 'Perda' | 'Perkada'
  /** An RPD has neither: no elected kepala daerah stands behind it. */
  readonly visiMisi: boolean
  readonly sumber: Sumber
}

export interface BabProfil {
  /** Roman number. */
  readonly nomor: string
  readonly judul: string
  readonly sub: readonly { readonly nomor: string; readonly judul: string; readonly wajib: boolean }[]
  readonly sumber: Sumber
}

export type PeranParaf =
  | 'sekretarisOpd'
  | 'kepalaOpd'
  | 'kepalaBappelitbangda'
  | 'bagianHukum'
  | 'asisten'
  | 'sekda'

/** Tolerances as decimal strings; compare with decimals, never with floats. */
export interface Batas {
  /** Largest difference of two printed percentages or values that is still rounding (M-06). */
  readonly pembulatanTarget: string
  /** Largest difference of a printed ratio or growth with two decimals from the recomputed one. */
  readonly pembulatanRasio: string
  /** A money difference below `perSuku` × addends + `tetap` rupiah is rounding where an addend has a printed fraction. */
  readonly pembulatanUang: { readonly perSuku: string; readonly tetap: string }
  readonly sumber: Sumber
}

/** Choices in computing capaian that the regulation leaves open. */
export interface AturanCapaian {
  readonly desimal: number
  /** Highest capaian in %, used only where values are averaged; null = no cap. */
  readonly batasRataRata: string | null
  /** Formula where lower is better: (2T − R) / T, or T / R, each × 100. */
  readonly rumusTurun: 'duaTargetKurangRealisasi' | 'targetPerRealisasi'
  readonly sumber: Sumber
}
