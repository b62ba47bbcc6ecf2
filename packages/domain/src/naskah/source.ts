import { isDerived, ownerAbove, sourceOf } from './derive.ts'
import { resolveField, yearKey } from './fields.ts'
import type { FieldKey, Naskah, Simpul } from './types.ts'

/** The one cell that a repeated cell takes its value from. */
export interface SelAsal {
  readonly node: Simpul
  readonly key: FieldKey
}

/**
 * Where a repeated cell is changed: the cell of the rujukan, of the tujuan or sasaran. Undefined for a computed cell (a
 * total has many inputs), for an own one, and where the source is computed itself.
 */
export function singleSource(naskah: Naskah, node: Simpul, key: FieldKey): SelAsal | undefined {
  const found = resolveField(node.jenis, key)
  if (!found?.field || !isDerived(naskah, node, key)) return undefined
  const { sumber, nama, cermin } = found.field
  if (sumber === 'induk') {
    const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
    return parent && text(ownerAbove(naskah, parent, nama))
  }
  const source = sumber === 'cermin' ? sourceOf(naskah, node) : undefined
  if (!source || cermin === null) return undefined
  if (cermin.startsWith('pemilik.')) {
    const owner = source.indukId === null ? undefined : naskah.simpul.get(source.indukId)
    return owner && text(ownerAbove(naskah, owner, cermin.slice('pemilik.'.length)))
  }
  const from = found.tahun === null ? cermin : yearKey(cermin, found.tahun)
  return isDerived(naskah, source, from) ? singleSource(naskah, source, from) : { node: source, key: from }
}

const text = (node: Simpul | undefined): SelAsal | undefined => node && { node, key: 'uraian' }
