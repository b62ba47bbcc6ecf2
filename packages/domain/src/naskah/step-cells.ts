import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import type { Change } from './change.ts'
import { isDerived } from './derive.ts'
import type { Draft } from './draft.ts'
import type { KunciField } from './fields.ts'
import { groupsOf, labelField, resolveField } from './fields.ts'
import { isObject, sameJson } from './json.ts'
import type { KonteksUbah } from './konteks.ts'
import { checkYear, lockedBy } from './konteks.ts'
import { singleSource } from './source.ts'
import { slots } from './structure.ts'
import type { FieldKey, Isi, JenisSimpul, Simpul, SimpulId } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'
import { checkIsi } from './validate.ts'

/** Applies one change of a cell to the draft, or says why not; a refused change leaves the draft as it was. */

type Of<Jenis extends Change['jenis']> = Extract<Change, { readonly jenis: Jenis }>

export const missingNode = (simpulId: SimpulId): Refusal =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Baris ini sudah tidak ada.',
    'Muat ulang tabel; mungkin orang lain menghapusnya.',
    { simpulId }
  ).refusal

export const stale = (simpulId: SimpulId, field: FieldKey | null, kini: unknown): Refusal =>
  refuse(
    'BASI',
    'Isi ini sudah diubah setelah Anda membacanya.',
    'Bandingkan nilai terbaru dengan nilai Anda, lalu pilih salah satu.',
    { simpulId, ...(field === null ? {} : { field }), kini: kini ?? null, ada: kini !== undefined }
  ).refusal

const unknownField = (jenis: JenisSimpul, field: FieldKey): Refusal =>
  refuse(
    'FIELD_TIDAK_DIKENAL',
    `Baris ${jenis} tidak mempunyai kolom “${field}”.`,
    'Muat ulang halaman; mungkin versinya lama.',
    {
      field
    }
  ).refusal

export function stepIsi(draft: Draft, change: Of<'isi'>, konteks: KonteksUbah): Refusal | null {
  const node = draft.node(change.simpulId)
  if (!node) return missingNode(change.simpulId)
  const found = resolveField(node.jenis, change.field)
  if (!found) return unknownField(node.jenis, change.field)
  const locked = lockedBy(konteks.mayEdit?.(node, change.field))
  if (locked) return locked
  const present = node.isian[change.field]
  const strict = change.pulih !== true
  const refusal =
    (strict || change.ke !== undefined ? checkOwn(draft, node, found) : null) ??
    (sameJson(present, change.dari) ? null : stale(node.id, change.field, present)) ??
    (change.ke === undefined ? null : checkYear(draft.view, found, strict)) ??
    checkIsi(found, change.ke, strict) ??
    checkKunci(draft, node, change.field, change.ke, strict)
  if (refusal) return refusal
  draft.setCell(node.id, 'isian', change.field, change.ke)
  // Whoever fills a cell has decided what counts: what the table printed there is settled.
  if (strict) draft.setCell(node.id, 'tertulis', change.field, undefined)
  return null
}

/** A computed or repeated cell is changed where it comes from. */
function checkOwn(draft: Draft, node: Simpul, found: KunciField): Refusal | null {
  if (!isDerived(draft.view, node, found.key)) return null
  const label = labelField(found)
  const source = singleSource(draft.view, node, found.key)
  const detail = {
    field: found.key,
    ...(source ? { sumber: { simpulId: source.node.id, field: source.key } } : {})
  }
  if (source) {
    const message = `${label} di baris ini mengulang isi baris lain.`
    return refuse('TERKUNCI', message, 'Ubah di baris sumbernya; sel ini akan mengikuti.', detail).refusal
  }
  const total = found.field?.macam === 'rupiah'
  return refuse(
    'TERKUNCI',
    total ? `${label} dihitung dari baris di bawahnya.` : `${label} dihitung dari sel lain.`,
    total
      ? 'Ubah pagu pada baris terendah (sub kegiatan, atau kegiatan bila tanpa sub kegiatan).'
      : 'Ubah sel penyusunnya.',
    detail
  ).refusal
}

/** The key of a sector table names it in the file, so it is a plain word and unique. */
function checkKunci(
  draft: Draft,
  node: Simpul,
  field: FieldKey,
  ke: Isi | undefined,
  strict: boolean
): Refusal | null {
  if (node.jenis !== 'tabelSektor' || field !== 'kunci') return null
  return checkTableKey(draft, node.id, ke, strict)
}

/** A refusal when a key cannot name a sector table, or names another one already. */
export function checkTableKey(
  draft: Draft,
  id: SimpulId,
  kunci: Isi | undefined,
  strict: boolean
): Refusal | null {
  if (typeof kunci !== 'string' || (strict && !/^[A-Za-z][A-Za-z0-9_-]{0,249}$/.test(kunci))) {
    const advice = 'Pakai huruf, angka, garis bawah, atau tanda hubung.'
    return refuse('NILAI_TIDAK_SAH', 'Kunci tabel harus satu kata.', advice).refusal
  }
  const taken = draft.tree
    .rows('dataSektor')
    .some((other) => other !== id && draft.node(other)?.isian['kunci'] === kunci)
  return taken
    ? refuse('NILAI_TIDAK_SAH', `Kunci tabel “${kunci}” sudah dipakai.`, 'Pilih kunci lain.').refusal
    : null
}

export function stepTulis(draft: Draft, change: Of<'tulis'>, konteks: KonteksUbah): Refusal | null {
  const node = draft.node(change.simpulId)
  if (!node) return missingNode(change.simpulId)
  const refusal =
    checkTulis(node, change.field, change.ke) ??
    lockedBy(konteks.mayEdit?.(node, change.field)) ??
    (sameJson(node.tertulis[change.field], change.dari)
      ? null
      : stale(node.id, change.field, node.tertulis[change.field]))
  if (refusal) return refusal
  draft.setCell(node.id, 'tertulis', change.field, change.ke)
  return null
}

/** May `tertulis` hold this? Only cells that can be derived or are printed in a unit, and the marks of empty arrays. */
export function checkTulis(
  node: Pick<Simpul, 'jenis'>,
  key: FieldKey,
  value: Isi | undefined
): Refusal | null {
  const found = resolveField(node.jenis, key)
  if (!found) return isMark(node.jenis, key, value) ? null : unknownField(node.jenis, key)
  if (found.field?.sumber === 'sendiri' || !found.field) return unknownField(node.jenis, key)
  if (value === undefined || value === TIDAK_DICETAK) return null
  const macam = found.field.macam === 'rupiah' ? 'sel' : found.field.macam
  return checkIsi({ ...found, field: { ...found.field, macam, bolehNull: true } }, value, false)
}

function isMark(jenis: JenisSimpul, key: FieldKey, value: Isi | undefined): boolean {
  const slot = slots[jenis].some((one) => one.kunci === key && !one.wajib)
  const group = groupsOf(jenis).has(key)
  const yearly = resolveField(jenis, `${key}:2000`)?.field?.tahun !== undefined && !key.includes(':')
  if (value === undefined) return slot || group || yearly
  if (value === TIDAK_DICETAK) return slot || yearly
  return slot
    ? Array.isArray(value) && value.length === 0
    : (group || yearly) && isObject(value) && Object.keys(value).length === 0
}
