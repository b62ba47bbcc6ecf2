import { JENIS_DIALIHKAN } from './alih-kumpul.ts'
import { cellValue } from './derive.ts'
import { treeOf } from './tree.ts'
import type { Isi, Naskah, Simpul, SimpulId } from './types.ts'

/** What an OPD says about a node of its own to somebody who does not see the plan: name and indicators, no amounts. */
export interface PernyataanSimpul {
  readonly jenis: string
  readonly kode: string
  readonly uraian: string
  readonly indikator: readonly { readonly uraian: string; readonly satuan: string }[]
}

const text = (value: Isi | undefined): string => (typeof value === 'string' ? value.trim() : '')

/** States a node of the cascade; null for a row that is gone or no node of the cascade. */
export function stateSimpul(naskah: Naskah, simpulId: SimpulId): PernyataanSimpul | null {
  const node = naskah.simpul.get(simpulId)
  if (!node || !(JENIS_DIALIHKAN as readonly string[]).includes(node.jenis)) return null
  const cell = (one: Simpul, field: string): string => text(cellValue(naskah, one, field))
  const indikator = treeOf(naskah)
    .children(simpulId, 'indikator')
    .flatMap((id) => naskah.simpul.get(id) ?? [])
    .map((one) => ({ uraian: cell(one, 'uraian'), satuan: cell(one, 'satuan') }))
  return { jenis: node.jenis, kode: cell(node, 'kode'), uraian: cell(node, 'uraian'), indikator }
}
