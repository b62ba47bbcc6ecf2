import { sameJson } from './json.ts'
import type { Tree } from './tree.ts'
import { shareTree, treeOf } from './tree.ts'
import type { BagianNama, FieldKey, Isi, Json, Naskah, Simpul, SimpulId } from './types.ts'

/**
 * A naskah while changes are applied to it: one copied map that is written in place, so that a paste of a thousand
 * cells copies it once. Nothing outside sees it before `view` is handed out at the end.
 */
export class Draft {
  readonly base: Naskah
  private readonly map: Map<SimpulId, Simpul>
  private readonly parts: Record<BagianNama, Json>
  private current: Naskah
  /** Rows moved, added, removed or linked otherwise, or cells that came or went: what is derived may be others now. */
  reshaped = false

  constructor(base: Naskah) {
    this.base = base
    this.map = new Map(base.simpul)
    this.parts = { ...base.bagian }
    this.current = { ...base, simpul: this.map, bagian: this.parts }
    shareTree(base, this.current)
  }

  /** The naskah as it stands now; do not keep it over a further write. */
  get view(): Naskah {
    return this.current
  }

  get tree(): Tree {
    return treeOf(this.current)
  }

  node(id: SimpulId): Simpul | undefined {
    return this.map.get(id)
  }

  /** Puts a row that keeps its place and links. */
  putValues(node: Simpul): void {
    this.map.set(node.id, node)
    this.renew(true)
  }

  /** Puts a row that is new or stands elsewhere or repeats another. */
  put(node: Simpul): void {
    this.map.set(node.id, node)
    this.reshaped = true
    this.renew(false)
  }

  remove(ids: Iterable<SimpulId>): void {
    for (const id of ids) this.map.delete(id)
    this.reshaped = true
    this.renew(false)
  }

  /** Sets or (undefined) drops one cell of `isian` or `tertulis`. */
  setCell(id: SimpulId, where: 'isian' | 'tertulis', key: FieldKey, value: Isi | undefined): void {
    const node = this.map.get(id)
    if (!node || sameJson(node[where][key], value)) return
    if (where === 'isian' && (value === undefined) !== (node.isian[key] === undefined)) this.reshaped = true
    const cells: Record<FieldKey, Isi> = { ...node[where] }
    if (value === undefined) delete cells[key]
    else cells[key] = value
    this.putValues({ ...node, [where]: cells })
  }

  setBagian(nama: BagianNama, value: Json | undefined): void {
    if (value === undefined) delete this.parts[nama]
    else this.parts[nama] = value
    this.current = { ...this.current, bagian: { ...this.parts } }
    this.reshaped = true
  }

  /** Years and profile are read from the part `dokumen`. */
  setHead(tahun: readonly number[], profil: string): void {
    this.current = { ...this.current, tahun, profil }
  }

  private renew(sameTree: boolean): void {
    const next = { ...this.current }
    if (sameTree) shareTree(this.current, next)
    this.current = next
  }
}
