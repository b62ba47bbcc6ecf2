import { formatRupiah } from '@selaras/domain/money'
import type { Isi, Naskah } from '@selaras/domain/naskah'
import { labelField, namaJenis, resolveField } from '@selaras/domain/naskah'
import { textOf } from '../sheet/cell-view.ts'
import { catatan as words } from '../text/catatan.ts'
import type { CellRef } from './thread.ts'

/** A cell in words: "sasaran Meningkatnya … · Target 2024"; long texts are cut. */
export function placeName(naskah: Naskah, { simpulId, field }: CellRef): string {
  if (simpulId === null) return field ?? words.rencana
  const node = naskah.simpul.get(simpulId)
  if (!node) return words.simpulHilang
  const known = field === null ? undefined : resolveField(node.jenis, field)
  const name = [namaJenis[node.jenis], short(textOf(node.isian['uraian']))]
    .filter((part) => part !== '')
    .join(' ')
  return known ? `${name} · ${labelField(known)}` : name
}

const longest = 70
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

/** A value of a cell as a reader sees it; an empty one says so. */
export function valueText(value: unknown): string {
  const text = typeof value === 'number' ? formatRupiah(value) : textOf(value as Isi | undefined)
  return text === '' ? words.kosongNilai : text
}
