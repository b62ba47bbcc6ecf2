import { parentPointer, parsePointer, resolvePointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'

/** Unit of a cell as the format says: its own, that of the nearest row above it, then that of its table head. */
export function satuanSel(dokumen: Dokumen, place: string, sel: Sel): string | undefined {
  if (sel.satuan) return sel.satuan
  for (let above = parentPointer(place); above !== ''; above = parentPointer(above)) {
    const row = resolvePointer(dokumen, above)
    const satuan = row !== null && typeof row === 'object' && 'satuan' in row ? row.satuan : undefined
    if (typeof satuan === 'string' && satuan !== '') return satuan
  }
  const [tabel] = parsePointer(place) ?? []
  const heads: Readonly<Record<string, { uang?: string | undefined } | undefined>> = dokumen.kepalaTabel ?? {}
  return tabel === undefined ? undefined : heads[tabel]?.uang
}
