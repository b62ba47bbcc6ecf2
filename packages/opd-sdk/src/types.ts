import type { Aturan, Contoh } from '@selaras/domain/aturan'

/**
 * What a kind of OPD knows that others do not. A module adds knowledge, never plumbing: it has no SQL, GraphQL or
 * React; fields, forms, columns and checks are derived from this one declaration.
 */
export interface OpdModule {
  /** Kebab-case, the end of the package name: `koperasi-ukm`. */
  readonly id: string
  readonly nama: string
  /**
   * Codes of the bidang urusan it serves, in every nomenclature that the deployment may meet; a plan of an OPD with
   * one of them gets this module.
   */
  readonly bidangUrusan: readonly string[]
  readonly deret: readonly Deret[]
  readonly tabel: readonly TabelData[]
  readonly indikator: readonly IndikatorModul[]
  readonly ikk: readonly IkkModul[]
  readonly skor: readonly SkemaSkor[]
  readonly aturan: readonly Aturan[]
  /** Running examples by rule id, for the tests and the docs page. */
  readonly contoh: Readonly<Record<string, readonly Contoh[]>>
  readonly laporan: readonly BagianLaporan[]
}

/** A series of yearly numbers that rows of `dataSektor` carry and formulas name. */
export interface Deret {
  readonly id: string
  readonly nama: string
  readonly satuan: string
  /** Recognises a row by what is printed; the first deret whose matcher says yes takes the row. */
  readonly cocok: Pencocok
}

export interface Pencocok {
  /** Words that the row's uraian must all hold, after normalising. */
  readonly semua: readonly string[]
  /** Words of which none may occur. */
  readonly tanpa?: readonly string[]
  /** Words that the title of the table must hold, when the row alone does not tell. */
  readonly judulTabel?: readonly string[]
}

/** A data table of the module: its rows are deret, or one row per place. */
export interface TabelData {
  /** Key in `dataSektor`. */
  readonly kunci: string
  readonly judul: string
  readonly baris:
    | { readonly macam: 'deret'; readonly deret: readonly string[] }
    | { readonly macam: 'wilayah'; readonly deret: string }
}

/** An indikator with its formula over declared series. */
export interface IndikatorModul {
  readonly id: string
  readonly nama: string
  readonly satuan: string
  readonly arah: 'naik' | 'turun' | 'rentang'
  readonly sifat: 'alir' | 'kumulatif' | 'stok' | 'rataRata' | 'konstan'
  readonly definisi: string
  readonly rumus: Rumus
}

export type Rumus =
  | { readonly macam: 'bagi'; readonly pembilang: string; readonly penyebut: string; readonly kali: number }
  /** (this year − last year) / last year × kali */
  | { readonly macam: 'pertumbuhan'; readonly deret: string; readonly kali: number }

/** An Indikator Kinerja Kunci that the ministry asks of this urusan. */
export interface IkkModul {
  readonly nomor: string
  readonly jenis: 'outcome' | 'output'
  readonly uraian: string
  /** Id in law/register. */
  readonly dasar: string
}

/** A weighted score with classes, versioned because ministries change it. */
export interface SkemaSkor {
  readonly id: string
  readonly nama: string
  readonly dasar: string | null
  readonly aspek: readonly { readonly nama: string; readonly bobot: number }[]
  /** `dari` inclusive, `sampai` exclusive unless it is the highest class. */
  readonly kelas: readonly { readonly nama: string; readonly dari: number; readonly sampai: number }[]
}

/** A section the module wants in the document, made of its tables. */
export interface BagianLaporan {
  readonly judul: string
  readonly tabel: readonly string[]
}
