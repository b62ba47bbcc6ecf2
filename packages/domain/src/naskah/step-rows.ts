import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { resolveField } from './fields.ts'
import { sameJson } from './json.ts'
import type { KonteksUbah } from './konteks.ts'
import { checkYear, lockedBy } from './konteks.ts'
import { checkTableKey, checkTulis, missingNode, stale } from './step-cells.ts'
import { checkPlace, checkRujukan } from './step-place.ts'
import type { Simpul, SimpulId } from './types.ts'
import { jenisSimpul } from './types.ts'
import { checkIsi } from './validate.ts'

/** Applies one change of rows to the draft, or says why not; a refused change leaves the draft as it was. */

type Of<Jenis extends Change['jenis']> = Extract<Change, { readonly jenis: Jenis }>

export function stepTambah(draft: Draft, change: Of<'tambah'>, konteks: KonteksUbah): Refusal | null {
  const added = new Map<SimpulId, Simpul>()
  for (const node of change.simpul) {
    const refusal =
      checkNew(draft, node, added, change.pulih === true) ?? lockedBy(konteks.mayEdit?.(node, null))
    if (refusal) return refusal
    added.set(node.id, node)
  }
  for (const node of added.values()) {
    const refusal = checkRujukan(
      node,
      node.rujukanId,
      (id) => added.get(id) ?? draft.node(id),
      change.pulih === true
    )
    if (refusal) return refusal
  }
  for (const { id, jenis, indukId, urutan, rujukanId, isian, tertulis } of added.values()) {
    draft.put({ id, jenis, indukId, urutan, rujukanId, isian, tertulis })
  }
  return null
}

function checkNew(
  draft: Draft,
  node: Simpul,
  added: ReadonlyMap<SimpulId, Simpul>,
  pulih: boolean
): Refusal | null {
  if (!(jenisSimpul as readonly string[]).includes(node.jenis) || node.jenis === 'naskah') {
    return refuse(
      'TINGKAT_SALAH',
      `Jenis baris “${node.jenis}” tidak dapat ditambahkan.`,
      'Muat ulang halaman.'
    ).refusal
  }
  if (node.id === '' || node.id === draft.base.id || draft.node(node.id) || added.has(node.id)) {
    return refuse(
      'ID_SUDAH_ADA',
      'Baris dengan pengenal ini sudah ada.',
      'Ulangi penambahan dengan pengenal baru.',
      {
        simpulId: node.id
      }
    ).refusal
  }
  const find = (id: SimpulId): Simpul | undefined => added.get(id) ?? draft.node(id)
  return (
    checkPlace(node, { indukId: node.indukId, urutan: node.urutan }, find, pulih) ??
    checkCells(draft, node, added, pulih)
  )
}

function checkCells(
  draft: Draft,
  node: Simpul,
  added: ReadonlyMap<SimpulId, Simpul>,
  pulih: boolean
): Refusal | null {
  for (const [key, value] of Object.entries(node.isian)) {
    const found = resolveField(node.jenis, key)
    if (!found || found.field?.sumber === 'hitung') {
      const message = found
        ? `Kolom “${key}” dihitung, tidak diisi.`
        : `Baris ${node.jenis} tidak mempunyai kolom “${key}”.`
      return refuse('FIELD_TIDAK_DIKENAL', message, 'Tambahkan baris tanpa kolom itu.', { field: key })
        .refusal
    }
    const salah = checkYear(draft.view, found, !pulih) ?? checkIsi(found, value, !pulih)
    if (salah) return salah
  }
  for (const [key, value] of Object.entries(node.tertulis)) {
    const salah = checkTulis(node, key, value)
    if (salah) return salah
  }
  const others = [
    ...draft.tree.rows('pengarusutamaanGender').flatMap((id) => draft.node(id) ?? []),
    ...added.values()
  ]
  if (node.jenis === 'pengarusutamaanGender' && others.some((other) => other.jenis === node.jenis)) {
    return refuse(
      'ID_SUDAH_ADA',
      'Daftar pengarusutamaan gender sudah ada.',
      'Tambahkan program ke daftar itu.'
    ).refusal
  }
  return node.jenis === 'tabelSektor' ? checkTableKey(draft, node.id, node.isian['kunci'], !pulih) : null
}

export function stepHapus(draft: Draft, change: Of<'hapus'>, konteks: KonteksUbah): Refusal | null {
  const node = draft.node(change.simpulId)
  if (!node || node.jenis === 'naskah') return missingNode(change.simpulId)
  const rows = subtree(draft, node)
  for (const row of rows) {
    const locked = lockedBy(konteks.mayEdit?.(row, null))
    if (locked) return locked
  }
  if (change.simpul && !sameRows(rows, change.simpul)) return stale(node.id, null, rows)
  const removed = new Set(rows.map((row) => row.id))
  const freed = rows.flatMap((row) => freedBy(draft, row.id)).filter((row) => !removed.has(row.id))
  for (const row of freed) {
    const now = draft.node(row.id)
    if (now) draft.put({ ...now, indukId: row.indukId, rujukanId: row.rujukanId })
  }
  draft.remove(removed)
  return null
}

/** The row and everything printed inside it, parents first. */
function subtree(draft: Draft, node: Simpul): Simpul[] {
  const rows: Simpul[] = []
  const visit = (row: Simpul | undefined): void => {
    if (!row || rows.includes(row)) return
    rows.push(row)
    for (const id of draft.tree.inside(row.id)) visit(draft.node(id))
  }
  visit(node)
  return rows
}

function sameRows(rows: readonly Simpul[], known: readonly Simpul[]): boolean {
  const byId = new Map(known.map((row) => [row.id, row]))
  return rows.length === known.length && rows.every((row) => sameJson(row, byId.get(row.id)))
}

/** Mirrors and rows of other tables stay: without what they repeated, without the sasaran they stood under. */
function freedBy(draft: Draft, id: SimpulId): Simpul[] {
  const rows = (ids: readonly SimpulId[]): Simpul[] => ids.flatMap((other) => draft.node(other) ?? [])
  return [
    ...rows(draft.tree.mirrors(id)).map((row) => ({ ...row, rujukanId: null })),
    ...rows(draft.tree.linked(id)).map((row) => ({ ...row, indukId: null }))
  ]
}
