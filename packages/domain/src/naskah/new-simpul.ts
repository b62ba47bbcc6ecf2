import { bentukOf, isHidden } from './bentuk.ts'
import { derivableFields } from './derive.ts'
import type { Field } from './field.ts'
import { fields, yearKey } from './fields.ts'
import { indukBoleh } from './levels.ts'
import { slotFor, tableOf } from './structure.ts'
import { treeOf } from './tree.ts'
import type { FieldKey, Isi, JenisSimpul, Naskah, Simpul, SimpulId } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'

export interface SimpulBaru {
  readonly id: SimpulId
  readonly jenis: JenisSimpul
  readonly indukId: SimpulId | null
  /** The row it shall follow; absent = last, null = first. */
  readonly sesudah?: SimpulId | null
  readonly rujukanId?: SimpulId | null
  /** Cells that are known already. */
  readonly isian?: Readonly<Record<FieldKey, Isi>>
}

/**
 * A new empty row, ready for a change `tambah`: the cells that rows of its kind have in this plan, empty, and in order
 * behind the row it shall follow.
 */
export function newSimpul(naskah: Naskah, made: SimpulBaru): Simpul {
  const { id, jenis, indukId } = made
  const peers = [...naskah.simpul.values()].filter((node) => node.jenis === jenis)
  const isian: Record<FieldKey, Isi> = {}
  for (const field of fields[jenis]) {
    if (field.sumber === 'hitung') continue
    if (field.tahun === null) addCell(isian, field, peers)
    else
      for (const tahun of yearsOf(naskah, field, peers)) isian[yearKey(field.nama, tahun)] = emptyCell(field)
  }
  if (jenis === 'anggaran' || jenis === 'indikatif') isian['jenis'] = levelBelow(naskah, indukId)
  return {
    id,
    jenis,
    indukId,
    urutan: orderAfter(naskah, jenis, indukId, made.sesudah),
    rujukanId: made.rujukanId ?? null,
    isian: { ...isian, ...made.isian },
    tertulis: unprinted(naskah, jenis, peers)
  }
}

/** Cells that the format demands, that other rows have, or that every table of indikator prints. */
function addCell(isian: Record<FieldKey, Isi>, field: Field, peers: readonly Simpul[]): void {
  const common = peers.some((node) => node.isian[field.nama] !== undefined)
  const demanded = field.wajib && field.jalur.length < 2
  if (field.macam === 'sel' || field.macam === 'rupiah') {
    if (demanded || common || peers.length === 0) isian[field.nama] = emptyCell(field)
  } else if (demanded) isian[field.nama] = field.macam === 'pilihan' ? (field.pilihan[0] ?? '') : ''
  else if (field.bolehNull && (common || (peers.length === 0 && field.sumber === 'sendiri')))
    isian[field.nama] = null
}

/** What stands in a cell that is there and empty. */
export const emptyCell = (field: Field): Isi =>
  field.macam === 'rupiah' ? null : { teks: null, nilai: null }

/** Years of a yearly column: of the plan, or for the past those that other rows have, else the five before the plan. */
function yearsOf(naskah: Naskah, field: Field, peers: readonly Simpul[]): readonly number[] {
  if (field.tahun === 'periode') return naskah.tahun
  const known = new Set(
    peers.flatMap((node) =>
      Object.keys(node.isian)
        .filter((key) => key.startsWith(`${field.nama}:`))
        .map((key) => Number(key.slice(field.nama.length + 1)))
    )
  )
  if (known.size > 0) return [...known].sort((a, b) => a - b)
  const first = naskah.tahun[0]
  return first === undefined ? [] : [5, 4, 3, 2, 1].map((back) => first - back)
}

const levels = ['program', 'kegiatan', 'subKegiatan']

function levelBelow(naskah: Naskah, indukId: SimpulId | null): string {
  const parent = indukId === null ? undefined : naskah.simpul.get(indukId)
  return levels[parent ? levels.indexOf(String(parent.isian['jenis'])) + 1 : 0] ?? 'subKegiatan'
}

/** A derived column that no other row of this kind prints in this plan is not printed by the new one either. */
function unprinted(
  naskah: Naskah,
  jenis: JenisSimpul,
  peers: readonly Simpul[]
): Readonly<Record<FieldKey, Isi>> {
  const bentuk = bentukOf(naskah)
  const marks = derivableFields(jenis)
    .filter((field) => !isHidden(bentuk, jenis, field.nama) && peers.length > 0)
    .filter((field) => peers.every((node) => node.tertulis[field.nama] === TIDAK_DICETAK))
  return Object.fromEntries(marks.map((field) => [field.nama, TIDAK_DICETAK]))
}

/** The place behind a row among the rows of the same table and parent: between it and the next, or at the end. */
export function orderAfter(
  naskah: Naskah,
  jenis: JenisSimpul,
  indukId: SimpulId | null,
  sesudah: SimpulId | null | undefined
): number {
  const orders = siblings(naskah, jenis, indukId).flatMap((id) => {
    const node = naskah.simpul.get(id)
    return node ? [[id, node.urutan] as const] : []
  })
  const at = sesudah === null ? -1 : orders.findIndex(([id]) => id === sesudah)
  if (orders.length === 0) return 0
  if (sesudah === undefined || (sesudah !== null && at < 0)) return (orders.at(-1)?.[1] ?? 0) + 1
  const before = orders[at]?.[1]
  const next = orders[at + 1]?.[1]
  if (next === undefined) return (before ?? 0) + 1
  return before === undefined ? next - 1 : (before + next) / 2
}

/** Rows in the same array, or at the top of the same table. */
function siblings(naskah: Naskah, jenis: JenisSimpul, indukId: SimpulId | null): readonly SimpulId[] {
  const tree = treeOf(naskah)
  const parent = indukId === null ? undefined : naskah.simpul.get(indukId)
  const slot = parent && slotFor(parent.jenis, jenis)
  if (parent && slot) return tree.children(parent.id, slot.kunci)
  return tree.rows(tableOf(jenis)?.kunci ?? '')
}

/** The kinds of rows that an edit may add under a row, or (null) at the top of a table. */
export const addable = (induk: JenisSimpul | null): readonly JenisSimpul[] =>
  (Object.keys(indukBoleh) as JenisSimpul[]).filter((jenis) => indukBoleh[jenis].includes(induk))
