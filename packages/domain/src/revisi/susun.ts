import { namaJenis } from '../naskah/levels.ts'
import { slots, tabelNaskah } from '../naskah/structure.ts'
import { treeOf } from '../naskah/tree.ts'
import type { JenisSimpul, Naskah, Simpul, SimpulId } from '../naskah/types.ts'
import type { Perbandingan } from './align.ts'
import type { BedaSimpul, HitunganBeda } from './beda.ts'
import { isDiubah } from './beda.ts'
import { groupOf } from './moved.ts'
import type { BedaSel } from './tampil.ts'
import { bedaSelOf } from './tampil.ts'

export type MacamBeda = 'ditambah' | 'dihapus' | 'diubah' | 'dipindah' | 'jumlah'

/** One row of the comparison, in document order; removed rows stand where they stood. */
export interface BarisBeda {
  readonly simpulId: SimpulId
  readonly jenis: JenisSimpul
  /** Key of the table it is printed in (`programPendanaan`); empty for the grand totals. */
  readonly tabel: string
  /** 0 for a top row of its table. */
  readonly tingkat: number
  /** What happened; `jumlah` alone = only its total differs, because of rows below it. */
  readonly macam: readonly MacamBeda[]
  readonly kode: string | null
  readonly uraian: string
  /** The rows it stands under, outermost first, by name. */
  readonly di: readonly string[]
  /** Of a moved row: under which row and after which it stood. */
  readonly dari: Tempat | null
  readonly ke: Tempat | null
  readonly sel: readonly BedaSel[]
}

/** A place among other rows, by their names; null = at the top of the table, as the first row. */
export interface Tempat {
  readonly induk: string | null
  readonly sesudah: string | null
}

/** Every row that reads differently, also totals, in the order in which the new version prints them. */
export function susunBeda({ lama, baru, beda }: Perbandingan): BarisBeda[] {
  const found: BarisBeda[] = []
  for (const { id, tabel, tingkat } of unionOrder(lama, baru)) {
    const row = beda.simpul.get(id) ?? unchanged(lama, baru, id)
    const sel = mayRead(row, id, beda.simpul)
      ? [...bedaSelOf(lama, baru, row), ...rujukanSel(lama, baru, row)]
      : []
    const macam = macamOf(row, sel)
    if (macam.length === 0) continue
    const [naskah, node] = row.baru ? [baru, row.baru] : [lama, row.lama]
    if (!node) continue
    const moved = row.dipindah && row.lama && row.baru
    found.push({
      simpulId: id,
      jenis: node.jenis,
      tabel,
      tingkat,
      macam,
      kode: textOf(node, 'kode'),
      uraian: namaBaris(node),
      di: above(naskah, node),
      dari: moved && row.lama ? tempatOf(lama, row.lama) : null,
      ke: moved && row.baru ? tempatOf(baru, row.baru) : null,
      sel
    })
  }
  return found
}

/** Counts of the rows as a reader sees them: one of which only a total differs counts as unchanged. */
export function countBaris({ baru }: Pick<Perbandingan, 'baru'>, baris: readonly BarisBeda[]): HitunganBeda {
  const count = (macam: MacamBeda): number => baris.filter((row) => row.macam.includes(macam)).length
  const touched = baris.filter(({ macam }) => !macam.includes('dihapus') && !macam.includes('jumlah')).length
  return {
    ditambah: count('ditambah'),
    dihapus: count('dihapus'),
    diubah: count('diubah'),
    dipindah: count('dipindah'),
    tetap: baru.simpul.size - touched
  }
}

/** Which row a mirror repeats, when that changed. */
function rujukanSel(lama: Naskah, baru: Naskah, row: Row): BedaSel[] {
  if (!row.rujukanBerubah) return []
  const name = (naskah: Naskah, node: Simpul | null): string | null => {
    const source = node?.rujukanId == null ? undefined : naskah.simpul.get(node.rujukanId)
    return source ? namaBaris(source) : null
  }
  const label = 'Mengulang baris'
  const base = { field: 'rujukan', nama: 'rujukan', label, labelNama: label, tahun: null }
  const [semula, menjadi] = [name(lama, row.lama), name(baru, row.baru)]
  return [{ ...base, semula, menjadi, uang: false, selisih: null, turunan: false }]
}

/** A row whose own content is the same can still print another total. */
const mayRead = (
  row: Pick<BedaSimpul, 'baru'>,
  id: SimpulId,
  beda: ReadonlyMap<SimpulId, BedaSimpul>
): boolean => beda.has(id) || berjumlah.has(row.baru?.jenis ?? 'naskah')

