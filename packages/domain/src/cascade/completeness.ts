import { isProfilId, PROFIL } from '../law/daftar-profil.ts'
import type { Kolom } from '../law/tabel.ts'
import { cellValue } from '../naskah/derive.ts'
import { fieldNamed, yearKey } from '../naskah/fields.ts'
import { isSel } from '../naskah/json.ts'
import type { FieldKey, Isi, Naskah, Simpul, SimpulId } from '../naskah/types.ts'
import { buildCascade } from './build-cascade.ts'
import type { TingkatCascade } from './levels.ts'
import { isTingkat } from './levels.ts'

/** A cell that the form of the profile demands and that is empty; field `indikator` = the row has no indikator at all. */
export interface SelKurang {
  readonly simpulId: SimpulId
  readonly field: FieldKey
}

const tableOfLevel = (tingkat: TingkatCascade): string =>
  tingkat === 'tujuan' || tingkat === 'sasaran' ? 'tujuanSasaran' : 'programPendanaan'

/** Columns that a level does not have although its table has them. */
const namesLevel: Readonly<Record<string, TingkatCascade>> = { tujuan: 'tujuan', sasaran: 'sasaran' }

/** What a row of the cascade still lacks of what the profile's form prints for its level. Empty = lengkap. */
export function missingCells(naskah: Naskah, id: SimpulId): SelKurang[] {
  const node = naskah.simpul.get(id)
  if (!node || !isTingkat(node.jenis)) return []
  const columns = columnsOf(naskah, node.jenis)
  const indikator = buildCascade(naskah).indikator(id)
  const own = columns
    .filter((column) => !column.id.startsWith('indikator.'))
    .flatMap((column) => missingOwn(naskah, node, column))
  const ofIndikator = columns.filter((column) => column.id.startsWith('indikator.'))
  if (ofIndikator.length > 0 && indikator.length === 0) return [...own, { simpulId: id, field: 'indikator' }]
  const inIndikator = indikator.flatMap((row) =>
    ofIndikator.flatMap((column) =>
      missingIn(naskah, row, column.id.slice('indikator.'.length), column.tahun !== undefined)
    )
  )
  return [...own, ...inIndikator]
}

/** Columns that the profile's form demands in a row of this level. */
function columnsOf(naskah: Naskah, tingkat: TingkatCascade): readonly Kolom[] {
  if (!isProfilId(naskah.profil)) return []
  const form = PROFIL[naskah.profil].tabel.find((one) => one.bagian === tableOfLevel(tingkat))
  return (form?.kolom ?? []).filter((column) => column.wajib)
}

function missingOwn(naskah: Naskah, node: Simpul, column: Kolom): SelKurang[] {
  const level = namesLevel[column.id]
  if (level && tableOfLevel(level) === tableOfLevel(node.jenis as TingkatCascade)) {
    return level === node.jenis ? missingIn(naskah, node.id, 'uraian', false) : []
  }
  // T-C.27 prints tujuan and sasaran on programs only.
  if (level && node.jenis !== 'program') return []
  return missingIn(naskah, node.id, column.id, column.tahun !== undefined)
}

function missingIn(naskah: Naskah, id: SimpulId, nama: string, yearly: boolean): SelKurang[] {
  const node = naskah.simpul.get(id)
  if (!node || !fieldNamed(node.jenis, nama)) return []
  const keys = yearly ? naskah.tahun.map((tahun) => yearKey(nama, tahun)) : [nama]
  return keys.filter((key) => isEmpty(valueFor(naskah, node, key))).map((field) => ({ simpulId: id, field }))
}

/** Values that forms print once for a row and everything below it. */
const printedOnce = new Set(['unitKerja', 'lokasi', 'sumberDana'])

function valueFor(naskah: Naskah, node: Simpul, key: FieldKey): Isi | undefined {
  const own = cellValue(naskah, node, key)
  if (!isEmpty(own) || !printedOnce.has(key)) return own
  const above = buildCascade(naskah)
    .ancestors(node.id)
    .map((id) => naskah.simpul.get(id)?.isian[key])
  return above.find((value) => !isEmpty(value)) ?? own
}

function isEmpty(value: Isi | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return blank(value)
  return isSel(value) && value.nilai === null && blank(value.teks ?? '')
}

const blank = (text: string): boolean => /^[\s\-–—.]*$/.test(text)
