import { pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import type { IndikatorSiap } from './indikator-siap.ts'
import { semuaIndikator } from './indikator-siap.ts'

type Tabel = IndikatorSiap['tabel']

/** The year that a column title names: 2022 in `Data capaian awal 2022`; undefined with none or several. */
function yearOfTitle(title: string | undefined): number | undefined {
  const years = new Set((title?.match(/\b(19|20)\d{2}\b/g) ?? []).map(Number))
  return years.size === 1 ? [...years][0] : undefined
}

/** Title of the awal column of a table, and the place where it stands. */
export function judulAwal(
  dokumen: Dokumen,
  tabel: Tabel
): { readonly pointer: string; readonly tahun: number | undefined } | undefined {
  if (tabel === 'pohonKinerja' || tabel === 'indikatifAnggaran') return undefined
  const title = dokumen.kepalaTabel?.[tabel]?.awal
  return title === undefined
    ? undefined
    : { pointer: pointer('kepalaTabel', tabel, 'awal'), tahun: yearOfTitle(title) }
}

/** The year an indikator's awal is of: printed in the cell, else in the column title. */
export const tahunAwal = (dokumen: Dokumen, one: IndikatorSiap): number | undefined =>
  one.awal?.sel.tahun ?? judulAwal(dokumen, one.tabel)?.tahun

/** The base year of the document: stated, else the one most awal cells name. */
export function tahunDasar(dokumen: Dokumen): number | undefined {
  if (dokumen.dokumen.tahunDasar !== undefined) return dokumen.dokumen.tahunDasar
  const count = new Map<number, number>()
  for (const one of semuaIndikator(dokumen)) {
    const year = tahunAwal(dokumen, one)
    if (year !== undefined) count.set(year, (count.get(year) ?? 0) + 1)
  }
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0]
}