const berjumlah: ReadonlySet<JenisSimpul> = new Set(['naskah', 'program', 'kegiatan', 'subKegiatan'])

type Row = Pick<BedaSimpul, 'lama' | 'baru' | 'isian' | 'tertulis' | 'rujukanBerubah' | 'dipindah' | 'id'>

const unchanged = (lama: Naskah, baru: Naskah, id: SimpulId): Row => ({
  id,
  lama: lama.simpul.get(id) ?? null,
  baru: baru.simpul.get(id) ?? null,
  isian: [],
  tertulis: [],
  rujukanBerubah: false,
  dipindah: false
})

function macamOf(row: Row, sel: readonly BedaSel[]): MacamBeda[] {
  if (!row.lama) return ['ditambah']
  if (!row.baru) return ['dihapus']
  const macam: MacamBeda[] = row.dipindah ? ['dipindah'] : []
  if (isDiubah(row) && (row.rujukanBerubah || sel.some(({ turunan }) => !turunan)))
    return [...macam, 'diubah']
  return macam.length === 0 && sel.length > 0 ? ['jumlah'] : macam
}

const textOf = (node: Simpul, key: string): string | null => {
  const value = node.isian[key]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** How a reader calls a row: its text, else its kind. */
export const namaBaris = (node: Simpul): string =>
  textOf(node, 'uraian') ??
  textOf(node, 'judul') ??
  textOf(node, 'tempat') ??
  (node.jenis === 'naskah' ? 'Seluruh rencana' : namaJenis[node.jenis])

function above(naskah: Naskah, node: Simpul): string[] {
  const names: string[] = []
  let at = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  while (at && names.length < 20) {
    names.unshift(namaBaris(at))
    at = at.indukId === null ? undefined : naskah.simpul.get(at.indukId)
  }
  return names
}

function tempatOf(naskah: Naskah, node: Simpul): Tempat {
  const tree = treeOf(naskah)
  const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  const group = groupOf(naskah, node)
  const slot = parent && group.startsWith(`${parent.id} `) ? group.slice(parent.id.length + 1) : null
  const rows = parent && slot !== null ? tree.children(parent.id, slot) : tree.rows(group)
  const before = naskah.simpul.get(rows[rows.indexOf(node.id) - 1] ?? '')
  return { induk: parent ? namaBaris(parent) : null, sesudah: before ? namaBaris(before) : null }
}

interface Terurut {
  readonly id: SimpulId
  readonly tabel: string
  readonly tingkat: number
}

/** Every row of either version once, as the new one prints them, removed rows after the one they followed. */
function unionOrder(lama: Naskah, baru: Naskah): Terurut[] {
  const [before, now] = [treeOf(lama), treeOf(baru)]
  const found: Terurut[] = []
  const seen = new Set<SimpulId>()
  const visit = (id: SimpulId, tabel: string, tingkat: number): void => {
    if (seen.has(id)) return
    seen.add(id)
    found.push({ id, tabel, tingkat })
    const jenis = (baru.simpul.get(id) ?? lama.simpul.get(id))?.jenis
    for (const slot of jenis ? slots[jenis] : [])
      for (const child of weave(before.children(id, slot.kunci), now.children(id, slot.kunci), baru))
        visit(child, tabel, tingkat + 1)
  }
  for (const id of [lama.id, baru.id]) if (lama.simpul.has(id) || baru.simpul.has(id)) visit(id, '', 0)
  for (const { kunci } of tabelNaskah)
    for (const id of weave(before.rows(kunci), now.rows(kunci), baru)) visit(id, kunci, 0)
  // Rows that no table prints (a lost parent) are still told.
  for (const naskah of [baru, lama]) for (const id of naskah.simpul.keys()) visit(id, '', 0)
  return found
}

/** The new list with the removed rows of the old one put back behind their old neighbours. */
function weave(lama: readonly SimpulId[], baru: readonly SimpulId[], now: Naskah): readonly SimpulId[] {
  if (lama.length === 0) return baru
  const here = new Set(baru)
  const behind = new Map<SimpulId | '', SimpulId[]>()
  let last: SimpulId | '' = ''
  for (const id of lama) {
    if (here.has(id)) last = id
    else if (!now.simpul.has(id)) behind.set(last, [...(behind.get(last) ?? []), id])
  }
  return behind.size === 0
    ? baru
    : [...(behind.get('') ?? []), ...baru.flatMap((id) => [id, ...(behind.get(id) ?? [])])]
}
