import type { Sel } from '../dokumen/sel.ts'
import type { Field } from './field.ts'
import { yearKey } from './fields.ts'
import { isSel } from './json.ts'
import { paguOf, sumPagu, sumYears } from './pagu.ts'
import type { BentukRasio, UangTercetak } from './ratio.ts'
import { growthCell, ratioCell, sumCell, sumMoneyCell } from './ratio.ts'
import { treeOf } from './tree.ts'
import type { FieldKey, Isi, JenisSimpul, Naskah, Simpul } from './types.ts'
import type { TabelBerkepala } from './uang.ts'
import { headOf } from './uang.ts'

/** How the cells that no row holds itself are computed; one entry per such column. */
type Compute = (naskah: Naskah, node: Simpul, put: (tahun: number | null, value: Isi) => void) => void

const totalYears: Compute = (naskah, node, put) => {
  const sum = sumYears(paguOf(naskah, node.id))
  if (sum !== undefined) put(null, sum)
}

const ratio =
  (tabel: TabelBerkepala, part: string, whole: string, money: boolean): Compute =>
  (naskah, node, put) => {
    const parts = cellsOf(node, part)
    const wholes = cellsOf(node, whole)
    const units = { uang: money ? rowUnit(naskah, node) : null }
    for (const tahun of new Set([...wholes.keys(), ...parts.keys()])) {
      put(tahun, ratioCell(parts.get(tahun), wholes.get(tahun), shape(naskah, tabel, 'rasio'), units))
    }
  }

const growth =
  (of: string): Compute =>
  (naskah, node, put) =>
    put(
      null,
      growthCell(cellsOf(node, of), shape(naskah, 'anggaranRealisasi', 'pertumbuhan'), {
        uang: rowUnit(naskah, node)
      })
    )

const grandTotal =
  (of: string): Compute =>
  (naskah, _root, put) => {
    const rows = rowsOf(naskah, 'anggaranRealisasi')
    const tabel = headOf(naskah, 'anggaranRealisasi', 'uang') ?? 'rupiah'
    for (const tahun of new Set(rows.flatMap((row) => [...cellsOf(row, of).keys()]))) {
      put(
        tahun,
        sumMoneyCell(
          rows.flatMap((row) => filledCells(naskah, row, yearKey(of, tahun))),
          tabel
        )
      )
    }
  }

/** The money cell of a row, or where it is empty those below it: old structures print only their kegiatan. */
function filledCells(naskah: Naskah, row: Simpul, key: FieldKey): UangTercetak[] {
  const cell = row.isian[key]
  if (isSel(cell) && cell.nilai !== null) return [{ cell, satuan: rowUnit(naskah, row) }]
  const below = treeOf(naskah).children(row.id, 'anak')
  return below.flatMap((id) => {
    const child = naskah.simpul.get(id)
    return child ? filledCells(naskah, child, key) : []
  })
}

const sumRows: Compute = (naskah, node, put) => {
  const rows = treeOf(naskah)
    .children(node.id, 'baris')
    .flatMap((id) => naskah.simpul.get(id) ?? [])
  const cells = rows.map((row) => cellsOf(row, 'nilai'))
  for (const tahun of new Set(cells.flatMap((row) => [...row.keys()]))) {
    put(tahun, sumCell(cells.flatMap((row) => row.get(tahun) ?? [])))
  }
}

const sumProgram: Compute = (naskah, _root, put) => {
  const sum = sumPagu(rowsOf(naskah, 'programPendanaan').map((row) => paguOf(naskah, row.id)))
  for (const [tahun, value] of sum) put(tahun, value)
}

const paguAkhir = { 'akhir.pagu': totalYears }

const computed: Readonly<Partial<Record<JenisSimpul, Readonly<Record<string, Compute>>>>> = {
  program: paguAkhir,
  kegiatan: paguAkhir,
  subKegiatan: paguAkhir,
  capaian: { rasio: ratio('capaianKinerja', 'realisasi', 'target', false) },
  anggaran: {
    rasio: ratio('anggaranRealisasi', 'realisasi', 'anggaran', true),
    'pertumbuhan.anggaran': growth('anggaran'),
    'pertumbuhan.realisasi': growth('realisasi')
  },
  tabelSektor: { jumlah: sumRows },
  naskah: {
    jumlahProgramPendanaan: sumProgram,
    'jumlahAnggaranRealisasi.anggaran': grandTotal('anggaran'),
    'jumlahAnggaranRealisasi.realisasi': grandTotal('realisasi')
  }
}

/** Puts the values of a computed column of one row into `found`. */
export function computeFields(naskah: Naskah, node: Simpul, field: Field, found: Map<FieldKey, Isi>): void {
  const compute = computed[node.jenis]?.[field.nama]
  if (!compute) throw new Error(`No computation for ${node.jenis}.${field.nama}`)
  compute(naskah, node, (tahun, value) =>
    found.set(tahun === null ? field.nama : yearKey(field.nama, tahun), value)
  )
}

/** The yearly cells of a column that stand in the row itself. */
function cellsOf(node: Simpul, nama: string): ReadonlyMap<number, Sel> {
  const cells = new Map<number, Sel>()
  const prefix = `${nama}:`
  for (const key in node.isian) {
    if (!key.startsWith(prefix)) continue
    const value = node.isian[key]
    if (isSel(value)) cells.set(Number(key.slice(prefix.length)), value)
  }
  return cells
}

const rowsOf = (naskah: Naskah, table: string): readonly Simpul[] =>
  treeOf(naskah)
    .rows(table)
    .flatMap((id) => naskah.simpul.get(id) ?? [])

/** Unit of the money cells of a row of T-C.24. */
function rowUnit(naskah: Naskah, node: Simpul): string {
  const own = node.isian['satuan']
  return typeof own === 'string' ? own : (headOf(naskah, 'anggaranRealisasi', 'uang') ?? 'rupiah')
}

const shape = (naskah: Naskah, tabel: TabelBerkepala, key: 'rasio' | 'pertumbuhan'): BentukRasio =>
  headOf(naskah, tabel, key) === 'persen' ? 'persen' : 'desimal'
