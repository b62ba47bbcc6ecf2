import { readSel } from '@selaras/domain/indikator'
import type { ChangeInduk, JenisSimpulInduk, RencanaInduk, SimpulInduk } from '@selaras/domain/induk'
import { tempatInduk, treeOfInduk } from '@selaras/domain/induk'
import type { Isi } from '@selaras/domain/naskah'
import { induk as words } from '../text/induk.ts'

/** What people do to rows of a parent plan, as changes of the domain. */

/** Kinds of rows that may stand under this one (null = at the top), in printed order. */
export const childKinds = (jenis: JenisSimpulInduk | null): readonly JenisSimpulInduk[] =>
  (Object.keys(tempatInduk) as JenisSimpulInduk[]).filter((kind) => tempatInduk[kind].includes(jenis))

/** A new row as the last of its parent, with a text that people write over. */
export function addRow(
  induk: RencanaInduk,
  jenis: JenisSimpulInduk,
  indukId: string | null,
  id: string
): ChangeInduk {
  const last = treeOfInduk(induk).children(indukId).at(-1)
  const simpul: SimpulInduk = { id, jenis, indukId, urutan: (last?.urutan ?? 0) + 1, isian: { uraian: '' } }
  return { jenis: 'tambah', simpul: [simpul] }
}

/** One place up or down among its siblings; null at the end. */
export function moveRow(induk: RencanaInduk, node: SimpulInduk, step: 1 | -1): ChangeInduk | null {
  const siblings = treeOfInduk(induk).children(node.indukId)
  const at = siblings.findIndex((one) => one.id === node.id)
  const beside = siblings[at + step]
  if (!beside) return null
  const beyond = siblings[at + 2 * step]
  const urutan = beyond ? (beside.urutan + beyond.urutan) / 2 : beside.urutan + step
  return {
    jenis: 'pindah',
    simpulId: node.id,
    dari: { indukId: node.indukId, urutan: node.urutan },
    ke: { indukId: node.indukId, urutan }
  }
}

/** Takes a row away with everything below it, if it is still what the person saw. */
export const removeRow = (induk: RencanaInduk, node: SimpulInduk): ChangeInduk => ({
  jenis: 'hapus',
  simpulId: node.id,
  simpul: [node, ...treeOfInduk(induk).descendants(node.id)]
})

/** A typed text as a change of a cell; cells of numbers are read with the unit of their row. */
export function editCell(node: SimpulInduk, field: string, text: string): ChangeInduk {
  const dari = node.isian[field]
  const base = { jenis: 'isi', simpulId: node.id, field, ...(dari === undefined ? {} : { dari }) } as const
  const trimmed = text.trim()
  if (!isNumber(field)) return { ...base, ke: trimmed }
  const satuan = node.isian['satuan']
  const { sel } = readSel(trimmed, {
    macam: 'angka',
    ...(typeof satuan === 'string' ? { satuanBaris: satuan } : {})
  })
  return { ...base, ke: sel as Isi }
}

/** A choice that may also be none. */
export function choose(node: SimpulInduk, field: string, value: string): ChangeInduk {
  const dari = node.isian[field]
  const base = { jenis: 'isi', simpulId: node.id, field, ...(dari === undefined ? {} : { dari }) } as const
  return value === '' ? base : { ...base, ke: value }
}

const isNumber = (field: string): boolean => /^(awal|akhir|target:\d{4})$/.test(field)

/** How a row is called in labels. */
export function nameOf({ isian }: SimpulInduk): string {
  const uraian = isian['uraian']
  return typeof uraian === 'string' && uraian.trim() !== '' ? uraian.trim() : words.tabel.tanpaNama
}
