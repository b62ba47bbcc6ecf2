/** What a cell of the editable plan holds. */
export type MacamField = 'teks' | 'sel' | 'rupiah' | 'daftarTeks' | 'json' | 'pilihan'

/**
 * Where the value of a field comes from. `sendiri`: always the row's own. `hitung`: always computed. `cermin`: repeats
 * the rujukan when the row has one and that has such a cell, else own. `induk`: repeats tujuan or sasaran above, else
 * own. `daun`: own on the lowest node that exists, a sum above it (pagu lives on leaves).
 */
export type SumberField = 'sendiri' | 'hitung' | 'cermin' | 'induk' | 'daun'

/** One column of a table: import, print, validation of a change and the columns of the workbench all read this. */
export interface Field {
  /** Key in `isian`; a yearly field's keys are `nama:YYYY`. */
  readonly nama: string
  readonly macam: MacamField
  readonly sumber: SumberField
  /** Keys below the printed row; empty = the row itself is this text. */
  readonly jalur: readonly string[]
  /** Column title as the printed forms write it; a yearly one is followed by its year. */
  readonly label: string
  /** Years of a yearly field: of the plan, or of the plan before it (T-C.23, T-C.24, sector data). */
  readonly tahun: 'periode' | 'riwayat' | null
  /** The format demands the key: of a yearly field its object of years, of a field in a group whenever the group is printed. */
  readonly wajib: boolean
  readonly bolehNull: boolean
  readonly pilihan: readonly string[]
  /** Longest text in characters. */
  readonly batas: number
  /** Of a `cermin`: the field of the rujukan, or `pemilik.tujuan`/`pemilik.sasaran` for the row that the rujukan stands under. */
  readonly cermin: string | null
  /** JSON that holds pointers to other rows (`rumusData`): references inside, pointers in print. */
  readonly berisiRujukan: boolean
}

/** Longest texts in characters, by kind of column. */
export const batasTeks = { pendek: 250, uraian: 2_000, panjang: 10_000 } as const

export type Pilihan = Partial<Omit<Field, 'nama' | 'macam' | 'label'>>

const field = (macam: MacamField, nama: string, label: string, more: Pilihan): Field => ({
  nama,
  macam,
  label,
  sumber: 'sendiri',
  jalur: nama.split('.'),
  tahun: null,
  wajib: false,
  bolehNull: false,
  pilihan: [],
  batas: batasTeks.uraian,
  cermin: null,
  berisiRujukan: false,
  ...more
})

export const teks = (nama: string, label: string, more: Pilihan = {}): Field =>
  field('teks', nama, label, more)
export const sel = (nama: string, label: string, more: Pilihan = {}): Field => field('sel', nama, label, more)
export const json = (nama: string, label: string, more: Pilihan = {}): Field =>
  field('json', nama, label, more)
export const daftarTeks = (nama: string, label: string, more: Pilihan = {}): Field =>
  field('daftarTeks', nama, label, more)
export const rupiahField = (nama: string, label: string, more: Pilihan = {}): Field =>
  field('rupiah', nama, label, { bolehNull: true, ...more })
export const pilih = (nama: string, label: string, pilihan: readonly string[], more: Pilihan = {}): Field =>
  field('pilihan', nama, label, { pilihan, ...more })

/** The same field, repeating the field of the same name of the rujukan. */
export const cermin = (own: Field, dari: string = own.nama): Field => ({
  ...own,
  sumber: 'cermin',
  cermin: dari
})
