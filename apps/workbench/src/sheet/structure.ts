import type { Change, FieldKey, Isi, JenisSimpul, Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'
import { fields, isDerived, resolveField, slots, treeOf, yearKey } from '@selaras/domain/naskah'
import { teks } from '../text/index.ts'

/** Adding, removing and moving rows of T-C.25 and T-C.27 as changes of the plan. */

export type JenisBaris = keyof typeof teks.lembar.uraianBaru

export interface Insertion {
  readonly changes: readonly Change[]
  readonly id: SimpulId
}

/** A new row right after its sibling, with the same cells, all empty. */
export function insertAfter(naskah: Naskah, after: Simpul, id: SimpulId): Insertion {
  const siblings = siblingsOf(naskah, after)
  const at = siblings.indexOf(after.id)
  const following = naskah.simpul.get(siblings[at + 1] ?? '')
  const urutan = following ? (after.urutan + following.urutan) / 2 : after.urutan + 1
  return addition({
    id,
    jenis: after.jenis,
    indukId: after.indukId,
    urutan,
    rujukanId: null,
    isian: emptyLike(naskah, after),
    tertulis: {}
  })
}

/** A new row at the end of a parent (or of the table when the parent is null). */
export function insertUnder(
  naskah: Naskah,
  parent: Simpul | null,
  jenis: JenisBaris,
  table: string,
  id: SimpulId
): Insertion {
  const tree = treeOf(naskah)
  const slot = jenis === 'indikator' ? 'indikator' : 'anak'
  const siblings =
    parent && slotHolds(parent.jenis, jenis) ? tree.children(parent.id, slot) : tree.rows(table)
  const last = naskah.simpul.get(siblings.at(-1) ?? '')
  const model = last ?? [...naskah.simpul.values()].find((node) => node.jenis === jenis)
  return addition({
    id,
    jenis,
    indukId: parent?.id ?? null,
    urutan: (last?.urutan ?? 0) + 1,
    rujukanId: null,
    isian: model?.jenis === jenis ? emptyLike(naskah, model) : emptyRow(naskah, jenis),
    tertulis: {}
  })
}

/** What may stand directly below a row in its own table, in the order of the form. */
export function childJenis(jenis: JenisSimpul): readonly JenisBaris[] {
  const order: Partial<Record<JenisSimpul, readonly JenisBaris[]>> = {
    tujuan: ['sasaran', 'indikator'],
    sasaran: ['indikator'],
    program: ['kegiatan', 'indikator'],
    kegiatan: ['subKegiatan', 'indikator'],
    subKegiatan: ['indikator']
  }
  return order[jenis] ?? []
}

/** Changes places with the neighbour above or below; null at the end of the list. */
export function moveStep(naskah: Naskah, node: Simpul, step: -1 | 1): Change | null {
  const siblings = siblingsOf(naskah, node)
  const at = siblings.indexOf(node.id) + step
  const beside = naskah.simpul.get(siblings[at] ?? '')
  if (!beside) return null
  const beyond = naskah.simpul.get(siblings[at + step] ?? '')
  const urutan = beyond ? (beside.urutan + beyond.urutan) / 2 : beside.urutan + step
  return {
    jenis: 'pindah',
    simpulId: node.id,
    dari: { indukId: node.indukId, urutan: node.urutan },
    ke: { indukId: node.indukId, urutan }
  }
}

/** The rows a node may be moved below, except where it already is. */
export function parentsFor(naskah: Naskah, node: Simpul): readonly Simpul[] {
  const wanted: Partial<Record<JenisSimpul, readonly JenisSimpul[]>> = {
    sasaran: ['tujuan'],
    program: ['sasaran'],
    kegiatan: ['program'],
    subKegiatan: ['kegiatan'],
    indikator: ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan']
  }
  const jenis = wanted[node.jenis] ?? []
  return [...naskah.simpul.values()].filter(
    (other) => jenis.includes(other.jenis) && other.id !== node.indukId
  )
}

/** Moves a node below another parent, at the end of its rows; a program keeps its place in the table. */
export function moveUnder(naskah: Naskah, node: Simpul, parentId: SimpulId | null): Change {
  const slot = node.jenis === 'indikator' ? 'indikator' : 'anak'
  const siblings = parentId === null ? [] : treeOf(naskah).children(parentId, slot)
  const last = naskah.simpul.get(siblings.at(-1) ?? '')
  const urutan = last ? last.urutan + 1 : node.urutan
  return {
    jenis: 'pindah',
    simpulId: node.id,
    dari: { indukId: node.indukId, urutan: node.urutan },
    ke: { indukId: parentId, urutan }
  }
}

/** Rows among which a row has its place: of its parent's array, or of the whole table. */
export function siblingsOf(naskah: Naskah, node: Simpul): readonly SimpulId[] {
  const tree = treeOf(naskah)
  const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  const slot = node.jenis === 'indikator' ? 'indikator' : 'anak'
  if (parent && slotHolds(parent.jenis, node.jenis)) return tree.children(parent.id, slot)
  return tree.rows(node.jenis === 'tujuan' || node.jenis === 'sasaran' ? 'tujuanSasaran' : 'programPendanaan')
}

const slotHolds = (parent: JenisSimpul, child: JenisSimpul): boolean =>
  slots[parent].some((slot) => slot.jenis.includes(child))

const addition = (simpul: Simpul): Insertion => ({
  changes: [{ jenis: 'tambah', simpul: [simpul] }],
  id: simpul.id
})

/** The cells a row of this kind has, all empty; the text says what the row is until somebody writes it. */
function emptyLike(naskah: Naskah, model: Simpul): Record<FieldKey, Isi> {
  const isian: Record<FieldKey, Isi> = {}
  for (const key of Object.keys(model.isian)) {
    const field = resolveField(model.jenis, key)?.field
    if (!field || field.macam === 'json' || isDerived(naskah, model, key)) continue
    if (field.macam === 'rupiah') isian[key] = null
    else if (field.macam === 'sel') isian[key] = { teks: null, nilai: null }
    else if (field.macam === 'teks' && field.bolehNull) isian[key] = null
  }
  for (const field of fields[model.jenis]) {
    if (field.nama === 'pagu') for (const tahun of naskah.tahun) isian[yearKey('pagu', tahun)] ??= null
  }
  return { ...isian, ...newText(model.jenis) }
}

function emptyRow(naskah: Naskah, jenis: JenisBaris): Record<FieldKey, Isi> {
  const isian: Record<FieldKey, Isi> = {}
  for (const field of fields[jenis]) {
    if (field.tahun !== 'periode') continue
    for (const tahun of naskah.tahun) {
      isian[yearKey(field.nama, tahun)] = field.macam === 'rupiah' ? null : { teks: null, nilai: null }
    }
  }
  return { ...isian, ...newText(jenis) }
}

const newText = (jenis: JenisSimpul): Record<FieldKey, Isi> =>
  jenis in teks.lembar.uraianBaru ? { uraian: teks.lembar.uraianBaru[jenis as JenisBaris] } : {}
