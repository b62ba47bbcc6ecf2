import { sameJson } from '../naskah/json.ts'
import type { FieldKey, Isi, Naskah, Simpul, SimpulId } from '../naskah/types.ts'
import type { BedaBagian, BedaField, BedaNaskah, BedaSimpul } from './beda.ts'
import { isDiubah } from './beda.ts'
import { movedRows } from './moved.ts'
import { sameIsi } from './same-isi.ts'

const none: readonly BedaField[] = []

/**
 * What differs between two versions of a plan, row by row on their stable ids, in time linear in the rows. Versions
 * whose ids are not the same go through `alignNaskah` first.
 */
export function diffNaskah(a: Naskah, b: Naskah): BedaNaskah {
  const simpul = new Map<SimpulId, BedaSimpul>()
  const renumbered: Simpul[] = []
  for (const is of b.simpul.values()) {
    const was = a.simpul.get(is.id)
    if (was === is) continue
    const found = was ? compareRow(was, is) : rowOf(null, is)
    if (!was || found.dipindah || isDiubah(found)) simpul.set(is.id, found)
    if (was && was.urutan !== is.urutan && !found.dipindah) renumbered.push(is)
  }
  for (const was of a.simpul.values()) if (!b.simpul.has(was.id)) simpul.set(was.id, rowOf(was, null))
  markMoved(a, b, renumbered, simpul)
  const urutan = new Map(
    renumbered.filter(({ id }) => !simpul.get(id)?.dipindah).map((node) => [node.id, node.urutan])
  )
  return { simpul, urutan, bagian: diffBagian(a, b), hitungan: count(b, simpul) }
}

/** A list can only be in another order when one of its rows has another number. */
function markMoved(
  a: Naskah,
  b: Naskah,
  renumbered: readonly Simpul[],
  simpul: Map<SimpulId, BedaSimpul>
): void {
  if (renumbered.length === 0) return
  for (const id of movedRows(a, b, renumbered)) {
    const row = simpul.get(id) ?? rowOf(a.simpul.get(id) ?? null, b.simpul.get(id) ?? null)
    simpul.set(id, { ...row, dipindah: true })
  }
}

/** The second version again, out of the first and what differs. */
export function applyBeda(
  a: Naskah,
  beda: BedaNaskah,
  kepala: Pick<Naskah, 'id' | 'tahun' | 'profil'>
): Naskah {
  const simpul = new Map(a.simpul)
  for (const [id, urutan] of beda.urutan) {
    const node = simpul.get(id)
    if (node) simpul.set(id, { ...node, urutan })
  }
  for (const [id, { lama, baru, isian, tertulis }] of beda.simpul) {
    if (!baru) simpul.delete(id)
    else if (!lama) simpul.set(id, baru)
    else {
      const { jenis, indukId, rujukanId, urutan } = baru
      const cells = { isian: put(lama.isian, isian), tertulis: put(lama.tertulis, tertulis) }
      simpul.set(id, { ...lama, jenis, indukId, rujukanId, urutan, ...cells })
    }
  }
  const bagian = { ...a.bagian }
  for (const { nama, baru } of beda.bagian) {
    if (baru === undefined) delete bagian[nama]
    else bagian[nama] = baru
  }
  return { ...kepala, simpul, bagian }
}

function put(cells: Readonly<Record<FieldKey, Isi>>, changed: readonly BedaField[]): Record<FieldKey, Isi> {
  const next = { ...cells }
  for (const { field, baru } of changed) {
    if (baru === undefined) delete next[field]
    else next[field] = baru
  }
  return next
}

const rowOf = (lama: Simpul | null, baru: Simpul | null): BedaSimpul => ({
  id: (baru ?? lama)?.id ?? '',
  lama,
  baru,
  isian: none,
  tertulis: none,
  rujukanBerubah: false,
  dipindah: false
})

const compareRow = (lama: Simpul, baru: Simpul): BedaSimpul => ({
  id: baru.id,
  lama,
  baru,
  isian: diffCells(lama.isian, baru.isian),
  tertulis: diffCells(lama.tertulis, baru.tertulis),
  rujukanBerubah: lama.rujukanId !== baru.rujukanId,
  dipindah: lama.indukId !== baru.indukId
})

type Cells = Readonly<Record<FieldKey, Isi>>

function diffCells(lama: Cells, baru: Cells): readonly BedaField[] {
  if (lama === baru) return none
  // Most rows are the same, so the list is made with the first difference.
  let found: BedaField[] = none as BedaField[]
  const note = (field: FieldKey, was: Isi | undefined, is: Isi | undefined): void => {
    if (found === none) found = []
    found.push({ field, lama: was, baru: is })
  }
  let common = 0
  for (const field in baru) {
    const was = lama[field]
    const is = baru[field]
    if (was !== is && (was === undefined || is === undefined || !sameIsi(was, is))) note(field, was, is)
    if (was !== undefined) common += 1
  }
  for (const _field in lama) common -= 1
  if (common !== 0) noteGone(lama, baru, note)
  return found
}

function noteGone(lama: Cells, baru: Cells, note: (field: FieldKey, was: Isi, is: undefined) => void): void {
  for (const field in lama) {
    const was = lama[field]
    if (was !== undefined && baru[field] === undefined && !Object.hasOwn(baru, field))
      note(field, was, undefined)
  }
}

function diffBagian(a: Naskah, b: Naskah): BedaBagian[] {
  if (a.bagian === b.bagian) return []
  const names = new Set([...Object.keys(a.bagian), ...Object.keys(b.bagian)])
  return [...names].flatMap((nama) => {
    const lama = a.bagian[nama]
    const baru = b.bagian[nama]
    return lama === baru || sameJson(lama, baru) ? [] : [{ nama, lama, baru }]
  })
}

function count(b: Naskah, simpul: ReadonlyMap<SimpulId, BedaSimpul>): BedaNaskah['hitungan'] {
  const counts = { ditambah: 0, dihapus: 0, diubah: 0, dipindah: 0 }
  for (const row of simpul.values()) {
    if (!row.lama) counts.ditambah += 1
    else if (!row.baru) counts.dihapus += 1
    else {
      if (isDiubah(row)) counts.diubah += 1
      if (row.dipindah) counts.dipindah += 1
    }
  }
  return { ...counts, tetap: b.simpul.size - (simpul.size - counts.dihapus) }
}
