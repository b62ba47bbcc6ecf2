import type { NaskahKepala } from '@selaras/db'
import type { Result } from '@selaras/domain'
import {
  type Change,
  type JenisSimpul,
  type KonteksUbah,
  type Larangan,
  type Naskah,
  type Simpul,
  treeOf
} from '@selaras/domain/naskah'
import { type IzinSunting, mayEdit, mayEditSel } from '@selaras/domain/tahap'
import type { Tenant } from '../tenant/tenant.ts'
import { editFacts, tahapOf } from './facts.ts'

/** May this person write in this plan at all now; then which cells. */
export const editPermission = (
  kepala: NaskahKepala,
  tenant: Tenant,
  tujuanIndukBerubah: readonly string[] = []
): Result<IzinSunting> => mayEdit(tahapOf(kepala), editFacts(kepala, tenant, tujuanIndukBerubah))

/** Own parts of the product that no change may write: they belong to import. */
const ownBagian: ReadonlySet<string> = new Set(['bentuk', 'format'])

/** The permission as the domain asks for it, cell by cell, while it applies these changes. */
export function konteksOf(izin: IzinSunting, naskah: Naskah, changes: readonly Change[]): KonteksUbah {
  const added = new Map<string, JenisSimpul>()
  const removed = new Set<string>()
  for (const change of changes) {
    if (change.jenis === 'tambah') for (const simpul of change.simpul) added.set(simpul.id, simpul.jenis)
    if (change.jenis === 'hapus') removed.add(change.simpulId)
  }
  const jenisOf = (id: string | null): JenisSimpul | null =>
    id === null ? null : (naskah.simpul.get(id)?.jenis ?? added.get(id) ?? null)
  return {
    mayEdit: (simpul, field) =>
      objectionTo(izin, {
        simpulId: simpul.id,
        jenis: simpul.jenis,
        jenisInduk: jenisOf(simpul.indukId),
        field,
        ...(field === null && removed.has(simpul.id) ? { tahunTerisi: yearsBelow(naskah, simpul) } : {})
      }),
    mayEditBagian: (nama) =>
      ownBagian.has(nama)
        ? {
            message: 'Bagian ini dicatat oleh sistem ketika berkas diimpor.',
            advice: 'Impor ulang berkasnya bila perlu.'
          }
        : objectionTo(izin, { simpulId: '', jenis: 'bagian', jenisInduk: null, field: nama })
  }
}

function objectionTo(izin: IzinSunting, sel: Parameters<typeof mayEditSel>[1]): Larangan {
  const allowed = mayEditSel(izin, sel)
  return allowed.ok ? null : { message: allowed.refusal.message, advice: allowed.refusal.advice }
}

/** Years in which a row or anything below it holds a value. */
function yearsBelow(naskah: Naskah, top: Simpul): readonly number[] {
  const years = new Set<number>()
  const tree = treeOf(naskah)
  const waiting: Simpul[] = [top]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const [key, value] of Object.entries(at.isian)) {
      const found = /:(\d{4})$/.exec(key)
      if (found && value !== null) years.add(Number(found[1]))
    }
    for (const id of [...tree.inside(at.id), ...tree.linked(at.id)]) {
      const below = naskah.simpul.get(id)
      if (below) waiting.push(below)
    }
  }
  return [...years]
}
