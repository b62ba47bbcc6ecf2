import type { Sel } from '../dokumen/sel.ts'
import { computeFields } from './compute.ts'
import type { Field } from './field.ts'
import { fields, resolveField, yearKey } from './fields.ts'
import { isSel } from './json.ts'
import { isTotal, paguOf } from './pagu.ts'
import { jenisRujukan, jenisTujuanSasaran } from './structure.ts'
import { treeOf } from './tree.ts'
import type { FieldKey, Isi, JenisSimpul, Naskah, Simpul } from './types.ts'

/** Values of the derived cells of one row by field key. A derived cell that does not exist (no year) is not in it. */
export type Turunan = ReadonlyMap<FieldKey, Isi>

const nothing: Turunan = new Map()
const memo = new WeakMap<Naskah, Map<Simpul, Turunan>>()

const derivable = Object.fromEntries(
  Object.entries(fields).map(([jenis, list]) => [jenis, list.filter((field) => field.sumber !== 'sendiri')])
) as unknown as Readonly<Record<JenisSimpul, readonly Field[]>>

/** Columns of a jenis that are computed or repeated in at least some rows. */
export const derivableFields = (jenis: JenisSimpul): readonly Field[] => derivable[jenis]

/** All derived cells of a row, computed once per naskah. */
export function deriveRow(naskah: Naskah, node: Simpul): Turunan {
  if (derivable[node.jenis].length === 0) return nothing
  const rows = memo.get(naskah) ?? new Map<Simpul, Turunan>()
  memo.set(naskah, rows)
  const seen = rows.get(node)
  if (seen) return seen
  const found = new Map<FieldKey, Isi>()
  for (const field of derivable[node.jenis]) deriveField(naskah, node, field, found)
  rows.set(node, found)
  return found
}

function deriveField(naskah: Naskah, node: Simpul, field: Field, found: Map<FieldKey, Isi>): void {
  switch (field.sumber) {
    case 'hitung':
      computeFields(naskah, node, field, found)
      return
    case 'daun':
      if (!isTotal(treeOf(naskah), node.id)) return
      for (const [tahun, value] of paguOf(naskah, node.id)) found.set(yearKey(field.nama, tahun), value)
      return
    case 'induk': {
      const text = parentText(naskah, node, field.nama)
      if (text !== undefined) found.set(field.nama, text)
      return
    }
    case 'cermin':
      mirrorField(naskah, node, field, found)
      return
    case 'sendiri':
      return
  }
}

/** Text of the tujuan or sasaran that a row of T-C.26 or T-C.27 belongs to. */
function parentText(naskah: Naskah, node: Simpul, jenis: string): string | undefined {
  const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  return parent && textOf(ownerAbove(naskah, parent, jenis))
}

const textOf = (node: Simpul | undefined): string | undefined => {
  const text = node?.isian['uraian']
  return typeof text === 'string' ? text : undefined
}

/** The nearest tujuan or sasaran (`jenis`) of T-C.25 from a row upwards, itself included. */
export function ownerAbove(naskah: Naskah, node: Simpul, jenis: string): Simpul | undefined {
  const passed = new Set<Simpul>()
  let at: Simpul | undefined = node
  while (at && isTujuanSasaran(at.jenis) && !passed.has(at)) {
    if (at.jenis === jenis) return at
    passed.add(at)
    at = at.indukId === null ? undefined : naskah.simpul.get(at.indukId)
  }
  return undefined
}

const isTujuanSasaran = (jenis: JenisSimpul): boolean =>
  (jenisTujuanSasaran as readonly string[]).includes(jenis)

function mirrorField(naskah: Naskah, node: Simpul, field: Field, found: Map<FieldKey, Isi>): void {
  const source = sourceOf(naskah, node)
  if (!source || field.cermin === null) return
  if (field.cermin.startsWith('pemilik.')) {
    const owner = source.indukId === null ? undefined : naskah.simpul.get(source.indukId)
    const text = owner && textOf(ownerAbove(naskah, owner, field.cermin.slice('pemilik.'.length)))
    if (text !== undefined) found.set(field.nama, text)
    return
  }
  if (field.tahun === null) {
    const value = cellValue(naskah, source, field.cermin)
    if (value !== undefined) found.set(field.nama, repeated(value))
    return
  }
  const prefix = `${field.cermin}:`
  for (const key of yearlyKeys(naskah, source, prefix)) {
    const value = cellValue(naskah, source, key)
    if (value !== undefined) found.set(yearKey(field.nama, key.slice(prefix.length)), repeated(value))
  }
}

function yearlyKeys(naskah: Naskah, node: Simpul, prefix: string): Set<FieldKey> {
  const keys = new Set<FieldKey>()
  for (const key in node.isian) if (key.startsWith(prefix)) keys.add(key)
  for (const key of deriveRow(naskah, node).keys()) if (key.startsWith(prefix)) keys.add(key)
  return keys
}

/** The row a mirror repeats, if it has one that its jenis may repeat. */
export function sourceOf(naskah: Naskah, node: Simpul): Simpul | undefined {
  const source = node.rujukanId === null ? undefined : naskah.simpul.get(node.rujukanId)
  return source && jenisRujukan[node.jenis]?.includes(source.jenis) ? source : undefined
}

/** A repeated cell without what belongs to the table it was printed in: the year of its column, the damaged string. */
function repeated(value: Isi): Isi {
  if (!isSel(value)) return value
  const { teks, nilai, satuan, bagian } = value
  const cell: { -readonly [Key in keyof Sel]: Sel[Key] } = { teks, nilai }
  if (satuan !== undefined) cell.satuan = satuan
  if (bagian !== undefined) cell.bagian = bagian
  return cell
}

/**
 * The value of a cell: derived where the row derives it, else its own. Undefined = the row has no such cell. A total is
 * whole rupiah, a ratio a Sel; what an imported table printed instead stands apart in `tertulis`.
 */
export function cellValue(naskah: Naskah, node: Simpul, key: FieldKey): Isi | undefined {
  const derived = deriveRow(naskah, node)
  return derived.has(key) ? derived.get(key) : isDerived(naskah, node, key) ? undefined : node.isian[key]
}

/** True when the row does not hold this cell itself, so that it is changed elsewhere. */
export function isDerived(naskah: Naskah, node: Simpul, key: FieldKey): boolean {
  const field = resolveField(node.jenis, key)?.field
  if (!field || field.sumber === 'sendiri') return false
  if (field.sumber === 'hitung') return true
  if (field.sumber === 'daun') return isTotal(treeOf(naskah), node.id)
  return deriveRow(naskah, node).has(key)
}
