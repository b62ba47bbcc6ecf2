import { kataBagian } from '../dokumen/index.ts'
import type { Naskah, Simpul } from '../naskah/index.ts'
import { cellValue, labelField, namaJenis, resolveField } from '../naskah/index.ts'

/** A cell by node and field; `simpulId` null = the plan as a whole, `field` null = the whole row. */
export interface TempatSel {
  readonly simpulId: string | null
  readonly field: string | null
}

const wording = ['uraian', 'judul', 'tempat', 'kunci'] as const
const longest = 120

/** A row in words: its kind, code and wording, at most some 150 characters. */
export function nameSimpul(naskah: Naskah, node: Simpul): string {
  const text = (key: string): string => {
    const value = cellValue(naskah, node, key)
    // Texts of imported files may hold characters that no sentence and no text column takes.
    return typeof value === 'string' ? value.replace(/\p{C}/gu, '').trim() : ''
  }
  const own = wording.map(text).find((one) => one !== '') ?? ''
  const kode = text('kode')
  const short = own.length > longest ? `${own.slice(0, longest - 1)}…` : own
  return [namaJenis[node.jenis], kode, short].filter((part) => part !== '').join(' ')
}

/** The plan itself or one of its parts, not a cell of its root row (a grand total). */
export const isWhole = (naskah: Naskah, { simpulId, field }: TempatSel): boolean =>
  simpulId === null || (simpulId === naskah.id && (field === null || !resolveField('naskah', field)))

/** Where a cell is, in words; a node that is gone says so. */
export function describeSel(naskah: Naskah, { simpulId, field }: TempatSel): string {
  if (isWhole(naskah, { simpulId, field })) return field === null ? 'Seluruh naskah' : kataBagian(field)
  const node = simpulId === null ? undefined : naskah.simpul.get(simpulId)
  if (!node) return 'Baris yang sudah dihapus'
  const name = nameSimpul(naskah, node)
  if (field === null) return name
  const found = resolveField(node.jenis, field)
  return `${name} · ${found ? labelField(found) : field}`
}
