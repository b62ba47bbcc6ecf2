import { kataBagian } from '@selaras/domain/dokumen'
import { formatRupiah } from '@selaras/domain/money'
import type { Asal, Isi, Naskah } from '@selaras/domain/naskah'
import { describeSel } from '@selaras/domain/verifikasi'
import { textOf } from '../sheet/cell-view.ts'
import { catatan as words } from '../text/catatan.ts'
import { formulir } from '../text/formulir.ts'
import type { CellRef } from './thread.ts'

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

/** A value of a cell as a reader sees it; an empty one says so. */
export function valueText(value: unknown): string {
  const text = typeof value === 'number' ? formatRupiah(value) : textOf(value as Isi | undefined)
  return text === '' ? words.kosongNilai : text
}
