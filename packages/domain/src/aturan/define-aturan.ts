import type { Dokumen } from '../dokumen/schema.ts'

/** kritis blocks a submission, mayor must be seen, minor is cosmetic, info is worth a look (domain-facts §6). */
export const keparahan = ['kritis', 'mayor', 'minor', 'info'] as const
export type Keparahan = (typeof keparahan)[number]

export type ProfilId = 'PMDN86' | 'INM52' | 'INM2-2025'

/** Folder of the rule and first part of its id. */
export const keluarga = [
  'cascade',
  'pagu',
  'indikator',
  'antar-tabel',
  'capaian',
  'dokumen',
  'hukum',
  'nomenklatur'
] as const
export type Keluarga = (typeof keluarga)[number]

/** What a check saw: facts without prose. The prose is made by the rule's `pesan`. */
export interface Hasil {
  /** JSON Pointer of the cell or row to mend. */
  readonly pointer: string
  /** Pointers of the cells it was compared with. */
  readonly related?: readonly string[]
  readonly tahun?: number
  readonly actual?: string
  readonly expected?: string
  /** When one rule knows a milder case (rounding), it says so here. */
  readonly keparahan?: Keparahan
  /** Names the case, so that `pesan` and `saran` can word it; also part of the facts a test can quote. */
  readonly kasus?: string
  /** Further facts for the sentence (name of an indikator, the addends). */
  readonly data?: Readonly<Record<string, string | number>>
}

/**
 * The rule could not be applied here and says so instead of guessing. Yield it per place with the same sentence: the
 * engine reports each sentence once per rule, with the number of places.
 */
export interface TidakDiperiksa {
  readonly tidakDiperiksa: string
}

export interface Konteks {
  readonly profil: ProfilId
  /** Tolerances, scales and limits of the profile that a rule reads as data. */
  readonly batas: Batas
  /** Thresholds of our own design: when something is worth a look. */
  readonly ambang: Ambang
  /** Rules may share what they computed over one dokumen (normalised names, matches); keyed by the function. */
  readonly memo: <T>(compute: (dokumen: Dokumen) => T) => T
}

export interface Batas {
  /** Largest difference of two printed percentages or values that is still rounding (M-06). */
  readonly pembulatanTarget: string
  /** Tolerance of a printed ratio with two decimals. */
  readonly pembulatanRasio: string
}

export interface Ambang {
  /** A capaian above this many percent is an outlier (M-41). */
  readonly capaianPencilan: string
  /** Pagu that grows or shrinks by more than this factor with the same target (M-38). */
  readonly lonjakanPagu: string
  /** Growth rates within this many percentage points of each other follow one pattern (M-37). */
  readonly polaSeragam: string
  /** Share of the growth rates that must follow the pattern, in percent (M-37). */
  readonly porsiSeragam: string
  /** Two amounts of one row further apart than this factor are in different money units (M-46). */
  readonly bedaSatuanUang: string
  /** Names of two indikator at least this similar (0–1) are the same indikator. */
  readonly kemiripanNama: number
}

export interface Aturan {
  /** Permanent: the keluarga in capitals and three digits, `PAGU-003`, `ANTAR-TABEL-001`. */
  readonly id: string
  /** Number of the check in domain-facts §6.1, or null for a new one. */
  readonly periksa: `M-${string}` | null
  readonly keluarga: Keluarga
  readonly judul: string
  /** Why the rule exists and what harm its breach does, one or two sentences. */
  readonly kenapa: string
  /** What to do, imperative. */
  readonly perbaikan: string
  readonly keparahan: Keparahan
  /** Id in law/register, or null when it is our own design. */
  readonly dasar: string | null
  readonly profil: readonly ProfilId[]
  /** Years in force, inclusive; absent = always. */
  readonly sejak?: number
  readonly sampai?: number
  /**
   * Top-level keys of the Dokumen it cannot do without (leave out those it only uses when present); when one of them
   * is absent the rule is reported as not checked.
   */
  readonly tabel: readonly (keyof Dokumen)[]
  /** True for a rule that demands something an empty plan lacks; every other rule must be silent there. */
  readonly menagih?: boolean
  /** A trial rule is shown, never blocks and never counts for the exit code. */
  readonly percobaan: boolean
  readonly check: (dokumen: Dokumen, konteks: Konteks) => Iterable<Hasil | TidakDiperiksa>
  /** The sentence for one finding: what is wrong, with its numbers in id-ID notation. */
  readonly pesan: (hasil: Hasil) => string
  /** Advice for one finding where it can be more concrete than `perbaikan`. */
  readonly saran?: (hasil: Hasil) => string
}

/** A running example: a tiny dokumen (a patch over `dokumenKosong()`) and the pointers the rule must report. */
export interface Contoh {
  readonly judul: string
  readonly dokumen: Dokumen
  /** Empty = the rule finds nothing here. */
  readonly temuan: readonly {
    readonly pointer: string
    readonly keparahan?: Keparahan
    readonly tahun?: number
  }[]
}

/** Marks an object as a rule; free of effects, so that a bundle may drop what it does not use. */
/* @__NO_SIDE_EFFECTS__ */
export function defineAturan(aturan: Aturan): Aturan {
  return aturan
}

export interface Temuan {
  readonly aturan: string
  readonly keparahan: Keparahan
  readonly pointer: string
  readonly related: readonly string[]
  readonly tahun?: number
  readonly actual?: string
  readonly expected?: string
  readonly pesan: string
  readonly saran: string
  readonly percobaan: boolean
}

export interface HasilPeriksa {
  /** Ordered by severity, rule, then place in the document. */
  readonly temuan: readonly Temuan[]
  readonly tidakDiperiksa: readonly { readonly aturan: string; readonly sebab: string }[]
}
