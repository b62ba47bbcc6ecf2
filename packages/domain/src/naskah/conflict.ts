import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { MacamKonflik } from './agree.ts'
import { compareCells } from './agree.ts'
import { toCell, unitOf } from './cell.ts'
import type { Change } from './change.ts'
import { cellValue, isDerived } from './derive.ts'
import { resolveField } from './fields.ts'
import { isSel, sameJson } from './json.ts'
import { singleSource } from './source.ts'
import type { FieldKey, Isi, Naskah, Simpul, SimpulId } from './types.ts'
import { TIDAK_DICETAK } from './types.ts'
import { readRupiah } from './uang.ts'

/** A cell that an imported table prints otherwise than the value says. */
export interface Konflik {
  readonly simpulId: SimpulId
  readonly field: FieldKey
  /** The value as print would write it; undefined = the value has no such cell. */
  readonly nilai: Isi | undefined
  readonly tertulis: Isi
  readonly macam: MacamKonflik
}

/** Every unresolved difference between a value and what a table prints instead, in the order of the rows. */
export function listKonflik(naskah: Naskah): Konflik[] {
  const found: Konflik[] = []
  for (const node of naskah.simpul.values()) {
    for (const field of Object.keys(node.tertulis)) {
      const konflik = konflikOf(naskah, node, field)
      if (konflik) found.push(konflik)
    }
  }
  return found
}

/** The difference at one cell, if there is one. */
export function konflikOf(naskah: Naskah, node: Simpul, key: FieldKey): Konflik | undefined {
  const tertulis = node.tertulis[key]
  const found = resolveField(node.jenis, key)
  if (tertulis === undefined || tertulis === TIDAK_DICETAK || !found) return undefined
  const value = cellValue(naskah, node, key)
  const nilai = value === undefined ? undefined : toCell(naskah, node.jenis, found.field, value)
  const macam = compareCells(found.field, nilai, tertulis, unitOf(naskah, node.jenis))
  return { simpulId: node.id, field: key, nilai, tertulis, macam }
}

export interface Pilihan {
  readonly simpulId: SimpulId
  readonly field: FieldKey
  /** Keep the value, or make what the table prints the value. */
  readonly pilihan: 'nilai' | 'tertulis'
}

/** The changes that resolve one difference; to be applied together. */
export function resolveKonflik(naskah: Naskah, { simpulId, field, pilihan }: Pilihan): Result<Change[]> {
  const node = naskah.simpul.get(simpulId)
  const konflik = node && konflikOf(naskah, node, field)
  if (!node || !konflik) {
    return refuse('TIDAK_DITEMUKAN', 'Perbedaan ini sudah tidak ada.', 'Muat ulang daftar perbedaan.', {
      simpulId,
      field
    })
  }
  const { tertulis } = konflik
  const drop: Change = { jenis: 'tulis', simpulId, field, dari: tertulis }
  if (pilihan === 'nilai') return ok([drop])
  const source = isDerived(naskah, node, field) ? singleSource(naskah, node, field) : { node, key: field }
  if (!source) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      'Sel ini dihitung dari beberapa sel lain, sehingga angka cetaknya tidak dapat dijadikan nilai.',
      'Ubah sel penyusunnya, atau pilih nilai hasil hitungan.',
      { simpulId, field }
    )
  }
  const dari = source.node.isian[source.key]
  const ke = asValue(naskah, source.node, source.key, tertulis)
  if (sameJson(dari, ke)) return ok([drop])
  const fill: Change = {
    jenis: 'isi',
    simpulId: source.node.id,
    field: source.key,
    ...(dari === undefined ? {} : { dari }),
    ke
  }
  // An edit drops the tertulis of its own cell by itself.
  return ok(source.node === node ? [fill] : [drop, fill])
}

/** A printed cell as the value of the field that it is written into. */
function asValue(naskah: Naskah, node: Simpul, key: FieldKey, printed: Isi): Isi {
  const field = resolveField(node.jenis, key)?.field
  return field?.macam === 'rupiah' && isSel(printed)
    ? readRupiah(printed, unitOf(naskah, node.jenis))
    : printed
}
