import type { NaskahKepala } from '@selaras/db'
import { type FaktaSunting, readTahap, type Tahap } from '@selaras/domain/tahap'
import { editFactsOf } from '@selaras/jobs'
import { pelakuFor, type Tenant } from '../tenant/tenant.ts'

/** State of the plan on the present machine version. */
export function tahapOf(kepala: NaskahKepala): Tahap {
  const read = readTahap(kepala.tahap, kepala.versiMesin)
  // A state that no map knows means that the database was written by a newer program: our fault, not the caller's.
  if (!read.ok) throw new Error(`naskah ${kepala.id}: ${read.refusal.message}`)
  return read.value
}

/**
 * What `mayEdit` must know. Whether anything may change at all needs no content of the plan; which cells may, needs to
 * know the tujuan whose parent changed.
 */
export const editFacts = (
  kepala: NaskahKepala,
  tenant: Tenant,
  tujuanIndukBerubah: readonly string[] = []
): FaktaSunting => ({
  ...editFactsOf(kepala, pelakuFor(tenant, kepala.opdId), tenant.hariIni),
  tujuanIndukBerubah
})
