import { Dokumen } from '../dokumen/schema.ts'
import { bentukBagian, bentukOf } from '../naskah/bentuk.ts'
import { convertBagian } from '../naskah/rujukan.ts'
import type { TabelNaskah } from '../naskah/structure.ts'
import { tabelNaskah } from '../naskah/structure.ts'
import { treeOf } from '../naskah/tree.ts'
import type { Json, Naskah, Simpul, SimpulId } from '../naskah/types.ts'
import type { PetaAsal } from './locate.ts'
import { mapKey, placeOf, placesOf } from './places.ts'
import type { Printing } from './print-row.ts'
import { printRow } from './print-row.ts'

/** A printed naskah, and where each of its rows came from; `locate(asal, pointer)` finds node and field of a place. */
export interface Cetakan {
  readonly dokumen: Dokumen
  readonly asal: PetaAsal
}

const tables = new Map<string, TabelNaskah>(tabelNaskah.map((table) => [table.kunci, table]))
/** Top-level keys that the root node derives. */
const rootGroups = new Set(['jumlahProgramPendanaan', 'jumlahAnggaranRealisasi'])
const topKeys = Object.keys(Dokumen.shape)

/**
 * The naskah as a dokumen of the exchange format. Where an imported table printed something else than the value, that
 * is printed until the contradiction is resolved. `xId` writes each node's id as `x-id`. The dokumen shares rows with
 * other prints: read it, never change it.
 */
export function printNaskah(naskah: Naskah, { xId = false }: { readonly xId?: boolean } = {}): Cetakan {
  const places = placesOf(naskah)
  const printing: Printing = { naskah, tree: treeOf(naskah), places, xId }
  const root = printRoot(printing)
  const printed: Record<string, unknown> = {}
  for (const key of topKeys) {
    const table = tables.get(key)
    const value = table
      ? printTable(printing, table)
      : rootGroups.has(key)
        ? root[key]
        : printTop(printing, key)
    if (value !== undefined) printed[key] = value
  }
  for (const key of Object.keys(naskah.bagian))
    if (key.startsWith('x-')) printed[key] = printTop(printing, key)
  return { dokumen: printed as unknown as Dokumen, asal: asalOf(naskah, places) }
}

/** Where the rows of a naskah would be printed, without printing it. */
export const petaAsalOf = (naskah: Naskah): PetaAsal => asalOf(naskah, placesOf(naskah))

function asalOf(naskah: Naskah, places: ReadonlyMap<SimpulId, string>): PetaAsal {
  const rows = new Map<string, Simpul>()
  for (const [id, place] of places) {
    const node = naskah.simpul.get(id)
    if (node) rows.set(place, node)
  }
  return { rootId: naskah.id, rows }
}

function printTop({ naskah, places }: Printing, key: string): Json | undefined {
  if (key === 'format') return 'selaras.renstra/1'
  const part = naskah.bagian[key]
  if (part === undefined || key === bentukBagian) return undefined
  return convertBagian(key, part, (place) => placeOf(naskah, places, place))
}

function printTable(printing: Printing, table: TabelNaskah): unknown {
  const { naskah, tree } = printing
  const rows = tree.rows(table.kunci)
  const printed = table.wajib || rows.length > 0 || bentukOf(naskah).tabel.includes(table.kunci)
  if (!printed) return undefined
  if (table.bentuk === 'wadah') return printContainer(printing, rows[0])
  const values = rows.map((id) => [id, printId(printing, id)] as const)
  if (table.bentuk === 'peta')
    return Object.fromEntries(values.map(([id, value]) => [mapKey(naskah, id), value]))
  return values.map(([, value]) => value)
}

const printId = (printing: Printing, id: SimpulId): unknown => {
  const node = printing.naskah.simpul.get(id)
  return node && printRow(printing, node)
}

/** A container row is printed as the array of the rows in it. */
function printContainer(printing: Printing, id: SimpulId | undefined): unknown {
  if (id === undefined) return []
  return printing.tree.children(id, '').map((child) => printId(printing, child))
}

/** The groups of the root node: grand totals. */
function printRoot(printing: Printing): Readonly<Record<string, unknown>> {
  const root = printing.naskah.simpul.get(printing.naskah.id)
  return root ? (printRow(printing, root) as Readonly<Record<string, unknown>>) : {}
}
