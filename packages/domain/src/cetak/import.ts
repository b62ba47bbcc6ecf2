import type { Dokumen } from '../dokumen/schema.ts'
import { bentukBagian, bentukJenis, bentukJson, bentukOf, isHidden } from '../naskah/bentuk.ts'
import type { Konflik } from '../naskah/conflict.ts'
import { listKonflik } from '../naskah/conflict.ts'
import { fields } from '../naskah/fields.ts'
import { asJson } from '../naskah/json.ts'
import { isTotal } from '../naskah/pagu.ts'
import { convertBagian, convertPembagian } from '../naskah/rujukan.ts'
import { tabelNaskah } from '../naskah/structure.ts'
import { treeOf } from '../naskah/tree.ts'
import type { BagianNama, Isi, Json, Naskah, NaskahId, Simpul, SimpulId } from '../naskah/types.ts'
import type { Catatan } from './catatan.ts'
import { noteLinks } from './catatan.ts'
import { linkRows } from './link.ts'
import type { AmbangKemiripan } from './match.ts'
import { ambangBawaan } from './match.ts'
import { referenceTo } from './places.ts'
import type { BarisTerbaca } from './read-rows.ts'
import { readRows } from './read-rows.ts'
import { firstIsian, hiddenColumns, settleRow } from './settle.ts'

export interface ImporOpsi {
  readonly id: NaskahId
  /** A new UUIDv7 at each call. */
  readonly newId: () => string
  /** May this `x-id` become the id of a node? Without it every well-formed one that is used once may. */
  readonly isFree?: (xId: string) => boolean
  readonly ambang?: AmbangKemiripan
}

/** A naskah made from a dokumen, the contradictions it holds, and what the person should know about the reading. */
export interface Impor {
  readonly naskah: Naskah
  readonly konflik: readonly Konflik[]
  readonly catatan: readonly Catatan[]
}

/**
 * Makes an editable naskah of a dokumen. Rows that repeat others are linked to them by name; a repeated or computed cell
 * that is printed differently keeps its print in `tertulis`, so that printing gives back the source in every cell.
 */
export function importDokumen(dokumen: Dokumen, options: ImporOpsi): Impor {
  const { giveId, replaced } = idGiver(options)
  const rows = readRows(dokumen, giveId)
  const links = linkRows(rows, options.ambang ?? ambangBawaan)
  const linked = rows.map(
    (row): Simpul => ({
      id: row.id,
      jenis: row.jenis,
      indukId: links.induk.get(row.id) ?? row.indukId,
      urutan: row.urutan,
      rujukanId: links.rujukan.get(row.id) ?? null,
      isian: {},
      tertulis: {}
    })
  )
  const places = new Map(
    rows.flatMap((row, at) => (row.place === '' ? [] : [[row.place, linked[at]] as const]))
  )
  const toReference = (place: Json): Json =>
    typeof place === 'string' ? referenceTo(known(places), place) : place
  const bare = withSimpul(frame(dokumen, options.id, toReference), linked)
  const tree = treeOf(bare)
  const first = withSimpul(
    bare,
    linked.map((node, at) => ({
      ...node,
      isian: withReferences(
        node,
        firstIsian(bare, rows[at] as BarisTerbaca, isTotal(tree, node.id)),
        toReference
      )
    }))
  )
  const bentuk = { tabel: printedTables(dokumen), kolomTidakDicetak: hiddenColumns(first, rows) }
  const naskah = settleAll(
    { ...first, bagian: { ...first.bagian, [bentukBagian]: bentukJson(bentuk) } },
    rows
  )
  return { naskah, konflik: listKonflik(naskah), catatan: [...noteLinks(links.lepas, rows), ...replaced] }
}

const known = (places: ReadonlyMap<string, Simpul | undefined>): ReadonlyMap<string, Simpul> =>
  places as ReadonlyMap<string, Simpul>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function idGiver({ id, newId, isFree }: ImporOpsi): {
  giveId: (xId: unknown, place: string) => SimpulId
  replaced: Catatan[]
} {
  const used = new Set<string>([id])
  const replaced: Catatan[] = []
  const giveId = (xId: unknown, place: string): SimpulId => {
    if (place === '') return id
    const keeps = typeof xId === 'string' && uuid.test(xId) && !used.has(xId) && (isFree?.(xId) ?? true)
    const given = keeps ? xId : newId()
    used.add(given)
    if (xId !== undefined && !keeps) {
      replaced.push({
        macam: 'idDiganti',
        simpulId: given,
        place,
        pesan: `Pengenal “${String(xId).slice(0, 40)}” tidak dapat dipakai lagi; baris ini mendapat pengenal baru.`
      })
    }
    return given
  }
  return { giveId, replaced }
}

const tableKeys = new Set<string>([
  ...tabelNaskah.map((table) => table.kunci),
  'jumlahProgramPendanaan',
  'jumlahAnggaranRealisasi',
  'format'
])

/** Everything of a dokumen that is no table: held verbatim, with pointers to rows as references. */
function frame(dokumen: Dokumen, id: NaskahId, toReference: (place: Json) => Json): Naskah {
  const bagian: Record<BagianNama, Json> = {}
  for (const [key, value] of Object.entries(dokumen)) {
    if (value !== undefined && !tableKeys.has(key))
      bagian[key] = convertBagian(key, asJson(value), toReference)
  }
  const { tahun, profil } = dokumen.dokumen
  return { id, profil, tahun: [...tahun].sort((a, b) => a - b), simpul: new Map(), bagian }
}

const withSimpul = (naskah: Naskah, list: readonly Simpul[]): Naskah => ({
  ...naskah,
  simpul: new Map(list.map((node) => [node.id, node]))
})

function withReferences(
  node: Simpul,
  isian: Readonly<Record<string, Isi>>,
  toReference: (place: Json) => Json
): Readonly<Record<string, Isi>> {
  const changed = fields[node.jenis].flatMap(({ nama, berisiRujukan }) => {
    const value = berisiRujukan ? isian[nama] : undefined
    const converted = value === undefined ? undefined : convertPembagian(asJson(value), toReference)
    return converted === undefined ? [] : [[nama, converted] as const]
  })
  return changed.length === 0 ? isian : { ...isian, ...Object.fromEntries(changed) }
}

const printedTables = (dokumen: Dokumen): string[] =>
  tabelNaskah
    .filter((table) => !table.wajib && dokumen[table.kunci] !== undefined)
    .map((table) => table.kunci)

function settleAll(naskah: Naskah, rows: readonly BarisTerbaca[]): Naskah {
  const bentuk = bentukOf(naskah)
  return withSimpul(
    naskah,
    rows.flatMap((row) => {
      const node = naskah.simpul.get(row.id)
      return node
        ? [settleRow(naskah, row, node, (nama) => isHidden(bentuk, bentukJenis(row.jenis), nama))]
        : []
    })
  )
}
