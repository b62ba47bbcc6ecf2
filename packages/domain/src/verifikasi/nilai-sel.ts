import type { Json, Naskah } from '../naskah/index.ts'
import { asJson, cellValue, resolveField, sameJson } from '../naskah/index.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { SelTercatat } from '../tahap/index.ts'
import type { TempatSel } from './tempat.ts'
import { isWhole } from './tempat.ts'

/** What a place holds now: a cell its value, a whole row all its own cells; undefined = the node is gone. */
export function valueAt(naskah: Naskah, { simpulId, field }: TempatSel): Json | undefined {
  if (isWhole(naskah, { simpulId, field })) return field === null ? null : (naskah.bagian[field] ?? null)
  const node = simpulId === null ? undefined : naskah.simpul.get(simpulId)
  if (!node) return undefined
  if (field === null) return asJson({ ...node.isian })
  return asJson(cellValue(naskah, node, field) ?? null)
}

/** A place as it stood at some moment. */
export interface NilaiTercatat extends TempatSel {
  /** What `valueAt` answered then; null also for an empty cell. */
  readonly nilai: Json
}

/** What became of a place since. */
export interface KeadaanNilai {
  readonly nilaiSekarang: Json
  /** The value differs from the one that was noted. */
  readonly usang: boolean
  /** The node is no longer in the plan. */
  readonly simpulHilang: boolean
}

/** Compares a noted place with the plan as it is now: derived, never stored. */
export function stateOfNilai(naskah: Naskah, tercatat: NilaiTercatat): KeadaanNilai {
  const now = valueAt(naskah, tercatat)
  if (now === undefined) return { nilaiSekarang: null, usang: true, simpulHilang: true }
  return { nilaiSekarang: now, usang: !sameJson(now, tercatat.nilai), simpulHilang: false }
}

/** Most cells that one round lists; whoever lists more returns the plan. */
export const batasSelTercatat = 500

/** Cells with what stands there now; a cell that the plan does not have refuses all. */
export function noteSel(naskah: Naskah, sel: readonly SelTercatat[]): Result<readonly NilaiTercatat[]> {
  if (sel.length > batasSelTercatat)
    return refuse(
      'TERLALU_BESAR',
      `Sel yang tercatat terlalu banyak: ${sel.length}, paling banyak ${batasSelTercatat}.`,
      'Simpulkan perlu penyempurnaan bila sebanyak itu yang harus diperbaiki.'
    )
  const noted: NilaiTercatat[] = []
  for (const { simpulId, field } of sel) {
    const node = naskah.simpul.get(simpulId)
    if (!node || (field !== null && !resolveField(node.jenis, field)))
      return refuse(
        'TIDAK_DITEMUKAN',
        'Sel yang dicatat tidak ada dalam naskah.',
        'Muat ulang halaman, lalu tandai selnya lagi.',
        { simpulId, field }
      )
    noted.push({ simpulId, field, nilai: valueAt(naskah, { simpulId, field }) ?? null })
  }
  return ok(noted)
}

/** Whether a thread may hang there: on the plan, on a part that it has, on a row, or on a column of that row. */
export function hasPlace(naskah: Naskah, { simpulId, field }: TempatSel): boolean {
  if (field === null) return true
  if (isWhole(naskah, { simpulId, field })) return Object.hasOwn(naskah.bagian, field)
  const node = simpulId === null ? undefined : naskah.simpul.get(simpulId)
  return node === undefined || resolveField(node.jenis, field) !== undefined
}
