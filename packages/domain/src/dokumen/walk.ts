import { below, pointer } from './pointer.ts'
import type {
  Anggaran,
  CapaianKinerja,
  Dokumen,
  Ikk,
  Indikator,
  IndikatorKinerja,
  Program,
  SimpulKinerja,
  TujuanSasaran
} from './schema.ts'

/** A row with its place; `parents` runs from the outermost row to the one directly above. */
export interface Baris<Row> {
  readonly row: Row
  readonly pointer: string
  readonly parents: readonly Row[]
}

/** The tables that hold rows with indikator or that are rows of indikator themselves. */
export type TabelIndikator =
  | 'tujuanSasaran'
  | 'programPendanaan'
  | 'indikatifAnggaran'
  | 'indikatorKinerja'
  | 'ikk'
  | 'pohonKinerja'

/** An indikator of any table. T-C.28 and IKK rows are indikator without an owner. */
export interface BarisIndikator {
  readonly tabel: TabelIndikator
  readonly row: Indikator | IndikatorKinerja | Ikk
  readonly pointer: string
  /** Row the indikator stands under, outermost parent first in `parents`. */
  readonly pemilik: Baris<TujuanSasaran> | Baris<Program> | Baris<SimpulKinerja> | null
}

/** An indikator under a row of one table, with that row. */
export interface IndikatorMilik<Row> {
  readonly row: Indikator
  readonly pointer: string
  readonly pemilik: Baris<Row>
}

type Bercabang<Row> = { readonly anak?: readonly Row[] | undefined }

function* walkTree<Row extends Bercabang<Row>>(
  rows: readonly Row[] | undefined,
  base: string,
  parents: readonly Row[] = []
): Generator<Baris<Row>> {
  for (const [index, row] of (rows ?? []).entries()) {
    const place = below(base, index)
    yield { row, pointer: place, parents }
    if (row.anak?.length) yield* walkTree(row.anak, below(place, 'anak'), [...parents, row])
  }
}

/** Every row of T-C.27, parents before children, in printed order. */
export const walkProgram = (dokumen: Dokumen): Generator<Baris<Program>> =>
  walkTree(dokumen.programPendanaan, pointer('programPendanaan'))

/** Every row of the separate table of indicative budget. */
export const walkIndikatif = (dokumen: Dokumen): Generator<Baris<Program>> =>
  walkTree(dokumen.indikatifAnggaran, pointer('indikatifAnggaran'))

/** Every row of T-C.24. */
export const walkAnggaran = (dokumen: Dokumen): Generator<Baris<Anggaran>> =>
  walkTree(dokumen.anggaranRealisasi, pointer('anggaranRealisasi'))

/** Every tujuan and sasaran of T-C.25. */
export const walkTujuanSasaran = (dokumen: Dokumen): Generator<Baris<TujuanSasaran>> =>
  walkTree(dokumen.tujuanSasaran, pointer('tujuanSasaran'))

/** Every node of the pohon kinerja. */
export const walkPohonKinerja = (dokumen: Dokumen): Generator<Baris<SimpulKinerja>> =>
  walkTree(dokumen.pohonKinerja, pointer('pohonKinerja'))

/** Every row of T-C.23. */
export function* walkCapaian(dokumen: Dokumen): Generator<Baris<CapaianKinerja>> {
  for (const [index, row] of (dokumen.capaianKinerja ?? []).entries()) {
    yield { row, pointer: pointer('capaianKinerja', index), parents: [] }
  }
}

/** The indikator under the rows that a walk yields. */
export function* walkIndikatorMilik<Row extends { readonly indikator?: readonly Indikator[] | undefined }>(
  rows: Iterable<Baris<Row>>
): Generator<IndikatorMilik<Row>> {
  for (const pemilik of rows) {
    for (const [index, row] of (pemilik.row.indikator ?? []).entries()) {
      yield { row, pointer: below(pemilik.pointer, 'indikator', index), pemilik }
    }
  }
}

/** Every indikator of T-C.25 with its tujuan or sasaran. */
export const walkIndikatorSasaran = (dokumen: Dokumen): Generator<IndikatorMilik<TujuanSasaran>> =>
  walkIndikatorMilik(walkTujuanSasaran(dokumen))

/** Every indikator of T-C.27 with its program, kegiatan or sub kegiatan. */
export const walkIndikatorProgram = (dokumen: Dokumen): Generator<IndikatorMilik<Program>> =>
  walkIndikatorMilik(walkProgram(dokumen))

/** Every indikator of every table that has yearly targets: T-C.25, T-C.27, indicative budget, T-C.28/IKU, IKK, tree. */
export function* walkIndikator(dokumen: Dokumen): Generator<BarisIndikator> {
  for (const found of walkIndikatorSasaran(dokumen)) yield { tabel: 'tujuanSasaran', ...found }
  for (const found of walkIndikatorProgram(dokumen)) yield { tabel: 'programPendanaan', ...found }
  for (const found of walkIndikatorMilik(walkIndikatif(dokumen)))
    yield { tabel: 'indikatifAnggaran', ...found }
  for (const [index, row] of (dokumen.indikatorKinerja ?? []).entries()) {
    yield { tabel: 'indikatorKinerja', row, pointer: pointer('indikatorKinerja', index), pemilik: null }
  }
  for (const [index, row] of (dokumen.ikk ?? []).entries()) {
    yield { tabel: 'ikk', row, pointer: pointer('ikk', index), pemilik: null }
  }
  for (const found of walkIndikatorMilik(walkPohonKinerja(dokumen))) yield { tabel: 'pohonKinerja', ...found }
}
