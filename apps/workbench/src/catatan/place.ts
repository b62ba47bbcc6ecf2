import { kataBagian } from '@selaras/domain/dokumen'
import { formatRupiah } from '@selaras/domain/money'
import type { Asal, Isi, Naskah } from '@selaras/domain/naskah'
import { isSel } from '@selaras/domain/naskah'
import { describeSel } from '@selaras/domain/verifikasi'
import { textOf } from '../sheet/cell-view.ts'
import { catatan as words } from '../text/catatan.ts'
import { formulir } from '../text/formulir.ts'
import type { CellRef, Thread } from './thread.ts'

/** A cell in words: "sasaran Meningkatnya … · Target 2024"; a part of the document by its title. */
export function placeName(naskah: Naskah, cell: CellRef): string {
  if (cell.simpulId !== null) return describeSel(naskah, cell)
  if (cell.field === null) return words.rencana
  const titles: Readonly<Record<string, string>> = formulir.bab.bagian
  return titles[cell.field] ?? kataBagian(cell.field)
}

/** Where a place leads to; null = it is the plan as a whole. */
export function asalOf({ simpulId, field }: CellRef): Asal | null {
  if (simpulId !== null) return { simpulId, field: field ?? '' }
  return field === null ? null : { simpulId: null, bagian: field, field: '' }
}

/** A value of a cell as a reader sees it, a whole row by its name; an empty one says so. */
export function valueText(value: unknown): string {
  const text = typeof value === 'number' ? formatRupiah(value) : textOf(value as Isi | undefined)
  if (text !== '') return text
  return isHolder(value) ? (rowName(value) ?? words.isiTersusun) : words.kosongNilai
}

type Holder = Readonly<Record<string, unknown>>

/** A row or a part of the document that holds something, not a cell that holds nothing. */
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) ? value.length > 0 : !isSel(value as Isi) && Object.keys(value).length > 0)

/** A row by its code and wording. */
function rowName(row: Holder): string | null {
  const found = ['uraian', 'judul', 'tempat', 'kunci'].map((key) => textOf(row[key] as Isi)).find(Boolean)
  return found === undefined ? null : [textOf(row['kode'] as Isi), found].filter(Boolean).join(' ')
}

/** Whether a thread is about a row as a whole, and the row is still called the same: something else in it changed. */
export const changedInside = ({ simpulId, field, nilaiSaatDitulis, nilaiSekarang }: Thread): boolean =>
  simpulId !== null && field === null && valueText(nilaiSaatDitulis) === valueText(nilaiSekarang)
