import { Dokumen } from '../dokumen/schema.ts'
import { bentukBagian, bentukOf } from '../naskah/bentuk.ts'
import { convertBagian } from '../naskah/rujukan.ts'
import { tabelNaskah } from '../naskah/structure.ts'
import type { TabelNaskah } from '../naskah/structure.ts'
import { treeOf } from '../naskah/tree.ts'
import type { Asal, Json, Naskah, SimpulId } from '../naskah/types.ts'
import { mapKey, placeOf, placesOf } from './places.ts'
import { printRow } from './print-row.ts'
import type { Printing } from './print-row.ts'

/** A printed naskah, and for each pointer of a row or cell the node and field it came from. */
export interface Cetakan {
  readonly dokumen: Dokumen
  readonly asal: ReadonlyMap<string, Asal>
}

const tables = new Map<string, TabelNaskah>(tabelNaskah.map((table) => [table.kunci, table]))
/** Top-level keys that the root node derives. */
const rootGroups = new Set(['jumlahProgramPendanaan', 'jumlahAnggaranRealisasi'])
const topKeys = Object.keys(Dokumen.shape)

/**
 * The naskah as a dokumen of the exchange format. Where an imported table printed something else than the value, that
 * is printed until the contradiction is resolved. `xId` writes each node's id as `x-id`.
 */
export function printNaskah(naskah: Naskah, { xId = false }: { readonly xId?: boolean } = {}): Cetakan {
  const places = placesOf(naskah)
  const printing: Printing = { naskah, tree: treeOf(naskah), places, asal: new Map(), xId }
  const root = printRoot(printing)
  const printed: Record<string, unknown> = {}
  for (const key of topKeys) {
    const table = tables.get(key)
    const value = table ? printTable(printing, table) : rootGroups.has(key) ? root[key] : printTop(printing, key)
    if (value !== undefined) printed[key] = value
  }
  for (const key of Object.keys(naskah.bagian)) if (key.startsWith('x-')) printed[key] = printTop(printing, key)
  return { dokumen: printed as unknown as Dokumen, asal: printing.asal }
}

function printTop({ naskah, places, asal }: Printing, key: string): Json | undefined {
  if (key === 'format') return 'selaras.renstra/1'
  const part = naskah.bagian[key]
  if (part === undefined || key === bentukBagian) return undefined
  asal.set(`/${key}`, { simpulId: null, bagian: key, field: '' })
  return convertBagian(key, part, (place) => placeOf(naskah, places, place))
}

function printTable(printing: Printing, table: TabelNaskah): unknown {
  const { naskah, tree, asal } = printing
  const rows = tree.rows(table.kunci)
  const printed = table.wajib || rows.length > 0 || bentukOf(naskah).tabel.includes(table.kunci)
  if (!printed) return undefined
  asal.set(`/${table.kunci}`, { simpulId: null, bagian: table.kunci, field: '' })
  if (table.bentuk === 'wadah') return printContainer(printing, rows[0])
  const values = rows.map((id) => [id, printId(printing, id)] as const)
  if (table.bentuk === 'peta') return Object.fromEntries(values.map(([id, value]) => [mapKey(naskah, id), value]))
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
  if (!root) return {}
  printing.places.set(root.id, '')
  const groups = printRow(printing, root)
  printing.asal.set('', { simpulId: root.id, field: '' })
  return groups as Readonly<Record<string, unknown>>
}
