import type { Sel } from '../dokumen/sel.ts'

/**
 * The editable plan. Every row of every table is a `Simpul` in one flat list; trees are made by `indukId`,
 * mirrors (a T-C.28 row repeats an indikator of T-C.25) by `rujukanId`.
 *
 * A field is *own* (its value stands in `isian`) or *derived* (computed by naskah/derive.ts: a total, a ratio, a text
 * repeated from another node). Where an imported table printed something else, that cell stands in `tertulis` and
 * printing uses it until the contradiction is resolved (house.md, "Contradictions survive import").
 */

/** UUIDv7, made by the apps. */
export type SimpulId = string
export type NaskahId = string

export const jenisSimpul = [
  'naskah', // the root, id = NaskahId: document-wide derived cells (grand totals) hang here
  'masalahPokok',
  'masalah',
  'akarMasalah', // T-B.35
  'permasalahanUtama',
  'isuStrategis',
  'capaian', // T-C.23
  'anggaran', // T-C.24, a tree; field `jenis` says program, kegiatan or subKegiatan
  'tujuan',
  'sasaran', // T-C.25
  'indikator', // under tujuan, sasaran, program, kegiatan, subKegiatan
  'strategi',
  'arahKebijakan', // T-C.26; a strategi stands under its sasaran, or under null when none was recognised
  'program',
  'kegiatan',
  'subKegiatan', // T-C.27; a program stands under its sasaran, or under null
  'indikatif',
  'indikatorIndikatif', // table of indicative budget; rujukan → program, indikator
  'iku', // T-C.28 and IKU; rujukan → indikator
  'ikk',
  'butirStrategi',
  'butirArahKebijakan', // lists in the prose; rujukan → strategi, arahKebijakan
  'daftarProgram',
  'pengarusutamaanGender', // containers of the lists of programmes
  'programTertulis',
  'kegiatanTertulis',
  'subKegiatanTertulis', // rujukan → program, kegiatan, subKegiatan
  'tabelSektor',
  'barisSektor'
] as const
export type JenisSimpul = (typeof jenisSimpul)[number]

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * Value of a field: text or null, a `Sel`, whole rupiah (pagu), a list of texts, or JSON of a structured field.
 * An absent key = the form has no such cell; null = the cell is there and empty.
 */
export type Isi = Json | Sel
/** `uraian`, `kode`, `awal`, `akhir.pagu`; a yearly field carries its year: `target:2024`, `pagu:2024`. */
export type FieldKey = string

/**
 * In `tertulis` instead of a value: the imported table does not print this derived cell. A private-use character keeps
 * it apart from any printed text (not U+0000, which PostgreSQL's jsonb refuses). Under the name of a yearly field
 * without a year it holds for all its years.
 */
export const TIDAK_DICETAK = '\uE000tidakDicetak'

export interface Simpul {
  readonly id: SimpulId
  readonly jenis: JenisSimpul
  readonly indukId: SimpulId | null
  /** Order among the rows of the same table; ties are broken by id. */
  readonly urutan: number
  readonly rujukanId: SimpulId | null
  readonly isian: Readonly<Record<FieldKey, Isi>>
  readonly tertulis: Readonly<Record<FieldKey, Isi>>
}

/** Prose and structured parts held verbatim, by their top-level key of the Dokumen; see naskah/bagian.ts. */
export type BagianNama = string

export interface Naskah {
  readonly id: NaskahId
  /** Years of the plan, ascending. Also in `bagian.dokumen`, which is the source. */
  readonly tahun: readonly number[]
  readonly profil: string
  readonly simpul: ReadonlyMap<SimpulId, Simpul>
  readonly bagian: Readonly<Record<BagianNama, Json>>
}

/** Where a printed cell comes from, and where a Temuan leads back to. */
export interface Asal {
  readonly simpulId: SimpulId | null
  readonly bagian?: BagianNama
  readonly field: FieldKey
}
